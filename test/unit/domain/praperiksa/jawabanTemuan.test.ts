import { describe, expect, test } from "vitest";
import type { Peristiwa } from "../../../../src/domain/permohonan/peristiwa.ts";
import { parsePeristiwa, skemaOf } from "../../../../src/domain/permohonan/peristiwa.ts";
import { decide } from "../../../../src/domain/permohonan/decide.ts";
import { atasTemuan } from "../../../../src/domain/praperiksa/jawabanTemuan.ts";
import { isTerjawab } from "../../../../src/domain/praperiksa/putusanBerkas.ts";
import type { Bukti, Temuan } from "../../../../src/domain/praperiksa/temuan.ts";
import { bukaLahir, halamanContoh, konteks, lipat, pelaku, scan } from "../../../fixtures/permohonanContoh.ts";

const dokumen = (nilai: string, sumber = "kk", dok = "d1"): Bukti => ({
  sumber,
  nama: "",
  dok,
  halaman: 1,
  nilai,
  beda: [],
});
const temuan = (formulir: string, ...lain: readonly Bukti[]): Temuan => ({
  id: "name_eq|kk|ibu.nama",
  aturan: "name_eq",
  level: "warn",
  slot: "kk",
  field: "ibu.nama",
  teks: "",
  lanjut: "",
  params: {},
  bukti: [...lain, ...(formulir === "" ? [] : [{ sumber: "formulir", nama: "", nilai: formulir, beda: [] }])],
  jawaban: ["pakai_formulir"],
});

const dasar: readonly Peristiwa[] = [bukaLahir, ...scan(["kk", "bukti_perkawinan"])];
const jawab = (atas: Temuan | undefined, alasan = "Pemohon memastikan"): Peristiwa => {
  const isi = atas && atasTemuan(lipat(dasar), atas);
  return {
    type: "TemuanDijawab",
    temuan: "name_eq|kk|ibu.nama",
    jawaban: "pakai_formulir",
    alasan,
    ...(isi && { atas: { formulir: isi.formulir, dokumen: [...isi.dokumen] } }),
  };
};
const foto = (n: number): Peristiwa => ({
  type: "DokumenDipindai",
  dok: "d1",
  slot: "kk",
  jenis: "kk",
  halaman: [halamanContoh(n)],
});
const terjawab = (lama: Temuan | undefined, kini: Temuan, ...lagi: readonly Peristiwa[]): boolean =>
  isTerjawab(lipat([...dasar, jawab(lama), ...lagi]), kini);

describe("an answer counts for what was seen", () => {
  const lama = temuan("SITI AMINAH", dokumen("SITI AMINA"));

  test("as long as pages and values are the same", () => {
    expect(terjawab(lama, lama)).toBe(true);
    expect(terjawab(lama, temuan("Siti Aminah ", dokumen("SITI AMINA")))).toBe(true);
  });

  test("another photo under the same scan asks again", () => {
    expect(terjawab(lama, lama, foto(77))).toBe(false);
  });

  test("a third value asks again: in the form, on the page, on another document", () => {
    expect(terjawab(lama, temuan("SITI AMNAH", dokumen("SITI AMINA")))).toBe(false);
    expect(terjawab(lama, temuan("SITI AMINAH", dokumen("SITI AMIN")))).toBe(false);
    const ketiga = dokumen("SITI AMNAH", "bukti_perkawinan", "d2");
    expect(terjawab(lama, temuan("SITI AMINAH", dokumen("SITI AMINA"), ketiga))).toBe(false);
  });

  test("another document that says what the form says does not", () => {
    const setuju = dokumen("SITI AMINAH", "bukti_perkawinan", "d2");
    expect(terjawab(lama, temuan("SITI AMINAH", dokumen("SITI AMINA"), setuju))).toBe(true);
  });

  test("a form that is filled in from a page that was seen does not; with a third value it does", () => {
    const dua = [dokumen("SITI AMINA"), dokumen("SITI AMINAH", "bukti_perkawinan", "d2")];
    expect(terjawab(temuan("", ...dua), temuan("SITI AMINAH", ...dua))).toBe(true);
    expect(terjawab(temuan("", ...dua), temuan("SITI", ...dua))).toBe(false);
  });

  test("an answer of before, which names nothing, stays", () => {
    expect(terjawab(undefined, temuan("SITI", dokumen("LAIN")), foto(77))).toBe(true);
  });
});

describe("the reason", () => {
  const p = lipat(dasar);
  const putuskan = (e: Peristiwa) => decide(p, e, pelaku("petugas_lapangan"), konteks());
  const lama = temuan("SITI AMINAH", dokumen("SITI AMINA"));

  test("is kept with the answer, and the event reads back as it was written", () => {
    const e = jawab(lama);
    expect(parsePeristiwa(JSON.parse(JSON.stringify(e)))).toEqual({ ok: true, value: e });
    expect(skemaOf(e)).toBe(3);
    expect(lipat([...dasar, e]).temuan["name_eq|kk|ibu.nama"]).toMatchObject({
      alasan: "Pemohon memastikan",
      atas: {
        formulir: "SITI AMINAH",
        dokumen: [{ sumber: "kk", lembar: halamanContoh(1).hash, nilai: "SITI AMINA" }],
      },
    });
  });

  test("is refused empty, except in an answer of before", () => {
    expect(putuskan(jawab(lama, "  "))).toMatchObject({ ok: false, error: { type: "Missing", what: ["alasan"] } });
    expect(putuskan(jawab(lama)).ok).toBe(true);
    expect(putuskan(jawab(undefined, "")).ok).toBe(true);
  });

  test("is not asked where the document's value was taken", () => {
    expect(putuskan({ ...jawab(lama, ""), jawaban: "pakai_dokumen" } as Peristiwa).ok).toBe(true);
  });
});
