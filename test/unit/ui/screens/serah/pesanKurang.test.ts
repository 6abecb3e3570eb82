import { expect, test } from "vitest";
import { pesanKurang } from "../../../../../src/ui/screens/serah/pesanKurang.ts";

const kata = { palingLambat: "Paling lambat", bawaKe: "Dibawa ke", gratis: "Layanan ini gratis." };

test("the message lists what is missing, by when and where", () => {
  const pesan = pesanKurang(
    {
      judul: "Berkas T3-00042-K masih kurang:",
      baris: [
        { nama: "Surat lahir", catatan: "fotokopi, atau F-2.03" },
        { nama: "Kartu Keluarga", catatan: "" },
      ],
      batas: "2 Desember 2026",
      tempat: "Dinas Dukcapil",
    },
    kata,
  );
  expect(pesan.split("\n")).toEqual([
    "Berkas T3-00042-K masih kurang:",
    "1. Surat lahir (fotokopi, atau F-2.03)",
    "2. Kartu Keluarga",
    "Paling lambat: 2 Desember 2026",
    "Dibawa ke: Dinas Dukcapil",
    "Layanan ini gratis.",
  ]);
});

test("a NIK that somebody typed into it does not go out", () => {
  for (const nik of ["9901045408910003", "990104 540891 0003", "9901-0454-0891-0003"]) {
    const pesan = pesanKurang({ judul: "x", baris: [], batas: "", tempat: `Ibu ${nik}` }, kata);
    expect(pesan).not.toMatch(/\d{4}/);
  }
});
