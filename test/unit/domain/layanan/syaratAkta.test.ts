import { describe, expect, test } from "vitest";
import type { Isian, Jawaban } from "../../../../src/domain/layanan/isian.ts";
import { layananById } from "../../../../src/domain/layanan/katalog.ts";
import { kelengkapan } from "../../../../src/domain/layanan/kelengkapan.ts";
import type { LayananId } from "../../../../src/domain/layanan/layananId.ts";
import { paketUntuk, semuaPeristiwa } from "../../../../src/domain/layanan/peristiwa.ts";
import { pertanyaan } from "../../../../src/domain/layanan/pertanyaan.ts";
import { kondisiBerlaku } from "../../../../src/domain/layanan/kondisi.ts";
import { KEBUTUHAN } from "../../../../src/domain/sop/profil.ts";
import { masukan, TANGGAL } from "./keluarga.ts";

type Lebih = Parameters<typeof masukan>[1];

const perlu = (layanan: readonly LayananId[], lebih: Lebih = {}) =>
  kelengkapan(masukan(layanan, lebih))
    .filter(({ berlaku }) => berlaku)
    .map(({ id }) => id);
const slot = (layanan: readonly LayananId[], id: string, lebih: Lebih = {}) =>
  kelengkapan(masukan(layanan, lebih)).find((satu) => satu.id === id);

const dasarKawin = [
  "f_2_01",
  "surat_pemberkatan",
  "pas_foto_berdampingan",
  "ktp_el:suami",
  "ktp_el:istri",
  "kk",
  "identitas_2_saksi",
];
const dasarKia = ["f_1_02", "kk"];
const anak = (tanggalLahir: string): Isian => ({ "anak.tanggalLahir": tanggalLahir });

interface Kasus {
  readonly layanan: LayananId;
  readonly jawaban?: Jawaban;
  readonly isian?: Isian;
  readonly slot: readonly string[];
}

