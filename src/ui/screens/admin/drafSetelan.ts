/** Settings while an admin edits them: what changed against the version they started from, and what is not right yet. */
import { parseTanggalIso } from "../../../domain/identitas/tanggal.ts";
import type { SetelanKantor } from "../../../protocol/kantor.ts";

const NAMA_MAKS = 120;

/** Keys of the catalogue's rules that are switched otherwise. */
export const aturanBerubah = (dasar: SetelanKantor, draf: SetelanKantor): readonly string[] =>
  [...new Set([...Object.keys(dasar.aturan), ...Object.keys(draf.aturan)])].filter(
    (kunci) => dasar.aturan[kunci] !== draf.aturan[kunci],
  );

/** Names of the settings that differ; the version itself is none of them. */
export const setelanBerubah = (dasar: SetelanKantor, draf: SetelanKantor): readonly (keyof SetelanKantor)[] =>
  (Object.keys(draf) as (keyof SetelanKantor)[]).filter((kunci) => {
    if (kunci === "aturan") return aturanBerubah(dasar, draf).length > 0;
    return kunci !== "versi" && dasar[kunci] !== draf[kunci];
  });

/** How many lines of the ledger differ. */
export const banyakBerubah = (dasar: SetelanKantor, draf: SetelanKantor): number =>
  setelanBerubah(dasar, draf).filter((kunci) => kunci !== "aturan").length + aturanBerubah(dasar, draf).length;

/** Fields that the office would refuse. */
export const setelanSalah = (
  draf: SetelanKantor,
): readonly ("kabupaten" | "simpanHari" | "namaKantor" | "formSetSejak")[] => [
  ...(draf.namaKantor.trim() === "" || draf.namaKantor.length > NAMA_MAKS ? (["namaKantor"] as const) : []),
  ...(/^[0-9]{4}$/.test(draf.kabupaten) ? [] : (["kabupaten"] as const)),
  ...(Number.isInteger(draf.simpanHari) && draf.simpanHari >= 0 && draf.simpanHari <= 365
    ? []
    : (["simpanHari"] as const)),
  ...(draf.formSetSejak === "" || parseTanggalIso(draf.formSetSejak) !== null ? [] : (["formSetSejak"] as const)),
];

const pindahkanAturan = (dasar: SetelanKantor, draf: SetelanKantor, baru: SetelanKantor): SetelanKantor["aturan"] => {
  const diubah = new Set(aturanBerubah(dasar, draf));
  const tetap = Object.entries(baru.aturan).filter(([kunci]) => !diubah.has(kunci));
  return Object.fromEntries([...tetap, ...Object.entries(draf.aturan).filter(([kunci]) => diubah.has(kunci))]);
};

/** What was changed here, put onto a newer version: nobody's work is typed twice, and nobody else's is undone. */
export const pindahkanDraf = (dasar: SetelanKantor, draf: SetelanKantor, baru: SetelanKantor): SetelanKantor => ({
  ...baru,
  ...Object.fromEntries(
    setelanBerubah(dasar, draf)
      .filter((kunci) => kunci !== "aturan")
      .map((kunci) => [kunci, draf[kunci]]),
  ),
  aturan: pindahkanAturan(dasar, draf, baru),
});
