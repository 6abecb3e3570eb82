/** Finds the definition of a field by its path. */
import { isOrang } from "../isian.ts";
import type { KolomDasar } from "./kolom.ts";
import { kolomLain } from "./kolomLain.ts";
import { createKolomOrang, urutanFieldOrang } from "./kolomOrang.ts";

const lain = new Map(
  kolomLain.map((kolom, urut) => [kolom.id, { kolom: { ...kolom, label: `kolom.${kolom.id}` }, urut }] as const),
);

const belah = (path: string): readonly [string, string] => {
  const titik = path.indexOf(".");
  return [path.slice(0, titik), path.slice(titik + 1)];
};

/** The field of a path (`ibu.nik`, `kk.no`), or null where the forms have no such field. */
export const kolomByPath = (path: string): KolomDasar | null => {
  const [kelompok, field] = belah(path);
  return isOrang(kelompok) ? createKolomOrang(kelompok, field) : (lain.get(path)?.kolom ?? null);
};

/** Place of a field within its group. */
export const urutanKolom = (path: string): number => {
  const [kelompok, field] = belah(path);
  return isOrang(kelompok) ? urutanFieldOrang(field) : (lain.get(path)?.urut ?? 0);
};

/** The group of a path. */
export const kelompokPath = (path: string): string => belah(path)[0];
