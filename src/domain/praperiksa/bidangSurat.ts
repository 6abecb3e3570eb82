/** Fields of letters of death and of forms: `label : value` lines, layouts differ. Source: documents.json. */
import { type Baris } from "./baris.ts";
import { valueAfter } from "./label.ts";
import { between } from "./bagianHalaman.ts";
import { toJam, toNomorSurat } from "./nilaiSurat.ts";
import { toTanggalKata } from "./tanggalKata.ts";
import { NO_KK } from "./bidangPindah.ts";
import { compactBidang, JENIS_KELAMIN, toNama, toNomor16, toPilihan, toTanggal, type Bidang } from "./terbaca.ts";

const after = (baris: readonly Baris[], ...labels: readonly string[]): Baris | undefined =>
  valueAfter(baris, { labels });

export const bidangSuratKematian = (baris: readonly Baris[]): Bidang => {
  const peristiwa = between(baris, "telah meninggal dunia", "Demikian");
  return compactBidang({
    nomor: toNomorSurat(after(baris, "Nomor")),
    nama: toNama(after(baris, "Nama", "Nama Lengkap")),
    nik: toNomor16(after(baris, "NIK")),
    jenis_kelamin: toPilihan(after(baris, "Jenis Kelamin"), JENIS_KELAMIN),
    tanggal_meninggal: toTanggalKata(after(peristiwa, "Hari/Tanggal", "Hari Tanggal", "Tanggal", "Pada hari")),
    jam_meninggal: toJam(after(peristiwa, "Pukul", "Jam")),
    tempat_meninggal: toNama(after(peristiwa, "Tempat", "Bertempat di", "Di")),
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
