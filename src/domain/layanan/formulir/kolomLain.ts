/** The fields that belong to no person: family card, address, birth, death, move, contact, change of data. */
import type { KolomDasar } from "./kolom.ts";

type KolomTanpaLabel = Omit<KolomDasar, "label">;

const pilihan = (id: string, kodeDaftar: NonNullable<KolomDasar["kodeDaftar"]>): KolomTanpaLabel => ({
  id,
  jenis: "pilihan",
  kodeDaftar,
});

/** In the order of the forms. Ranges of weight and length are our own reasoning (fields.json > berat_panjang). */
export const kolomLain: readonly KolomTanpaLabel[] = [
  { id: "kk.no", jenis: "noKk" },
  { id: "kk.kepala", jenis: "nama" },
  { id: "alamat.desa", jenis: "wilayah" },
  { id: "alamat.dusun", jenis: "teks" },
  { id: "alamat.rt", jenis: "angka", batas: [0, 999] },
  { id: "alamat.rw", jenis: "angka", batas: [0, 999] },
  { id: "alamat.jalan", jenis: "teks" },
  { id: "alamat.kodePos", jenis: "teks" },
  pilihan("kelahiran.tempatDilahirkan", "tempatDilahirkan"),
  { id: "kelahiran.jam", jenis: "jam" },
  pilihan("kelahiran.jenis", "jenisKelahiran"),
  { id: "kelahiran.ke", jenis: "angka", batas: [1, 20] },
  pilihan("kelahiran.penolong", "penolongKelahiran"),
  { id: "kelahiran.namaPenolong", jenis: "teks" },
  { id: "kelahiran.berat", jenis: "angka", satuan: "kg", batas: [0.3, 7] },
  { id: "kelahiran.panjang", jenis: "angka", satuan: "cm", batas: [20, 65] },
  { id: "kelahiran.tanggalPerkawinanOrtu", jenis: "tanggal" },
  { id: "kematian.tanggal", jenis: "tanggal" },
  { id: "kematian.jam", jenis: "jam" },
  pilihan("kematian.sebab", "sebabKematian"),
  { id: "kematian.tempat", jenis: "teks" },
  pilihan("kematian.yangMenerangkan", "yangMenerangkan"),
  { id: "pindah.tujuanDesa", jenis: "wilayah" },
  { id: "pindah.tujuanDusun", jenis: "teks" },
  { id: "pindah.tujuanRt", jenis: "angka", batas: [0, 999] },
  { id: "pindah.tujuanRw", jenis: "angka", batas: [0, 999] },
  { id: "pindah.tujuanAlamat", jenis: "teks" },
  { id: "pindah.tujuanKodePos", jenis: "teks" },
  pilihan("pindah.klasifikasi", "klasifikasiPindah"),
  pilihan("pindah.alasan", "alasanPindah"),
  { id: "pindah.alasanLain", jenis: "teks" },
  pilihan("pindah.jenis", "jenisKepindahan"),
  pilihan("pindah.anggotaTidakPindah", "anggotaTidakPindah"),
  pilihan("pindah.anggotaPindah", "anggotaPindah"),
  pilihan("elemen.jenis", "elemen"),
  { id: "elemen.semula", jenis: "teks" },
  { id: "elemen.menjadi", jenis: "teks" },
  { id: "elemen.dasar", jenis: "teks" },
  { id: "kontak.telepon", jenis: "telepon" },
  pilihan("kontak.hp", "hp"),
  { id: "kontak.email", jenis: "email" },
];
