import { expect, test } from "vitest";
import { foldPermohonan, type Tercatat } from "../../../../src/domain/permohonan/fold.ts";
import type { Peristiwa } from "../../../../src/domain/permohonan/peristiwa.ts";
import { rekapKoreksi } from "../../../../src/domain/rekap/rekapKoreksi.ts";
import { acuanContoh, ajukanContoh, bukaContoh, isianContoh, setuju, siak, type Langkah } from "./contohBerkas.ts";

const koreksi = (at: string, by = "ayu"): Langkah => ({
  at,
  by,
  e: { type: "KoreksiDibuka", layanan: ["akta_kelahiran"], alasan: "salah ketik" },
});
const kembali: Peristiwa = {
  type: "DikembalikanVerifikator",
  layanan: "akta_kelahiran",
  alasan: "nama ibu",
  detik: 5,
};

const lipatan = (langkah: readonly Langkah[]) =>
  foldPermohonan(
    langkah.map(({ at, by, e }, i): Tercatat => ({
      id: i.toString(16).padStart(64, "0"),
      app: "b".repeat(32),
      by,
      at,
      dev: "c".repeat(32),
      gen: 1,
      seq: i + 1,
      peristiwa: e,
      verdict: { hasil: "diterima", gseq: i + 1, alasan: "" },
    })),
  );

const hari = { dari: "2026-11-18", sampai: "2026-11-30" };

test("each correction counts at the step that it takes work back from, also when the check is made again afterwards", () => {
  const { koreksi: semua } = lipatan([
    bukaContoh(["akta_kelahiran"]),
    isianContoh({ "pemohon.nama": "NUR HALIMAH" }),
    ajukanContoh,
    koreksi("2026-11-19T01:00:00.000Z", "rina"),
    ajukanContoh,
    setuju("akta_kelahiran"),
    koreksi("2026-11-20T03:00:00.000Z"),
    ajukanContoh,
    setuju("akta_kelahiran"),
    siak("akta_kelahiran"),
    { at: "2026-11-21T01:00:00.000Z", by: "es4", e: kembali },
    koreksi("2026-12-02T01:00:00.000Z"),
  ]);
  expect(semua.map(({ langkah }) => langkah)).toEqual([2, 3, 8]);
  expect(rekapKoreksi(semua, hari, acuanContoh)).toEqual({
    banyak: 2,
    langkah: [
      { no: 2, banyak: 1 },
      { no: 3, banyak: 1 },
    ],
    petugas: [
      { id: "ayu", banyak: 1 },
      { id: "rina", banyak: 1 },
    ],
  });
});

test("a file on the straight road has none", () => {
  expect(lipatan([bukaContoh(["akta_kelahiran"]), ajukanContoh]).koreksi).toEqual([]);
});
