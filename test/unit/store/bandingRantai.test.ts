import { expect, test } from "vitest";
import { bandingRantai } from "../../../src/store/bandingRantai.ts";

const A = "a".repeat(64);
const B = "b".repeat(64);
const kepala = { gen: 2, seq: 5, id: A };
const rantai = (gen: number, seq: number, id: string | null) => ({ rantai: { gen, seq, id }, tolak: null });

test.each([
  ["the same head", rantai(2, 5, A), A, "Lanjut"],
  ["an older head that is ours", rantai(2, 3, B), B, "Lanjut"],
  ["an older head that we no longer hold", rantai(2, 3, B), undefined, "Lanjut"],
  ["a head of the generation before", rantai(1, 90, B), A, "Lanjut"],
  ["no chain yet", rantai(0, 0, null), undefined, "Lanjut"],
  ["a head beyond ours", rantai(2, 6, B), undefined, "Tertinggal"],
  ["a generation beyond ours", rantai(3, 1, B), undefined, "Tertinggal"],
  ["another event in the place of ours", rantai(2, 5, B), A, "Fork"],
] as const)("%s at the gateway", (_, jawab, idLokal, harap) => {
  const hasil = bandingRantai(kepala, jawab, idLokal);
  expect(hasil.type === "Lanjut" ? hasil.type : hasil.sebab).toBe(harap);
});

test.each([
  ["Fork", "Cabang"],
  ["TandaTanganSalah", "Cabang"],
  ["BentukSalah", "Cabang"],
  ["Gap", "Lanjut"],
  ["BukanPerangkatIni", "Lanjut"],
] as const)("a push refused with %s: %s", (type, harap) => {
  expect(bandingRantai(kepala, { ...rantai(2, 4, B), tolak: { type, seq: 5 } }, B).type).toBe(harap);
});