const kasus: readonly Kasus[] = [
  { layanan: "lahir_mati", slot: ["f_2_01", "suket_lahir_mati", "kk", "identitas_2_saksi"] },
  {
    layanan: "lahir_mati",
    jawaban: { tanpa_surat_kelahiran: true },
    slot: ["f_2_01", "pernyataan_ortu", "kk", "identitas_2_saksi"],
  },
  { layanan: "akta_perkawinan", slot: dasarKawin },
  { layanan: "akta_perkawinan", jawaban: { cerai_mati: true }, slot: [...dasarKawin, "kutipan_akta_kematian"] },
  { layanan: "akta_perkawinan", jawaban: { cerai_hidup: true }, slot: [...dasarKawin, "kutipan_akta_perceraian"] },
  { layanan: "akta_perkawinan", jawaban: { usia_lt_19_kawin: true }, slot: [...dasarKawin, "dispensasi_kawin"] },
  { layanan: "akta_perkawinan", isian: { "istri.statusSebelum": "4" }, slot: [...dasarKawin, "kutipan_akta_kematian"] },
  {
    layanan: "akta_perkawinan",
    isian: { "istri.tanggalLahir": "2007-11-19", "perkawinan.tanggalPemberkatan": "2026-11-18" },
    slot: [...dasarKawin, "dispensasi_kawin"],
  },
  {
    layanan: "akta_perceraian",
    slot: [
      "f_2_01",
      "putusan_pengadilan",
      "kutipan_akta_perkawinan",
      "ktp_el:suami",
      "ktp_el:istri",
      "kk",
      "identitas_2_saksi",
    ],
  },
  {
    layanan: "akta_perceraian",
    jawaban: { akta_kawin_tidak_ada: true },
    slot: [
      "f_2_01",
      "putusan_pengadilan",
      "pernyataan_tidak_memiliki_akta",
      "ktp_el:suami",
      "ktp_el:istri",
      "kk",
      "identitas_2_saksi",
    ],
  },
  {
    layanan: "akta_pengakuan_anak",
    slot: [
      "f_2_01",
      "surat_pengakuan_anak",
      "surat_pemberkatan",
      "kutipan_akta_kelahiran",
      "kk",
      "ktp_el:ibu",
      "ktp_el:ayah",
      "identitas_2_saksi",
    ],
  },
  {
    layanan: "akta_pengakuan_anak",
    jawaban: { ibu_orang_asing: true },
    slot: [
      "f_2_01",
      "penetapan_pengadilan",
      "surat_pemberkatan",
      "kutipan_akta_kelahiran",
      "kk",
      "ktp_el:ibu",
      "ktp_el:ayah",
      "identitas_2_saksi",
    ],
  },
  {
    layanan: "akta_pengakuan_anak",
    isian: { "anak.tanggalLahir": "2020-01-01", "kawinortu.tanggalAgama": "2021-05-01" },
    slot: [
      "f_2_01",
      "surat_pengakuan_anak",
      "penetapan_pengadilan",
      "kutipan_akta_kelahiran",
      "kk",
      "ktp_el:ibu",
      "ktp_el:ayah",
      "identitas_2_saksi",
    ],
  },
  {
    layanan: "akta_pengesahan_anak",
    slot: [
      "f_2_01",
      "kutipan_akta_kelahiran",
      "kutipan_akta_perkawinan",
      "kk",
      "ktp_el:ibu",
      "ktp_el:ayah",
      "identitas_2_saksi",
    ],
  },
  {
    layanan: "akta_pengesahan_anak",
    jawaban: { anak_lahir_luar_kawin_agama: true },
    slot: [
      "f_2_01",
      "kutipan_akta_kelahiran",
      "penetapan_pengadilan",
      "kk",
      "ktp_el:ibu",
      "ktp_el:ayah",
      "identitas_2_saksi",
    ],
  },
  {
    layanan: "pengangkatan_anak",
    slot: [
      "f_2_01",
      "penetapan_pengadilan",
      "kutipan_akta_kelahiran",
      "kk",
      "ktp_el:ibuangkat",
      "ktp_el:ayahangkat",
      "identitas_2_saksi",
    ],
  },
  {
    layanan: "pengangkatan_anak",
    isian: { "ibuangkat.nama": "SRI LESTARI" },
    slot: ["f_2_01", "penetapan_pengadilan", "kutipan_akta_kelahiran", "kk", "ktp_el:ibuangkat", "identitas_2_saksi"],
  },
  {
    layanan: "perubahan_nama",
    slot: [
      "f_2_01",
      "penetapan_pengadilan:subjek",
      "kutipan_akta_kelahiran:subjek",
      "kk",
      "ktp_el:pemohon",
      "identitas_2_saksi",
    ],
  },
  {
    layanan: "pembetulan_akta",
    slot: ["f_2_01", "f_2_04b", "kutipan_akta_asal", "bukti_peristiwa", "identitas_2_saksi"],
  },
  { layanan: "penerbitan_kembali_kutipan", slot: ["f_2_01", "f_2_04d", "kk"] },
  {
    layanan: "penerbitan_kembali_kutipan",
    jawaban: { hilang: true },
    slot: ["f_2_01", "f_2_04d", "surat_kehilangan_polisi", "kk"],
  },
  {
    layanan: "penerbitan_kembali_kutipan",
    isian: { "terbit.alasan": "2" },
    slot: ["f_2_01", "f_2_04d", "kutipan_akta_asal", "kk"],
  },
  { layanan: "penerbitan_kembali_kutipan", isian: { "terbit.alasan": "3" }, slot: ["f_2_01", "f_2_04d", "kk"] },
  { layanan: "kia_hilang", isian: anak("2022-01-01"), slot: [...dasarKia, "surat_kehilangan_polisi"] },
  { layanan: "kia_hilang", isian: anak("2015-01-01"), slot: [...dasarKia, "surat_kehilangan_polisi"] },
  { layanan: "kia_rusak", isian: anak("2022-01-01"), slot: [...dasarKia, "kia_lama"] },
  { layanan: "kia_rusak", isian: anak("2015-01-01"), slot: [...dasarKia, "kia_lama"] },
  { layanan: "kia_pindah_datang", isian: anak("2022-01-01"), slot: [...dasarKia, "skpwni", "kia_lama"] },
  {
    layanan: "kia_pindah_datang",
    isian: anak("2015-01-01"),
    slot: [...dasarKia, "skpwni", "kia_lama"],
  },
];

