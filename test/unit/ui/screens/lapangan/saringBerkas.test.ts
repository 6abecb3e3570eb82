import { expect, test } from "vitest";
import { nomorBerkas } from "../../../../../src/domain/permohonan/nomor.ts";
import { cariBerkas, saringBerkas, terbaru } from "../../../../../src/ui/screens/lapangan/saringBerkas.ts";
import { barisContoh } from "./barisContoh.ts";

const nur = barisContoh({ app: "nur", nama: "NUR HALIMAH", nomor: nomorBerkas("T3", 42) });
const slamet = barisContoh({ app: "slamet", nama: "SLAMET RIYADI", nomor: nomorBerkas("T3", 43), dusun: "Wetan" });

test("every typed word must be found, in any order and any part of the name", () => {
  expect(cariBerkas([nur, slamet], "hali nur")).toEqual([nur]);
  expect(cariBerkas([nur, slamet], "nur riyadi")).toEqual([]);
  expect(cariBerkas([nur, slamet], "wetan")).toEqual([slamet]);
  expect(cariBerkas([nur, slamet], "  ")).toEqual([nur, slamet]);
});

test("a whole number finds its file alone, a part of it finds by its digits", () => {
  expect(cariBerkas([nur, slamet], nur.nomor.toLowerCase())).toEqual([nur]);
  expect(cariBerkas([nur, slamet], "00043")).toEqual([slamet]);
});

test("a draft is incomplete and not yet waiting for signal; a waiting file is not yet at the office", () => {
  const draf = barisContoh({ status: "draf", tempat: "di_tablet" });
  const menunggu = barisContoh({ status: "menunggu", tempat: "di_tablet" });
  const kantor = barisContoh({ status: "berjalan" });
  const semua = [draf, menunggu, kantor];
  expect(saringBerkas(semua, "belum")).toEqual([draf]);
  expect(saringBerkas(semua, "sinyal")).toEqual([menunggu]);
  expect(saringBerkas(semua, "kantor")).toEqual([kantor]);
  expect(saringBerkas(semua, "semua")).toEqual(semua);
});

test("an abandoned draft is found only under its own filter; a correction is unfinished, a withdrawn file finished", () => {
  const batal = barisContoh({ status: "dibatalkan" });
  const koreksi = barisContoh({ status: "dikoreksi", tempat: "di_tablet" });
  const cabut = barisContoh({ status: "dicabut" });
  const semua = [batal, koreksi, cabut];
  expect(saringBerkas(semua, "semua")).toEqual([koreksi, cabut]);
  expect(saringBerkas(semua, "dibatalkan")).toEqual([batal]);
  expect(saringBerkas(semua, "belum")).toEqual([koreksi]);
  expect(saringBerkas(semua, "sinyal")).toEqual([]);
  expect(saringBerkas(semua, "selesai")).toEqual([cabut]);
});

test("the newest act comes first", () => {
  const lama = barisContoh({ sejak: "2026-11-17T08:00:00+07:00" });
  const baru = barisContoh({ sejak: "2026-11-18T08:00:00+07:00" });
  expect(terbaru([lama, baru])).toEqual([baru, lama]);
  expect(terbaru([baru, lama])).toEqual([baru, lama]);
});
