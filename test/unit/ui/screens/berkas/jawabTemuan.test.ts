import { describe, expect, test } from "vitest";
import { err, ok } from "../../../../../src/lib/result.ts";
import { perluAlasan } from "../../../../../src/domain/praperiksa/jawabanTemuan.ts";
import type { JawabanTemuan, Temuan } from "../../../../../src/domain/praperiksa/temuan.ts";
import { jawabTemuan, type BerkasJawab } from "../../../../../src/ui/screens/berkas/jawabTemuan.ts";
import { bukaLahir, lipat, scan } from "../../../../fixtures/permohonanContoh.ts";

const p = lipat([bukaLahir, ...scan(["kk"])]);
const temuan = (field: string, nilaiDokumen: string): Temuan => ({
  id: `jk_eq|kk|${field}`,
  aturan: "jk_eq",
  level: "warn",
  slot: "kk",
  field,
  teks: "",
  lanjut: "",
  params: { nilaiDokumen },
  bukti: [
    { sumber: "kk", nama: "", dok: "d1", halaman: 1, nilai: nilaiDokumen, beda: [] },
    { sumber: "formulir", nama: "", nilai: "1", beda: [] },
  ],
  jawaban: ["pakai_dokumen", "pakai_formulir"],
});

/** Writes down what is asked of the store, in order. */
const createTiruan = (isGagal = false) => {
  const jejak: string[] = [];
  const berkas: BerkasJawab = {
    simpanDraf: async (_, bagian, isian) => {
      jejak.push(`simpan ${bagian} ${JSON.stringify(isian)}`);
      return isGagal ? err({ type: "RuangPenuh" }) : ok(undefined);
    },
    catatDraf: async () => (jejak.push("catat"), ok(undefined)),
    lakukan: async (_, e) => {
      jejak.push(e.type === "TemuanDijawab" ? `${e.jawaban} ${e.alasan} ${e.atas?.formulir ?? "?"}` : e.type);
      return ok(undefined);
    },
  };
  return { berkas, jejak };
};
const coba = async (jawaban: JawabanTemuan, satu: Temuan, alasan = "", isGagal = false) => {
  const { berkas, jejak } = createTiruan(isGagal);
  const hasil = await jawabTemuan(berkas, p, satu, { jawaban, alasan });
  return { hasil, jejak };
};

describe("to take the document's value", () => {
  test("is done first and recorded after, with the value that the form has then", async () => {
    const { hasil, jejak } = await coba("pakai_dokumen", temuan("ibu.jenisKelamin", "PEREMPUAN"));
    expect(hasil.ok).toBe(true);
    expect(jejak).toEqual(['simpan ibu {"ibu.jenisKelamin":"2"}', "catat", "pakai_dokumen  2"]);
  });

  test("is not recorded where the value fits no code", async () => {
    const { hasil, jejak } = await coba("pakai_dokumen", temuan("ibu.jenisKelamin", "XQZ"));
    expect(hasil).toMatchObject({ ok: false, error: { type: "NilaiTakCocok" } });
    expect(jejak).toEqual([]);
  });

  test("is not recorded where it could not be stored", async () => {
    const { hasil, jejak } = await coba("pakai_dokumen", temuan("ibu.nama", "SITI"), "", true);
    expect(hasil.ok).toBe(false);
    expect(jejak).toHaveLength(1);
  });
});

test("the form's value kept: nothing is changed, the reason is recorded", async () => {
  const { jejak } = await coba("pakai_formulir", temuan("ibu.nama", "SITI"), "Tablet salah baca");
  expect(jejak).toEqual(["pakai_formulir Tablet salah baca 1"]);
  expect(perluAlasan("pakai_formulir") && !perluAlasan("pakai_dokumen")).toBe(true);
});
