/**
 * The KIA recap: one row per child card of a file, written by step 5. A child of five or older needs a photo first, a younger
 * one only the row. Source: `sop.md` sections 3 and 4; Permendagri 2/2016.
 */
import { labelKode } from "../layanan/formulir/kodeDaftar.ts";
import { cariLayanan } from "../layanan/katalog.ts";
import type { LayananState, Permohonan } from "../permohonan/permohonan.ts";
import { isKiaBerfoto } from "../sop/keluarga.ts";
import { kunciHasil } from "../sop/hasilBerkas.ts";
import { ketDicabut } from "./rekapDokumen.ts";
import { dalamRentang, type RekapAcuan, type Rentang } from "./rekapAcuan.ts";

export interface BarisRekapKia {
  readonly app: string;
  readonly no: number;
  readonly tanggal: string;
  readonly noRegistrasi: string;
  readonly nikAnak: string;
  readonly nama: string;
  readonly tempatLahir: string;
  readonly tanggalLahir: string;
  readonly jenisKelamin: string;
  readonly noKk: string;
  readonly kepalaKeluarga: string;
  readonly noAkta: string;
  readonly kategori: "0-5" | "5-17";
  readonly foto: "ya" | "tidak" | "belum";
  /** Name for the photo's file: the file number, never a name or NIK. */
  readonly namaFoto: string;
  readonly statusUnggah: "sudah" | "belum";
  readonly tglCetak: string;
  readonly keterangan: string;
}

const URUT_MASUK = ["diproses", "diajukan", "diverifikasi_iv", "diverifikasi"];

/** Entered in SIAK, also where it was withdrawn after that: the row says so. */
const isMasuk = (l: LayananState): boolean =>
  URUT_MASUK.includes(l.status) || (l.status === "dicabut" && l.jejak["3"] !== undefined);

/** The number of the birth deed: typed, or given by SIAK to the deed of this same file. */
const nomorAkta = (p: Permohonan, anak: string): string =>
  p.isian[`${anak}.noAkta`] ?? p.layanan["akta_kelahiran"]?.nomorSiak ?? "";

const barisOf = (p: Permohonan, id: string, acuan: RekapAcuan): BarisRekapKia | undefined => {
  const layanan = cariLayanan(id);
  const l = p.layanan[id];
  if (layanan?.grup !== "KIA" || !l || !isMasuk(l)) return undefined;
  const anak = layanan.subjek;
  const kerja = p.orang[anak];
  const berfoto = isKiaBerfoto(p, layanan);
  const dasar = kerja?.unggah ?? l.jejak["3"] ?? p.buka;
  const cetak = p.hasil[kunciHasil(id, "kia")]?.cetak;
  const isian = (field: string) => p.isian[`${anak}.${field}`] ?? "";
  return {
    app: p.app,
    no: 0,
    tanggal: acuan.hariDari(dasar.at),
    noRegistrasi: p.nomor,
    nikAnak: isian("nik"),
    nama: isian("nama"),
    tempatLahir: isian("tempatLahir"),
    tanggalLahir: isian("tanggalLahir"),
    jenisKelamin: isian("jenisKelamin") === "" ? "" : labelKode("jenisKelamin", isian("jenisKelamin")),
    noKk: p.isian["kk.no"] ?? isian("noKk"),
    kepalaKeluarga: p.isian["kk.kepala"] ?? "",
    noAkta: nomorAkta(p, anak),
    kategori: berfoto ? "5-17" : "0-5",
    foto: !berfoto ? "tidak" : kerja?.foto ? "ya" : "belum",
    namaFoto: berfoto && kerja?.foto ? `${p.nomor}-${anak}.jpg` : "",
    statusUnggah: kerja?.unggah ? "sudah" : "belum",
    tglCetak: cetak ? acuan.hariDari(cetak.at) : "",
    keterangan: l.status === "dicabut" ? ketDicabut(l) : l.alasan,
  };
};

/** The rows of a period, oldest first, numbered from 1: child cards whose SIAK entry is done. */
export const rekapKia = (
  berkas: readonly Permohonan[],
  rentang: Rentang,
  acuan: RekapAcuan,
): readonly BarisRekapKia[] =>
  berkas
    .flatMap((p) => p.urut.flatMap((id) => barisOf(p, id, acuan) ?? []))
    .filter((baris) => dalamRentang(baris.tanggal, rentang))
    .toSorted((a, b) => (a.tanggal + a.noRegistrasi < b.tanggal + b.noRegistrasi ? -1 : 1))
    .map((baris, i) => ({ ...baris, no: i + 1 }));
