/** The catalogue against the facts: for every family that the conditions of a service tell apart, it asks what the facts demand. */
import { describe, expect, test } from "vitest";
import { semuaAturanKantor } from "../../../../src/domain/layanan/aturanKantor.ts";
import type { Isian } from "../../../../src/domain/layanan/isian.ts";
import { layananById, semuaLayanan } from "../../../../src/domain/layanan/katalog.ts";
import { kondisiBerlaku, kondisiIds, type KondisiId } from "../../../../src/domain/layanan/kondisi.ts";
import { isLayananId, layananIds } from "../../../../src/domain/layanan/layananId.ts";
import { setelanBawaan } from "../../../../src/domain/layanan/setelan.ts";
import {
  bedaFakta,
  bentukDiminta,
  diminta,
  gantiFakta,
  isBeda,
  kondisiFakta,
  lokalSemua,
  semuaJawaban,
  tuntutan,
} from "../../../fixtures/fakta/bandingFakta.ts";
import { BEDA, HASIL_LAIN, KONDISI_SENDIRI, KONDISI_TANPA_SYARAT, LAPOR_BEDA } from "../../../fixtures/fakta/beda.ts";
import { semuaFakta, type Fakta, type SyaratFakta } from "../../../fixtures/fakta/fakta.ts";
import { TANGGAL } from "./keluarga.ts";

/** The facts as the catalogue has to keep them: what differs on purpose put in. */
const diuji = semuaFakta.map((fakta) => {
  if (!isLayananId(fakta.id)) throw new Error(`no service ${fakta.id}`);
  const syarat = fakta.syarat.map((satu) => BEDA[`${fakta.id}.${satu[0]}`] ?? satu);
  return [fakta.id, { ...fakta, syarat }, layananById(fakta.id)] as const;
});

test("the catalogue holds the 32 services of the facts, and no other", () => {
  expect(semuaFakta.map(({ id }) => id).sort()).toEqual([...layananIds].sort());
  expect(semuaLayanan).toHaveLength(32);
});

test("what differs from the facts on purpose is theirs, and does differ", () => {
  const ada = new Map(
    semuaFakta.flatMap(({ id, syarat }) => syarat.map((satu) => [`${id}.${satu[0]}`, satu] as const)),
  );
  for (const [kunci, satu] of Object.entries(BEDA)) {
    const asli = [...ada].find(([lain]) => lain === kunci)?.[1];
    expect(asli).toBeDefined();
    expect(asli).not.toEqual(satu);
  }
  for (const id of Object.keys({ ...HASIL_LAIN, ...LAPOR_BEDA })) expect(layananIds).toContain(id);
});

test("every condition of the facts decides on a requirement, or it is said where it counts instead", () => {
  const asli = new Set(semuaFakta.flatMap(kondisiFakta));
  const dipakai = new Set(diuji.flatMap(([, fakta]) => kondisiFakta(fakta)));
  for (const kondisi of kondisiIds) {
    expect([kondisi, dipakai.has(kondisi) !== (KONDISI_TANPA_SYARAT[kondisi] !== undefined)]).toEqual([kondisi, true]);
    if (dipakai.has(kondisi) && !asli.has(kondisi))
      expect([kondisi, kondisi === "kk_menunjukkan_suami_istri" || KONDISI_SENDIRI[kondisi] !== undefined]).toEqual([
        kondisi,
        true,
      ]);
  }
});

