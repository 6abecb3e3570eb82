/** The catalogue of services: data per group, found by id. */
import { layananAkta } from "./data/akta.ts";
import { layananAnak } from "./data/aktaAnak.ts";
import { layananCatatan } from "./data/aktaCatatan.ts";
import { layananKawin } from "./data/aktaKawin.ts";
import { layananBiodata } from "./data/biodata.ts";
import { layananIkd } from "./data/ikd.ts";
import { layananKia } from "./data/kia.ts";
import { layananKiaLain } from "./data/kiaLain.ts";
import { layananKk } from "./data/kk.ts";
import { layananKkBaru } from "./data/kkBaru.ts";
import { layananKkLain } from "./data/kkLain.ts";
import { layananPindah } from "./data/pindah.ts";
import { layananDatang } from "./data/pindahDatang.ts";
import type { Layanan } from "./layanan.ts";
import { isLayananId, type LayananId } from "./layananId.ts";

export type { Hasil, Layanan, Syarat } from "./layanan.ts";
export type { LayananId } from "./layananId.ts";

/** Changes with every change of catalogue data: events record by which rules they were made. */
export const KATALOG_VERSI = "2026.11-4";

const semua: readonly Layanan[] = [
  ...layananAkta,
  ...layananKawin,
  ...layananAnak,
  ...layananCatatan,
  ...layananKk,
  ...layananKkBaru,
  ...layananKkLain,
  ...layananPindah,
  ...layananDatang,
  ...layananBiodata,
  ...layananKia,
  ...layananKiaLain,
  ...layananIkd,
];

/** Whoever is not in SIAK yet is registered there first: the biodata comes before any card or deed of the same file. */
export const semuaLayanan: readonly Layanan[] = semua.map((layanan) =>
  ["KK", "Akta", "Surat Pindah", "KIA"].includes(layanan.grup)
    ? { ...layanan, menunggu: [...layanan.menunggu, "biodata_wni"] }
    : layanan,
);

const byId = new Map(semuaLayanan.map((layanan) => [layanan.id, layanan] as const));

/** The service of an id; every id of `layananIds` has one. */
export const layananById = (id: LayananId): Layanan => {
  const layanan = byId.get(id);
  if (layanan === undefined) throw new Error(`no service ${id}`);
  return layanan;
};

/** The service of an id that came from outside; undefined where this catalogue doesn't know it (a newer one may). */
export const cariLayanan = (id: string): Layanan | undefined => (isLayananId(id) ? byId.get(id) : undefined);

/** Services of a package in the order in which the office works on them: none before what it waits for. */
export const urutPaket = (paket: readonly LayananId[]): readonly LayananId[] => {
  const urut: LayananId[] = [];
  const taruh = (id: LayananId): void => {
    if (urut.includes(id)) return;
    layananById(id)
      .menunggu.filter((satu) => paket.includes(satu))
      .forEach(taruh);
    urut.push(id);
  };
  semuaLayanan
    .map(({ id }) => id)
    .filter((id) => paket.includes(id))
    .forEach(taruh);
  return urut;
};
