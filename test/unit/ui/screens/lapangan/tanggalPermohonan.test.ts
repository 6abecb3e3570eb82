import { expect, test } from "vitest";
import { createJemputMemori } from "../../../../fixtures/jemputMemori.ts";
import { createTanggalPermohonan } from "../../../../../src/ui/screens/lapangan/tanggalPermohonan.ts";

const pada = (hari: string) => createJemputMemori({ waktu: () => new Date(`${hari}T05:00:00Z`) }).jemput;

test("where the event and the tablet agree nothing is asked", () => {
  const tanggal = createTanggalPermohonan(pada("2026-11-18"));
  expect(tanggal.usul()).toEqual(["2026-11-18"]);
  expect(tanggal.tanggal()).toBe("2026-11-18");
});

test("where they differ a person says which one holds, once for all families of that day", () => {
  const jemput = pada("2026-11-19");
  const tanggal = createTanggalPermohonan(jemput);
  expect(tanggal.tanggal()).toBeUndefined();
  expect(tanggal.usul()).toEqual(["2026-11-19", "2026-11-18"]);
  tanggal.pilih("2026-11-18");
  expect(createTanggalPermohonan(jemput).tanggal()).toBe("2026-11-18");
  expect(createTanggalPermohonan(pada("2026-11-20")).tanggal()).toBeUndefined();
});
