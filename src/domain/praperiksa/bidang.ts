/** The fields that a page of a known kind gives. Kinds without fields of their own give none. */
import { bidangAktaKelahiran, bidangAktaKematian } from "./bidangAkta.ts";
import { bidangKk } from "./bidangKk.ts";
import { bidangKtp } from "./bidangKtp.ts";
import { bidangSuketKelahiran } from "./bidangLahir.ts";
import { bidangBukuNikah } from "./bidangNikah.ts";
import { bidangSkpwni } from "./bidangPindah.ts";
import { bidangF201, bidangSuratKematian } from "./bidangSurat.ts";
import { type Baris } from "./baris.ts";
import { tanpaTitikDua } from "./titikDua.ts";
import { type Bidang } from "./terbaca.ts";

const BY_KIND: Readonly<Record<string, (baris: readonly Baris[]) => Bidang>> = {
  ktp_el: bidangKtp,
  kk: bidangKk,
  kutipan_akta_kelahiran: bidangAktaKelahiran,
  kutipan_akta_kematian: bidangAktaKematian,
  suket_kelahiran: bidangSuketKelahiran,
  surat_kematian: bidangSuratKematian,
  buku_nikah: bidangBukuNikah,
  f_2_01: bidangF201,
  skpwni: bidangSkpwni,
};

/** Letters are lists of labels and values with colons in a column. */
const BERDAFTAR: ReadonlySet<string> = new Set(["suket_kelahiran", "surat_kematian", "buku_nikah", "skpwni"]);

export const bidangByKind = (kind: string | null, baris: readonly Baris[]): Bidang =>
  kind === null ? {} : (BY_KIND[kind]?.(BERDAFTAR.has(kind) ? tanpaTitikDua(baris) : baris) ?? {});
