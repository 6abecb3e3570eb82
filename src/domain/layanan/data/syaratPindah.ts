/** Requirements and results that the moves share. Sources are keys of services.json > sources. */
import type { Hasil, Syarat } from "../layanan.ts";
import { hasilKk } from "./syaratUmum.ts";

/** A child under 17 who goes to a card that isn't the parents': power of care, and the host's consent. */
export const anakKeKkLain = (dokumen: "f_1_03a" | "f_1_03b", catatan: string): Syarat => ({
  dokumen,
  need: "bersyarat",
  bila: "anak_masuk_kk_bukan_ortu",
  bentuk: "asli",
  catatan,
  keyakinan: "high",
  sumber: ["PMD6", "NAT"],
});

/** The owner lets the address be used. */
export const alamatBukanMilik: Syarat = {
  dokumen: "f_1_03c",
  need: "bersyarat",
  bila: "alamat_bukan_milik",
  bentuk: "asli",
  catatan: "catatan.f_1_03c",
  keyakinan: "high",
  sumber: ["PMD6", "NAT"],
};

/** The head of the other family takes them in. */
export const menumpang: Syarat = {
  dokumen: "f_1_03b",
  need: "bersyarat",
  bila: "menumpang_kk_lain",
  bentuk: "asli",
  catatan: "catatan.f_1_03b",
  keyakinan: "high",
  sumber: ["PMD6", "NAT"],
};

/** The old cards are taken back against the new ones. */
export const ktpDitarik: Syarat = {
  dokumen: "ktp_el",
  need: "wajib",
  bentuk: "asli_ditarik",
  orang: ["pemohon"],
  catatan: "catatan.ktp_ditarik",
  keyakinan: "high",
  sumber: ["NAT"],
};

/** Cards with the new address; a child card only where the form says that a child moves with one. */
export const hasilAlamatBaru = (namaKk: string): readonly Hasil[] => [
  // A couple that moves into its first home has one card: the new family's.
  { ...hasilKk, nama: namaKk, terbitLewat: ["kk_baru_keluarga_baru", "kk_pisah"] },
  { id: "ktp_el", nama: "KTP-el alamat baru", tte: false, kertas: "kartu" },
  {
    id: "kia",
    nama: "KIA alamat baru",
    tte: false,
    kertas: "kartu",
    milik: "anak",
    bila: { path: "pindah.gantiKia", nilai: ["ya"] },
  },
];

export const dasarPindah: readonly string[] = [
  "Perpres 96/2018 Ps 25(3)",
  "Permendagri 108/2019 Ps 29",
  "Permendagri 109/2019 jo. Permendagri 6/2026",
];