test.each(kasus)(
  "$layanan with $jawaban $isian asks for $slot",
  ({ layanan, jawaban = {}, isian = {}, slot: minta }) => {
    expect(perlu([layanan], { jawaban, isian }).sort()).toEqual([...minta].sort());
  },
);

test("every event stands once, and a marriage or divorce brings the family card that follows from it", () => {
  const ids = semuaPeristiwa.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const satu = (id: string) => semuaPeristiwa.find((peristiwa) => peristiwa.id === id);
  expect(satu("kawin")?.paket).toEqual(["akta_perkawinan", "kk_baru_keluarga_baru"]);
  expect(satu("cerai")?.boleh).toContain("kk_pisah");
  expect(slot(["akta_perkawinan", "kk_baru_keluarga_baru"], "bukti_perkawinan")).toMatchObject({
    alasan: "dari_paket",
  });
  expect(perlu(["akta_perceraian", "kk_pisah"], { jawaban: { sebab_cerai: true } })).not.toContain("bukti_perceraian");
});

test("a replaced child card stays what it is, whatever the child's age", () => {
  const hilang = semuaPeristiwa.find(({ id }) => id === "kia_hilang")!;
  expect(paketUntuk(hilang, { "anak.tanggalLahir": "2024-01-01" }, TANGGAL)).toEqual(["kia_hilang"]);
});

describe("how a document is handed over", () => {
  test("what the office keeps is said so", () => {
    const bentuk = (layanan: LayananId, id: string, jawaban: Jawaban = {}) => slot([layanan], id, { jawaban })?.bentuk;
    expect(bentuk("akta_perceraian", "kutipan_akta_perkawinan")).toBe("asli_ditarik");
    expect(bentuk("penerbitan_kembali_kutipan", "kutipan_akta_asal", { rusak: true })).toBe("asli_ditarik");
    expect(bentuk("kia_rusak", "kia_lama")).toBe("asli_ditarik");
    expect(bentuk("pembetulan_akta", "kutipan_akta_asal")).toBe("asli");
  });

  test("birth deeds of the couple are asked only by offices that want them", () => {
    expect(perlu(["akta_perkawinan"])).not.toContain("kutipan_akta_kelahiran:suami");
    const minta = { setelan: { lokal: { kutipan_akta_kelahiran: true } } };
    expect(slot(["akta_perkawinan"], "kutipan_akta_kelahiran:istri", minta)).toMatchObject({
      berlaku: true,
      need: "lokal",
    });
  });

  test("forms that only the set of 2026 has are not asked in an office of the older set", () => {
    const lama = { setelan: { formSet: "2019" as const } };
    expect(perlu(["pembetulan_akta"], lama)).not.toContain("f_2_04b");
    expect(perlu(["penerbitan_kembali_kutipan"], lama)).not.toContain("f_2_04d");
  });

  test("a deed that the same file brings is not asked for", () => {
    expect(slot(["akta_perkawinan", "akta_pengesahan_anak"], "kutipan_akta_perkawinan")).toMatchObject({
      berlaku: false,
      alasan: "dari_paket",
    });
    expect(perlu(["akta_kelahiran", "akta_pengakuan_anak"])).not.toContain("kutipan_akta_kelahiran");
  });
});

