// Writes docs/katalog.md from the catalogue's data, so that an office can read and check what the app asks for.
import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { sumberByKode } from "../src/domain/layanan/data/sumber.ts";
import { semuaLayanan } from "../src/domain/layanan/katalog.ts";
import { KATALOG_VERSI } from "../src/domain/layanan/katalogVersi.ts";
import { langkahLayanan, menitPasti } from "../src/domain/sop/langkahLayanan.ts";
import { SETELAN_SOP } from "../src/domain/sop/setelan.ts";
import { layananMd, tabel } from "./katalog/layananMd.ts";

export const berkasKatalog = new URL("../docs/katalog.md", import.meta.url);

const sumberDipakai = (): readonly string[] => [
  ...new Set(
    semuaLayanan.flatMap(({ sumber, syarat, batasLapor }) => [
      ...sumber,
      ...(batasLapor?.sumber ?? []),
      ...syarat.flatMap((satu) => [...satu.sumber, ...(satu.alternatif ?? []).flatMap((ganti) => ganti.sumber)]),
    ]),
  ),
];

/** The whole page. Only the catalogue's data decides it: the same data give the same bytes. */
export const katalogMd = (): string =>
  [
    "# Katalog layanan",
    "",
    `Dibuat dari \`src/domain/layanan/data/\` dengan \`npm run katalog\`; jangan diubah dengan tangan. Versi ${KATALOG_VERSI}.`,
    "",
    ...tabel(
      ["Layanan", "Kelompok", "Formulir 2026", "Syarat", "Menit", "Terbit"],
      semuaLayanan.map((layanan) => [
        layanan.namaPendek,
        layanan.grup,
        layanan.formulir["2026"].join(", ") || "-",
        String(layanan.syarat.length),
        String(menitPasti(langkahLayanan(layanan, SETELAN_SOP))),
        layanan.hasil.map(({ nama }) => nama).join(", ") || "-",
      ]),
    ),
    "",
    ...semuaLayanan.flatMap(layananMd),
    "## Sumber",
    "",
    ...tabel(
      ["Kunci", "Judul", "Rujukan"],
      sumberDipakai().map((kode) => [kode, sumberByKode(kode).judul, sumberByKode(kode).rujukan]),
    ),
    "",
  ].join("\n");

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeFile(berkasKatalog, katalogMd());
