/** Properties of whole packages: nothing is brought twice, nothing typed twice, and the order of answering changes nothing. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dokumenById } from "../../../../src/domain/layanan/dokumen.ts";
import { formulirUntuk } from "../../../../src/domain/layanan/formulir/formulirUntuk.ts";
import { kelompokPath } from "../../../../src/domain/layanan/formulir/kolomByPath.ts";
import type { Isian, Jawaban } from "../../../../src/domain/layanan/isian.ts";
import { kelengkapan, type KelengkapanMasukan } from "../../../../src/domain/layanan/kelengkapan.ts";
import { kondisiIds } from "../../../../src/domain/layanan/kondisi.ts";
import { layananIds } from "../../../../src/domain/layanan/layananId.ts";
import { paketUntuk, semuaPeristiwa } from "../../../../src/domain/layanan/peristiwa.ts";
import { pertanyaan } from "../../../../src/domain/layanan/pertanyaan.ts";
import { setelanBawaan } from "../../../../src/domain/layanan/setelan.ts";
import { isianLahir, masukan, TANGGAL } from "./keluarga.ts";

const setelan = fc.record({
  formSet: fc.constantFrom("2019" as const, "2026" as const),
  lokal: fc.constantFrom({}, setelanBawaan.lokal, { kk: true, pernyataan_hilang_rusak: true, pas_foto_anak: true }),
  saksiKtp: fc.boolean(),
  terimaF105: fc.boolean(),
});

/** What the packages of events can become: the services that they put in and those that may be added. */
const paketPeristiwa = fc
  .constantFrom(...semuaPeristiwa)
  .chain(({ paket, boleh }) => fc.subarray([...new Set([...paket, ...boleh])], { minLength: 1 }));

const paketApaSaja = fc.oneof(
  paketPeristiwa,
  fc.uniqueArray(fc.constantFrom(...layananIds), { minLength: 1, maxLength: 5 }),
);

const isianApaSaja: fc.Arbitrary<Isian> = fc.constantFrom({}, isianLahir(), {
  "anggota1.nama": "BUDI",
  "anggota1.statusKawin": "2",
  "anggota2.shdk": "4",
  "pindah.jenis": "3",
  "pindah.alasan": "7",
});

const masukanApaSaja: fc.Arbitrary<KelengkapanMasukan> = fc.record({
  layanan: paketApaSaja,
  jawaban: fc.dictionary(fc.constantFrom(...kondisiIds), fc.boolean()),
  isian: isianApaSaja,
  tanggal: fc.constant(TANGGAL),
  setelan,
});

const perlu = (satu: KelengkapanMasukan) => kelengkapan(satu).filter(({ berlaku }) => berlaku);
const paths = (satu: KelengkapanMasukan): readonly string[] =>
  formulirUntuk(satu).flatMap(({ kolom }) => kolom.map(({ id }) => id));

test("no order of answers changes the list of requirements", () => {
  fc.assert(
    fc.property(masukanApaSaja, fc.infiniteStream(fc.nat()), (satu, acak) => {
      const urutLain: Jawaban = Object.fromEntries(
        Object.entries(satu.jawaban)
          .map((isi) => ({ isi, k: acak.next().value ?? 0 }))
          .sort((a, b) => a.k - b.k)
          .map(({ isi }) => isi),
      );
      expect(kelengkapan({ ...satu, jawaban: urutLain })).toEqual(kelengkapan(satu));
    }),
  );
});

test("asked one after the other, the questions end, and answering on from any of them leads to the same list", () => {
  const jawabSemua = (
    satu: KelengkapanMasukan,
    benar: (kondisi: string) => boolean,
    pilih: (n: number) => number,
  ): Jawaban => {
    let jawaban: Jawaban = {};
    for (let n = 0; n <= kondisiIds.length; n++) {
      const sisa = pertanyaan({ ...satu, jawaban });
      const tanya = sisa[pilih(n) % Math.max(1, sisa.length)];
      if (tanya === undefined) return jawaban;
      jawaban = { ...jawaban, [tanya.kondisi]: benar(tanya.kondisi) };
    }
    throw new Error("the questions never end");
  };
  fc.assert(
    fc.property(masukanApaSaja, fc.func(fc.boolean()), fc.func(fc.nat(20)), (dasar, benar, pilih) => {
      const urut = jawabSemua(dasar, benar, () => 0);
      const acak = jawabSemua(dasar, benar, pilih);
      expect(kelengkapan({ ...dasar, jawaban: acak })).toEqual(kelengkapan({ ...dasar, jawaban: urut }));
    }),
  );
});

