/** First registration of a citizen, with the first NIK. Source: services.json > biodata_wni. */
import type { Layanan, Syarat } from "../layanan.ts";
import { alamatBukanMilik } from "./syaratPindah.ts";

/**
 * The facts name the condition "never had a NIK", which holds for everybody here; their note is what decides: the document isn't
 * owned. A child without a school certificate may well have a birth letter, so each has its own question.
 */
const atauPernyataan = (dokumen: Syarat["dokumen"], syarat: "tanpa_bukti_diri" | "tanpa_ijazah", catatan: string): Syarat => ({
  dokumen,
  need: "wajib",
  bentuk: "fotokopi",
  tentang: "anggota1",
  catatan,
  alternatif: [{ dokumen: "f_1_04", syarat, catatan: "catatan.f_1_04", keyakinan: "high", sumber: ["NAT"] }],
  keyakinan: "high",
  sumber: ["NAT"],
});

const biodataWni: Layanan = {
  id: "biodata_wni",
  nama: "Pencatatan Biodata WNI (penerbitan NIK pertama)",
  namaPendek: "Biodata dan NIK pertama",
  glosEn: "First registration of a citizen, issue of NIK",
  grup: "pendukung",
  profil: "kk",
  formulir: { "2019": ["F-1.01"], "2026": ["F-1.01"] },
  kolom: [
    { path: "pemohon.nama", wajib: true },
    { path: "pemohon.nik", wajib: false },
    { path: "pemohon.hubungan", wajib: false },
    { path: "biodata.rentan", wajib: false },
  ],
  syarat: [
    { dokumen: "f_1_01", need: "wajib", bentuk: "asli", catatan: "catatan.f_1_01", keyakinan: "high", sumber: ["NAT"] },
    { dokumen: "surat_pengantar_rtrw", need: "wajib", bentuk: "asli", catatan: "catatan.pengantar_rtrw", keyakinan: "high", sumber: ["NAT"] },
    atauPernyataan("bukti_peristiwa", "tanpa_bukti_diri", "catatan.bukti_diri"),
    atauPernyataan("ijazah", "tanpa_ijazah", "catatan.ijazah"),
    { ...alamatBukanMilik, sumber: ["NAT"] },
  ],
  hasil: [{ id: "biodata", nama: "Biodata Penduduk", tte: true, kertas: "hvs_a4" }],
  menunggu: [],
  subjek: "anggota1",
  dasarHukum: ["Perpres 96/2018 Ps 4"],
  keyakinan: "high",
  sumber: ["NAT"],
};

export const layananBiodata: readonly Layanan[] = [biodataWni];
