/** Digital ID activation, and referral to enrolment. Source: services.json > ikd_aktivasi, rekam_ktp_el. */
import type { Layanan, Syarat } from "../layanan.ts";

const disediakan = (dokumen: "gawai" | "email_aktif" | "nomor_ponsel_aktif" | "jaringan_internet", bentuk: "data" | "sarana"): Syarat => ({
  dokumen,
  need: "wajib",
  bentuk,
  keyakinan: "high",
  sumber: ["IKDREG", "IKDHOW", "SEED"],
});

const ikdAktivasi: Layanan = {
  id: "ikd_aktivasi",
  nama: "Aktivasi Identitas Kependudukan Digital (IKD)",
  namaPendek: "Aktivasi IKD",
  glosEn: "Digital ID activation",
  grup: "IKD",
  profil: "ikd",
  formulir: { "2019": [], "2026": [] },
  kolom: [
    { path: "pemohon.nik", wajib: true },
    { path: "pemohon.nama", wajib: true },
    { path: "pemohon.tanggalLahir", wajib: true },
    { path: "pemohon.rekam", wajib: true },
    { path: "kontak.hp", wajib: true },
    { path: "kontak.telepon", wajib: true },
    { path: "kontak.email", wajib: true },
  ],
  syarat: [
    disediakan("gawai", "sarana"),
    {
      dokumen: "ktp_el",
      need: "wajib",
      bentuk: "diperlihatkan",
      orang: ["pemohon"],
      catatan: "catatan.ktp_ikd",
      keyakinan: "high",
      sumber: ["IKDREG"],
    },
    disediakan("email_aktif", "data"),
    disediakan("nomor_ponsel_aktif", "data"),
    disediakan("jaringan_internet", "sarana"),
  ],
  hasil: [],
  menunggu: [],
  subjek: "pemohon",
  dasarHukum: ["Permendagri 72/2022 Ps 13-18"],
  keyakinan: "medium",
  sumber: ["IKDREG", "IKDHOW"],
};

const rekamKtp: Layanan = {
  id: "rekam_ktp_el",
  nama: "Perekaman KTP-el (rujukan ke loket perekaman)",
  namaPendek: "Rujukan rekam KTP-el",
  glosEn: "Biometric enrolment (referral)",
  grup: "rujukan",
  profil: "rekam",
  formulir: { "2019": ["F-1.02"], "2026": ["F-1.02"] },
  kolom: [
    { path: "anggota1.nik", wajib: true },
    { path: "anggota1.nama", wajib: true },
    { path: "anggota1.tanggalLahir", wajib: true },
    { path: "anggota1.rekam", wajib: true },
  ],
  syarat: [{ dokumen: "kk", need: "wajib", bentuk: "fotokopi", keyakinan: "medium", sumber: ["NAT"] }],
  hasil: [],
  menunggu: [],
  subjek: "anggota1",
  dasarHukum: ["UU 24/2013 Ps 63"],
  keyakinan: "high",
  sumber: ["NAT"],
};

export const layananIkd: readonly Layanan[] = [ikdAktivasi, rekamKtp];
