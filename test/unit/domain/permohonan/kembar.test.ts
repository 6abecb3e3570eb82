import { expect, test } from "vitest";
import { isianKembar, isKembar, slotKembar } from "../../../../src/domain/permohonan/kembar.ts";
import { lahirDiajukan, lipat } from "../../../fixtures/permohonanContoh.ts";

const kelahiran = (isian: Readonly<Record<string, string>>) =>
  lipat([...lahirDiajukan, { type: "IsianDicatat", bagian: "kelahiran", isian: { ...isian } }]);

test("only a birth of more than one child brings another file", () => {
  expect(isKembar(kelahiran({ "kelahiran.jenis": "2" }))).toBe(true);
  expect(isKembar(kelahiran({ "kelahiran.jenis": "1" }))).toBe(false);
  expect(isKembar(kelahiran({}))).toBe(false);
});

test("the family's values come along, the child's own are asked again, the order of birth goes on", () => {
  const { isian } = kelahiran({
    "kelahiran.jenis": "2",
    "kelahiran.ke": "3",
    "kelahiran.jam": "04.35",
    "kelahiran.berat": "2,6",
    "kelahiran.panjang": "47",
    "kelahiran.penolong": "2",
    "anak.jenisKelamin": "2",
    "anak.agama": "1",
  });
  const kembar = isianKembar(isian);
  expect(kembar).toMatchObject({
    "ibu.nik": isian["ibu.nik"],
    "kk.no": isian["kk.no"],
    "anak.tanggalLahir": isian["anak.tanggalLahir"],
    "anak.agama": "1",
    "kelahiran.jenis": "2",
    "kelahiran.penolong": "2",
    "kelahiran.ke": "4",
  });
  const milikAnak = ["anak.nama", "anak.jenisKelamin", "kelahiran.jam", "kelahiran.berat", "kelahiran.panjang"];
  for (const path of milikAnak) expect(kembar).not.toHaveProperty([path]);
});

test("an order of birth that was not filled in stays open", () => {
  expect(isianKembar({ "ibu.nama": "A", "kelahiran.ke": "" })).toEqual({ "ibu.nama": "A" });
});

test("papers of the family serve the twin too, the forms and the birth letter don't", () => {
  expect(slotKembar(lipat(lahirDiajukan)).toSorted()).toEqual(["bukti_perkawinan", "kk", "ktp_el:ayah", "ktp_el:ibu"]);
  const lepas = lipat([...lahirDiajukan, { type: "DokumenDilepas", dok: "d1", alasan: "buram" }]);
  expect(slotKembar(lepas)).not.toContain("kk");
});
