import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { kelengkapan, type KelengkapanMasukan } from "../../../../src/domain/layanan/kelengkapan.ts";
import { kondisiBerlaku, kondisiIds } from "../../../../src/domain/layanan/kondisi.ts";
import { layananIds } from "../../../../src/domain/layanan/layananId.ts";
import { pertanyaan } from "../../../../src/domain/layanan/pertanyaan.ts";
import { isianLahir, masukan, paketLahir, TANGGAL } from "./keluarga.ts";

const perlu = (satu: KelengkapanMasukan) =>
  kelengkapan(satu)
    .filter(({ berlaku }) => berlaku)
    .map(({ id }) => id);
const slot = (satu: KelengkapanMasukan, id: string) => kelengkapan(satu).find((syarat) => syarat.id === id);

describe("a birth with family card and child card", () => {
  const paket = masukan(paketLahir, { isian: isianLahir() });

  test("each scan is asked once", () => {
    expect(perlu(paket)).toEqual([
      "f_2_01",
      "f_1_02",
      "suket_kelahiran",
      "bukti_perkawinan",
      "kk",
      "ktp_el:ibu",
      "ktp_el:ayah",
      "identitas_2_saksi",
    ]);
  });

  test("the strongest demand of all services counts, and they are named", () => {
    expect(slot(paket, "kk")).toMatchObject({ bentuk: "asli", need: "wajib", layanan: paketLahir });
    expect(slot(paket, "ktp_el:ibu")).toMatchObject({ need: "wajib", orang: "ibu", dokumen: "ktp_el" });
    expect(slot(paket, "f_1_02")?.catatan).toEqual(["catatan.f_1_02_kk_peristiwa", "catatan.f_1_02_kia"]);
  });

  test("the birth deed for the child card comes from the package itself", () => {
    expect(slot(paket, "kutipan_akta_kelahiran")).toMatchObject({ berlaku: false, alasan: "dari_paket" });
    expect(perlu(masukan(["kia_5_17"]))).toContain("kutipan_akta_kelahiran");
  });

  test("what this family doesn't need is still shown, last, with the reason", () => {
    expect(slot(paket, "f_1_07")).toMatchObject({ berlaku: false, alasan: "via_kuasa" });
    const semua = kelengkapan(paket).map(({ berlaku }) => berlaku);
    expect(semua).toEqual([...semua].sort((a, b) => Number(b) - Number(a)));
  });

  test("witnesses are data to fill in, not a scan", () => {
    expect(slot(paket, "identitas_2_saksi")).toMatchObject({ jenisIsi: "data" });
    expect(slot(paket, "suket_kelahiran")).toMatchObject({ jenisIsi: "pindai" });
  });
});

describe("alternatives", () => {
  const dengan = (jawaban: Record<string, boolean>) => masukan(paketLahir, { isian: isianLahir(), jawaban });

  test("no birth letter means F-2.03 in its place", () => {
    const satu = dengan({ tanpa_surat_kelahiran: true });
    expect(slot(satu, "suket_kelahiran")).toMatchObject({ berlaku: false, alasan: "tanpa_surat_kelahiran" });
    expect(slot(satu, "f_2_03")).toMatchObject({
      berlaku: true,
      need: "wajib",
      bentuk: "asli",
      menggantikan: "suket_kelahiran",
    });
  });

  test("no marriage book means F-2.04 where the card shows husband and wife", () => {
    expect(perlu(dengan({ tanpa_bukti_kawin: true }))).toContain("f_2_04");
    expect(perlu(dengan({ tanpa_bukti_kawin: true, kk_menunjukkan_suami_istri: true }))).toContain("f_2_04");
  });

  test("where it doesn't, neither it nor the father's card is asked: a deed of one mother's child", () => {
    const perluIbu = perlu(dengan({ tanpa_bukti_kawin: true, kk_menunjukkan_suami_istri: false }));
    expect(perluIbu).not.toContain("f_2_04");
    expect(perluIbu).not.toContain("bukti_perkawinan");
    expect(perluIbu).not.toContain("ktp_el:ayah");
    expect(perluIbu).toContain("ktp_el:ibu");
  });

  test("somebody else looking after the file means F-1.07, once", () => {
    expect(perlu(dengan({ via_kuasa: true })).filter((id) => id === "f_1_07")).toHaveLength(1);
  });

  test("a found child has the police record for both services", () => {
    expect(slot(dengan({ anak_temuan: true }), "ba_polisi_temuan")?.layanan).toEqual([
      "akta_kelahiran",
      "kk_tambah_anggota_lahir",
    ]);
  });
});

