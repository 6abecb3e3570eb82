/**
 * A child card again: lost, damaged, or after moving in. Photo and KIA recap follow the child's age on the application date.
 * Source: services.json > kia_hilang, kia_rusak, kia_pindah_datang; Permendagri 2/2016.
 */
import type { Layanan, Syarat } from "../layanan.ts";
import { dasarKia } from "./kia.ts";
import { f102 } from "./syaratUmum.ts";

const kk: Syarat = { dokumen: "kk", need: "wajib", bentuk: "fotokopi", catatan: "catatan.kk_ortu", keyakinan: "medium", sumber: ["NAT"] };

/** Step 4 takes the photo itself, so the printed one of the national table is an extra, as for a first card. */
const pasFoto: Syarat = {
  dokumen: "pas_foto_anak",
  need: "lokal",
  bila: "kia_usia_ge_5",
  bentuk: "asli",
  tentang: "anak",
  catatan: "catatan.pas_foto",
  keyakinan: "medium",
  sumber: ["NAT"],
};

const kiaLama = (sumber: readonly string[], keyakinan: Syarat["keyakinan"]): Syarat => ({
  dokumen: "kia_lama",
  need: "wajib",
  bentuk: "asli_ditarik",
  tentang: "anak",
  keyakinan,
  sumber,
});

const dasar = { ...dasarKia, profil: "kia5", menunggu: [] } as const;

export const layananKiaLain: readonly Layanan[] = [
  {
    ...dasar,
    id: "kia_hilang",
    nama: "Penggantian KIA karena Hilang",
    namaPendek: "KIA pengganti, hilang",
    glosEn: "Child card replacement - lost",
    syarat: [
      f102("catatan.f_1_02_kia_hilang"),
      {
        dokumen: "surat_kehilangan_polisi",
        need: "wajib",
        bentuk: "asli",
        catatan: "catatan.kehilangan_kia",
        keyakinan: "high",
        sumber: ["KIAREG", "NAT"],
      },
      kk,
      pasFoto,
    ],
  },
  {
    ...dasar,
    id: "kia_rusak",
    nama: "Penggantian KIA karena Rusak",
    namaPendek: "KIA pengganti, rusak",
    glosEn: "Child card replacement - damaged",
    syarat: [f102("catatan.f_1_02_kia_rusak"), kiaLama(["KIAREG", "NAT"], "high"), kk, pasFoto],
  },
  {
    ...dasar,
    id: "kia_pindah_datang",
    nama: "Penggantian KIA karena Pindah Datang",
    namaPendek: "KIA pengganti, pindah datang",
    glosEn: "Child card replacement - after moving in",
    syarat: [
      f102("catatan.f_1_02_kia_pindah"),
      { dokumen: "skpwni", need: "wajib", bentuk: "asli", tentang: "anak", keyakinan: "high", sumber: ["KIAREG", "NAT"] },
      kiaLama(["NAT"], "medium"),
      kk,
      pasFoto,
    ],
  },
];
