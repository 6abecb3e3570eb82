import { expect, test } from "vitest";
import { halKesiapan, megabyte } from "../../../../../src/ui/screens/lapangan/kesiapan.ts";
import type { PaketState } from "../../../../../src/ui/app/jemput.ts";

const siap: PaketState = { nama: "ocr", keadaan: "siap", bytes: 9e6, total: 9e6 };

test("a kept, roomy device with its packs is ready", () => {
  expect(halKesiapan({ sisaBerkas: 420, tetap: true }, [siap])).toEqual([]);
  expect(halKesiapan(undefined, [siap])).toEqual([]);
});

test("what speaks against the journey is named, no room before little room", () => {
  expect(halKesiapan({ sisaBerkas: 0, tetap: true }, [siap])).toEqual(["ruangPenuh"]);
  expect(halKesiapan({ sisaBerkas: 6, tetap: false }, [{ ...siap, keadaan: "mengunduh" }])).toEqual([
    "ruangSedikit",
    "paket",
    "tidakTetap",
  ]);
});

test("megabytes are whole, and something is never shown as nothing", () => {
  expect([0, 12, 1_400_000, 9_600_000].map(megabyte)).toEqual([0, 1, 1, 10]);
});
