/** The fields of marriage, divorce, descent, deeds and courts that belong to no person. In the order of the forms. */
import type { KolomDasar } from "./kolom.ts";

type KolomTanpaLabel = Omit<KolomDasar, "label">;

const pilihan = (id: string, kodeDaftar: NonNullable<KolomDasar["kodeDaftar"]>): KolomTanpaLabel => ({
  id,
  jenis: "pilihan",
  kodeDaftar,
});

const yaTidak = (id: string): KolomTanpaLabel => ({ id, jenis: "yaTidak", kodeDaftar: "yaTidak" });

/** A court's decision, by what it settles. */
const penetapan = (id: string, salin?: string): readonly KolomTanpaLabel[] =>
  (["pengadilan", "perkara", "tanggal"] as const).map((field) => ({
    id: `${id}.${field}`,
    jenis: field === "tanggal" ? "tanggal" : "teks",
    ...(salin !== undefined && { salinDari: `${salin}.${field}` }),
  }));

const kawin: readonly KolomTanpaLabel[] = [
  { id: "perkawinan.tanggalPemberkatan", jenis: "tanggal" },
  { id: "perkawinan.jam", jenis: "jam" },
  { id: "perkawinan.tanggalLapor", jenis: "tanggal" },
  yaTidak("perkawinan.kepercayaan"),
  pilihan("perkawinan.agama", "agamaKawin"),
  { id: "perkawinan.organisasi", jenis: "teks" },
  { id: "perkawinan.pemuka", jenis: "nama" },
  { id: "perkawinan.ke", jenis: "angka", batas: [1, 9] },
  { id: "perkawinan.istriKe", jenis: "angka", batas: [1, 4] },
  { id: "perkawinan.izinPerwakilan", jenis: "teks" },
  { id: "perkawinan.paspor", jenis: "teks" },
  yaTidak("perkawinan.perjanjian"),
  { id: "perkawinan.noNotaris", jenis: "teks" },
  { id: "perkawinan.tanggalNotaris", jenis: "tanggal" },
  { id: "perkawinan.jumlahAnak", jenis: "angka", batas: [0, 20] },
  { id: "perceraian.nomorAktaKawin", jenis: "teks" },
  { id: "perceraian.tanggalAktaKawin", jenis: "tanggal" },
  { id: "perceraian.tempatPencatatan", jenis: "teks" },
  { id: "perceraian.pengadilan", jenis: "teks" },
  { id: "perceraian.perkara", jenis: "teks" },
  { id: "perceraian.tanggalPutusan", jenis: "tanggal" },
  { id: "perceraian.noPanitera", jenis: "teks" },
  { id: "perceraian.tanggalPanitera", jenis: "tanggal" },
  { id: "perceraian.tanggalLapor", jenis: "tanggal" },
];

/** Weight of a stillborn child isn't asked; months outside of the range only warn. */
const lahirMati: readonly KolomTanpaLabel[] = [
  { id: "janin.lamaKandungan", jenis: "angka", satuan: "bulan", batas: [1, 10] },
  pilihan("janin.jenisKelamin", "jenisKelamin"),
  { id: "janin.tanggal", jenis: "tanggal" },
  pilihan("janin.jenis", "jenisKelahiran"),
  { id: "janin.anakKe", jenis: "angka", batas: [1, 20] },
  pilihan("janin.tempatDilahirkan", "tempatDilahirkan"),
  { id: "janin.tempatKelahiran", jenis: "teks" },
  pilihan("janin.penolong", "penolongKelahiran"),
  { id: "janin.sebab", jenis: "teks" },
  pilihan("janin.yangMenentukan", "yangMenentukan"),
];

const akta: readonly KolomTanpaLabel[] = [
  { id: "aktalahir.tanggal", jenis: "tanggal" },
  { id: "aktalahir.penerbit", jenis: "teks" },
  { id: "kawinortu.tanggalAgama", jenis: "tanggal" },
  { id: "kawinortu.tanggalPengakuan", jenis: "tanggal" },
  { id: "kawinortu.nomorBukti", jenis: "teks" },
  { id: "kawinortu.tanggalBukti", jenis: "tanggal" },
  { id: "ubahnama.namaBaru", jenis: "nama", namaBaru: true },
  pilihan("aktaasal.jenis", "jenisAktaKembali"),
  { id: "aktaasal.nomor", jenis: "teks" },
  { id: "aktaasal.penerbit", jenis: "teks" },
  { id: "aktaasal.tanggal", jenis: "tanggal" },
  { id: "pembetulan.semula", jenis: "teks" },
  { id: "pembetulan.menjadi", jenis: "teks" },
  { id: "pembetulan.dasar", jenis: "teks" },
  pilihan("terbit.alasan", "alasanKutipan"),
  ...penetapan("penetapan"),
  // One decision may settle both: what is typed for the child is offered for the name.
  ...penetapan("penetapannama", "penetapan"),
  ...penetapan("dispensasi"),
];

export const kolomAkta: readonly KolomTanpaLabel[] = [...kawin, ...lahirMati, ...akta];
