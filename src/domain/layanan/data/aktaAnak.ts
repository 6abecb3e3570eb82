/**
 * Descent of a child: acknowledged, legitimated, adopted.
 * Source: services.json > akta_pengakuan_anak, akta_pengesahan_anak, pengangkatan_anak.
 */
import type { Hasil, KolomLayanan, Layanan, Syarat } from "../layanan.ts";
import { dasarAkta, duaSaksi, f201 } from "./syaratUmum.ts";

const aktaLahirAnak = (keyakinan: Syarat["keyakinan"]): Syarat => ({
  dokumen: "kutipan_akta_kelahiran",
  need: "wajib",
  bentuk: "asli",
  tentang: "anak",
  catatan: "catatan.akta_diberi_catatan",
  terbitDari: ["akta_kelahiran"],
  keyakinan,
  sumber: ["NAT"],
});

const kk = (catatan: string, keyakinan: Syarat["keyakinan"]): Syarat => ({
  dokumen: "kk",
  need: "wajib",
  bentuk: "fotokopi",
  catatan,
  keyakinan,
  sumber: ["NAT"],
});

const ktp = (orang: readonly string[], catatan: string): Syarat => ({
  dokumen: "ktp_el",
  need: "wajib",
  bentuk: "fotokopi",
  orang,
  catatan,
  keyakinan: "medium",
  sumber: ["NAT"],
});

/** Where the marriage before God came after the birth, or never, only a court can settle the descent. */
const penetapanLuarKawin = {
  dokumen: "penetapan_pengadilan",
  syarat: "anak_lahir_luar_kawin_agama",
  tentang: "anak",
  keyakinan: "high",
  sumber: ["NAT"],
} as const;

/** The note on the register and its copy: the birth deed is printed anew with it. */
const catatanPinggir: Hasil = {
  id: "kutipan_akta_kelahiran",
  nama: "Kutipan Akta Kelahiran dengan catatan pinggir",
  tte: true,
  kertas: "hvs_a4",
};

/** A child of 5 to 17 without a child card is photographed in step 4. */
const kolom: readonly KolomLayanan[] = [{ path: "anak.kia", wajib: false }];

const dasar = {
  kolom,
  profil: "akta",
  formulir: { "2019": ["F-2.01"], "2026": ["F-2.01D"] },
  subjek: "anak",
  keyakinan: "high",
  sumber: ["NAT", "PMD6"],
} as const satisfies Partial<Layanan>;

const pengakuan: Layanan = {
  ...dasar,
  id: "akta_pengakuan_anak",
  nama: "Pencatatan Pengakuan Anak (Kutipan Akta Pengakuan Anak)",
  namaPendek: "Akta Pengakuan Anak",
  glosEn: "Acknowledgement of child",
  grup: "Akta",
  // No form asks for the day of the letter, but the time to report runs from it.
  kolom: [...kolom, { path: "kawinortu.tanggalPengakuan", wajib: false }],
  syarat: [
    f201("catatan.f_2_01_pengakuan"),
    {
      dokumen: "surat_pengakuan_anak",
      need: "wajib",
      bentuk: "asli",
      tentang: "anak",
      catatan: "catatan.surat_pengakuan",
      alternatif: [{ dokumen: "penetapan_pengadilan", syarat: "ibu_orang_asing", keyakinan: "high", sumber: ["NAT"] }],
      keyakinan: "high",
      sumber: ["NAT"],
    },
    {
      dokumen: "surat_pemberkatan",
      need: "wajib",
      bentuk: "fotokopi",
      tentang: "anak",
      catatan: "catatan.surat_pemberkatan",
      alternatif: [penetapanLuarKawin],
      keyakinan: "high",
      sumber: ["NAT"],
    },
    aktaLahirAnak("high"),
    kk("catatan.kk_ayah_atau_ibu", "high"),
    ktp(["ibu", "ayah"], "catatan.ktp_ayah_ibu"),
    duaSaksi,
  ],
  hasil: [
    { id: "kutipan_akta_pengakuan", nama: "Kutipan Akta Pengakuan Anak", tte: true, kertas: "hvs_a4" },
    catatanPinggir,
  ],
  menunggu: ["akta_kelahiran"],
  batasLapor: { hari: 30, sejak: "kawinortu.tanggalPengakuan", aturan: "lapor_lewat", pasal: "UU 24/2013 Ps 49", keyakinan: "medium", sumber: ["UUADM"] },
  dasarHukum: dasarAkta,
};

const pengesahan: Layanan = {
  ...dasar,
  id: "akta_pengesahan_anak",
  nama: "Pencatatan Pengesahan Anak (Kutipan Akta Pengesahan Anak)",
  namaPendek: "Akta Pengesahan Anak",
  glosEn: "Legitimation of child",
  grup: "Akta",
  syarat: [
    f201("catatan.f_2_01_pengesahan"),
    aktaLahirAnak("high"),
    {
      dokumen: "kutipan_akta_perkawinan",
      need: "wajib",
      bentuk: "fotokopi",
      catatan: "catatan.akta_kawin_pengesahan",
      alternatif: [penetapanLuarKawin],
      // Our inference, as for the birth deed of a child card: a marriage registered in the same file brings it.
      terbitDari: ["akta_perkawinan"],
      keyakinan: "high",
      sumber: ["NAT"],
    },
    kk("catatan.kk_ortu_anak", "high"),
    ktp(["ibu", "ayah"], "catatan.ktp_ayah_ibu"),
    duaSaksi,
  ],
  hasil: [
    { id: "kutipan_akta_pengesahan", nama: "Kutipan Akta Pengesahan Anak", tte: true, kertas: "hvs_a4" },
    catatanPinggir,
  ],
  batasLapor: { hari: 30, sejak: "kawinortu.tanggalBukti", aturan: "lapor_lewat", pasal: "UU 24/2013 Ps 50", keyakinan: "low", sumber: ["UUADM", "MEM"] },
  menunggu: ["akta_kelahiran", "akta_perkawinan"],
  dasarHukum: [...dasarAkta, "Perpres 96/2018 Ps 50-52"],
};

const pengangkatan: Layanan = {
  ...dasar,
  id: "pengangkatan_anak",
  nama: "Pencatatan Pengangkatan Anak (catatan pinggir)",
  namaPendek: "Pengangkatan Anak",
  glosEn: "Adoption note",
  grup: "Akta (catatan)",
  syarat: [
    f201("catatan.f_2_01_pengangkatan"),
    {
      dokumen: "penetapan_pengadilan",
      need: "wajib",
      bentuk: "fotokopi",
      tentang: "anak",
      catatan: "catatan.salinan_penetapan",
      keyakinan: "high",
      sumber: ["NAT"],
    },
    aktaLahirAnak("medium"),
    kk("catatan.kk_ortu_angkat", "medium"),
    ktp(["ibuangkat", "ayahangkat"], "catatan.ktp_ortu_angkat"),
    duaSaksi,
  ],
  hasil: [catatanPinggir],
  batasLapor: { hari: 30, sejak: "penetapan.tanggal", aturan: "lapor_penetapan", pasal: "UU 23/2006 Ps 47", keyakinan: "low", sumber: ["UUADM", "MEM"] },
  menunggu: ["akta_kelahiran"],
  dasarHukum: dasarAkta,
};

export const layananAnak: readonly Layanan[] = [pengakuan, pengesahan, pengangkatan];