describe("office settings", () => {
  test("a local custom is asked only where the office has it", () => {
    expect(perlu(masukan(["akta_kelahiran"]))).toContain("ktp_el:ibu");
    expect(perlu(masukan(["akta_kelahiran"], { setelan: { lokal: {} } }))).not.toContain("ktp_el:ibu");
    expect(slot(masukan(["akta_kelahiran"]), "ktp_el:ibu")?.need).toBe("lokal");
  });

  test("copies of the witnesses' cards only where the office wants them", () => {
    expect(perlu(masukan(["akta_kematian"]))).not.toContain("ktp_el:saksi1");
    expect(perlu(masukan(["akta_kematian"], { setelan: { saksiKtp: true } }))).toEqual(
      expect.arrayContaining(["ktp_el:saksi1", "ktp_el:saksi2"]),
    );
  });

  test("F-1.05 stands in only where the office accepts it", () => {
    const minta = (terimaF105: boolean) =>
      perlu(masukan(["kk_ubah_peristiwa_penting"], { jawaban: { tanpa_bukti_kawin: true }, setelan: { terimaF105 } }));
    expect(minta(true)).toContain("f_1_05");
    expect(minta(false)).toContain("bukti_peristiwa");
  });
});

test("after a death the new deed is the evidence for the family card", () => {
  const satu = masukan(["akta_kematian", "kk_ubah_peristiwa_penting"]);
  expect(perlu(satu)).toEqual(["f_2_01", "f_1_02", "surat_kematian", "kk", "identitas_2_saksi"]);
  expect(slot(satu, "bukti_peristiwa")).toMatchObject({ berlaku: false, alasan: "dari_paket" });
});

test("a slot that only one service still asks for is that service's, in its own terms", () => {
  const bukti = slot(masukan(["akta_kematian", "kk_ubah_peristiwa_penting", "kk_ubah_elemen"]), "bukti_peristiwa");
  expect(bukti).toMatchObject({ berlaku: true, alasan: "always", layanan: ["kk_ubah_elemen"], orang: "anggota1" });
});

test("a free choice of document stays only where every service of the package takes it", () => {
  const boleh = (id: string, ...layanan: Parameters<typeof masukan>[0]) =>
    slot(masukan(layanan), id)?.alternatif.map(({ dokumen }) => dokumen);
  expect(boleh("suket_kelahiran", "kk_tambah_anggota_lahir")).toContain("kutipan_akta_kelahiran");
  expect(boleh("suket_kelahiran", "akta_kelahiran", "kk_tambah_anggota_lahir")).not.toContain("kutipan_akta_kelahiran");
  expect(boleh("kk", "akta_kematian")).toEqual(["ktp_el"]);
  expect(boleh("kk", "akta_kematian", "kk_ubah_peristiwa_penting")).toEqual([]);
});

test("a change of a data element keeps its own evidence, whatever else is in the file", () => {
  expect(perlu(masukan(["akta_kematian", "kk_ubah_elemen"]))).toContain("bukti_peristiwa");
});

test("the evidence for a change is named by what changes", () => {
  const catatan = (jenis: string) =>
    slot(masukan(["kk_ubah_elemen"], { isian: { "elemen.jenis": jenis } }), "bukti_peristiwa")?.catatan;
  expect(catatan("pendidikan")).toEqual(["catatan.bukti_elemen.pendidikan"]);
  expect(catatan("lainnya")).toEqual(["catatan.bukti_elemen"]);
});

test("a move with a child joining another card brings both statements", () => {
  expect(perlu(masukan(["pindah_antar_kabkota"]))).toEqual(["f_1_03", "kk"]);
  expect(perlu(masukan(["pindah_antar_kabkota"], { jawaban: { anak_masuk_kk_bukan_ortu: true } }))).toEqual(
    expect.arrayContaining(["f_1_03a", "f_1_03b"]),
  );
});

test("activation asks for things at hand and shows, never scans", () => {
  expect(kelengkapan(masukan(["ikd_aktivasi"])).every(({ jenisIsi }) => jenisIsi === "data")).toBe(true);
});

