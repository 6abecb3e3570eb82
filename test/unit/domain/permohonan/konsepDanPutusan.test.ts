import { describe, expect, test } from "vitest";
import { decide } from "../../../../src/domain/permohonan/decide.ts";
import { keadaanKonsep, SLOT_KONSEP } from "../../../../src/domain/permohonan/keadaanKonsep.ts";
import { halamanOf, laneOf, parsePeristiwa, type Peristiwa } from "../../../../src/domain/permohonan/peristiwa.ts";
import { halamanTerpakai } from "../../../../src/domain/permohonan/permohonan.ts";
import { konsepAkta } from "../../../../src/domain/layanan/konsepAkta.ts";
import { setelanBawaan } from "../../../../src/domain/layanan/setelan.ts";
import {
  bukaLahir,
  halamanContoh,
  isianLahir,
  konteks,
  lahirDiajukan,
  lipat,
  pelaku,
  periksaLayanan,
} from "../../../fixtures/permohonanContoh.ts";

const dibaca = { ...konsepAkta("akta_kelahiran", isianLahir, {}, "2026")?.dibaca };
const paraf: Peristiwa = { type: "KonsepDiparaf", layanan: "akta_kelahiran", paraf: halamanContoh(50), dibaca };
const isian: Peristiwa = { type: "IsianDicatat", bagian: "orang_tua", isian: { ...isianLahir } };
const petugas = pelaku("petugas_lapangan");

describe("the initialled draft of a deed", () => {
  test("is an event of its own, with its page and lane, that parses", () => {
    expect(parsePeristiwa(JSON.parse(JSON.stringify(paraf)))).toEqual({ ok: true, value: paraf });
    expect(halamanOf(paraf)).toEqual([halamanContoh(50)]);
    expect(laneOf(paraf)).toBe("konsep:akta_kelahiran");
  });

  test("holds for what was read, and not after a value of it changed", () => {
    const p = lipat([bukaLahir, isian, paraf]);
    expect(keadaanKonsep(p, "akta_kelahiran", setelanBawaan)).toBe("diparaf");
    expect(halamanTerpakai(p)).toContainEqual(halamanContoh(50));
    const ganti: Peristiwa = { type: "IsianDicatat", bagian: "anak", isian: { "anak.nama": "AISAH PUTRI RAHAYU" } };
    expect(keadaanKonsep(lipat([bukaLahir, isian, paraf, ganti]), "akta_kelahiran", setelanBawaan)).toBe("berubah");
    expect(keadaanKonsep(lipat([bukaLahir, isian]), "akta_kelahiran", setelanBawaan)).toBe("belum");
    expect(keadaanKonsep(p, "kia_0_5", setelanBawaan)).toBe("diparaf");
  });

  test("a file without it folds to the same state as before there was such an event", () => {
    expect("konsep" in lipat([bukaLahir, isian])).toBe(false);
  });

  test("is refused for a service that the file has not, and when nothing was read", () => {
    const p = lipat([bukaLahir, isian]);
    expect(decide(p, { ...paraf, layanan: "akta_kematian" } as Peristiwa, petugas, konteks())).toMatchObject({
      error: { type: "Unknown", id: "akta_kematian" },
    });
    expect(decide(p, { ...paraf, dibaca: {} } as Peristiwa, petugas, konteks())).toMatchObject({
      error: { type: "Missing", what: ["dibaca"] },
    });
    expect(decide(p, paraf, petugas, konteks()).ok).toBe(true);
  });

  test("is offered by default; where the office demands it the deed is not approved without it, other services are", () => {
    const [buka, ...lain] = lahirDiajukan;
    if (!buka) throw new Error("no opening event");
    const operator = pelaku("operator_dokumen");
    const tanpa = lipat(lahirDiajukan);
    const dengan = lipat([...lahirDiajukan.slice(0, 2), paraf, ...lain.slice(1)]);
    const wajib = konteks({ konsepAkta: "wajib" });
    expect(decide(tanpa, periksaLayanan("akta_kelahiran"), operator, konteks()).ok).toBe(true);
    expect(decide(tanpa, periksaLayanan("akta_kelahiran"), operator, wajib)).toMatchObject({
      error: { type: "Missing", what: [SLOT_KONSEP] },
    });
    expect(decide(tanpa, periksaLayanan("kia_0_5"), operator, wajib).ok).toBe(true);
    expect(decide(dengan, periksaLayanan("akta_kelahiran"), operator, wajib).ok).toBe(true);
  });
});

describe("a decision of spelling", () => {
  const putusan = {
    salah: "kk",
    benar: "buku_nikah",
    nilai: "SITI",
    akibat: "tambah_layanan",
    layanan: "kk_ubah_elemen",
  };
  const jawab = (isi: object = {}) =>
    ({ type: "TemuanDijawab", temuan: "t", jawaban: "putusan_ejaan", alasan: "", ...isi }) as Peristiwa;
  const p = lipat([bukaLahir, isian]);

  test("is kept with the answer; an answer of before has none", () => {
    const lama: Peristiwa = { type: "TemuanDijawab", temuan: "t", jawaban: "pakai_dokumen", alasan: "" };
    expect(parsePeristiwa(lama).ok && parsePeristiwa(jawab({ putusan })).ok).toBe(true);
    expect(lipat([bukaLahir, jawab({ putusan })]).temuan["t"]).toMatchObject({ putusan });
    expect(lipat([bukaLahir, lama]).temuan["t"]).not.toHaveProperty("putusan");
  });

  test.each([
    [{}, { type: "Missing", what: ["putusan"] }],
    [{ putusan: { ...putusan, benar: "kk" } }, { type: "Missing", what: ["putusan"] }],
    [
      { putusan: { salah: "kk", benar: "x", nilai: "A", akibat: "tambah_layanan" } },
      { type: "Missing", what: ["layanan"] },
    ],
    [{ putusan: { ...putusan, layanan: "tak_dikenal" } }, { type: "Unknown", what: "layanan", id: "tak_dikenal" }],
  ])("is refused where it names no two sources or no known service: %o", (isi, error) => {
    expect(decide(p, jawab(isi), petugas, konteks())).toEqual({ ok: false, error });
  });

  test("does not parse with a consequence that nobody knows", () => {
    expect(parsePeristiwa(jawab({ putusan: { ...putusan, akibat: "hapus" } })).ok).toBe(false);
  });
});
