import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { layananIds } from "../../../../src/domain/layanan/layananId.ts";
import { layananTambahan, MAKS_LAYANAN, SATU_SAJA } from "../../../../src/domain/layanan/layananTambahan.ts";
import { masukan } from "./keluarga.ts";

const alasan = (id: string, ...args: Parameters<typeof masukan>) =>
  layananTambahan(masukan(...args)).find(({ layanan }) => layanan === id)?.alasan;

describe("services that may still join a file", () => {
  test("are all that it doesn't hold, those that may join first", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...layananIds), { minLength: 1, maxLength: 14 }), (paket) => {
        const daftar = layananTambahan(masukan(paket));
        expect([...daftar.map(({ layanan }) => layanan), ...paket].sort()).toEqual([...layananIds].sort());
        const boleh = daftar.map(({ alasan }) => alasan === undefined);
        expect(boleh).toEqual([...boleh].sort((a, b) => Number(b) - Number(a)));
        if (paket.length >= MAKS_LAYANAN) expect(boleh).not.toContain(true);
      }),
    );
  });

  test("never make two moves, two child cards or two new family cards in one file", () => {
    for (const satu of SATU_SAJA)
      for (const ada of satu)
        for (const lain of satu.filter((id) => id !== ada))
          expect([ada, lain, alasan(lain, [ada])]).toEqual([ada, lain, { jenis: "satu_saja", lain: ada }]);
  });

  test("follow the child's age", () => {
    const isian = { "anak.tanggalLahir": "2016-01-01" };
    expect(alasan("kia_0_5", ["akta_kelahiran"], { isian })).toEqual({ jenis: "usia" });
    expect(alasan("kia_5_17", ["akta_kelahiran"], { isian })).toBeUndefined();
    expect(alasan("kia_hilang", ["ikd_aktivasi"], { isian: { "anak.tanggalLahir": "2000-01-01" } })).toEqual({
      jenis: "usia",
    });
  });

  test("follow the addresses of a move", () => {
    const isian = { "alamat.desa": "9901042001", "pindah.tujuanDesa": "9802052001" };
    expect(alasan("pindah_dalam_kabkota", ["ikd_aktivasi"], { isian })).toEqual({
      jenis: "alamat",
      lain: "pindah_antar_provinsi",
    });
    expect(alasan("pindah_antar_provinsi", ["ikd_aktivasi"], { isian })).toBeUndefined();
  });
});