describe("questions", () => {
  const tanya = (...args: Parameters<typeof masukan>) => pertanyaan(masukan(...args)).map(({ kondisi }) => kondisi);

  test("come in the order of asking, the rare ones apart", () => {
    expect(tanya(paketLahir)).toEqual([
      "via_kuasa",
      "tanpa_surat_kelahiran",
      "tanpa_bukti_kawin",
      "domisili_tanpa_nik",
      "anak_temuan",
      "wktp_belum_rekam",
      "ada_anak_5_17",
      "hp_android",
    ]);
  });

  test("an answer brings the follow-up and takes its own question away", () => {
    const sesudah = tanya(paketLahir, { jawaban: { via_kuasa: false, tanpa_bukti_kawin: true } });
    expect(sesudah).not.toContain("via_kuasa");
    expect(sesudah).toContain("kk_menunjukkan_suami_istri");
    expect(tanya(paketLahir, { jawaban: { tanpa_bukti_kawin: false } })).not.toContain("kk_menunjukkan_suami_istri");
  });

  test("nothing is asked about a document that the package brings itself", () => {
    expect(tanya(["kk_ubah_peristiwa_penting"])).toContain("tanpa_bukti_kawin");
    const kematian = ["akta_kematian", "kk_ubah_peristiwa_penting"] as const;
    expect(tanya(kematian)).not.toContain("tanpa_bukti_kawin");
    expect(perlu(masukan(kematian, { jawaban: { tanpa_bukti_kawin: true } }))).not.toContain("f_1_05");
  });

  test("what the form already says is not asked", () => {
    const isian = { "kontak.hp": "android", "anggota1.tanggalLahir": "2009-01-01", "anggota1.rekam": "belum" };
    expect(tanya(["kk_ubah_elemen"], { isian })).toEqual(["via_kuasa", "ada_anak_5_17"]);
  });
});

test("ages and delays follow from the dates, not from an old answer", () => {
  const kondisi = (lahir: string) =>
    kondisiBerlaku({ lapor_gt_60_hari: true }, { "anak.tanggalLahir": lahir }, TANGGAL);
  expect(kondisi("2026-09-19")["lapor_gt_60_hari"]).toBe(false);
  expect(kondisi("2026-09-18")["lapor_gt_60_hari"]).toBe(true);
  expect(kondisi("2021-11-19")).toMatchObject({ kia_usia_lt_5: true, kia_usia_ge_5: false });
  expect(kondisi("2021-11-18")).toMatchObject({ kia_usia_lt_5: false, kia_usia_ge_5: true });
});

const masukanApaSaja = fc.record({
  layanan: fc.uniqueArray(fc.constantFrom(...layananIds), { minLength: 1 }),
  jawaban: fc.dictionary(fc.constantFrom(...kondisiIds), fc.boolean()),
  isian: fc.constantFrom({}, isianLahir()),
  tanggal: fc.constant(TANGGAL),
  setelan: fc.record({
    formSet: fc.constantFrom("2019" as const, "2026" as const),
    lokal: fc.constantFrom({}, { ktp_el: true }),
    saksiKtp: fc.boolean(),
    terimaF105: fc.boolean(),
  }),
});

test("whatever is asked for, every slot appears once and belongs to the package", () => {
  fc.assert(
    fc.property(masukanApaSaja, (satu) => {
      const slots = kelengkapan(satu);
      expect(new Set(slots.map(({ id }) => id)).size).toBe(slots.length);
      for (const syarat of slots) {
        expect(syarat.layanan.length).toBeGreaterThan(0);
        expect(syarat.layanan.every((id) => satu.layanan.includes(id))).toBe(true);
      }
    }),
  );
});

test("the order in which services are chosen changes nothing", () => {
  fc.assert(
    fc.property(masukanApaSaja, (satu) => {
      expect(kelengkapan({ ...satu, layanan: [...satu.layanan].reverse() })).toEqual(kelengkapan(satu));
    }),
  );
});

test("adding a service never takes away a slot that another asked for, unless the new one brings that document", () => {
  fc.assert(
    fc.property(masukanApaSaja, fc.constantFrom(...layananIds), (satu, tambahan) => {
      const sesudah = kelengkapan({ ...satu, layanan: [...new Set([...satu.layanan, tambahan])] });
      for (const { id, menggantikan } of kelengkapan(satu).filter(({ berlaku }) => berlaku)) {
        // A stand-in goes with the document that it stands for.
        const kini = sesudah.find((syarat) => syarat.id === id) ?? sesudah.find((syarat) => syarat.id === menggantikan);
        expect(kini?.berlaku === true || kini?.alasan === "dari_paket").toBe(true);
      }
    }),
  );
});
