import { describe, expect, test } from "vitest";
import { decideKode, kodeTerbaca, type KolomKode } from "../../../../src/domain/praperiksa/kodeTerbaca.ts";
import { createBaris } from "../../../fixtures/halamanTeks.ts";

const SEL = { x: 0, y: 0, w: 400, h: 30 };
const decide = (name: KolomKode, page: string, cell?: string) =>
  decideKode(name, kodeTerbaca([createBaris(page)], SEL), cell === undefined ? undefined : { text: cell, gaps: [] });

describe("a cell that holds a word of a list", () => {
  test("is sure where page and cell reading mean the same entry", () => {
    expect(decide("pekerjaan", "PELAJAR/MAHASISWA", "PELAJARIMAHASISWA")).toMatchObject({
      value: "PELAJAR/MAHASISWA",
      state: "pasti",
    });
    expect(decide("pekerjaan", "W1RASWASIA", "WIRASWASTA")).toMatchObject({ state: "pasti" });
  });

  test("is to be checked where one of them is silent, or they mean different entries", () => {
    expect(decide("shdk", "ISTRI")).toMatchObject({ value: "ISTRI", state: "periksa" });
    expect(decide("pendidikan", "SLTA/SEDERAJAT", "SLTPSEDERAJAT")).toMatchObject({ state: "periksa" });
    // a line that one of them lost
    expect(decide("status_perkawinan", "KAWIN TERCATAT", "KAWINBELUMTERCATAT")).toMatchObject({ state: "periksa" });
  });

  test("is to be checked where both misread it and the next entry is near", () => {
    expect(decide("pendidikan", "SLTB/SEDERAJAT", "SLTASEDERAJAT")?.state).toBe("periksa");
    expect(decide("kewarganegaraan", "WNI", "WNJ")?.state).toBe("periksa");
  });

  test("is empty where nothing clear was read", () => {
    expect(decide("agama", "XQZRT", "PPPP")).toBeUndefined();
    expect(decide("pendidikan", "STRATA X")).toBeUndefined();
  });

  test("of a blood type is never sure by its letter: the sign beside it is not seen by the letter reader", () => {
    expect(decide("gol_darah", "A", "A")).toMatchObject({ value: "A", state: "periksa" });
    expect(decide("gol_darah", "TIDAK TAHU", "TIDAKTAHU")).toMatchObject({ state: "pasti" });
  });
});