describe("a package", () => {
  test("never asks for a document twice", () => {
    fc.assert(
      fc.property(masukanApaSaja, (satu) => {
        const slot = perlu(satu).map(({ dokumen, orang, id }) =>
          id.includes(":") || dokumenById(dokumen).isPerOrang === true ? `${dokumen} of ${orang ?? ""}` : dokumen,
        );
        expect(new Set(slot).size).toBe(slot.length);
        // One person's card is never asked both by name and without.
        const bernama = perlu(satu).filter(({ id }) => id.includes(":"));
        for (const { dokumen, orang } of bernama)
          expect(perlu(satu).some((lain) => lain.id === dokumen && [undefined, orang].includes(lain.orang))).toBe(
            false,
          );
      }),
      { numRuns: 300 },
    );
  });

  test("asks for no field twice", () => {
    fc.assert(
      fc.property(masukanApaSaja, (satu) => {
        const semua = paths(satu);
        expect(semua.filter((path, i) => semua.indexOf(path) !== i)).toEqual([]);
        const bagian = formulirUntuk(satu).map(({ id }) => id);
        expect(new Set(bagian).size).toBe(bagian.length);
      }),
      { numRuns: 300 },
    );
  });

  test("asks for nothing twice under another name, unless one tap puts it in from the other place", () => {
    // Moving away has the old address and the new one, and a host beside the old head: two facts each.
    const pergi = ["pindah_dalam_kabkota", "pindah_antar_kabkota", "pindah_antar_provinsi"];
    /** Two paths that mean the same fact, but for these services. */
    const SINONIM: readonly (readonly [string, string, readonly string[]])[] = [
      ["kk.no", "pemohon.noKk", []],
      ["kk.no", "penerima.noKk", [...pergi, "kk_ganti_kepala_keluarga"]],
      ["kk.kepala", "penerima.nama", [...pergi, "kk_ganti_kepala_keluarga"]],
      ["nikah.tanggal", "perkawinan.tanggal", []],
      ["alamat.desa", "pindah.tujuanDesa", pergi],
      ["alamat.jalan", "pindah.tujuanAlamat", pergi],
      ["pindah.asalDesa", "pindah.tujuanDesa", []],
    ];
    for (const id of layananIds) {
      const satu = masukan([id], { jawaban: Object.fromEntries(kondisiIds.map((kondisi) => [kondisi, true])) });
      const kolom = formulirUntuk(satu).flatMap((bagian) => bagian.kolom);
      for (const [a, b] of SINONIM.filter(([, , kecuali]) => !kecuali.includes(id))) {
        const [ka, kb] = [a, b].map((path) => kolom.find((k) => k.id === path));
        if (ka === undefined || kb === undefined) continue;
        expect([id, a, b, ka.salinDari === b || kb.salinDari === a]).toEqual([id, a, b, true]);
      }
    }
  });

  test("a person who may stand on the form twice can be copied from the other place", () => {
    for (const { paket } of semuaPeristiwa) {
      const bagian = formulirUntuk(masukan(paket));
      const pemohon = bagian.find(({ id }) => id === "pemohon");
      const lain = bagian.filter(({ id }) => /^(ayah|ibu|suami|istri|anggota1)$/.test(id)).map(({ id }) => id);
      for (const id of lain)
        expect([paket, id, pemohon === undefined || pemohon.samaDengan?.includes(id) === true]).toEqual([
          paket,
          id,
          true,
        ]);
    }
  });

  test("names no group that its fields aren't in", () => {
    fc.assert(
      fc.property(masukanApaSaja, (satu) => {
        for (const { id, kolom } of formulirUntuk(satu))
          expect(kolom.length > 0 && kolom.every((k) => kelompokPath(k.id) === id)).toBe(true);
      }),
    );
  });
});

describe("the package of a move follows both addresses", () => {
  const paket = (peristiwa: string, isian: Isian) =>
    paketUntuk(
      semuaPeristiwa.find(({ id }) => id === peristiwa)!,
      isian,
      TANGGAL,
    );
  const pergi = (tujuan: string): Isian => ({ "alamat.desa": "9901042001", "pindah.tujuanDesa": tujuan });

  test.each([
    ["9901042001", "pindah_dalam_kabkota"],
    ["9901042002", "pindah_dalam_kabkota"],
    ["9901052001", "pindah_dalam_kabkota"],
    ["9902052001", "pindah_antar_kabkota"],
    ["9802052001", "pindah_antar_provinsi"],
    ["990205", "pindah_antar_kabkota"],
    ["", "pindah_antar_kabkota"],
  ])("away to %j is %s", (tujuan, layanan) => {
    expect(paket("pindah", pergi(tujuan))).toEqual([layanan]);
  });

  test.each([
    ["9902052001", "pindah_datang"],
    ["9802052001", "pindah_datang"],
    ["9901052001", "pindah_dalam_kabkota"],
    ["", "pindah_datang"],
  ])("here from %j is %s", (asal, layanan) => {
    expect(paket("datang", { "alamat.desa": "9901042001", "pindah.asalDesa": asal })).toEqual([layanan]);
  });

  test("other events don't mind addresses", () => {
    expect(paket("kk_hilang", pergi("9802052001"))).toEqual(["kk_hilang"]);
  });
});

test("the day of a marriage is asked once where deed and card are taken together", () => {
  const tanya = (layanan: KelengkapanMasukan["layanan"]) =>
    formulirUntuk(masukan(layanan)).flatMap(({ kolom }) => kolom.map(({ id }) => id));
  expect(tanya(["kk_baru_keluarga_baru"])).toContain("nikah.tanggal");
  const paket = tanya(["akta_perkawinan", "kk_baru_keluarga_baru"]);
  expect(paket).toContain("perkawinan.tanggalPemberkatan");
  expect(paket).not.toContain("nikah.tanggal");
});
