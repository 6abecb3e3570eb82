import { describe, expect, test } from "vitest";
import type { Bacaan, FieldBaca } from "../../../../src/domain/praperiksa/bacaan.ts";
import { temuanHalaman } from "../../../../src/domain/praperiksa/temuanHalaman.ts";
import { kelengkapan } from "../../../../src/domain/layanan/kelengkapan.ts";
import { isianLahir, masukan, paketLahir, TANGGAL } from "../layanan/keluarga.ts";

const kotak = { x: 0.1, y: 0.2, w: 0.5, h: 0.1 };
const baca = (value: string, why = "satu_bacaan"): FieldBaca => ({ value, state: "periksa", why, kotak });
const NIK = baca("9901045408910003", "beda_dengan_halaman");

const temuan = (slot: string, isi: Partial<Bacaan>) =>
  temuanHalaman({
    syarat: kelengkapan(masukan(paketLahir, { isian: isianLahir() })),
    isian: isianLahir(),
    tanggal: TANGGAL,
    bacaan: [
      {
        dokumenId: slot,
        dok: "d1",
        halaman: 1,
        bacaan: {
          kind: slot.split(":")[0] ?? null,
          quality: { verdict: "baik", reasons: [] },
          fields: {},
          anggota: [],
          ms: 1,
          ...isi,
        },
      },
    ],
  });

describe("a page that contradicts its own NIK", () => {
  test("by the birth date: a warning with the crops of both", () => {
    const [satu, ...lain] = temuan("ktp_el:ibu", { fields: { nik: NIK, tanggal_lahir: baca("1991-08-15") } });
    expect(lain).toEqual([]);
    expect(satu).toMatchObject({
      id: "nik_halaman|ktp_el:ibu|1",
      level: "warn",
      params: { kolom: "@baca.tanggal_lahir" },
      bukti: [
        { nilai: "9901045408910003", dok: "d1", kotak },
        { nilai: "1991-08-15", dok: "d1", kotak },
      ],
    });
  });

  test("by the sex, also in the row of a family card, which names whose it is", () => {
    const baris = { nik: NIK, nama: baca("NUR HALIMAH"), jenis_kelamin: baca("LAKI-LAKI") };
    expect(temuan("kk", { anggota: [{}, baris] })).toMatchObject([
      {
        id: "nik_halaman|kk|1.2",
        params: { dokumen: expect.stringContaining("(NUR HALIMAH)"), kolom: "@baca.jenis_kelamin" },
      },
    ]);
  });

  test.each([
    ["agrees", { nik: NIK, tanggal_lahir: baca("1991-08-14"), jenis_kelamin: baca("PEREMPUAN") }],
    ["number read by one reader", { nik: baca(NIK.value), tanggal_lahir: baca("1991-08-15") }],
    ["nothing beside it", { nik: NIK }],
  ])("not where it %s", (_, fields) => expect(temuan("ktp_el:ibu", { fields })).toEqual([]));
});
