import { describe, expect, test } from "vitest";
import { semuaAturanKantor, syaratKantor, kunciSyarat } from "../../../../src/domain/layanan/aturanKantor.ts";
import { semuaLayanan } from "../../../../src/domain/layanan/katalog.ts";
import { kelengkapan } from "../../../../src/domain/layanan/kelengkapan.ts";
import { formulirUntuk } from "../../../../src/domain/layanan/formulir/formulirUntuk.ts";
import { validateIsian } from "../../../../src/domain/layanan/formulir/validasi.ts";
import { geserHari } from "../../../../src/domain/identitas/tanggal.ts";
import { kondisiIds } from "../../../../src/domain/layanan/kondisi.ts";
import { semuaAturanLayanan } from "../../../../src/domain/layanan/layananKantor.ts";
import { layananTambahan } from "../../../../src/domain/layanan/layananTambahan.ts";
import { peristiwaKantor } from "../../../../src/domain/layanan/peristiwa.ts";
import { syaratKurang } from "../../../../src/domain/permohonan/decide.ts";
import type { Peristiwa } from "../../../../src/domain/permohonan/peristiwa.ts";
import { aturanEn } from "../../../../src/ui/text/aturan.en.ts";
import { aturanId } from "../../../../src/ui/text/aturan.id.ts";
import { bukaLahir, lipat } from "../../../fixtures/permohonanContoh.ts";
import { pertanyaan } from "../../../../src/domain/layanan/pertanyaan.ts";
import { setelanBawaan } from "../../../../src/domain/layanan/setelan.ts";
import { SETELAN_SOP, setelanLayananOf } from "../../../../src/domain/sop/setelan.ts";
import { setelanKantorSchema } from "../../../../src/protocol/kantor.ts";
import * as v from "valibot";
import { setelanContoh } from "../../../fixtures/jemputMemori.ts";
import { masukan, TANGGAL } from "./keluarga.ts";

const KTP_ORTU = "akta_kelahiran/ktp_el:ibu+ayah";
const SPTJM_MATI = "akta_kematian/surat_kematian/sptjm_kematian_lokal@always";
const POLISI = "kk_tambah_anggota_lahir/suket_kelahiran/ba_polisi_temuan@anak_temuan";

test("every weak rule and every local requirement of the catalogue is listed once, by a key of its own", () => {
  const kunci = semuaAturanKantor.map((satu) => satu.kunci);
  expect(new Set(kunci).size).toBe(kunci.length);
  expect(kunci).toEqual(expect.arrayContaining([KTP_ORTU, SPTJM_MATI, POLISI]));
  const banyak = semuaLayanan
    .flatMap(({ syarat }) => syarat)
    .reduce(
      (n, { need, keyakinan, alternatif = [] }) =>
        n + (need === "lokal" || keyakinan === "low" ? 1 : 0) + alternatif.filter((a) => a.keyakinan === "low").length,
      0,
    );
  expect(kunci).toHaveLength(banyak);
});

test("each service's requirements have keys of their own, so that none is switched with another", () => {
  for (const { id, syarat } of semuaLayanan) {
    const kunci = syarat.map((satu) => kunciSyarat(id, satu));
    expect(new Set(kunci).size, id).toBe(kunci.length);
  }
});

describe("a rule that the office switched", () => {
  const slot = (aturan: Record<string, boolean>, layanan: Parameters<typeof masukan>[0], jawaban = {}) =>
    kelengkapan(masukan(layanan, { jawaban, setelan: { aturan } }));

  test("a local requirement goes and comes by its key, whatever the office asks for elsewhere", () => {
    const ada = (aturan: Record<string, boolean>) =>
      slot(aturan, ["akta_kelahiran"]).some(({ id }) => id === "ktp_el:ibu");
    expect(ada({})).toBe(true);
    expect(ada({ [KTP_ORTU]: false })).toBe(false);
    const tanpa = masukan(["akta_kelahiran"], { setelan: { lokal: {}, aturan: { [KTP_ORTU]: true } } });
    expect(kelengkapan(tanpa).some(({ id }) => id === "ktp_el:ibu")).toBe(true);
  });

  test("a weak alternative is no longer offered", () => {
    const ganti = (aturan: Record<string, boolean>) =>
      slot(aturan, ["akta_kematian"])
        .find(({ id }) => id === "surat_kematian")
        ?.alternatif.map(({ dokumen }) => dokumen);
    expect(ganti({})).toContain("sptjm_kematian_lokal");
    expect(ganti({ [SPTJM_MATI]: false })).not.toContain("sptjm_kematian_lokal");
  });

  test("what only the switched-off rule would ask about is not asked", () => {
    const tanya = (aturan: Record<string, boolean>) =>
      pertanyaan(masukan(["kk_tambah_anggota_lahir"], { setelan: { aturan } })).map(({ kondisi }) => kondisi);
    expect(tanya({})).toContain("anak_temuan");
    expect(tanya({ [POLISI]: false })).not.toContain("anak_temuan");
  });

  test("a rule with a firm source can't be switched off", () => {
    const semua = syaratKantor("akta_kelahiran", { ...setelanBawaan, aturan: { "akta_kelahiran/f_2_01": false } });
    expect(semua.map(({ dokumen }) => dokumen)).toContain("f_2_01");
  });
});

test("settings of a version that knew neither the date nor the rules are read with their defaults", () => {
  const { aturan: _aturan, formSetSejak: _sejak, ...lama } = setelanContoh;
  expect(v.parse(setelanKantorSchema, lama)).toEqual({ ...setelanContoh, aturan: {}, formSetSejak: "" });
});

