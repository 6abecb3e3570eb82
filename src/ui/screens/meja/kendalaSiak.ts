/** Reasons why SIAK refused an entry: the file stays in the operator's queue. */
import type { Text } from "../../text/kamus.ts";

export const KENDALA_SIAK = ["nik_tidak_ditemukan", "jaringan", "data_ganda", "lain"] as const;
export type KendalaSiak = (typeof KENDALA_SIAK)[number];

/** Words of a recorded reason; an unknown one from a newer version is shown as it is. */
export const kataKendala = (t: Text, sebab: string): string => {
  const dikenal = KENDALA_SIAK.find((k) => k === sebab);
  return dikenal === undefined ? sebab : t(`meja.kendala_${dikenal}`);
};
