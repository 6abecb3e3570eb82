/** Fields of the letter of a hospital, midwife or village that reports a birth. Every place prints its own. Source: documents.json `suket_kelahiran`. */
import { kataToBaris, type Baris } from "./baris.ts";
import { nameAfter, valueAfter } from "./label.ts";
import { distanceWhole, distanceWithin } from "./mirip.ts";
import { toBerat, toJam, toJenisKelahiran, toKe, toNomorSurat, toPanjang } from "./nilaiSurat.ts";
import { toTanggalKata } from "./tanggalKata.ts";
import {
  compactBidang,
  JENIS_KELAMIN,
  toIsi,
  toNama,
  toNomor16,
  toPilihan,
  type Bidang,
  type Terbaca,
} from "./terbaca.ts";

const after = (baris: readonly Baris[], ...labels: readonly string[]): Baris | undefined =>
  valueAfter(baris, { labels });

/** Headings in capitals below a name are no rest of it. */
const KEPALA = ["DATA", "IBU", "AYAH", "BAYI"];

/** The lines about one parent: from the line that names them (`Nama Ibu`, `IBU`, `Data Ibu`) up to the other's or the end. */
const bagian = (baris: readonly Baris[], siapa: string, lain: string): readonly Baris[] => {
  const isHead = ({ text }: Baris, kata: string): boolean =>
    new RegExp(`^(?:DATA|[IL]{0,4})${kata}$`).test(text.toUpperCase().replace(/[^A-Z]/g, ""));
  const start = baris.findIndex((b) => isHead(b, siapa));
  if (start < 0) return [];
  const rest = baris.slice(start + 1);
  const end = rest.findIndex((b) => isHead(b, lain) || distanceWithin("Penolong", b.text) <= 0.15);
  return [baris[start] as Baris, ...(end < 0 ? rest : rest.slice(0, end))];
};

/** A parent's number: named as theirs, else the NIK of their block. */
const nikOf = (baris: readonly Baris[], siapa: "Ibu" | "Ayah", lain: string): Terbaca | undefined =>
  toNomor16(after(baris, `NIK ${siapa}`, `No. NIK ${siapa}`)) ??
  toNomor16(after(bagian(baris, siapa.toUpperCase(), lain), "NIK", "No. KTP", "Nomor KTP"));

/** A line that names the child, however near its label is to the parent's. */
const isBayi = ({ kata }: Baris, siapa: string): boolean => {
  const label = kata
    .slice(0, 2)
    .map((k) => k.text)
    .join("");
  const anak = Math.min(distanceWhole("NamaBayi", label), distanceWhole("NamaAnak", label));
  return anak <= 0.26 && anak < distanceWhole(`Nama${siapa}`, label);
};

/** A parent's name; one that is the child's was read from the wrong line. */
const namaOf = (all: readonly Baris[], siapa: "Ibu" | "Ayah", lain: string): Terbaca | undefined => {
  const baris = all.filter((b) => !isBayi(b, siapa));
  return (
    toNama(nameAfter(baris, { labels: [`Nama ${siapa}`, `Nama ${siapa} Kandung`], stop: KEPALA })) ??
    toNama(nameAfter(bagian(baris, siapa.toUpperCase(), lain), { labels: ["Nama", "Nama Lengkap"], stop: KEPALA }))
  );
};

/** `2. Anak ke` numbers its line, not the child: the label must hold both words. */
const keOf = (baris: readonly Baris[]): Terbaca | undefined =>
  toKe(valueAfter(baris, { labels: ["Anak ke", "Kelahiran ke", "Anak yang ke"], anywhere: true }));

/** Who helped: a trade in words, and a name where one stands behind it. */
const penolongOf = (baris: readonly Baris[]): Bidang => {
  const value = after(baris, "Penolong Kelahiran", "Penolong Persalinan", "Penolong", "Ditolong oleh");
  const kata = value?.kata ?? [];
  const at = kata.findIndex(
    (k) => !/^(bidan|dokter|dr|dukun|perawat|bayi)[.,:/]*$/i.test(k.text) && !/\//.test(k.text),
  );
  const nama = at < 1 ? undefined : toNama(kataToBaris(kata.slice(at)));
  return compactBidang({ penolong: toIsi(value), nama_penolong: nama });
};

export const bidangSuketKelahiran = (baris: readonly Baris[]): Bidang => {
  const bayi = toNama(nameAfter(baris, { labels: ["Nama Bayi", "Nama Anak", "Diberi nama", "Nama"], stop: KEPALA }));
  return compactBidang({
    nomor: toNomorSurat(after(baris, "Nomor", "No")),
    nama: bayi,
    nama_bayi: bayi,
    jenis_kelamin: toPilihan(after(baris, "Jenis Kelamin"), JENIS_KELAMIN),
    tempat_lahir: toNama(after(baris, "Tempat Lahir", "Tempat Kelahiran")),
    tanggal_lahir: toTanggalKata(
      after(baris, "Tanggal Lahir", "Hari/Tanggal", "Hari Tanggal Lahir", "Pada hari", "Tanggal"),
    ),
    jam_lahir: toJam(after(baris, "Pukul", "Jam", "Jam Lahir", "Waktu")),
    berat: toBerat(after(baris, "Berat Badan", "Berat Lahir", "Berat Bayi", "Berat")),
    panjang: toPanjang(after(baris, "Panjang Badan", "Panjang Lahir", "Panjang Bayi", "Panjang")),
    anak_ke: keOf(baris),
    jenis_kelahiran: toJenisKelahiran(after(baris, "Jenis Kelahiran")),
    tempat_dilahirkan: toIsi(after(baris, "Tempat Dilahirkan", "Tempat Persalinan", "Tempat Bersalin")),
    ...penolongOf(baris),
    nama_ibu: namaOf(baris, "Ibu", "AYAH"),
    nik_ibu: nikOf(baris, "Ibu", "AYAH"),
    nama_ayah: namaOf(baris, "Ayah", "IBU"),
    nik_ayah: nikOf(baris, "Ayah", "IBU"),
  });
};
