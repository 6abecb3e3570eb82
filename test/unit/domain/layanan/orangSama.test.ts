import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { kodeDaftar } from "../../../../src/domain/layanan/formulir/kodeDaftar.ts";
import type { Isian } from "../../../../src/domain/layanan/isian.ts";
import { kelengkapan } from "../../../../src/domain/layanan/kelengkapan.ts";
import { layananIds } from "../../../../src/domain/layanan/layananId.ts";
import { orangBaku, orangSama, slotBaku } from "../../../../src/domain/layanan/orangSama.ts";
import type { Peristiwa } from "../../../../src/domain/permohonan/peristiwa.ts";
import { dokumenDiSlot } from "../../../../src/domain/permohonan/permohonan.ts";
import { bukaLahir, lipat, scan } from "../../../fixtures/permohonanContoh.ts";
import { masukan } from "./keluarga.ts";

const IBU = "9901045408910003";
const slot = (layanan: Parameters<typeof masukan>[0], isian: Isian): readonly string[] =>
  kelengkapan(masukan(layanan, { isian }))
    .filter(({ berlaku }) => berlaku)
    .map(({ id }) => id);

describe("one person, one paper", () => {
  test("a mother who applies brings one KTP-el", () => {
    const paket = ["kia_5_17", "kk_hilang"] as const;
    const dua = ["ktp_el:ibu", "ktp_el:ayah", "ktp_el:pemohon"];
    expect(slot(paket, {})).toEqual(expect.arrayContaining(dua));
    for (const isian of [{ "pemohon.hubungan": "ibu" }, { "pemohon.nik": IBU, "ibu.nik": IBU }]) {
      expect(slot(paket, isian)).toEqual(expect.arrayContaining(["ktp_el:ibu", "ktp_el:ayah"]));
      expect(slot(paket, isian)).not.toContain("ktp_el:pemohon");
    }
  });

  test("whatever the applicant is to whom the deed is about, in every package of two services", () => {
    const orang = ["anak", "ibu", "ayah", "suami", "istri", "subjek", "wali", "ibuangkat", "ayahangkat", "anggota1"];
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...layananIds), { minLength: 1, maxLength: 4 }),
        fc.constantFrom("", ...kodeDaftar.hubungan.map(({ kode }) => kode)),
        fc.option(fc.constantFrom(...orang)),
        (layanan, hubungan, siapa) => {
          const isian: Isian = {
            "pemohon.hubungan": hubungan,
            "pemohon.nama": "NUR HALIMAH",
            ...(siapa !== null && { "pemohon.nik": IBU, [`${siapa}.nik`]: IBU, [`${siapa}.nama`]: "NUR HALIMAH" }),
          };
          const pemilik = slot(layanan, isian).filter((id) => id.startsWith("ktp_el:"));
          expect(new Set(pemilik.map((id) => slotBaku(id, isian))).size).toBe(pemilik.length);
          if (siapa !== null && siapa !== "anggota1") expect(pemilik).not.toContain("ktp_el:pemohon");
        },
      ),
      { numRuns: 500 },
    );
  });

  test("numbers that differ make two people, whatever the relation says", () => {
    const isian = { "pemohon.hubungan": "ibu", "pemohon.nik": "9901042105880002", "ibu.nik": IBU };
    expect(orangBaku("pemohon", isian)).toBe("pemohon");
  });

  test("the mother of a child that is adopted is not she who adopts", () => {
    expect(orangBaku("pemohon", { "pemohon.hubungan": "ibu", "ibuangkat.nama": "SITI AMINAH" })).toBe("pemohon");
  });

  test("a witness is never somebody else's paper", () => {
    expect(orangSama("saksi1", { "saksi1.nik": IBU, "ibu.nik": IBU })).toEqual(["saksi1"]);
    expect(orangSama("ibu", { "saksi1.nik": IBU, "ibu.nik": IBU })).toEqual(["ibu"]);
  });

  test("a scan taken before it was known who is who counts for the one slot that is left", () => {
    const buka = { ...bukaLahir, layanan: ["kia_5_17", "kk_hilang"] } as Peristiwa;
    const log: readonly Peristiwa[] = [buka, ...scan(["ktp_el:pemohon"])];
    expect(dokumenDiSlot(lipat(log), "ktp_el:ibu")).toBeUndefined();
    const isian = { "pemohon.hubungan": "ibu" };
    const p = lipat([...log, { type: "IsianDicatat", bagian: "pemohon", isian }]);
    expect(dokumenDiSlot(p, "ktp_el:ibu")?.slot).toBe("ktp_el:pemohon");
  });
});

describe("two decisions of a court in one file", () => {
  const nik = { "anak.nik": "9901045408190003", "subjek.nik": IBU };

  test("about two people have a slot and fields each", () => {
    const paket = ["pengangkatan_anak", "perubahan_nama"] as const;
    expect(slot(paket, nik)).toEqual(
      expect.arrayContaining(["penetapan_pengadilan", "penetapan_pengadilan:subjek", "kutipan_akta_kelahiran:subjek"]),
    );
  });

  test("a decision in place of a marriage certificate is the child's, not anybody's", () => {
    const jawaban = { anak_lahir_luar_kawin_agama: true };
    const perlu = kelengkapan(masukan(["akta_pengesahan_anak", "perubahan_nama"], { isian: nik, jawaban })).filter(
      ({ dokumen, berlaku }) => berlaku && dokumen === "penetapan_pengadilan",
    );
    expect(perlu.map(({ id, orang }) => [id, orang])).toEqual([
      ["penetapan_pengadilan", "anak"],
      ["penetapan_pengadilan:subjek", "subjek"],
    ]);
  });

  test("the birth certificate of one person is asked once", () => {
    const isian = { "anak.nik": IBU, "subjek.nik": IBU };
    const minta = slot(["pengangkatan_anak", "perubahan_nama"], isian);
    expect(minta.filter((id) => id.startsWith("kutipan_akta_kelahiran"))).toEqual(["kutipan_akta_kelahiran"]);
  });
});
