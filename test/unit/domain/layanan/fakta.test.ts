/** The catalogue against the facts: for every family that the conditions of a service tell apart, it asks what the facts demand. */
import { describe, expect, test } from "vitest";
import { semuaAturanKantor } from "../../../../src/domain/layanan/aturanKantor.ts";
import { dokumenIds } from "../../../../src/domain/layanan/dokumenIds.ts";
import type { Jawaban } from "../../../../src/domain/layanan/isian.ts";
import { cariLayanan, semuaLayanan, type Layanan } from "../../../../src/domain/layanan/katalog.ts";
import { kelengkapan, type SyaratBerlaku } from "../../../../src/domain/layanan/kelengkapan.ts";
import type { KondisiId } from "../../../../src/domain/layanan/kondisi.ts";
import { setelanBawaan, type SetelanLayanan } from "../../../../src/domain/layanan/setelan.ts";
import { BEDA } from "../../../fixtures/fakta/beda.ts";
import { semuaFakta, type Fakta, type GantiFakta, type SyaratFakta } from "../../../fixtures/fakta/fakta.ts";
import { masukan } from "./keluarga.ts";

/** The facts of the services that the catalogue holds. */
const diuji = semuaFakta.flatMap((fakta) => {
  const layanan = cariLayanan(fakta.id);
  return layanan === undefined ? [] : [[fakta.id, fakta, layanan] as const];
});

const syaratFakta = ({ id, syarat }: Fakta): readonly SyaratFakta[] =>
  syarat.map((satu) => BEDA[`${id}.${satu[0]}`] ?? satu);
const gantiFakta = (satu: SyaratFakta): readonly GantiFakta[] => satu[4]?.ganti ?? [];

const kondisiFakta = (fakta: Fakta): readonly KondisiId[] => {
  const semua = syaratFakta(fakta).flatMap((satu) => [
    ...(satu[4]?.bila === undefined ? [] : [satu[4].bila]),
    ...gantiFakta(satu).flatMap(([, bila, , dan]) => [bila, ...(dan === undefined ? [] : [dan[0]])]),
  ]);
  return [...new Set(semua)].filter((id) => id !== "always");
};

/** Every combination of answers to these conditions. */
const semuaJawaban = (kondisi: readonly KondisiId[]): readonly Jawaban[] =>
  Array.from({ length: 2 ** kondisi.length }, (_, angka) =>
    Object.fromEntries(kondisi.map((id, letak) => [id, ((angka >> letak) & 1) === 1])),
  );

const lokalSemua = (nilai: boolean): SetelanLayanan["lokal"] =>
  Object.fromEntries(dokumenIds.map((id) => [id, nilai] as const));

const SETELAN: readonly SetelanLayanan[] = [
  setelanBawaan,
  { ...setelanBawaan, lokal: lokalSemua(true) },
  { ...setelanBawaan, lokal: lokalSemua(false), terimaF105: false },
];

const diterima = ([dokumen, , yakin]: GantiFakta, { lokal, terimaF105 }: SetelanLayanan): boolean =>
  (dokumen !== "f_1_05" || terimaF105) && (yakin !== "low" || dokumen === "tanpa_dokumen" || lokal[dokumen] !== false);

/** What the facts demand, said once more without the catalogue: document -> how it is handed over. */
const tuntutan = (fakta: Fakta, jawaban: Jawaban, setelan: SetelanLayanan): Readonly<Record<string, string>> => {
  const hasil: Record<string, string> = {};
  for (const satu of syaratFakta(fakta)) {
    const [dokumen, need, bentuk, , lebih] = satu;
    if (need === "lokal" && setelan.lokal[dokumen] !== true) continue;
    if (lebih?.bila !== undefined && jawaban[lebih.bila] !== true) continue;
    const ganti = gantiFakta(satu).find(
      (calon) =>
        calon[1] !== "always" &&
        jawaban[calon[1]] === true &&
        (calon[3] === undefined || jawaban[calon[3][0]] === calon[3][1]) &&
        diterima(calon, setelan),
    );
    if (ganti === undefined) hasil[dokumen] = bentuk;
    else if (ganti[0] !== "tanpa_dokumen") hasil[ganti[0]] ??= ganti[0].startsWith("f_") ? "asli" : bentuk;
  }
  return hasil;
};

const diminta = (layanan: Layanan, jawaban: Jawaban, setelan: SetelanLayanan): readonly SyaratBerlaku[] =>
  kelengkapan(masukan([layanan.id], { jawaban, setelan })).filter(({ berlaku }) => berlaku);

