/** Civil marriage and divorce (not of Muslims: KUA and Pengadilan Agama). Source: services.json > akta_perkawinan, akta_perceraian. */
import type { Hasil, KolomLayanan, Layanan, Syarat } from "../layanan.ts";
import { dasarAkta, duaSaksi, f201, kkLama } from "./syaratUmum.ts";

const ktpKeduanya = (sumber: readonly string[]): Syarat => ({
  dokumen: "ktp_el",
  need: "wajib",
  bentuk: "asli",
  orang: ["suami", "istri"],
  keyakinan: "high",
  sumber,
});

/** Each of the two gets a kutipan of their own. */
const hasilKeduanya = (jenis: "perkawinan" | "perceraian", judul: string): readonly Hasil[] =>
  (["suami", "istri"] as const).map((siapa) => ({
    id: `kutipan_akta_${jenis}_${siapa}` as const,
    nama: `Kutipan Akta ${judul} untuk ${siapa}`,
    tte: true,
    kertas: "hvs_a4",
  }));

/** The form doesn't print them, but the age at marriage and the duty to hold a KTP-el follow from them. */
const kolomPasangan: readonly KolomLayanan[] = ["suami", "istri"].flatMap((siapa) => [
  { path: `${siapa}.tanggalLahir`, wajib: true },
  { path: `${siapa}.rekam`, wajib: false },
]);

const aktaPerkawinan: Layanan = {
  id: "akta_perkawinan",
  nama: "Pencatatan Perkawinan dalam Wilayah NKRI (Kutipan Akta Perkawinan) - selain Islam & penghayat",
  namaPendek: "Akta Perkawinan",
  glosEn: "Civil marriage registration (non-Muslim)",
  grup: "Akta",
  profil: "akta",
  formulir: { "2019": ["F-2.01"], "2026": ["F-2.01B"] },
  kolom: kolomPasangan,
  syarat: [
    f201("catatan.f_2_01_perkawinan"),
    {
      dokumen: "surat_pemberkatan",
      need: "wajib",
      bentuk: "fotokopi",
      tentang: "suami",
      catatan: "catatan.surat_pemberkatan",
      keyakinan: "high",
      sumber: ["NAT"],
    },
    {
      dokumen: "pas_foto_berdampingan",
      need: "wajib",
      bentuk: "asli",
      catatan: "catatan.pas_foto_berdampingan",
      keyakinan: "medium",
      sumber: ["NAT"],
    },
    ktpKeduanya(["NAT"]),
    kkLama("asli", "catatan.kk_keduanya"),
    { dokumen: "kutipan_akta_kematian", need: "bersyarat", bila: "cerai_mati", bentuk: "fotokopi", catatan: "catatan.akta_mati_pasangan", keyakinan: "high", sumber: ["NAT"] },
    { dokumen: "kutipan_akta_perceraian", need: "bersyarat", bila: "cerai_hidup", bentuk: "fotokopi", keyakinan: "high", sumber: ["NAT"] },
    { dokumen: "dispensasi_kawin", need: "bersyarat", bila: "usia_lt_19_kawin", bentuk: "fotokopi", catatan: "catatan.dispensasi", keyakinan: "medium", sumber: ["NAT"] },
    {
      dokumen: "kutipan_akta_kelahiran",
      need: "lokal",
      bentuk: "fotokopi",
      orang: ["suami", "istri"],
      catatan: "catatan.akta_lahir_kawin",
      keyakinan: "medium",
      sumber: ["SOPX"],
    },
    duaSaksi,
  ],
  hasil: hasilKeduanya("perkawinan", "Perkawinan"),
  menunggu: [],
  subjek: "suami",
  batasLapor: { hari: 60, sejak: "perkawinan.tanggalPemberkatan", aturan: "marriage_60d", pasal: "UU 23/2006 Ps 34", keyakinan: "high", sumber: ["UUADM"] },
  dasarHukum: [...dasarAkta, "Permendagri 108/2019 Ps 51", "UU 16/2019"],
  keyakinan: "high",
  sumber: ["NAT", "PMD6"],
};

const aktaPerceraian: Layanan = {
  id: "akta_perceraian",
  nama: "Pencatatan Perceraian dalam Wilayah NKRI (Kutipan Akta Perceraian)",
  namaPendek: "Akta Perceraian",
  glosEn: "Divorce registration (non-Muslim)",
  grup: "Akta",
  profil: "akta",
  formulir: { "2019": ["F-2.01"], "2026": ["F-2.01C"] },
  kolom: [],
  syarat: [
    { ...f201("catatan.f_2_01_perceraian"), sumber: ["JEMB", "NAT", "PMD6"] },
    {
      dokumen: "putusan_pengadilan",
      need: "wajib",
      bentuk: "fotokopi",
      catatan: "catatan.putusan_cerai",
      keyakinan: "high",
      sumber: ["JEMB", "NAT"],
    },
    {
      dokumen: "kutipan_akta_perkawinan",
      need: "wajib",
      bentuk: "asli_ditarik",
      alternatif: [
        {
          dokumen: "pernyataan_tidak_memiliki_akta",
          syarat: "akta_kawin_tidak_ada",
          catatan: "catatan.tanpa_akta_kawin",
          keyakinan: "high",
          sumber: ["JEMB", "NAT"],
        },
      ],
      keyakinan: "high",
      sumber: ["JEMB", "NAT"],
    },
    ktpKeduanya(["JEMB", "NAT"]),
    { ...kkLama("asli", "catatan.kk_keduanya"), sumber: ["JEMB", "NAT"] },
    duaSaksi,
  ],
  hasil: hasilKeduanya("perceraian", "Perceraian"),
  menunggu: [],
  subjek: "suami",
  // The registrar's letter says from when the judgment is final; it is never earlier.
  batasLapor: { hari: 60, sejak: "perceraian.tanggalPanitera", aturan: "divorce_60d", pasal: "UU 23/2006 Ps 40", keyakinan: "high", sumber: ["UUADM"] },
  dasarHukum: dasarAkta,
  keyakinan: "high",
  sumber: ["JEMB", "NAT", "PMD6"],
};

export const layananKawin: readonly Layanan[] = [aktaPerkawinan, aktaPerceraian];
