/** Fields that make sense only after another answer: a deed's number where there is a deed. Source: fields.json > code_lists, notes. */
import { nilaiIsian, type Isian } from "../isian.ts";
import { kelompokPath } from "./kolomByPath.ts";

interface Syarat {
  /** Field of the same group that decides. */
  readonly field: string;
  /** Values that bring it; any value where absent. */
  readonly nilai?: readonly string[];
}

/** By field name. Codes of `statusKawin`: 2 married, 3 married but not registered, 4 and 5 divorced likewise. */
const TAMPIL: Readonly<Record<string, Syarat>> = {
  noAkta: { field: "aktaLahir", nilai: ["ada"] },
  noAktaKawin: { field: "statusKawin", nilai: ["2"] },
  tanggalKawin: { field: "statusKawin", nilai: ["2", "3"] },
  noAktaCerai: { field: "statusKawin", nilai: ["4"] },
  tanggalCerai: { field: "statusKawin", nilai: ["4", "5"] },
  jenisDisabilitas: { field: "disabilitas", nilai: ["2"] },
  tanggalPaspor: { field: "paspor" },
  alasanLain: { field: "alasan", nilai: ["7"] },
  anggotaTidakPindah: { field: "jenis", nilai: ["1", "3", "4"] },
};

/** Whether a field is shown: always where the form doesn't ask what would decide it, or where it has a value already. */
export const isFieldTampil = (path: string, isian: Isian, ada: ReadonlySet<string>): boolean => {
  const kelompok = kelompokPath(path);
  const syarat = TAMPIL[path.slice(kelompok.length + 1)];
  if (syarat === undefined || !ada.has(`${kelompok}.${syarat.field}`) || nilaiIsian(isian, path) !== "") return true;
  const nilai = nilaiIsian(isian, `${kelompok}.${syarat.field}`);
  return nilai !== "" && syarat.nilai?.includes(nilai) !== false;
};
