/** Arriving from another regency or province. Source: services.json > pindah_datang. */
import type { Layanan } from "../layanan.ts";
import { alamatBukanMilik, anakKeKkLain, dasarPindah, hasilAlamatBaru, ktpDitarik, menumpang } from "./syaratPindah.ts";
import { f102, kkLama, suratKuasa } from "./syaratUmum.ts";

const pindahDatang: Layanan = {
  id: "pindah_datang",
  nama: "Pindah Datang Antar Kabupaten/Kota atau Provinsi",
  namaPendek: "Pindah datang",
  glosEn: "Arrival registration at destination",
  grup: "Surat Pindah",
  profil: "kk",
  formulir: { "2019": ["F-1.02", "F-1.03"], "2026": ["F-1.02", "F-1.03"] },
  kolom: [
    // The certificate's own number, for SIAK: our inference, no form has a field for it.
    { path: "pindah.noSkpwni", wajib: true },
    { path: "pindah.gantiKia", wajib: true },
    { path: "pemohon.tanggalLahir", wajib: false },
    { path: "pemohon.rekam", wajib: false },
  ],
  syarat: [
    { dokumen: "skpwni", need: "wajib", bentuk: "asli", tentang: "pemohon", catatan: "catatan.skpwni", keyakinan: "high", sumber: ["NAT"] },
    { ...f102("catatan.f_1_02_datang"), keyakinan: "medium" },
    ktpDitarik,
    alamatBukanMilik,
    menumpang,
    anakKeKkLain("f_1_03a", "catatan.f_1_03a"),
    { ...kkLama("asli", "catatan.kk_ditumpangi"), need: "bersyarat", bila: "menumpang_kk_lain", keyakinan: "medium" },
    suratKuasa,
  ],
  hasil: hasilAlamatBaru("Kartu Keluarga daerah tujuan"),
  menunggu: [],
  subjek: "pemohon",
  dasarHukum: dasarPindah,
  keyakinan: "high",
  sumber: ["NAT", "PMD6"],
};

export const layananDatang: readonly Layanan[] = [pindahDatang];
