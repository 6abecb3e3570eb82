/** Fields of a marriage book: bride and groom, number, day and office. Source: documents.json `buku_nikah`. */
import { kataToBaris, type Baris } from "./baris.ts";
import { nameAfter, valueAfter } from "./label.ts";
import { distanceWithin } from "./mirip.ts";
import { between, findKalimat } from "./bagianHalaman.ts";
import { toNomorSurat } from "./nilaiSurat.ts";
import { toTanggalKata } from "./tanggalKata.ts";
import { compactBidang, toNama, toNomor16, type Bidang, type Terbaca } from "./terbaca.ts";

const after = (baris: readonly Baris[], ...labels: readonly string[]): Baris | undefined =>
  valueAfter(baris, { labels });

const LAHIR = ["Tempat dan tanggal lahir", "Tempat tanggal lahir", "Tempat/tanggal lahir", "Tempat & tanggal lahir"];

/** `BAU-BAU, 12-03-1990`: the words before the date's first. */
const tempatOf = (lahir: Baris | undefined, tanggal: Terbaca | undefined): Terbaca | undefined => {
  const first = tanggal?.kata?.[0];
  const at = lahir?.kata.findIndex((k) => k === first) ?? -1;
  return lahir === undefined || at < 1 ? undefined : toNama(kataToBaris(lahir.kata.slice(0, at)));
};

const orangOf = (baris: readonly Baris[], lain: readonly string[]) => {
  const lahir = after(baris, ...LAHIR) ?? after(baris, "Tanggal lahir");
  const tanggal = toTanggalKata(lahir);
  return {
    nama: toNama(nameAfter(baris, { labels: ["Nama lengkap", "Nama lengkap dan alias", "Nama", ...lain] })),
    nik: toNomor16(after(baris, "NIK", "Nomor Induk Kependudukan")),
    tempat: tempatOf(lahir, tanggal) ?? toNama(after(baris, "Tempat lahir")),
    tanggal,
  };
};

/** The sentence of the wedding ends where the groom begins: dates below are births. */
const akadOf = (baris: readonly Baris[]): Terbaca | undefined => {
  const end = findKalimat(baris, "seorang laki-laki");
  const head = (end < 0 ? [] : baris.slice(0, end + 1)).filter((b) => distanceWithin("tanggal lahir", b.text) > 0.2);
  const labelled = after(baris, "Tanggal akad nikah", "Hari tanggal akad", "Tanggal nikah");
  return [labelled, ...head].map(toTanggalKata).find((t) => t !== undefined);
};

/** A number after its label: one of sixteen digits, or `0123/045/VI/2018` as books had before. */
const nomorOf = (baris: readonly Baris[]): Terbaca | undefined => {
  const value = after(baris, "Nomor", "Nomor Akta Nikah", "Akta Nikah Nomor", "No");
  const nomor = toNomor16(value);
  return nomor !== undefined && /^\d{16}$/.test(nomor.value) && !/\//.test(value?.text ?? "")
    ? nomor
    : toNomorSurat(value);
};

export const bidangBukuNikah = (baris: readonly Baris[]): Bidang => {
  const suami = orangOf(between(baris, "seorang laki-laki", "seorang perempuan"), ["Nama suami"]);
  const istri = orangOf(between(baris, "seorang perempuan", "Wali nikah"), ["Nama istri"]);
  const kua = valueAfter(baris, {
    labels: ["KANTOR URUSAN AGAMA KECAMATAN", "KUA KECAMATAN", "KANTOR URUSAN AGAMA"],
    anywhere: true,
  });
  return compactBidang({
    nomor: nomorOf(baris),
    suami: suami.nama ?? toNama(after(baris, "Nama suami")),
    istri: istri.nama ?? toNama(after(baris, "Nama istri")),
    nik_suami: suami.nik,
    nik_istri: istri.nik,
    tempat_lahir_suami: suami.tempat,
    tempat_lahir_istri: istri.tempat,
    tanggal_lahir_suami: suami.tanggal,
    tanggal_lahir_istri: istri.tanggal,
    tanggal_nikah: akadOf(baris),
    tempat_nikah: toNama(after(baris, "Tempat akad nikah", "Tempat nikah", "bertempat di")),
    kua: toNama(kua),
  });
};