describe("questions", () => {
  const tanya = (layanan: LayananId, lebih: Lebih = {}) =>
    pertanyaan(masukan([layanan], lebih))
      .filter(({ tingkat }) => tingkat !== "keluarga")
      .map(({ kondisi }) => kondisi);

  test.each<[LayananId, readonly string[]]>([
    ["lahir_mati", ["tanpa_surat_kelahiran"]],
    ["akta_perkawinan", ["cerai_hidup", "cerai_mati", "usia_lt_19_kawin"]],
    ["akta_perceraian", ["akta_kawin_tidak_ada"]],
    ["akta_pengakuan_anak", ["anak_lahir_luar_kawin_agama", "ibu_orang_asing"]],
    ["akta_pengesahan_anak", ["anak_lahir_luar_kawin_agama"]],
    ["pengangkatan_anak", []],
    ["perubahan_nama", []],
    ["pembetulan_akta", []],
    ["penerbitan_kembali_kutipan", ["hilang"]],
    ["kia_hilang", []],
    ["kia_rusak", []],
    ["kia_pindah_datang", []],
  ])("%s asks only what its requirements need: %j", (layanan, kondisi) => {
    expect(tanya(layanan)).toEqual(kondisi);
  });

  test("damage is asked about only after loss was denied", () => {
    expect(tanya("penerbitan_kembali_kutipan", { jawaban: { hilang: false } })).toEqual(["rusak"]);
    expect(tanya("penerbitan_kembali_kutipan", { jawaban: { hilang: true } })).toEqual([]);
  });

  test("what the form says is not asked, and overrules an older answer", () => {
    const isian = {
      "suami.statusSebelum": "1",
      "istri.statusSebelum": "3",
      "suami.tanggalLahir": "2000-01-01",
      "istri.tanggalLahir": "2001-01-01",
      "perkawinan.tanggalPemberkatan": "2026-10-10",
    };
    expect(tanya("akta_perkawinan", { isian })).toEqual([]);
    expect(kondisiBerlaku({ cerai_mati: true }, isian, TANGGAL)).toMatchObject({
      cerai_mati: false,
      cerai_hidup: true,
      usia_lt_19_kawin: false,
    });
  });

  test("while one of the two is unknown, only a yes is certain", () => {
    const kondisi = (isian: Isian) => kondisiBerlaku({}, isian, TANGGAL);
    expect(kondisi({ "suami.statusSebelum": "1" })["cerai_mati"]).toBeUndefined();
    expect(kondisi({ "suami.statusSebelum": "4" })["cerai_mati"]).toBe(true);
    expect(kondisi({ "suami.tanggalLahir": "1990-01-01" })["usia_lt_19_kawin"]).toBeUndefined();
  });

  test("while the day of the marriage is open, age now tells only who was too young", () => {
    const kondisi = (istri: string) =>
      kondisiBerlaku({}, { "suami.tanggalLahir": "1990-01-01", "istri.tanggalLahir": istri }, TANGGAL)[
        "usia_lt_19_kawin"
      ];
    expect(kondisi("2008-01-01")).toBe(true);
    expect(kondisi("2006-01-01")).toBeUndefined();
  });
});

test("who turned 19 on the day of the blessing needs no dispensation", () => {
  const muda = (lahir: string) =>
    kondisiBerlaku(
      {},
      {
        "suami.tanggalLahir": "1999-01-01",
        "istri.tanggalLahir": lahir,
        "perkawinan.tanggalPemberkatan": "2026-10-10",
      },
      TANGGAL,
    )["usia_lt_19_kawin"];
  expect(muda("2007-10-10")).toBe(false);
  expect(muda("2007-10-11")).toBe(true);
});

test.each<[LayananId, readonly string[]]>([
  ["lahir_mati", ["suket_lahir_mati"]],
  ["akta_perkawinan", ["kutipan_akta_perkawinan_suami", "kutipan_akta_perkawinan_istri"]],
  ["akta_perceraian", ["kutipan_akta_perceraian_suami", "kutipan_akta_perceraian_istri"]],
  ["akta_pengakuan_anak", ["kutipan_akta_pengakuan", "kutipan_akta_kelahiran"]],
  ["akta_pengesahan_anak", ["kutipan_akta_pengesahan", "kutipan_akta_kelahiran"]],
  ["pengangkatan_anak", ["kutipan_akta_kelahiran"]],
  ["perubahan_nama", ["kutipan_akta_kelahiran"]],
  ["pembetulan_akta", ["kutipan_akta"]],
  ["penerbitan_kembali_kutipan", ["kutipan_akta"]],
])("%s brings %j: signed, on paper, archived", (id, hasil) => {
  const layanan = layananById(id);
  expect(layanan.hasil.map((satu) => satu.id)).toEqual(hasil);
  expect(layanan.hasil.every(({ tte, kertas }) => tte && kertas === "hvs_a4")).toBe(true);
  expect(KEBUTUHAN[layanan.profil]).toMatchObject({ diperiksa: true, arsipAkta: true });
});

test.each<LayananId>(["kia_hilang", "kia_rusak", "kia_pindah_datang"])("%s brings a card, unsigned", (id) => {
  expect(layananById(id)).toMatchObject({ profil: "kia5", hasil: [{ id: "kia", tte: false, kertas: "kartu" }] });
});
