/** Fields of letters, marriage books and forms: `label : value` lines, layouts differ. Source: documents.json. */
import { type Baris } from "./baris.ts";
import { valueAfter } from "./label.ts";
import { distanceWithin } from "./mirip.ts";
import {
  compactBidang,
  JENIS_KELAMIN,
  toNama,
  toNomor16,
  toPilihan,
  toTanggal,
  toTeks,
  type Bidang,
} from "./terbaca.ts";

const after = (baris: readonly Baris[], ...labels: readonly string[]): Baris | undefined =>
  valueAfter(baris, { labels });

/** Also where a narrow form breaks the label over two lines. */
const NO_KK = ["Nomor Kartu Keluarga", "Nomor Kartu", "Nomor KK", "No. KK"];

/** The first line that holds a phrase, alone or together with the next line, over which it may be broken. */
const findKalimat = (baris: readonly Baris[], kalimat: string): number => {
  const alone = baris.findIndex((b) => distanceWithin(kalimat, b.text) <= 0.2);
  if (alone >= 0) return alone;
  return baris.findIndex((b, i) => distanceWithin(kalimat, `${b.text} ${baris[i + 1]?.text ?? ""}`) <= 0.2);
};

/** The lines from the first that holds `from` (after it) up to the next that holds `to`. */
const between = (baris: readonly Baris[], from: string, to: string): readonly Baris[] => {
  const start = findKalimat(baris, from);
  const rest = start < 0 ? [] : baris.slice(start + 1);
  const end = findKalimat(rest, to);
  return end < 0 ? rest : rest.slice(0, end);
};

export const bidangSuketKelahiran = (baris: readonly Baris[]): Bidang => {
  const bayi = toNama(after(baris, "Nama Bayi", "Nama Anak", "Nama"));
  return compactBidang({
    nomor: toTeks(after(baris, "Nomor")),
    nama: bayi,
    nama_bayi: bayi,
    jenis_kelamin: toPilihan(after(baris, "Jenis Kelamin"), JENIS_KELAMIN),
    tempat_lahir: toNama(after(baris, "Tempat Lahir", "Tempat Kelahiran")),
    tanggal_lahir: toTanggal(after(baris, "Tanggal Lahir", "Hari/Tanggal", "Tanggal")),
    nama_ibu: toNama(after(baris, "Nama Ibu")),
    nama_ayah: toNama(after(baris, "Nama Ayah")),
  });
};

export const bidangSuratKematian = (baris: readonly Baris[]): Bidang =>
  compactBidang({
    nomor: toTeks(after(baris, "Nomor")),
    nama: toNama(after(baris, "Nama", "Nama Lengkap")),
    nik: toNomor16(after(baris, "NIK")),
    jenis_kelamin: toPilihan(after(baris, "Jenis Kelamin"), JENIS_KELAMIN),
  });

export const bidangBukuNikah = (baris: readonly Baris[]): Bidang => {
  const akad = baris.find((b) => distanceWithin("akad nikah", b.text) <= 0.2 && toTanggal(b) !== undefined);
  const suami = between(baris, "seorang laki-laki", "seorang perempuan");
  const istri = between(baris, "seorang perempuan", "Wali nikah");
  return compactBidang({
    nomor: toTeks(after(baris, "Nomor")),
    suami: toNama(after(suami, "Nama lengkap", "Nama") ?? after(baris, "Nama suami")),
    istri: toNama(after(istri, "Nama lengkap", "Nama") ?? after(baris, "Nama istri")),
    tanggal_nikah: toTanggal(akad),
  });
};

/** F-2.01 reporting a birth: the child's block. */
export const bidangF201 = (baris: readonly Baris[]): Bidang => {
  const anak = between(baris, "DATA ANAK", "DATA ORANG TUA");
  return compactBidang({
    nama: toNama(after(anak, "Nama")),
    jenis_kelamin: toPilihan(after(anak, "Jenis Kelamin"), JENIS_KELAMIN),
    tempat_lahir: toNama(after(anak, "Tempat Kelahiran", "Tempat Lahir")),
    tanggal_lahir: toTanggal(after(anak, "Tanggal Lahir", "Tanggal Kelahiran")),
    no_kk: toNomor16(after(baris, ...NO_KK)),
  });
};

export const bidangSkpwni = (baris: readonly Baris[]): Bidang =>
  compactBidang({
    nomor: toTeks(after(baris, "Nomor")),
    no_kk: toNomor16(after(baris, ...NO_KK)),
    kepala_keluarga: toNama(after(baris, "Nama Kepala Keluarga", "Nama Kepala")),
    nik: toNomor16(after(baris, "NIK Pemohon", "NIK")),
    nama: toNama(after(baris, "Nama Lengkap", "Nama Pemohon")),
  });
