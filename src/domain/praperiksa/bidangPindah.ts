/** Fields of a letter of moving (SKPWNI): where from, where to, and who. Source: documents.json `skpwni`. */
import { before, between } from "./bagianHalaman.ts";
import { kataToBaris, type Baris, type Kata } from "./baris.ts";
import { valueAfter } from "./label.ts";
import { distanceWhole } from "./mirip.ts";
import { digitsOf } from "./nomorTerbaca.ts";
import { toNomorSurat } from "./nilaiSurat.ts";
import { toTanggalKata } from "./tanggalKata.ts";
import {
  compactBidang,
  toAlamat,
  toIsi,
  toNama,
  toNomor16,
  toPilihan,
  toRtRw,
  type Bidang,
  type Terbaca,
} from "./terbaca.ts";

const after = (baris: readonly Baris[], ...labels: readonly string[]): Baris | undefined =>
  valueAfter(baris, { labels });

/** Also where a narrow form breaks the label over two lines. */
export const NO_KK = ["Nomor Kartu Keluarga", "Nomor Kartu", "Nomor KK", "No. KK"];

/** Units behind the street on its line are a field of their own. */
const RT_RW = ["RT/RW", "RT RW", "RT"];

interface Wilayah {
  readonly alamat: Terbaca | undefined;
  readonly rtRw: Terbaca | undefined;
  readonly desa: Terbaca | undefined;
  readonly kecamatan: Terbaca | undefined;
  readonly kabupaten: Terbaca | undefined;
  readonly provinsi: Terbaca | undefined;
}

/** `RT 003 RW 005` and `RT/RW 003/005` alike. */
const rtRwOf = (baris: readonly Baris[]): Terbaca | undefined => {
  const value = valueAfter(baris, { labels: RT_RW, anywhere: true });
  if (value === undefined) return undefined;
  const found = toRtRw(value);
  if (found !== undefined && /^\d{3}\/\d{3}$/.test(found.value)) return found;
  const both = /^\D*(\d{1,3})\D+(\d{1,3})\b/.exec(value.text);
  if (both === null) return undefined;
  return {
    value: `${(both[1] ?? "").padStart(3, "0")}/${(both[2] ?? "").padStart(3, "0")}`,
    kotak: value.kotak,
    conf: value.conf,
  };
};

const wilayahOf = (baris: readonly Baris[], alamat: readonly string[]): Wilayah => ({
  alamat: toAlamat(valueAfter(baris, { labels: alamat, stop: RT_RW })),
  rtRw: rtRwOf(baris),
  desa: toNama(after(baris, "a. Desa/Kelurahan", "Desa/Kelurahan", "Kelurahan/Desa")),
  kecamatan: toNama(valueAfter(baris, { labels: ["b. Kecamatan", "Kecamatan"], stop: ["d. Provinsi", "Provinsi"] })),
  kabupaten: toNama(after(baris, "c. Kabupaten/Kota", "Kabupaten/Kota", "c. Kab/Kota", "Kab/Kota")),
  provinsi: toNama(after(baris, "d. Provinsi", "Provinsi")),
});

/** Days and places of issue stand above the signature. */
const terbitOf = (baris: readonly Baris[]): Terbaca | undefined =>
  [...baris]
    .reverse()
    .map(toTanggalKata)
    .find((t) => t !== undefined);

export const bidangSkpwni = (baris: readonly Baris[]): Bidang => {
  const asal = before(between(baris, "DATA DAERAH ASAL", "DATA KEPINDAHAN"), "DATA KEPINDAHAN");
  const tujuan = between(baris, "DATA KEPINDAHAN", "Keluarga yang pindah");
  const dari = wilayahOf(asal.length === 0 ? baris : asal, ["Alamat", "Alamat Asal"]);
  const ke = wilayahOf(tujuan, ["Alamat Tujuan", "Alamat Tujuan Pindah", "Alamat"]);
  const alasan = after(baris, "Alasan Pindah", "Alasan Kepindahan");
  return compactBidang({
    nomor: toNomorSurat(after(baris, "Nomor")),
    no_kk: toNomor16(after(baris, ...NO_KK)),
    kepala_keluarga: toNama(after(baris, "Nama Kepala Keluarga", "Nama Kepala")),
    nik: toNomor16(after(baris, "NIK Pemohon", "NIK")),
    nama: toNama(after(baris, "Nama Lengkap", "Nama Pemohon")),
    alamat: dari.alamat,
    rt_rw: dari.rtRw,
    kel_desa: dari.desa,
    kecamatan: dari.kecamatan,
    kabupaten_kota: dari.kabupaten,
    provinsi: dari.provinsi,
    alamat_tujuan: ke.alamat,
    rt_rw_tujuan: ke.rtRw,
    desa_tujuan: ke.desa,
    kecamatan_tujuan: ke.kecamatan,
    kabupaten_tujuan: ke.kabupaten,
    provinsi_tujuan: ke.provinsi,
    alasan_pindah: toPilihan(alasan, ALASAN) ?? toIsi(alasan),
    tanggal_terbit: terbitOf(baris),
  });
};

/** Reasons as the form lists them. */
const ALASAN = ["PEKERJAAN", "PENDIDIKAN", "KEAMANAN", "KESEHATAN", "PERUMAHAN", "KELUARGA", "LAINNYA"];

const SHDK = [
  "KEPALA KELUARGA",
  "SUAMI",
  "ISTRI",
  "ANAK",
  "MENANTU",
  "CUCU",
  "ORANG TUA",
  "MERTUA",
  "FAMILI LAIN",
  "PEMBANTU",
  "LAINNYA",
];

/** What a member is to the head: one of a list, at the end of the row. */
const shdkOf = (kata: readonly Kata[]): { readonly shdk: Terbaca; readonly from: number } | undefined => {
  for (let from = Math.max(0, kata.length - 2); from < kata.length; from++) {
    const baris = kataToBaris(kata.slice(from));
    const value = SHDK.find((s) => distanceWhole(s, baris.text) <= 0.2);
    if (value !== undefined)
      return { shdk: { value, kotak: baris.kotak, conf: baris.conf, kata: baris.kata, terpilih: true }, from };
  }
  return undefined;
};

const rowOf = ({ kata }: Baris): Bidang | undefined => {
  const at = kata.findIndex((k) => digitsOf(k.text).length >= 14 && /\d{8}/.test(k.text));
  if (at < 0 || at > 3) return undefined;
  const rest = kata.slice(at + 1).filter((k) => /[A-Za-z]{2}/.test(k.text));
  const end = shdkOf(rest);
  const nama = rest.slice(0, end?.from).filter((k) => /[A-Za-z]/.test(k.text));
  return compactBidang({
    nik: toNomor16(kataToBaris(kata.slice(at, at + 1))),
    nama: nama.length === 0 ? undefined : toNama(kataToBaris(nama)),
    shdk: end?.shdk,
  });
};

/** Those who move, in the order of the list below the letter. */
export const anggotaPindah = (baris: readonly Baris[]): readonly Bidang[] =>
  between(baris, "Keluarga yang pindah", "Dikeluarkan oleh").flatMap((b) => rowOf(b) ?? []);