describe.each(diuji)("%s", (id, fakta, layanan) => {
  test("asks of every family what the facts demand, by every setting; every stand-in is reached", () => {
    expect(bedaFakta(fakta, layanan)).toEqual([]);
  });

  test("would be caught at any requirement that was said otherwise", () => {
    const BENTUK = { asli: "fotokopi", fotokopi: "asli", asli_ditarik: "asli", data: "asli" } as const;
    const ubah = (satu: SyaratFakta): readonly (readonly SyaratFakta[])[] => {
      const [dokumen, need, bentuk, yakin, lebih] = satu;
      const lain = bentuk in BENTUK ? BENTUK[bentuk as keyof typeof BENTUK] : "asli";
      return [
        [],
        [[dokumen, need === "lokal" ? "wajib" : "lokal", bentuk, yakin, lebih ?? {}]],
        [[dokumen, need, lain, yakin, lebih ?? {}]],
        [[dokumen, need, bentuk, yakin === "high" ? "medium" : "high", lebih ?? {}]],
        [[dokumen, need, bentuk, yakin, { ...lebih, bila: lebih?.bila === "orang_asing" ? "rusak" : "orang_asing" }]],
        ...gantiFakta(satu).map((satuGanti): readonly SyaratFakta[] => [
          [dokumen, need, bentuk, yakin, { ...lebih, ganti: gantiFakta(satu).filter((ganti) => ganti !== satuGanti) }],
        ]),
      ];
    };
    for (const satu of fakta.syarat)
      for (const baru of ubah(satu)) {
        const syarat = fakta.syarat.flatMap((lain) => (lain === satu ? baru : [lain]));
        expect([satu, baru, isBeda({ ...fakta, syarat }, layanan)]).toEqual([satu, baru, true]);
      }
  });

  test("what only weak sources say is for the office to switch, and never holds a file up", () => {
    const keluarga = semuaJawaban(kondisiFakta(fakta));
    const ada = (dokumen: string, setelan: Parameters<typeof diminta>[2]): boolean =>
      keluarga
        .flatMap((jawaban) => diminta(layanan, jawaban, setelan))
        .some((slot) => slot.dokumen === dokumen || slot.alternatif.some((satu) => satu.dokumen === dokumen));
    const lemah = fakta.syarat.flatMap((satu) => [
      ...(satu[3] === "low" ? [satu[0]] : []),
      ...gantiFakta(satu).flatMap(([dokumen, , yakin]) => (yakin === "low" ? [dokumen] : [])),
    ]);
    const lokal = (nilai: boolean) => ({ ...setelanBawaan, lokal: lokalSemua(nilai) });
    for (const dokumen of lemah)
      expect([dokumen, ada(dokumen, lokal(true)), ada(dokumen, lokal(false))]).toEqual([dokumen, true, false]);
    const aturan = semuaAturanKantor.filter((satu) => satu.layanan === id);
    for (const { kunci, syarat, alternatif } of aturan) {
      const dokumen = alternatif?.dokumen ?? syarat.dokumen;
      const dengan = (nilai: boolean) => ada(dokumen, { ...setelanBawaan, aturan: { [kunci]: nilai } });
      expect([kunci, dengan(true), dengan(false)]).toEqual([kunci, true, false]);
    }
    expect(aturan.map(({ syarat, alternatif }) => alternatif?.dokumen ?? syarat.dokumen)).toEqual(
      expect.arrayContaining(lemah),
    );
    for (const { dokumen, need, keyakinan } of layanan.syarat)
      expect([dokumen, keyakinan !== "low" || need === "lokal"]).toEqual([dokumen, true]);
  });

  test("has the facts' time to report", () => {
    const [hari, yakin] = LAPOR_BEDA[id] ?? fakta.lapor ?? [];
    expect([layanan.batasLapor?.hari, layanan.batasLapor?.keyakinan]).toEqual([hari, yakin]);
  });

  test("fills the forms of both sets", () => {
    const dokumen = layanan.syarat.flatMap(({ dokumen: satu, alternatif = [] }) => [
      satu,
      ...alternatif.map((a) => a.dokumen),
    ]);
    const brg = (kode: string) => kode.toLowerCase().replace(/[-.]/g, "_");
    for (const set of ["2019", "2026"] as const) {
      expect(fakta.formulir[set]).toEqual(expect.arrayContaining([...layanan.formulir[set]]));
      for (const kode of fakta.formulir[set])
        expect([
          kode,
          layanan.formulir[set].some((satu) => satu === kode) || dokumen.some((satu) => satu === brg(kode)),
        ]).toEqual([kode, true]);
    }
  });
});

/** Forms that say yes or no to a condition by themselves. */
const DARI_FORMULIR: readonly (readonly [KondisiId, ya: Isian, tidak: Isian | null])[] = [
  ["kia_usia_ge_5", { "anak.tanggalLahir": "2016-01-01" }, { "anak.tanggalLahir": "2024-01-01" }],
  ["cerai_mati", { "istri.statusSebelum": "4" }, { "istri.statusSebelum": "1", "suami.statusSebelum": "1" }],
  ["cerai_hidup", { "suami.statusSebelum": "3" }, { "istri.statusSebelum": "1", "suami.statusSebelum": "1" }],
  [
    "usia_lt_19_kawin",
    { "istri.tanggalLahir": "2010-01-01" },
    {
      "istri.tanggalLahir": "1990-01-01",
      "suami.tanggalLahir": "1990-01-01",
      "nikah.tanggal": "2020-01-01",
      "perkawinan.tanggalPemberkatan": "2020-01-01",
    },
  ],
  [
    "anak_lahir_luar_kawin_agama",
    { "anak.tanggalLahir": "2016-01-01", "kawinortu.tanggalAgama": "2020-01-01" },
    { "anak.tanggalLahir": "2016-01-01", "kawinortu.tanggalAgama": "2010-01-01" },
  ],
  ["ibu_orang_asing", { "ibu.kewarganegaraan": "WNA" }, { "ibu.kewarganegaraan": "WNI" }],
  ["hilang", { "terbit.alasan": "1" }, { "terbit.alasan": "3" }],
  ["rusak", { "terbit.alasan": "2" }, { "terbit.alasan": "3" }],
  ["menumpang_kk_lain", { "pindah.anggotaPindah": "1" }, { "pindah.anggotaPindah": "2" }],
  ["kepala_keluarga_meninggal", { "kk.kepala": "BUDI", "almarhum.nama": "BUDI" }, null],
];

describe.each(DARI_FORMULIR)("a form that tells %s", (kondisi, ya, tidak) => {
  const memakai = diuji.filter(([, fakta]) => kondisiFakta(fakta).includes(kondisi));

  test("asks what the answer would, whatever was answered before", () => {
    expect(memakai.length).toBeGreaterThan(0);
    for (const [id, fakta, layanan] of memakai)
      for (const [isian, nilai] of [
        [ya, true],
        [tidak, false],
      ] as const) {
        if (isian === null) continue;
        for (const jawaban of [{}, { [kondisi]: !nilai }]) {
          // The form may tell other conditions of this service too.
          const tahu = kondisiBerlaku(jawaban, isian, TANGGAL);
          expect(tahu[kondisi]).toBe(nilai);
          const ada = bentukDiminta(diminta(layanan, jawaban, setelanBawaan, isian));
          expect([id, ada]).toEqual([id, tuntutan(fakta as Fakta, tahu, setelanBawaan)]);
        }
      }
  });
});
