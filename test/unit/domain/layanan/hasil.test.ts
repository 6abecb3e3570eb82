/** Documents of a package: each once, none lost. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hasilBerlaku, hasilPaket } from "../../../../src/domain/layanan/hasil.ts";
import type { Isian } from "../../../../src/domain/layanan/isian.ts";
import { layananIds, type LayananId } from "../../../../src/domain/layanan/layananId.ts";
import { isianLahir } from "./keluarga.ts";

const paketApaSaja = fc.uniqueArray(fc.constantFrom(...layananIds), { minLength: 1, maxLength: 12 });
const isianApaSaja: fc.Arbitrary<Isian> = fc.constantFrom(
  {},
  isianLahir({ "pindah.gantiKia": "ya", "pindah.jenis": "3" }),
  { "pindah.gantiKia": "ya", "pindah.jenis": "1", "subjek.nik": "9901045408910003", "anak.nik": "9901045408910003" },
  { "kk.peristiwa": "pengangkatan", "pindah.jenis": "2" },
);
const dokumen = (paket: readonly LayananId[], isian: Isian = {}) =>
  hasilPaket(paket, isian).map((satu) => satu.dokumen);

describe("the documents of a package", () => {
  test("are never two equal ones for the same person", () => {
    fc.assert(
      fc.property(paketApaSaja, isianApaSaja, (paket, isian) => {
        const semua = dokumen(paket, isian);
        expect(semua.filter((satu, i) => semua.indexOf(satu) !== i)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test("are all that its services bring: what one doesn't print, another prints with its work", () => {
    fc.assert(
      fc.property(paketApaSaja, isianApaSaja, (paket, isian) => {
        const semua = hasilPaket(paket, isian);
        for (const id of paket) {
          const milik = hasilBerlaku(id, isian, paket).filter(
            ({ terbitLewat }) => terbitLewat?.some((lain) => paket.includes(lain)) !== true,
          );
          for (const { id: hasil, milik: siapa } of milik) {
            const sendiri = semua.some((satu) => satu.layanan === id && satu.hasil.id === hasil);
            const dimuat = semua.some((satu) => satu.memuat.includes(id) && satu.dokumen.endsWith(siapa ?? ""));
            expect([id, hasil, sendiri || dimuat]).toEqual([id, hasil, true]);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    [["pindah_datang", "kia_pindah_datang"], "kia_pindah_datang", "kia:anak"],
    [["pindah_dalam_kabkota", "kia_rusak"], "kia_rusak", "kia:anak"],
    [["kk_tambah_anggota_lahir", "kk_ubah_elemen"], "kk_ubah_elemen", "kk:keluarga"],
    [["kk_ubah_peristiwa_penting", "kk_pisah"], "kk_pisah", "kk:keluarga"],
    [["akta_kelahiran", "akta_pengakuan_anak"], "akta_pengakuan_anak", "kutipan_akta_kelahiran:anak"],
  ] as const)("of %j: one %s", (paket, layanan, satu) => {
    const semua = hasilPaket(paket, { "pindah.gantiKia": "ya" }).filter((h) => h.dokumen === satu);
    expect(semua.map((h) => h.layanan)).toEqual([layanan]);
  });

  test("a new family has its own card beside that of the parents", () => {
    expect(dokumen(["kk_baru_keluarga_baru", "kk_ubah_peristiwa_penting"]).sort()).toEqual([
      "kk:keluarga",
      "kk:keluarga_baru",
    ]);
    expect(dokumen(["kk_baru_keluarga_baru", "pindah_dalam_kabkota"])).toEqual(["kk:keluarga_baru", "ktp_el:pemohon"]);
  });

  test("a certificate with a note on the name is the child's own where both are one person", () => {
    const paket = ["pengangkatan_anak", "perubahan_nama"] as const;
    expect(dokumen(paket)).toHaveLength(2);
    const nik = "9901045408190003";
    expect(dokumen(paket, { "anak.nik": nik, "subjek.nik": nik })).toEqual(["kutipan_akta_kelahiran:anak"]);
  });
});
