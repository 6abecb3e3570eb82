import { read, utils } from "@e965/xlsx";
import { expect, test } from "vitest";
import type { KolomRekap } from "../../../../../src/ui/screens/meja/kolomRekap.ts";
import { lembarRekap, susunXlsx } from "../../../../../src/ui/screens/meja/unduhXlsx.ts";

interface Baris {
  readonly no: number;
  readonly nik: string;
  readonly nama: string;
}
const kolom: readonly KolomRekap<Baris>[] = [
  { kunci: "no", kepala: "No", isi: (r) => String(r.no), angka: true, lebar: 5 },
  { kunci: "nik", kepala: "NIK", isi: (r) => r.nik, teks: true, lebar: 18 },
  { kunci: "nama", kepala: "Nama", isi: (r) => r.nama, lebar: 20 },
];

const tulisBaca = async (baris: readonly Baris[]) => {
  const buku = read(await susunXlsx([lembarRekap("Rekapan dokumen", kolom, baris)]), { cellNF: true });
  return buku.Sheets["Rekapan dokumen"];
};

test("all 16 digits of an NIK come back from the file as text, leading zero too", async () => {
  const lembar = await tulisBaca([{ no: 1, nik: "0901045408910003", nama: "NUR HALIMAH" }]);
  expect(lembar?.["B2"]).toMatchObject({ t: "s", v: "0901045408910003", z: "@" });
  expect(lembar?.["A2"]).toMatchObject({ t: "n", v: 1 });
});

test("a value that looks like a formula stays words", async () => {
  const lembar = await tulisBaca([{ no: 1, nik: "", nama: "=HYPERLINK(A1)" }]);
  expect(lembar?.["C2"]).toMatchObject({ t: "s", v: "=HYPERLINK(A1)" });
  expect(lembar?.["C2"]?.f).toBeUndefined();
});

test("the first row holds the heads, also of an empty recap", async () => {
  const lembar = await tulisBaca([]);
  expect(utils.sheet_to_json(lembar ?? {}, { header: 1 })).toEqual([["No", "NIK", "Nama"]]);
});
