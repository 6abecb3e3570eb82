import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { sumberByKode } from "../../../src/domain/layanan/data/sumber.ts";
import { semuaLayanan } from "../../../src/domain/layanan/katalog.ts";
import { aturanEn } from "../../../src/ui/text/aturan.en.ts";
import { aturanId } from "../../../src/ui/text/aturan.id.ts";
import { berkasKatalog, katalogMd } from "../../../scripts/katalog.ts";

test("docs/katalog.md says what the catalogue's data say", async () => {
  const tertulis = await readFile(berkasKatalog, "utf8");
  expect(tertulis === katalogMd(), "docs/katalog.md is out of date: run `npm run katalog` and commit it").toBe(true);
});

test("every service and every requirement of it is on the page", () => {
  const md = katalogMd();
  for (const { namaPendek, syarat } of semuaLayanan) {
    const bagian = md.split(`\n## ${namaPendek}\n`)[1]?.split("\n## ")[0] ?? "";
    expect(
      bagian.split("\n").filter((baris) => baris.startsWith("| ")),
      namaPendek,
    ).toHaveLength(syarat.length + 2);
  }
});

const semuaSyarat = semuaLayanan.flatMap(({ syarat }) => syarat);
const semuaGanti = semuaSyarat.flatMap(({ alternatif = [] }) => alternatif);

test("every source of a rule has a title", () => {
  const kode = [...semuaLayanan, ...semuaSyarat, ...semuaGanti].flatMap(({ sumber }) => sumber);
  expect([...new Set(kode)].filter((satu) => sumberByKode(satu).rujukan === "")).toEqual([]);
});

test("every condition that a rule rests on has words in both languages", () => {
  const kondisi = [
    ...semuaSyarat.flatMap(({ bila }) => bila ?? []),
    ...semuaGanti.flatMap(({ syarat, dan }) => [syarat, ...(dan ? [dan.kondisi] : [])]),
  ];
  for (const kata of [aturanId, aturanEn])
    expect([...new Set(kondisi)].filter((id) => kata[`kondisi.${id}.alasan`] === undefined)).toEqual([]);
});
