import { expect, test } from "vitest";
import { kolomByPath } from "../../../../../src/domain/layanan/formulir/kolomByPath.ts";
import type { Bagian, Kolom } from "../../../../../src/domain/layanan/formulir/kolom.ts";
import { salinOrang } from "../../../../../src/ui/screens/berkas/salinOrang.ts";
import { tawaranKolom } from "../../../../../src/ui/screens/berkas/tawaranKolom.ts";

const kolom = (path: string): Kolom => ({ ...kolomByPath(path)!, wajib: true, kode: [] }) as Kolom;

const tawaran = (path: string, isian: Readonly<Record<string, string>>, dusun: readonly string[] = []) =>
  tawaranKolom(kolom(path), { isian, tahu: (satu) => isian[satu] ?? "", dusun });

test("a child is offered what its parents are: once where they agree, both where they differ", () => {
  expect(tawaran("anak.agama", {})).toEqual([]);
  expect(tawaran("anak.agama", { "ibu.agama": "4", "ayah.agama": "4" })).toEqual(["4"]);
  expect(tawaran("anak.agama", { "ibu.agama": "4", "ayah.agama": "1" })).toEqual(["4", "1"]);
  expect(tawaran("anak.shdk", {})).toEqual(["4"]);
});

test("the family's number is offered to its people, hamlets of the event to the address", () => {
  expect(tawaran("ibu.noKk", { "kk.no": "9901041204160007" })).toEqual(["9901041204160007"]);
  expect(tawaran("alamat.dusun", {}, ["KRAJAN", "SUMBER"])).toEqual(["KRAJAN", "SUMBER"]);
  expect(tawaran("ibu.nama", { "kk.no": "9901041204160007" })).toEqual([]);
});

test("an applicant who is the father is copied with the relation, and nobody unknown is", () => {
  const pemohon = {
    id: "pemohon",
    kolom: ["nik", "nama", "hubungan"].map((f) => kolom(`pemohon.${f}`)),
  } as unknown as Bagian;
  const tahu = (path: string) => ({ "ayah.nik": "9901041411020013", "ayah.agama": "1" })[path] ?? "";
  expect(salinOrang("ayah", pemohon, tahu)).toEqual([
    ["pemohon.nik", "9901041411020013"],
    ["pemohon.hubungan", "ayah"],
  ]);
  expect(salinOrang("ibu", pemohon, tahu)).toEqual([]);
});
