/** What an admin changes of a person: the draft, what is missing, whether anything differs. */
import type { OrangKantor, OrangUbah } from "../../../protocol/kantor.ts";
import { kurangPetugas } from "./petugasBaru.ts";

export const orangToUbah = ({ nama, inisial, peran, wilayah, aktif }: OrangKantor): OrangUbah => ({
  nama,
  inisial,
  peran: [...peran],
  wilayah: [...wilayah],
  aktif,
});

const samaIsi = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((satu) => b.includes(satu));

const isSama = (orang: OrangKantor, isi: OrangUbah): boolean =>
  orang.nama === isi.nama.trim() &&
  orang.inisial === isi.inisial &&
  orang.aktif === isi.aktif &&
  samaIsi(orang.peran, isi.peran) &&
  samaIsi(orang.wilayah, isi.wilayah);

/** Why it can't be saved yet; undefined when it can. */
export const kurangUbah = (orang: OrangKantor, isi: OrangUbah): ReturnType<typeof kurangPetugas> | "sama" =>
  kurangPetugas({ ...isi, pengguna: orang.id }) ?? (isSama(orang, isi) ? "sama" : undefined);
