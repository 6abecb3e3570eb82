/** Layouts of the reports of civil registration, F-2.01 and F-2.01A to F. Source: Permendagri 6/2026, annex. */
import { baris, type BarisRancangan, type BlokRancangan, type ButirCentang, type Rancangan } from "./rancangan.ts";

const jatiDiri = (orang: string): readonly BarisRancangan[] => [
  baris("Nama", `${orang}.nama`),
  baris("NIK", `${orang}.nik`),
  baris("No. dokumen perjalanan RI*"),
  baris("Nomor Kartu Keluarga", `${orang}.noKk`),
  baris("Kewarganegaraan", `${orang}.kewarganegaraan`),
];

const saksi = (orang: string): readonly BarisRancangan[] => jatiDiri(orang).filter((_, urut) => urut !== 2);

const orangTua = (label: string, orang: string): readonly BarisRancangan[] => [
  baris(`Nama ${label}`, `${orang}.nama`),
  baris(`NIK ${label}`, `${orang}.nik`),
  baris(`Tempat lahir ${label}`, `${orang}.tempatLahir`),
  baris(`Tanggal lahir ${label}`, `${orang}.tanggalLahir`),
  baris("Kewarganegaraan", `${orang}.kewarganegaraan`),
];

const DOMISILI: BlokRancangan = {
  blok: "baris",
  isi: [
    baris("Provinsi", "wil2:alamat.desa"),
    baris("Kabupaten/Kota", "wil4:alamat.desa"),
    baris("Kecamatan", "wil6:alamat.desa"),
    baris("Desa/Kelurahan", "wil10:alamat.desa"),
  ],
};

const SAKSI: readonly BlokRancangan[] = [
  { blok: "baris", judul: "DATA SAKSI I", isi: saksi("saksi1") },
  { blok: "baris", judul: "DATA SAKSI II", isi: saksi("saksi2") },
];

const TANDA: BlokRancangan = {
  blok: "tanda",
  kotak: [
    { atas: "Mengetahui, Pejabat Dukcapil yang membidangi" },
    { atas: "Pelapor", nama: "pemohon.nama", pemohon: true },
  ],
};

const KELAHIRAN: BlokRancangan = {
  blok: "baris",
  judul: "KELAHIRAN",
  nomor: true,
  layanan: ["akta_kelahiran"],
  isi: [
    baris("Nama", "anak.nama"),
    baris("Jenis kelamin", "anak.jenisKelamin"),
    baris("Tempat dilahirkan", "kelahiran.tempatDilahirkan"),
    baris("Tempat kelahiran", "anak.tempatLahir"),
    baris("Hari lahir", "hari:anak.tanggalLahir"),
    baris("Tanggal lahir", "anak.tanggalLahir"),
    baris("Pukul", "kelahiran.jam"),
    baris("Jenis kelahiran", "kelahiran.jenis"),
    baris("Kelahiran ke", "kelahiran.ke"),
    baris("Penolong kelahiran", "kelahiran.penolong"),
    baris("Berat bayi", "kelahiran.berat"),
    baris("Panjang bayi", "kelahiran.panjang"),
  ],
};

const KEMATIAN: BlokRancangan = {
  blok: "baris",
  judul: "KEMATIAN",
  nomor: true,
  layanan: ["akta_kematian"],
  isi: [
    baris("NIK", "almarhum.nik"),
    baris("Nama lengkap", "almarhum.nama"),
    baris("Tanggal kematian", "kematian.tanggal"),
    baris("Pukul", "kematian.jam"),
    baris("Sebab kematian", "kematian.sebab"),
    baris("Tempat kematian", "kematian.tempat"),
    baris("Yang menerangkan", "kematian.yangMenerangkan"),
  ],
};

const JUDUL = ["FORMULIR PELAPORAN PENCATATAN SIPIL", "DI DALAM WILAYAH NKRI"];

const jenis = (label: string, ...layanan: readonly string[]): ButirCentang => ({ label, layanan, tingkat: 1 });

const pelaporan = (
  butir: readonly ButirCentang[],
  tengah: readonly BlokRancangan[] = [],
  subjek: readonly BlokRancangan[] = [{ blok: "baris", judul: "DATA SUBJEK AKTA", isi: jatiDiri("$") }],
): Rancangan => ({
  judul: JUDUL,
  blok: [
    DOMISILI,
    { blok: "centang", judul: "Jenis pelaporan pencatatan sipil", kolom: Math.min(3, butir.length), butir },
    { blok: "baris", judul: "DATA PELAPOR", isi: jatiDiri("pemohon") },
    ...subjek,
    ...tengah,
    ...SAKSI,
    { blok: "otomatis", tanpa: ["kk", "alamat", "kontak"] },
    TANDA,
    { blok: "catatan", teks: ["*) Jika ada."] },
  ],
});

const ORANG_TUA: BlokRancangan = {
  blok: "baris",
  judul: "DATA ORANG TUA",
  isi: [...orangTua("ayah", "ayah"), ...orangTua("ibu", "ibu")],
};

export const rancanganSipil: Readonly<Record<string, Rancangan>> = {
  "F-2.01A": pelaporan(
    [jenis("Kelahiran", "akta_kelahiran"), jenis("Lahir mati", "lahir_mati"), jenis("Kematian", "akta_kematian")],
    [ORANG_TUA, KELAHIRAN, KEMATIAN],
  ),
  "F-2.01B": pelaporan(
    [jenis("Perkawinan", "akta_perkawinan"), jenis("Pembatalan perkawinan")],
    [],
    [
      { blok: "baris", judul: "DATA SUBJEK AKTA KESATU", isi: jatiDiri("suami") },
      { blok: "baris", judul: "DATA SUBJEK AKTA KEDUA", isi: jatiDiri("istri") },
    ],
  ),
  "F-2.01C": pelaporan(
    [jenis("Perceraian", "akta_perceraian"), jenis("Pembatalan perceraian")],
    [],
    [
      { blok: "baris", judul: "DATA SUBJEK AKTA KESATU", isi: jatiDiri("suami") },
      { blok: "baris", judul: "DATA SUBJEK AKTA KEDUA", isi: jatiDiri("istri") },
    ],
  ),
  "F-2.01D": pelaporan([
    jenis("Pengangkatan anak", "pengangkatan_anak"),
    jenis("Pengakuan anak", "akta_pengakuan_anak"),
    jenis("Pengesahan anak", "akta_pengesahan_anak"),
  ]),
  "F-2.01E": pelaporan([
    jenis("Perubahan nama", "perubahan_nama"),
    jenis("Perubahan status kewarganegaraan"),
    jenis("Perubahan peristiwa penting lainnya"),
  ]),
  "F-2.01F": pelaporan([
    jenis("Pembetulan akta pencatatan sipil", "pembetulan_akta"),
    jenis("Penerbitan kembali akta pencatatan sipil", "penerbitan_kembali_kutipan"),
    jenis("Pembatalan akta pencatatan sipil"),
    jenis("Pelaporan pencatatan sipil dari luar wilayah NKRI"),
  ]),
};

/** Of the set of 2019 only the title is known to us. */
export const JUDUL_F201 = JUDUL;
