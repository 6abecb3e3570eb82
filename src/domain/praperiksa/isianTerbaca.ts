/** What a read page can fill into the form besides the values that are compared (temuanPeta.ts): no finding comes of these. */
import { kodeDariLabel } from "../layanan/formulir/kodeDaftar.ts";
import type { FieldBaca, NamaField } from "./bacaan.ts";
import type { BacaanHalaman, TemuanMasukan } from "./temuan.ts";
import { isOrangLuar } from "./temuanKk.ts";
import { jenisHalaman } from "./temuanNilai.ts";
import { jenisPokok } from "./temuanPeta.ts";
import { orangSlot } from "./temuanSlot.ts";
import type { SyaratBerlaku } from "../layanan/kelengkapan.ts";

export interface IsianTerbaca {
  readonly path: string;
  /** As printed, or as the form says it where the page only implies it. */
  readonly teks: string;
  readonly syarat: SyaratBerlaku;
  readonly halaman: BacaanHalaman;
  readonly baca: FieldBaca;
}

interface Peta {
  readonly field: NamaField;
  /** `$` is the person whom the document is about. */
  readonly path: string;
  readonly teks?: (terbaca: string) => string;
}

const bagianRtRw = (urut: 0 | 1) => (terbaca: string) =>
  /^(\d+)\/(\d+)$/.exec(terbaca)?.[urut + 1]?.replace(/^0+(?=\d)/, "") ?? "";

/** The code of a list for the words of a letter that mean it; empty where they mean none for certain. */
const kodeBila =
  (...arti: readonly (readonly [RegExp, string])[]) =>
  (terbaca: string): string =>
    arti.find(([kata]) => kata.test(terbaca.toUpperCase()))?.[1] ?? "";

const TEMPAT = kodeBila(
  [/PUSKESMAS/, "2"],
  [/POLINDES|POSKESDES/, "3"],
  [/^RS|RSU|RUMAH SAKIT|BERSALIN/, "1"],
  [/^RUMAH$/, "4"],
);
const PENOLONG = kodeBila([/BIDAN|PERAWAT/, "2"], [/DOKTER|^DR\b/, "1"], [/DUKUN/, "3"]);

/** Street and units of the household. */
const ALAMAT: readonly Peta[] = [
  { field: "alamat", path: "alamat.jalan" },
  { field: "rt_rw", path: "alamat.rt", teks: bagianRtRw(0) },
  { field: "rt_rw", path: "alamat.rw", teks: bagianRtRw(1) },
];

const PETA: Readonly<Record<string, readonly Peta[]>> = {
  ktp_el: [
    ...ALAMAT,
    // only what the card's four words say for certain: married and divorced may be registered or not
    { field: "status_perkawinan", path: "$.statusKawin" },
    { field: "agama", path: "$.agama" },
    { field: "gol_darah", path: "$.golDarah" },
    { field: "kewarganegaraan", path: "$.kewarganegaraan" },
    { field: "pekerjaan", path: "$.pekerjaan" },
    // Who holds the card was recorded for it.
    { field: "nik", path: "$.rekam", teks: () => "Sudah rekam" },
  ],
  kk: ALAMAT,
  suket_kelahiran: [
    { field: "tempat_lahir", path: "$.tempatLahir" },
    { field: "tempat_dilahirkan", path: "kelahiran.tempatDilahirkan", teks: TEMPAT },
    { field: "jenis_kelahiran", path: "kelahiran.jenis", teks: (kata) => kodeDariLabel("jenisKelahiran", kata) ?? "" },
    { field: "penolong", path: "kelahiran.penolong", teks: PENOLONG },
    { field: "nama_penolong", path: "kelahiran.namaPenolong" },
  ],
  buku_nikah: [
    { field: "nomor", path: "kawinortu.nomorBukti" },
    { field: "tanggal_nikah", path: "kawinortu.tanggalBukti" },
  ],
  surat_kematian: [
    { field: "jam_meninggal", path: "kematian.jam" },
    { field: "tempat_meninggal", path: "kematian.tempat" },
  ],
  kutipan_akta_kelahiran: [{ field: "tanggal_terbit", path: "aktalahir.tanggal" }],
  kutipan_akta_asal: [
    { field: "no_akta", path: "aktaasal.nomor" },
    { field: "tanggal_terbit", path: "aktaasal.tanggal" },
  ],
  skpwni: [
    { field: "alamat", path: "pindah.asalAlamat" },
    { field: "rt_rw", path: "pindah.asalRt", teks: bagianRtRw(0) },
    { field: "rt_rw", path: "pindah.asalRw", teks: bagianRtRw(1) },
    { field: "alasan_pindah", path: "pindah.alasan", teks: (kata) => kodeDariLabel("alasanPindah", kata) ?? "" },
    { field: "alamat_tujuan", path: "alamat.jalan" },
    { field: "rt_rw_tujuan", path: "alamat.rt", teks: bagianRtRw(0) },
    { field: "rt_rw_tujuan", path: "alamat.rw", teks: bagianRtRw(1) },
  ],
};

type Masukan = Pick<TemuanMasukan, "syarat" | "bacaan">;

/**
 * A KTP-el speaks for the household's address only where there is no family card, not that of a witness or a proxy, and not where
 * the household has moved.
 */
export const isAlamatRumah = (path: string, jenis: string, slot: SyaratBerlaku, { syarat, bacaan }: Masukan): boolean =>
  jenis !== "ktp_el" ||
  !path.startsWith("alamat.") ||
  (!isOrangLuar(orangSlot(slot)) &&
    !syarat.some(({ dokumen }) => dokumen === "skpwni") &&
    !bacaan.some((satu) => satu.bacaan.kind === "kk"));

/** In the order of the requirements. A page in the wrong slot says nothing. */
export const isianTerbaca = (masukan: Masukan): readonly IsianTerbaca[] =>
  masukan.syarat.flatMap((satu) =>
    masukan.bacaan
      .filter(({ dokumenId }) => dokumenId === satu.id)
      .flatMap((halaman) => {
        const jenis = jenisPokok(jenisHalaman(satu, halaman) ?? "");
        return (PETA[jenis] ?? []).flatMap(({ field, path, teks }) => {
          if (!isAlamatRumah(path, jenis, satu, masukan)) return [];
          const baca = halaman.bacaan.fields[field];
          const kata = baca && (teks?.(baca.value) ?? baca.value);
          return kata ? [{ path: path.replace("$", orangSlot(satu)), teks: kata, syarat: satu, halaman, baca }] : [];
        });
      }),
  );
