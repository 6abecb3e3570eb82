/** Moving away. Source: services.json > pindah_dalam_kabkota, pindah_antar_kabkota, pindah_antar_provinsi. */
import type { Layanan, Syarat } from "../layanan.ts";
import { alamatBukanMilik, anakKeKkLain, dasarPindah, hasilAlamatBaru, ktpDitarik, menumpang } from "./syaratPindah.ts";
import { hasilKk, kkLama, suratKuasa } from "./syaratUmum.ts";

const f103 = (catatan: string): Syarat => ({
  dokumen: "f_1_03",
  need: "wajib",
  bentuk: "asli",
  catatan,
  keyakinan: "high",
  sumber: ["NAT"],
});

const dasar = {
  grup: "Surat Pindah",
  profil: "pindah",
  formulir: { "2019": ["F-1.03"], "2026": ["F-1.03"] },
  menunggu: [],
  subjek: "pemohon",
  dasarHukum: dasarPindah,
  keyakinan: "high",
  sumber: ["NAT", "PMD6"],
} as const satisfies Partial<Layanan>;

/** Classes 1 to 3: no moving certificate. The old cards are taken back and replaced. */
const dalamKabkota: Layanan = {
  ...dasar,
  id: "pindah_dalam_kabkota",
  nama: "Perpindahan Penduduk dalam Satu Kabupaten/Kota",
  namaPendek: "Pindah dalam kabupaten",
  glosEn: "Move within the regency",
  kolom: [{ path: "pindah.gantiKia", wajib: true }],
  syarat: [
    f103("catatan.f_1_03_dalam"),
    kkLama("fotokopi", "catatan.kk_pindah"),
    alamatBukanMilik,
    menumpang,
    anakKeKkLain("f_1_03a", "catatan.f_1_03a"),
    { ...ktpDitarik, keyakinan: "medium" },
    suratKuasa,
  ],
  hasil: hasilAlamatBaru("Kartu Keluarga alamat baru"),
};

/** What both moves out of the regency share: a moving certificate, and a card for those who stay. */
const keLuar = {
  ...dasar,
  kolom: [],
  hasil: [
    { id: "skpwni", nama: "Surat Keterangan Pindah (SKPWNI)", tte: true, kertas: "hvs_a4" },
    // Only for those who stay behind: not where head and all members move.
    { ...hasilKk, nama: "Kartu Keluarga anggota yang tinggal", bila: { path: "pindah.jenis", nilai: ["1", "3", "4"] } },
  ],
} as const satisfies Partial<Layanan>;

const syaratKeLuar = (catatan: string): readonly Syarat[] => [
  f103(catatan),
  kkLama("fotokopi", "catatan.kk_pindah"),
  anakKeKkLain("f_1_03a", "catatan.f_1_03a"),
  anakKeKkLain("f_1_03b", "catatan.f_1_03b"),
  suratKuasa,
];

const antarKabkota: Layanan = {
  ...keLuar,
  id: "pindah_antar_kabkota",
  nama: "Perpindahan Penduduk Antar Kabupaten/Kota dalam Satu Provinsi",
  namaPendek: "Surat Pindah antar kabupaten",
  glosEn: "Move out to another regency, same province",
  syarat: syaratKeLuar("catatan.f_1_03"),
};

const antarProvinsi: Layanan = {
  ...keLuar,
  id: "pindah_antar_provinsi",
  nama: "Perpindahan Penduduk Antar Provinsi",
  namaPendek: "Surat Pindah antar provinsi",
  glosEn: "Move out to another province",
  syarat: syaratKeLuar("catatan.f_1_03_provinsi"),
};

export const layananPindah: readonly Layanan[] = [dalamKabkota, antarKabkota, antarProvinsi];
