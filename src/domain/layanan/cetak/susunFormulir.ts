/** Puts a file's values into the layout of a form. A form that has no layout prints its fields in groups, with the file's requirements. */
import { dokumenById } from "../dokumen.ts";
import { dokumenIds } from "../dokumenIds.ts";
import { layananById } from "../katalog.ts";
import { kelengkapan } from "../kelengkapan.ts";
import { subjekLayanan } from "../peristiwaKk.ts";
import { susunBlok, type Bahan, type CetakMasukan } from "./blokCetak.ts";
import { layananFormulir } from "./formulirBerkas.ts";
import type { Lembar } from "./lembar.ts";
import { rancanganDaftar } from "./rancanganDaftar.ts";
import { rancanganPernyataan } from "./rancanganPernyataan.ts";
import { rancanganPindah } from "./rancanganPindah.ts";
import { JUDUL_F201, rancanganSipil } from "./rancanganSipil.ts";
import { rancanganSptjm } from "./rancanganSptjm.ts";
import type { BlokRancangan, Rancangan } from "./rancangan.ts";

const semuaRancangan: Readonly<Record<string, Rancangan>> = {
  ...rancanganDaftar,
  ...rancanganPindah,
  ...rancanganPernyataan,
  ...rancanganSptjm,
  ...rancanganSipil,
};

const dokumenKode = (kode: string) =>
  dokumenIds.map(dokumenById).find(({ namaPendek, isForm }) => isForm && namaPendek === kode);

/** The title of a form without a layout: the catalogue's, without the code in front. */
const judulKatalog = (kode: string): readonly string[] => {
  if (/^F-2\.01/.test(kode)) return JUDUL_F201;
  const nama = dokumenKode(kode)?.nama.replace(kode, "").trim();
  return [(nama ?? kode).toUpperCase()];
};

const RANCANGAN_UMUM: readonly BlokRancangan[] = [
  { blok: "otomatis" },
  { blok: "syarat" },
  { blok: "tanda", kotak: [{ atas: "Petugas" }, { atas: "Pemohon", nama: "pemohon.nama", pemohon: true }] },
];

const denganMeterai = (blok: readonly BlokRancangan[], kode: string): readonly BlokRancangan[] =>
  dokumenKode(kode)?.meterai !== true
    ? blok
    : blok.map((satu) =>
        satu.blok === "tanda"
          ? { ...satu, kotak: satu.kotak.map((k) => (k.pemohon ? { ...k, meterai: true } : k)) }
          : satu,
      );

/** Every path that a layout names, so that the automatic groups leave it out. */
const pathRancangan = (blok: readonly BlokRancangan[], subjek: string): ReadonlySet<string> =>
  new Set(
    blok.flatMap((satu) => {
      if (satu.blok === "tabel") return satu.orang.includes("anggota") ? ["anggota"] : [];
      return satu.blok === "baris"
        ? satu.isi.flatMap(({ path }) =>
            (path === undefined ? [] : typeof path === "string" ? [path] : path).map((p) =>
              p.replace(/^\$(?=\.)/, subjek).replace(/^(hari|wil\d+):/, ""),
            ),
          )
        : [];
    }),
  );

/** The sheets of a form for this file: one, or one for each copy that is signed. */
export const susunFormulir = (kode: string, masukan: CetakMasukan): readonly Lembar[] => {
  const layanan = layananFormulir(kode, masukan);
  const pertama = layanan[0];
  const subjek =
    pertama === undefined ? "pemohon" : subjekLayanan(layananById(pertama), masukan.layanan, masukan.isian);
  const rancangan = masukan.setelan.formSet === "2019" ? undefined : semuaRancangan[kode];
  const blok = rancangan?.blok ?? denganMeterai(RANCANGAN_UMUM, kode);
  const syarat = kelengkapan(masukan);
  const terpakai = pathRancangan(rancangan === undefined ? [] : blok, subjek);
  const lembar = rancangan?.lembar ?? [undefined];
  return lembar.map((satu) => {
    const bahan: Bahan = { masukan, kode, layanan, subjek, syarat, meterai: satu?.meterai, terpakai };
    return {
      kode,
      judul: rancangan?.judul ?? judulKatalog(kode),
      sementara: rancangan === undefined,
      mendatar: rancangan?.mendatar === true,
      ...(satu !== undefined && { lembar: satu.nama }),
      blok: blok.flatMap((b) => susunBlok(b, bahan)),
    };
  });
};
