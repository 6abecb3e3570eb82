/** Settings while an admin edits them: what changed against the version they started from, and what is not right yet. */
import type { SetelanKantor } from "../../../protocol/kantor.ts";

const NAMA_MAKS = 120;

/** Names of the settings that differ; the version itself is none of them. */
export const setelanBerubah = (dasar: SetelanKantor, draf: SetelanKantor): readonly (keyof SetelanKantor)[] =>
  (Object.keys(draf) as (keyof SetelanKantor)[]).filter((kunci) => kunci !== "versi" && dasar[kunci] !== draf[kunci]);

/** Fields that the office would refuse. */
export const setelanSalah = (draf: SetelanKantor): readonly ("kabupaten" | "simpanHari" | "namaKantor")[] => [
  ...(draf.namaKantor.trim() === "" || draf.namaKantor.length > NAMA_MAKS ? (["namaKantor"] as const) : []),
  ...(/^[0-9]{4}$/.test(draf.kabupaten) ? [] : (["kabupaten"] as const)),
  ...(Number.isInteger(draf.simpanHari) && draf.simpanHari >= 0 && draf.simpanHari <= 365
    ? []
    : (["simpanHari"] as const)),
];

/** What was changed here, put onto a newer version: nobody's work is typed twice, and nobody else's is undone. */
export const pindahkanDraf = (dasar: SetelanKantor, draf: SetelanKantor, baru: SetelanKantor): SetelanKantor => ({
  ...baru,
  ...Object.fromEntries(setelanBerubah(dasar, draf).map((kunci) => [kunci, draf[kunci]])),
});