const bentukDiminta = (syarat: readonly SyaratBerlaku[]): Readonly<Record<string, string>> =>
  Object.fromEntries(syarat.map(({ dokumen, bentuk }) => [dokumen, bentuk]));

test("the catalogue holds the services that the facts name, and no other", () => {
  const ids = semuaFakta.map(({ id }) => id);
  expect(new Set(ids).size).toBe(32);
  for (const { id } of semuaLayanan) expect(ids).toContain(id);
});

test("what differs from the facts on purpose is a requirement of theirs", () => {
  const ada = semuaFakta.flatMap(({ id, syarat }) => syarat.map(([dokumen]) => `${id}.${dokumen}`));
  for (const kunci of Object.keys(BEDA)) expect(ada).toContain(kunci);
});

describe.each(diuji)("%s", (_id, fakta, layanan) => {
  const keluarga = semuaJawaban(kondisiFakta(fakta));

  test("asks of every family what the facts demand, by every setting", () => {
    for (const setelan of SETELAN)
      for (const jawaban of keluarga)
        expect([jawaban, bentukDiminta(diminta(layanan, jawaban, setelan))]).toEqual([
          jawaban,
          tuntutan(fakta, jawaban, setelan),
        ]);
  });

  test("every alternative can be reached", () => {
    const semua = keluarga.flatMap((jawaban) => kelengkapan(masukan([layanan.id], { jawaban })));
    for (const satu of syaratFakta(fakta))
      for (const [dokumen, bila] of gantiFakta(satu)) {
        const terbuka = semua.some((slot) => slot.berlaku && slot.dokumen === dokumen);
        const bebas = semua.some(
          (slot) => slot.dokumen === satu[0] && slot.alternatif.some((a) => a.dokumen === dokumen),
        );
        const tanpa =
          semua.every((slot) => slot.dokumen !== satu[0]) || semua.some((s) => s.dokumen === satu[0] && !s.berlaku);
        expect([dokumen, bila === "always" ? bebas : dokumen === "tanpa_dokumen" ? tanpa : terbuka]).toEqual([
          dokumen,
          true,
        ]);
      }
  });

  test("what only weak sources say is for the office to switch, and never holds a file up", () => {
    const ada = (dokumen: string, nilai: boolean): boolean =>
      keluarga
        .flatMap((jawaban) => diminta(layanan, jawaban, { ...setelanBawaan, lokal: lokalSemua(nilai) }))
        .some((slot) => slot.dokumen === dokumen || slot.alternatif.some((satu) => satu.dokumen === dokumen));
    const lemah = syaratFakta(fakta).flatMap((satu) => [
      ...(satu[3] === "low" ? [satu[0]] : []),
      ...gantiFakta(satu).flatMap(([dokumen, , yakin]) => (yakin === "low" ? [dokumen] : [])),
    ]);
    for (const dokumen of lemah)
      expect([dokumen, ada(dokumen, true), ada(dokumen, false)]).toEqual([dokumen, true, false]);
    for (const { kunci, syarat, alternatif } of semuaAturanKantor.filter((satu) => satu.layanan === layanan.id)) {
      const dokumen = alternatif?.dokumen ?? syarat.dokumen;
      const dengan = (nilai: boolean) =>
        keluarga
          .flatMap((jawaban) => diminta(layanan, jawaban, { ...setelanBawaan, aturan: { [kunci]: nilai } }))
          .some((slot) => slot.dokumen === dokumen || slot.alternatif.some((satu) => satu.dokumen === dokumen));
      expect([kunci, dengan(true), dengan(false)]).toEqual([kunci, true, false]);
    }
    const kunciLemah = semuaAturanKantor
      .filter((satu) => satu.layanan === layanan.id)
      .map(({ syarat, alternatif }) => alternatif?.dokumen ?? syarat.dokumen);
    expect(kunciLemah).toEqual(expect.arrayContaining(lemah));
    for (const { dokumen, need, keyakinan } of layanan.syarat)
      expect([dokumen, keyakinan !== "low" || need === "lokal"]).toEqual([dokumen, true]);
  });

  test("says how sure each source is, and goes the facts' way through the SOP", () => {
    const yakin = new Map(layanan.syarat.map(({ dokumen, keyakinan }) => [dokumen, keyakinan]));
    for (const [dokumen, , , keyakinan] of syaratFakta(fakta))
      expect([dokumen, yakin.get(dokumen)]).toEqual([dokumen, keyakinan]);
    expect(layanan.profil).toBe(fakta.profil);
    if (fakta.hasil !== undefined) expect(layanan.hasil.map(({ id }) => id)).toEqual(fakta.hasil);
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
