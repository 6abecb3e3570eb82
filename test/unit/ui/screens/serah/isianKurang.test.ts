import { expect, test } from "vitest";
import { formulirUntuk } from "../../../../../src/domain/layanan/formulir/formulirUntuk.ts";
import { validateIsian } from "../../../../../src/domain/layanan/formulir/validasi.ts";
import { setelanBawaan } from "../../../../../src/domain/layanan/setelan.ts";
import { isianKurang } from "../../../../../src/ui/screens/serah/isianKurang.ts";

const masukan = {
  layanan: ["akta_kelahiran"] as const,
  jawaban: {},
  isian: { "ibu.nama": "NUR HALIMAH", "ibu.nik": "990104540891" },
  tanggal: "2026-11-18",
  setelan: setelanBawaan,
};
const semua = formulirUntuk(masukan);
const catatan = validateIsian(masukan);
const kata = {
  isian: "Isian formulir",
  bagian: ({ id }: { readonly id: string }) => id,
  kolom: (label: string) => label.replace("kolom.orang.", ""),
  lagi: (n: number) => `${String(n)} lagi`,
};
const ibu = semua.filter(({ id }) => id === "ibu");

test("a section names the fields that lack or are wrong, a few and how many more; never a value", () => {
  const [baris] = isianKurang(ibu, catatan, kata);
  expect(baris?.nama).toBe("Isian formulir: ibu");
  expect(baris?.catatan).toMatch(/nik/);
  expect(baris?.catatan).not.toMatch(/nama/);
  expect(JSON.stringify(baris)).not.toMatch(/9901|HALIMAH/);
});

test("many open sections are one line", () => {
  const banyak = semua.slice(0, 5);
  expect(isianKurang(banyak, catatan, kata)).toEqual([
    { nama: "Isian formulir", catatan: banyak.map(({ id }) => id).join(", ") },
  ]);
  expect(isianKurang([], catatan, kata)).toEqual([]);
});
