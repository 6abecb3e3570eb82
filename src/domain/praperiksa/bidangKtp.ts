/** Fields of a KTP-el from its lines. Source: documents.json `ktp_el`. */
import { type Baris, type Kata, kataToBaris } from "./baris.ts";
import { valueAfter } from "./label.ts";
import { digitsOf, isMostlyDigits } from "./nomorTerbaca.ts";
import {
  compactBidang,
  JENIS_KELAMIN,
  toNama,
  toNomor16,
  toPilihan,
  toTanggal,
  toAlamat,
  toRtRw,
  toTeks,
  type Bidang,
} from "./terbaca.ts";

const AGAMA = [
  "ISLAM",
  "KRISTEN",
  "KATHOLIK",
  "KATOLIK",
  "HINDU",
  "BUDHA",
  "BUDDHA",
  "KONGHUCU",
  "KEPERCAYAAN TERHADAP TUHAN YME",
];
const STATUS = ["BELUM KAWIN", "KAWIN", "CERAI HIDUP", "CERAI MATI"];

/** The line's words from the first that is a number for the most part: the label NIK is printed in another size. */
const numberLine = (baris: readonly Baris[]): Baris | undefined => {
  const long = baris
    .slice(0, 6)
    .map((b) => b.kata.filter((k) => digitsOf(k.text).length >= 3 && isMostlyDigits(`${k.text}000000`)))
    .filter((kata) => digitsOf(kata.map((k) => k.text).join("")).length >= 12);
  return long[0] === undefined ? undefined : kataToBaris(long[0]);
};

/** Place and date share a field: `HALMAHERA SELATAN, 07-11-1956`. */
const placeOf = (lahir: Baris | undefined): Baris | undefined => {
  if (lahir === undefined) return undefined;
  const kata: Kata[] = [];
  for (const k of lahir.kata) {
    if (/\d{2}/.test(k.text)) break;
    kata.push(k);
    if (k.text.endsWith(",")) break;
  }
  const last = kata.pop();
  return last === undefined ? undefined : kataToBaris([...kata, { ...last, text: last.text.replace(/[,.]+$/, "") }]);
};

export const bidangKtp = (baris: readonly Baris[]): Bidang => {
  const after = (labels: readonly string[], stop: readonly string[] = []) => valueAfter(baris, { labels, stop });
  const lahir = after(["Tempat/Tgl Lahir", "Tempat Tgl Lahir"]);
  const dated = lahir ?? baris.find((b) => toTanggal(b) !== undefined);
  return compactBidang({
    nik: toNomor16(after(["NIK"])) ?? toNomor16(numberLine(baris)),
    nama: toNama(after(["Nama"])),
    tempat_lahir: toNama(placeOf(lahir)),
    tanggal_lahir: toTanggal(dated),
    jenis_kelamin: toPilihan(after(["Jenis Kelamin"], ["Gol. Darah", "Gol", "Darah"]), JENIS_KELAMIN),
    alamat: toAlamat(after(["Alamat"])),
    rt_rw: toRtRw(after(["RT/RW"])),
    kel_desa: toNama(after(["Kel/Desa"])),
    kecamatan: toNama(after(["Kecamatan"])),
    agama: toPilihan(after(["Agama"]), AGAMA),
    status_perkawinan: toPilihan(after(["Status Perkawinan"]), STATUS),
    pekerjaan: toTeks(after(["Pekerjaan"])),
  });
};
