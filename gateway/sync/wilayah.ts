/** Areas as prefixes: a shorter code holds every longer one that starts with it. */
import type { Expression, ExpressionBuilder, SqlBool } from "kysely";
import type { Tabel } from "../db/skema.ts";

export const diDalam = (desa: string, wilayah: readonly string[]): boolean =>
  wilayah.some((kode) => desa.startsWith(kode));

/** What both hold: of each pair where one holds the other, the narrower. Sorted, without those that another already holds. */
export const irisan = (a: readonly string[], b: readonly string[]): readonly string[] => {
  const semua = a.flatMap((x) => b.flatMap((y) => (x.startsWith(y) ? [x] : y.startsWith(x) ? [y] : [])));
  const sempit = [...new Set(semua)].sort();
  return sempit.filter((kode) => !sempit.some((lain) => lain !== kode && kode.startsWith(lain)));
};

/** The same as a condition on `permohonan.desa`; ":" is the character after "9", so each code is one range of the index. */
export const desaDiDalam =
  (wilayah: readonly string[]) =>
  (eb: ExpressionBuilder<Tabel, "permohonan">): Expression<SqlBool> =>
    eb.or(wilayah.map((kode) => eb.and([eb("permohonan.desa", ">=", kode), eb("permohonan.desa", "<", `${kode}:`)])));
