/** F-1.03 and its three statements. Source: form_fields_2026 > F-1.03; the fields of A, B and C are read off their titles. */
import type { LayananId } from "../layananId.ts";
import { BARIS_KK } from "./isiBaris.ts";
import { DOMISILI, KONTAK, orang } from "./isiUmum.ts";

const RINCI: readonly string[] = [
  "pindah.klasifikasi!",
  "pindah.alasan!",
  "pindah.alasanLain",
  "pindah.jenis!",
  "pindah.anggotaPindah",
];

/** Moving away: the address is the old one, `pindah.tujuan…` the new one. */
const PERGI: readonly string[] = [
  ...orang("pemohon", "nik!", "nama!"),
  ...DOMISILI,
  "alamat.kodePos",
  "pindah.tujuanDesa!",
  "pindah.tujuanDusun",
  "pindah.tujuanRt!",
  "pindah.tujuanRw!",
  "pindah.tujuanAlamat!",
  "pindah.tujuanKodePos",
  ...RINCI,
  "pindah.anggotaTidakPindah",
  ...BARIS_KK,
  ...KONTAK,
];

/** Coming here: the address is the new one, `pindah.asal…` the old one. */
const DATANG: readonly string[] = [
  ...orang("pemohon", "nik!", "nama!"),
  "pindah.asalDesa!",
  "pindah.asalAlamat",
  "pindah.asalRt",
  "pindah.asalRw",
  "alamat.desa!",
  "alamat.dusun",
  "alamat.rt!",
  "alamat.rw!",
  "alamat.jalan!",
  "alamat.kodePos",
  ...RINCI,
  ...BARIS_KK,
  ...KONTAK,
];

const isDatang = (layanan: LayananId): boolean =>
  layanan === "pindah_datang" || layanan === "kk_tambah_anggota_numpang";

export const isiF103 = (layanan: LayananId): readonly string[] => (isDatang(layanan) ? DATANG : PERGI);

/**
 * F-1.03A and F-1.03B: who is taken in, and the head of the family that does so. Where the host's card is the card of the
 * application, the host is not asked again.
 */
export const isiTumpangan = (layanan: LayananId): readonly string[] => [
  ...orang("anggota", "nik!", "nama!"),
  ...(isDatang(layanan) ? ["kk.no!", "kk.kepala!"] : orang("penerima", "nik!", "nama!", "noKk")),
];

/** F-1.03C: the owner of the address. */
export const ISI_F103C: readonly string[] = orang("pemilik", "nik!", "nama!");
