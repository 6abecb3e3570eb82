/** All remarks on the filled-in form of a package. A `warn` or `info` never blocks; an `error` is what is still to be settled. */
import { catatanAtPath, type Catatan } from "../../identitas/catatan.ts";
import { nilaiIsian } from "../isian.ts";
import type { KelengkapanMasukan } from "../kelengkapan.ts";
import { formulirUntuk } from "./formulirUntuk.ts";
import type { Kolom } from "./kolom.ts";
import { checkBatas } from "./validasiBatas.ts";
import { checkNilai, type KonteksIsian } from "./validasiKolom.ts";
import { checkSilang } from "./validasiSilang.ts";

export interface ValidasiMasukan extends KelengkapanMasukan {
  /** Whether a six-digit area code is or was in use; without it area codes are not judged. */
  readonly wilayahDikenal?: (kode6: string) => boolean;
}

const checkKolom = (kolom: Kolom, konteks: KonteksIsian): readonly Catatan[] => {
  const nilai = nilaiIsian(konteks.isian, kolom.id);
  if (nilai !== "") return catatanAtPath(checkNilai(kolom, nilai, konteks), kolom.id);
  return kolom.wajib
    ? [{ aturan: "wajib_isi", level: "error", path: kolom.id, params: { kolom: `@${kolom.label}` } }]
    : [];
};

/** The century of a NIK is only worth a note where the form asks that person's birth date at all. */
const isBerguna = ({ aturan }: Catatan, kolom: readonly Kolom[]): boolean =>
  aturan !== "century" || kolom.some(({ id }) => id.endsWith(".tanggalLahir"));

/** Remarks in the order of the form, then those across fields. */
export const validateIsian = (masukan: ValidasiMasukan): readonly Catatan[] => [
  ...formulirUntuk(masukan).flatMap(({ kolom }) =>
    kolom.flatMap((satu) => checkKolom(satu, masukan)).filter((catatan) => isBerguna(catatan, kolom)),
  ),
  ...checkBatas(masukan),
  ...checkSilang(masukan.layanan, masukan.isian, masukan.tanggal),
];
