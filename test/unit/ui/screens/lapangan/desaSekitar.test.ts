import { expect, test } from "vitest";
import { createJemputMemori } from "../../../../fixtures/jemputMemori.ts";
import { cariDesa } from "../../../../../src/ui/screens/lapangan/desaSekitar.ts";
import type { WilayahApp } from "../../../../../src/ui/app/jemput.ts";

const daftar = [
  { kode: "1101012001", nama: "SUMBER MAJU", induk: "110101" },
  { kode: "990104", nama: "SUMBER KECAMATAN", induk: "9901" },
  { kode: "9901042001", nama: "SUMBER JATI", induk: "990104" },
];
const wilayah: WilayahApp = {
  ...createJemputMemori().jemput.wilayah,
  nama: (kode) => daftar.find((satu) => satu.kode === kode)?.nama ?? kode,
  cari: (teks, induk, batas) =>
    daftar
      .filter(({ kode, nama }) => nama.includes(teks.toUpperCase()) && (induk === undefined || kode.startsWith(induk)))
      .slice(0, batas),
};

test("villages of the device's areas come first, others are marked, no kecamatan is offered", () => {
  expect(cariDesa(wilayah, ["9901"], "sumber")).toEqual([
    { kode: "9901042001", nama: "SUMBER JATI", diLuar: false },
    { kode: "1101012001", nama: "SUMBER MAJU", diLuar: true },
  ]);
});

test("one letter is too little to search for", () => {
  expect(cariDesa(wilayah, ["9901"], "s")).toEqual([]);
});

test("without the pack a ten-digit code is a village by itself, with or without dots", () => {
  expect(cariDesa(wilayah, ["9901"], "99.01.04.2001")).toEqual([
    { kode: "9901042001", nama: "SUMBER JATI", diLuar: false },
  ]);
  expect(cariDesa(wilayah, ["9901"], "9901042009")[0]).toMatchObject({ kode: "9901042009", nama: "9901042009" });
});
