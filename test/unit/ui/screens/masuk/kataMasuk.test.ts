import { createRoot } from "solid-js";
import { describe, expect, test } from "vitest";
import type { GalatApp } from "../../../../../src/ui/app/jemput.ts";
import { useKataMasuk } from "../../../../../src/ui/screens/masuk/kataMasuk.ts";

const kata = (cara: Parameters<typeof useKataMasuk>[0], galat: GalatApp): string =>
  createRoot((tutup) => {
    const hasil = useKataMasuk(cara)(galat);
    tutup();
    return hasil;
  });

describe("words at the gate", () => {
  test("a wrong passphrase is said by what was typed", () => {
    expect(kata("buka", { type: "SandiSalah" })).not.toContain("Nama pengguna");
    expect(kata("masuk", { type: "SandiSalah" })).toContain("Nama pengguna");
  });

  test("waiting time is told in seconds", () => {
    expect(kata("masuk", { type: "TerlaluSering", coba: 45 })).toContain("45 detik");
  });

  const semua: readonly GalatApp[] = [
    { type: "KodeSalah" },
    { type: "Luring" },
    { type: "Dicabut" },
    { type: "ServerGalat" },
    { type: "JawabanAneh" },
    { type: "RuangPenuh" },
    { type: "TertahanTabLain" },
    { type: "VersiLebihBaru" },
  ];
  test.each(semua)("$type has words of its own, without its tag", (galat) => {
    expect(kata("daftar", galat)).not.toContain(galat.type);
  });

  test("what nobody foresaw still says that the work is safe, with its tag for the admin", () => {
    expect(kata("daftar", { type: "HalamanRusak" })).toMatch(/HalamanRusak.*aman/);
  });
});
