/** Moving away. Source: services.json > pindah_antar_kabkota. */
import type { Layanan, Syarat } from "../layanan.ts";
import { hasilKk, kkLama, suratKuasa } from "./syaratUmum.ts";

const anakKeKkLain = (dokumen: "f_1_03a" | "f_1_03b", catatan: string): Syarat => ({
  dokumen,
  need: "bersyarat",
  bila: "anak_masuk_kk_bukan_ortu",
  bentuk: "asli",
  catatan,
  keyakinan: "high",
  sumber: ["PMD6", "NAT"],
});

const antarKabkota: Layanan = {
  id: "pindah_antar_kabkota",
  nama: "Perpindahan Penduduk Antar Kabupaten/Kota dalam Satu Provinsi",
  namaPendek: "Surat Pindah antar kabupaten",
  glosEn: "Move out to another regency, same province",
  grup: "Surat Pindah",
  profil: "pindah",
  formulir: { "2019": ["F-1.03"], "2026": ["F-1.03"] },
  kolom: [],
  syarat: [
    { dokumen: "f_1_03", need: "wajib", bentuk: "asli", catatan: "catatan.f_1_03", keyakinan: "high", sumber: ["NAT"] },
    kkLama("fotokopi", "catatan.kk_pindah"),
    anakKeKkLain("f_1_03a", "catatan.f_1_03a"),
    anakKeKkLain("f_1_03b", "catatan.f_1_03b"),
    suratKuasa,
  ],
  hasil: [
    { id: "skpwni", nama: "Surat Keterangan Pindah (SKPWNI)", tte: true, kertas: "hvs_a4" },
    // Only for those who stay behind: not where head and all members move.
    { ...hasilKk, nama: "Kartu Keluarga anggota yang tinggal", bila: { path: "pindah.jenis", nilai: ["1", "3", "4"] } },
  ],
  menunggu: [],
  subjek: "pemohon",
  dasarHukum: ["Perpres 96/2018 Ps 25(3)", "Permendagri 108/2019 Ps 29", "Permendagri 109/2019 jo. Permendagri 6/2026"],
  keyakinan: "high",
  sumber: ["NAT", "PMD6"],
};

export const layananPindah: readonly Layanan[] = [antarKabkota];