test("keys of every rule pass the wire", () => {
  const aturan = Object.fromEntries(semuaAturanKantor.map(({ kunci }) => [kunci, true]));
  expect(v.parse(setelanKantorSchema, { ...setelanContoh, aturan }).aturan).toEqual(aturan);
});

describe("the set of forms by the application's date", () => {
  const set = (formSet: "2019" | "2026", formSetSejak: string, tanggal: string) =>
    setelanLayananOf({ ...SETELAN_SOP, formSet, formSetSejak }, tanggal).formSet;

  test("before the day of change the old set, from that day on the new one", () => {
    expect(set("2026", "2026-12-01", "2026-11-30")).toBe("2019");
    expect(set("2026", "2026-12-01", "2026-12-01")).toBe("2026");
  });

  test("without a day the set is the office's, whatever the date", () => {
    expect(set("2026", "", "2019-01-01")).toBe("2026");
    expect(set("2019", "", "2030-01-01")).toBe("2019");
    expect(set("2019", "2026-12-01", "2027-01-01")).toBe("2019");
  });
});

describe("services and time limits that an office decides", () => {
  const mati = (kunci: string) => ({ aturan: { [kunci]: false } });

  test("are every service and limit without a firm source, each by a key of its own that passes the wire", () => {
    const kunci = semuaAturanLayanan.map((satu) => satu.kunci);
    const lemah = semuaLayanan.flatMap(({ id, keyakinan, batasLapor }) => [
      ...(keyakinan === "high" ? [] : [`${id}/layanan`]),
      ...(batasLapor?.keyakinan === "low" ? [`${id}/batas_lapor`] : []),
    ]);
    expect(kunci).toEqual(lemah);
    expect(kunci).toEqual(expect.arrayContaining(["pembetulan_akta/layanan", "perubahan_nama/batas_lapor"]));
    const semua = [...kunci, ...semuaAturanKantor.map((satu) => satu.kunci)];
    expect(new Set(semua).size).toBe(semua.length);
    const aturan = Object.fromEntries(kunci.map((satu) => [satu, false]));
    expect(v.parse(setelanKantorSchema, { ...setelanContoh, aturan }).aturan).toEqual(aturan);
  });

  test.each(semuaAturanLayanan.filter(({ jenis }) => jenis === "layanan").map((satu) => [satu.layanan, satu.kunci]))(
    "%s off is offered nowhere, and an open file that holds it goes on",
    (id, kunci) => {
      const tambah = (setelan: object) => layananTambahan(masukan(["kk_hilang"], { setelan })).map((s) => s.layanan);
      expect([tambah({}).includes(id), tambah(mati(kunci)).includes(id)]).toEqual([true, false]);
      const ditawarkan = (setelan: object) =>
        peristiwaKantor(setelan).some((p) => [...p.paket, ...p.boleh].includes(id));
      expect([ditawarkan({}), ditawarkan(mati(kunci))]).toEqual([true, false]);
      expect(peristiwaKantor(mati(kunci)).every(({ paket }) => paket.length > 0)).toBe(true);
      expect(kelengkapan(masukan([id], { setelan: mati(kunci) }))).toEqual(kelengkapan(masukan([id])));
      expect(formulirUntuk(masukan([id], { setelan: mati(kunci) }))).toEqual(formulirUntuk(masukan([id])));
    },
  );

  test.each(
    semuaLayanan.flatMap(({ id, batasLapor }) => (batasLapor === undefined ? [] : [[id, batasLapor] as const])),
  )("%s reported late is only noted, with the days, and silent where the office doesn't hold to it", (id, batas) => {
    const catatan = (hari: number, setelan: object = {}) =>
      validateIsian(masukan([id], { isian: { [batas.sejak]: geserHari(TANGGAL, -hari) ?? "" }, setelan })).filter(
        ({ aturan }) => aturan === batas.aturan,
      );
    expect(catatan(batas.hari)).toEqual([]);
    expect(catatan(batas.hari + 1)).toMatchObject([
      { level: "info", path: batas.sejak, params: { hari: String(batas.hari + 1), batas: String(batas.hari) } },
    ]);
    expect(catatan(batas.hari + 1, mati(`${id}/batas_lapor`))).toHaveLength(batas.keyakinan === "low" ? 0 : 1);
    expect(formulirUntuk(masukan([id])).flatMap(({ kolom }) => kolom.map((k) => k.id))).toContain(batas.sejak);
    for (const kunci of [`aturan.${batas.aturan}`, `aturan.${batas.aturan}.lanjut`])
      expect([kunci, aturanId[kunci], aturanEn[kunci]]).not.toContain(undefined);
  });

  test("nothing that is weakly sourced stands in the way of an approval, though the office asks for all of it", () => {
    const aturan = Object.fromEntries(semuaAturanKantor.map(({ kunci }) => [kunci, true]));
    const setelan = { ...SETELAN_SOP, aturan };
    let banyak = 0;
    for (const { id } of semuaLayanan)
      for (const ya of kondisiIds) {
        const jawaban = { [ya]: true };
        const semua = kelengkapan(masukan([id], { jawaban, setelan: { aturan } }));
        const lemah = semua.filter(
          ({ berlaku, keyakinan, need }) => berlaku && (keyakinan === "low" || need === "lokal"),
        );
        banyak += lemah.length;
        const p = lipat([{ ...bukaLahir, layanan: [id] } as Peristiwa, { type: "JawabanDicatat", jawaban }]);
        const kurang = syaratKurang(p, id, setelan);
        expect([id, lemah.filter((satu) => kurang.includes(satu.id))]).toEqual([id, []]);
      }
    expect(banyak).toBeGreaterThan(0);
  });
});
