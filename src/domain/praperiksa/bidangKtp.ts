/** Fields of a KTP-el from its lines. Source: documents.json `ktp_el`. */
import { type Baris, type Kata, kataToBaris } from "./baris.ts";
import { valueAfter } from "./label.ts";
import { distanceWithin } from "./mirip.ts";
import { digitsOf, isMostlyDigits } from "./nomorTerbaca.ts";
import {
  compactBidang,
  JENIS_KELAMIN,
  toNama,
  toNomor16,
  toPilihan,
  toTanggal,
  toAlamat,
  toIsi,
  toRtRw,
  type Bidang,
  type Terbaca,
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

/** Blood type: one of four, with its factor; a dash, where none is known, is no value. */
const toDarah = (baris: Baris | undefined): Terbaca | undefined => {
  const found = /^(AB|A|B|O|0)([+-]?)$/.exec(baris?.kata[0]?.text.toUpperCase() ?? "");
  if (baris === undefined || found === null) return undefined;
  return { value: `${(found[1] ?? "").replace("0", "O")}${found[2] ?? ""}`, kotak: baris.kotak, conf: baris.conf };
};

/** A value of an official list, with what was read of it: the letter reader looks at the same words. */
const toKode = (baris: Baris | undefined, pilihan: readonly string[]): Terbaca | undefined => {
  const found = toPilihan(baris, pilihan);
  const words = found?.kata ?? [];
  if (found === undefined || words.length === 0) return found;
  const { kotak, text } = kataToBaris(words);
  return { ...found, kotak, teks: text };
};

/** An occupation as it stands; its list is in the catalogue, and what it means there is decided with the second reading. */
const toPekerjaan = (baris: Baris | undefined): Terbaca | undefined => {
  const isi = toIsi(baris);
  return isi === undefined ? undefined : { ...isi, teks: isi.value };
};

/** The two lines of the head: `PROVINSI ...`, then `KABUPATEN ...` or `KOTA ...`. */
const kepalaOf = (baris: readonly Baris[]): Bidang => {
  const at = baris.slice(0, 4).findIndex((b) => distanceWithin("PROVINSI", b.text.slice(0, 10)) <= 0.25);
  const provinsi = at < 0 ? undefined : baris[at];
  const kabupaten = at < 0 ? undefined : baris[at + 1];
  const isArea = kabupaten !== undefined && /^(KAB|KOTA)/i.test(kabupaten.text);
  return compactBidang({
    provinsi:
      provinsi === undefined || provinsi.kata.length < 2 ? undefined : toNama(kataToBaris(provinsi.kata.slice(1))),
    kabupaten_kota: isArea ? toNama(kabupaten) : undefined,
  });
};

export const bidangKtp = (baris: readonly Baris[]): Bidang => {
  const after = (labels: readonly string[], stop: readonly string[] = []) => valueAfter(baris, { labels, stop });
  const lahir = after(["Tempat/Tgl Lahir", "Tempat Tgl Lahir"]);
  const berlaku = after(["Berlaku Hingga"]);
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
    agama: toKode(after(["Agama"]), AGAMA),
    status_perkawinan: toKode(after(["Status Perkawinan"]), STATUS),
    pekerjaan: toPekerjaan(after(["Pekerjaan"])),
    gol_darah: toDarah(valueAfter(baris, { labels: ["Gol. Darah", "Gol Darah"], anywhere: true })),
    kewarganegaraan: toKode(after(["Kewarganegaraan"]), ["WNI", "WNA"]),
    berlaku_hingga: toPilihan(berlaku, ["SEUMUR HIDUP"]) ?? toTanggal(berlaku),
    ...kepalaOf(baris),
  });
};
