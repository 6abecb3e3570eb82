import { expect, test } from "vitest";
import type { Peristiwa } from "../../../../../src/domain/permohonan/peristiwa.ts";
import { kolomBentrok, selesaikanKolom } from "../../../../../src/ui/screens/meja/kolomBentrok.ts";

const id = "a".repeat(64);
const kalah: Peristiwa = {
  type: "IsianDicatat",
  bagian: "anak",
  isian: { "anak.tempatLahir": "KOTABARU", "anak.nama": "SITI ", "anak.agama": "1", "anak.beratBayi": "" },
};
const kini = { "anak.nama": "SITI", "anak.tempatLahir": "SUMBER JATI", "anak.beratBayi": "3", "anak.noKk": "9" };
const kolom = kolomBentrok(kalah, kini);

test("only columns that say something else are asked, in the order of the form, emptied ones too", () => {
  expect(kolom.map(({ path }) => path).toSorted()).toEqual(["anak.agama", "anak.beratBayi", "anak.tempatLahir"]);
  expect(kolom.find(({ path }) => path === "anak.beratBayi")).toEqual({
    path: "anak.beratBayi",
    catatan: "",
    kini: "3",
  });
  expect(kolomBentrok({ type: "Diajukan" }, kini)).toEqual([]);
});

test("what was picked of both becomes one record, and the conflict ends after it", () => {
  const pilihan = { "anak.tempatLahir": "kini", "anak.agama": "catatan", "anak.beratBayi": "catatan" } as const;
  expect(selesaikanKolom({ id, peristiwa: kalah }, kolom, pilihan)).toEqual([
    {
      type: "IsianDicatat",
      bagian: "anak",
      isian: { "anak.tempatLahir": "SUMBER JATI", "anak.agama": "1", "anak.beratBayi": "" },
    },
    { type: "BentrokDiselesaikan", peristiwa: id, putusan: "pakai_lagi" },
  ]);
});

test("where everything in use stays, nothing is recorded anew", () => {
  const pilihan = Object.fromEntries(kolom.map(({ path }) => [path, "kini"] as const));
  expect(selesaikanKolom({ id, peristiwa: kalah }, kolom, pilihan)).toEqual([
    { type: "BentrokDiselesaikan", peristiwa: id, putusan: "tetap" },
  ]);
});
