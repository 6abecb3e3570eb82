import { expect, test } from "vitest";
import { daftarKurang, usulBatas } from "../../../../src/domain/layanan/daftarKurang.ts";
import { kelengkapan } from "../../../../src/domain/layanan/kelengkapan.ts";
import { setelanBawaan } from "../../../../src/domain/layanan/setelan.ts";
import { geserHari } from "../../../../src/domain/identitas/tanggal.ts";

const syarat = kelengkapan({
  layanan: ["akta_kelahiran"],
  jawaban: {},
  isian: {},
  tanggal: "2026-11-18",
  setelan: setelanBawaan,
});

test("what is missing says what may stand in for it; what is there is left out", () => {
  const daftar = daftarKurang(syarat, (slot) =>
    slot === "suket_kelahiran" ? "dibetulkan" : slot === "ktp_el:ibu" ? "belum" : undefined,
  );
  expect(daftar).toEqual([
    expect.objectContaining({ slot: "suket_kelahiran", dibetulkan: true, pengganti: ["f_2_03", "ba_polisi_temuan"] }),
    expect.objectContaining({ slot: "ktp_el:ibu", orang: "ibu", dibetulkan: false, pengganti: [] }),
  ]);
});

test("the date proposed is two weeks on, or the end of the reporting period where that is sooner", () => {
  expect(usulBatas(["akta_kelahiran"], { "anak.tanggalLahir": "2026-11-02" }, "2026-11-18")).toBe("2026-12-02");
  expect(usulBatas(["akta_kelahiran"], { "anak.tanggalLahir": "2026-09-25" }, "2026-11-18")).toBe("2026-11-24");
  expect(usulBatas(["akta_kelahiran"], { "anak.tanggalLahir": "2020-01-01" }, "2026-11-18")).toBe("2026-12-02");
});

test("days are counted over the ends of months and years", () => {
  expect(geserHari("2026-12-25", 14)).toBe("2027-01-08");
  expect(geserHari("2024-02-28", 1)).toBe("2024-02-29");
  expect(geserHari("besok", 1)).toBeNull();
});
