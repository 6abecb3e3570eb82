import { describe, expect, test } from "vitest";
import { formulirUntuk } from "../../../../src/domain/layanan/formulir/formulirUntuk.ts";
import { kolomSiak } from "../../../../src/domain/layanan/formulir/siakKolom.ts";
import { validateIsian } from "../../../../src/domain/layanan/formulir/validasi.ts";
import type { Isian, Jawaban } from "../../../../src/domain/layanan/isian.ts";
import type { LayananId } from "../../../../src/domain/layanan/layananId.ts";
import { masukan } from "./keluarga.ts";

type Lebih = Parameters<typeof masukan>[1];

const bagian = (layanan: readonly LayananId[], lebih: Lebih = {}) => formulirUntuk(masukan(layanan, lebih));
const kolom = (layanan: LayananId, lebih: Lebih = {}) => bagian([layanan], lebih).flatMap((satu) => satu.kolom);
const wajib = (layanan: LayananId, lebih: Lebih = {}) =>
  kolom(layanan, lebih)
    .filter((satu) => satu.wajib)
    .map(({ id }) => id);

const pelapor = ["pemohon.nik", "pemohon.nama", "pemohon.noKk", "pemohon.kewarganegaraan"];
const domisili = ["kk.no", "alamat.desa", "alamat.rt", "alamat.rw"];
const saksi = ["saksi1", "saksi2"].flatMap((id) => [`${id}.nik`, `${id}.nama`, `${id}.kewarganegaraan`]);
const umum = [...pelapor, ...domisili, ...saksi];
const anak = ["nik", "nama", "tanggalLahir", "kewarganegaraan", "noAkta"].map((satu) => `anak.${satu}`);
const aktaLahir = ["aktalahir.tanggal", "aktalahir.penerbit"];
const tiga = (id: string) => ["nik", "nama", "kewarganegaraan"].map((satu) => `${id}.${satu}`);
const calon = (id: string) => [...tiga(id), `${id}.noKk`, `${id}.statusSebelum`, `${id}.tanggalLahir`];
const keputusan = (tentang: string) => ["pengadilan", "perkara", "tanggal"].map((field) => `${tentang}.${field}`);

const DEMANDED: readonly (readonly [LayananId, readonly string[]])[] = [
  [
    "lahir_mati",
    [
      ...umum,
      ...[
        "lamaKandungan",
        "jenisKelamin",
        "tanggal",
        "jenis",
        "anakKe",
        "tempatDilahirkan",
        "tempatKelahiran",
        "penolong",
        "sebab",
        "yangMenentukan",
      ].map((satu) => `janin.${satu}`),
      ...["nik", "nama", "tempatLahir", "tanggalLahir", "kewarganegaraan"].map((satu) => `ibu.${satu}`),
    ],
  ],
  [
    "akta_perkawinan",
    [
      ...umum,
      ...calon("suami"),
      ...calon("istri"),
      ...["ke", "tanggalPemberkatan", "tanggalLapor", "agama", "pemuka"].map((satu) => `perkawinan.${satu}`),
    ],
  ],
  [
    "akta_perceraian",
    [
      ...umum,
      ...tiga("suami"),
      "suami.noKk",
      ...tiga("istri"),
      "istri.noKk",
      ...[
        "nomorAktaKawin",
        "tanggalAktaKawin",
        "tempatPencatatan",
        "pengadilan",
        "perkara",
        "tanggalPutusan",
        "noPanitera",
        "tanggalPanitera",
        "tanggalLapor",
      ].map((satu) => `perceraian.${satu}`),
    ],
  ],
  ["akta_pengakuan_anak", [...umum, ...anak, ...aktaLahir, ...tiga("ibu"), ...tiga("ayah"), "kawinortu.tanggalAgama"]],
  [
    "akta_pengesahan_anak",
    [
      ...umum,
      ...anak,
      ...aktaLahir,
      ...tiga("ibu"),
      ...tiga("ayah"),
      "kawinortu.tanggalAgama",
      "kawinortu.nomorBukti",
      "kawinortu.tanggalBukti",
    ],
  ],
  [
    "pengangkatan_anak",
    [
      ...umum,
      ...anak,
      ...aktaLahir,
      "ibuangkat.nik",
      "ibuangkat.nama",
      "ayahangkat.nik",
      "ayahangkat.nama",
      ...keputusan("penetapan"),
    ],
  ],
  [
    "perubahan_nama",
    [
      ...umum,
      ...tiga("subjek"),
      "subjek.tanggalLahir",
      "subjek.noAkta",
      "ubahnama.namaBaru",
      ...keputusan("penetapannama"),
    ],
  ],
  [
    "pembetulan_akta",
    [
      ...umum,
      ...["tempatLahir", "tanggalLahir", "pekerjaan"].map((satu) => `pemohon.${satu}`),
      "subjek.nama",
      "aktaasal.jenis",
      "aktaasal.nomor",
      ...["semula", "menjadi", "dasar"].map((satu) => `pembetulan.${satu}`),
    ],
  ],
  [
    "penerbitan_kembali_kutipan",
    [
      ...pelapor,
      ...domisili,
      ...["tempatLahir", "tanggalLahir", "pekerjaan", "alamat"].map((satu) => `pemohon.${satu}`),
      "subjek.nama",
      "aktaasal.jenis",
      "aktaasal.penerbit",
      "terbit.alasan",
    ],
  ],
];

test.each(DEMANDED)("the form of %s demands what it can't do without", (layanan, diminta) => {
  expect(wajib(layanan).sort()).toEqual([...diminta].sort());
});

test.each<[LayananId, string]>([
  ["lahir_mati", "F-2.01A"],
  ["akta_perkawinan", "F-2.01B"],
  ["akta_perceraian", "F-2.01C"],
  ["akta_pengakuan_anak", "F-2.01D"],
  ["akta_pengesahan_anak", "F-2.01D"],
  ["pengangkatan_anak", "F-2.01D"],
  ["perubahan_nama", "F-2.01E"],
  ["pembetulan_akta", "F-2.01F"],
  ["penerbitan_kembali_kutipan", "F-2.01F"],
])("%s is reported on %s in the set of 2026 and on F-2.01 before", (layanan, kode) => {
  const dipakai = (formSet: "2019" | "2026") => [
    ...new Set(bagian([layanan], { setelan: { formSet } }).flatMap((satu) => satu.kode)),
  ];
  expect(dipakai("2026")).toContain(kode);
  expect(dipakai("2019")).toEqual(["F-2.01"]);
});

describe("fields that come with the case", () => {
  const ada = (layanan: LayananId, id: string, lebih: Lebih = {}) =>
    kolom(layanan, lebih).find((satu) => satu.id === id);

  test("a belief names its organisation in place of a religion", () => {
    const isian = { "perkawinan.kepercayaan": "ya" };
    expect(ada("akta_perkawinan", "perkawinan.organisasi")).toBeUndefined();
    expect(ada("akta_perkawinan", "perkawinan.organisasi", { isian })?.wajib).toBe(true);
    expect(ada("akta_perkawinan", "perkawinan.agama", { isian })?.wajib).toBe(false);
  });

  test("a marriage contract has its notary, a foreigner a passport", () => {
    expect(ada("akta_perkawinan", "perkawinan.noNotaris")).toBeUndefined();
    expect(ada("akta_perkawinan", "perkawinan.noNotaris", { isian: { "perkawinan.perjanjian": "ya" } })?.wajib).toBe(
      true,
    );
    expect(ada("akta_perkawinan", "perkawinan.paspor")).toBeUndefined();
    expect(ada("akta_perkawinan", "perkawinan.paspor", { isian: { "istri.kewarganegaraan": "WNA" } })).toBeDefined();
  });

  test("the court's decision is demanded where its paper is", () => {
    expect(ada("akta_perkawinan", "dispensasi.perkara")?.wajib).toBe(false);
    expect(ada("akta_perkawinan", "dispensasi.perkara", { jawaban: { usia_lt_19_kawin: true } })?.wajib).toBe(true);
    const jawaban: Jawaban = { anak_lahir_luar_kawin_agama: true };
    expect(ada("akta_pengesahan_anak", "penetapan.tanggal", { jawaban })?.wajib).toBe(true);
    expect(ada("akta_pengesahan_anak", "kawinortu.tanggalAgama", { jawaban })?.wajib).toBe(false);
  });

  test("parent or guardian stand on the form of somebody under age only", () => {
    const isian = (tanggalLahir: string) => ({ isian: { "subjek.tanggalLahir": tanggalLahir } });
    expect(ada("perubahan_nama", "wali.nama", isian("2008-11-19"))?.wajib).toBe(true);
    expect(ada("perubahan_nama", "wali.nama", isian("2008-11-18"))).toBeUndefined();
    expect(ada("perubahan_nama", "wali.nama")?.wajib).toBe(false);
  });

  test("one person may adopt alone", () => {
    const isian = { "ibuangkat.nama": "SRI LESTARI" };
    expect(ada("pengangkatan_anak", "ayahangkat.nama", { isian })?.wajib).toBe(false);
    expect(ada("pengangkatan_anak", "ibuangkat.nik", { isian })?.wajib).toBe(true);
  });

  test("a divorce without the marriage deed doesn't demand its number", () => {
    expect(
      ada("akta_perceraian", "perceraian.nomorAktaKawin", { jawaban: { akta_kawin_tidak_ada: true } })?.wajib,
    ).toBe(false);
  });
});

test("the applicant is copied from husband or wife, the couple from the parents of a child", () => {
  const semua = bagian(["akta_perkawinan", "akta_pengesahan_anak"]);
  const sama = (id: string) => semua.find((satu) => satu.id === id)?.samaDengan;
  expect(sama("pemohon")).toEqual(expect.arrayContaining(["suami", "istri"]));
  expect(sama("suami")).toEqual(["ayah"]);
  expect(sama("istri")).toEqual(["ibu"]);
});

test("SIAK is typed with the couple first, then the marriage", () => {
  expect(
    kolomSiak("akta_perkawinan", {})
      .map((satu) => satu.bagian)
      .slice(0, 3),
  ).toEqual(["bagian.suami", "bagian.istri", "bagian.perkawinan"]);
});

const KAWIN: Isian = {
  "suami.nik": "9901042105900002",
  "suami.nama": "WAYAN SUDIRA",
  "suami.tanggalLahir": "1990-05-21",
  "suami.statusSebelum": "1",
  "istri.nik": "9901045408910003",
  "istri.nama": "KETUT SARI",
  "istri.tanggalLahir": "1991-08-14",
  "istri.statusSebelum": "1",
  "perkawinan.ke": "1",
  "perkawinan.tanggalPemberkatan": "2026-10-10",
  "perkawinan.tanggalLapor": "2026-11-18",
  "perkawinan.agama": "4",
};
const CERAI: Isian = {
  "perceraian.tanggalAktaKawin": "2015-03-01",
  "perceraian.tanggalPutusan": "2026-08-01",
  "perceraian.tanggalPanitera": "2026-09-19",
  "perceraian.tanggalLapor": "2026-11-18",
  "perceraian.perkara": "12/Pdt.G/2026/PN Abc",
};
const ANAK: Isian = {
  "anak.tanggalLahir": "2020-02-02",
  "aktalahir.tanggal": "2020-03-01",
  "kawinortu.tanggalAgama": "2019-01-05",
  "kawinortu.tanggalBukti": "2026-01-05",
};
const NAMA: Isian = {
  "subjek.nama": "SUKIR",
  "subjek.tanggalLahir": "1990-05-21",
  "ubahnama.namaBaru": "SUKIR WIJAYA",
  "penetapan.pengadilan": "Pengadilan Negeri Abc",
  "penetapan.perkara": "7/Pdt.P/2026/PN Abc",
  "penetapan.tanggal": "2026-09-01",
};

describe("checks", () => {
  const catatan = (layanan: LayananId, isian: Isian) =>
    validateIsian(masukan([layanan], { isian }))
      .filter(({ aturan }) => aturan !== "wajib_isi")
      .map(({ level, aturan, path }) => `${level} ${aturan} ${path ?? ""}`);

  test.each<[LayananId, Isian]>([
    ["akta_perkawinan", KAWIN],
    ["akta_perceraian", CERAI],
    ["akta_pengakuan_anak", ANAK],
    ["akta_pengesahan_anak", ANAK],
    ["perubahan_nama", NAMA],
    ["pembetulan_akta", { "pembetulan.semula": "SUKIR", "pembetulan.menjadi": "SUKIRNO" }],
  ])("a good %s has no error and no warning", (layanan, isian) => {
    expect(catatan(layanan, isian).filter((satu) => !satu.startsWith("info"))).toEqual([]);
  });

  test.each<[LayananId, Isian, Isian, string]>([
    ["akta_perkawinan", KAWIN, { "istri.tanggalLahir": "2007-10-11" }, "warn usia_kawin istri.tanggalLahir"],
    ["akta_perkawinan", KAWIN, { "suami.nik": "9901046105900002" }, "warn sex suami.nik"],
    ["akta_perkawinan", KAWIN, { "istri.nik": "9901041408910003" }, "warn sex istri.nik"],
    ["akta_perkawinan", KAWIN, { "perkawinan.agama": "1" }, "warn kawin_islam perkawinan.agama"],
    ["akta_perkawinan", KAWIN, { "istri.statusSebelum": "2" }, "warn masih_kawin istri.statusSebelum"],
    ["akta_perkawinan", KAWIN, { "istri.statusSebelum": "3" }, "info kawin_ke perkawinan.ke"],
    ["akta_perkawinan", KAWIN, { "perkawinan.jumlahAnak": "1" }, "info anak_dalam_kawin perkawinan.jumlahAnak"],
    [
      "akta_perkawinan",
      KAWIN,
      { "perkawinan.tanggalPemberkatan": "2026-09-18" },
      "info marriage_60d perkawinan.tanggalPemberkatan",
    ],
    [
      "akta_perkawinan",
      KAWIN,
      { "perkawinan.tanggalPemberkatan": "2026-11-19" },
      "error tanggal_depan perkawinan.tanggalPemberkatan",
    ],
    [
      "akta_perkawinan",
      KAWIN,
      { "perkawinan.tanggalLapor": "2026-10-09" },
      "warn urutan_tanggal perkawinan.tanggalLapor",
    ],
    [
      "akta_perkawinan",
      KAWIN,
      { "istri.tanggalLahir": "2008-01-01", "dispensasi.tanggal": "2026-10-11" },
      "warn urutan_tanggal perkawinan.tanggalPemberkatan",
    ],
    ["akta_perkawinan", KAWIN, { "suami.nikIbu": "123" }, "error len16 suami.nikIbu"],
    [
      "akta_perceraian",
      CERAI,
      { "perceraian.tanggalPutusan": "2014-08-01" },
      "warn urutan_tanggal perceraian.tanggalPutusan",
    ],
    [
      "akta_perceraian",
      CERAI,
      { "perceraian.tanggalPanitera": "2026-07-01" },
      "warn urutan_tanggal perceraian.tanggalPanitera",
    ],
    [
      "akta_perceraian",
      CERAI,
      { "perceraian.tanggalPanitera": "2026-09-18" },
      "info divorce_60d perceraian.tanggalPanitera",
    ],
    ["akta_perceraian", CERAI, { "perceraian.perkara": "dua belas" }, "info perkara_bentuk perceraian.perkara"],
    ["akta_pengakuan_anak", ANAK, { "aktalahir.tanggal": "2020-01-01" }, "warn urutan_tanggal aktalahir.tanggal"],
    [
      "akta_pengakuan_anak",
      ANAK,
      { "kawinortu.tanggalAgama": "2021-01-05" },
      "info luar_kawin_agama kawinortu.tanggalAgama",
    ],
    [
      "akta_pengesahan_anak",
      ANAK,
      { "kawinortu.tanggalBukti": "2018-01-05" },
      "warn urutan_tanggal kawinortu.tanggalBukti",
    ],
    ["pengangkatan_anak", ANAK, { "penetapan.tanggal": "2020-01-01" }, "warn urutan_tanggal penetapan.tanggal"],
    ["perubahan_nama", NAMA, { "ubahnama.namaBaru": "Sukir" }, "warn nama_tetap ubahnama.namaBaru"],
    ["perubahan_nama", NAMA, { "ubahnama.namaBaru": "M. SUKIR" }, "error abbr ubahnama.namaBaru"],
    [
      "perubahan_nama",
      NAMA,
      { "penetapannama.pengadilan": "Pengadilan Agama Abc" },
      "warn pn_saja penetapannama.pengadilan",
    ],
    [
      "pembetulan_akta",
      {},
      { "pembetulan.semula": "SUKIR", "pembetulan.menjadi": "SUKIR" },
      "warn betul_tetap pembetulan.menjadi",
    ],
    ["lahir_mati", {}, { "janin.lamaKandungan": "30" }, "warn angka_batas janin.lamaKandungan"],
    ["kia_hilang", {}, { "anak.tanggalLahir": "2009-01-01" }, "warn kia_salah anak.tanggalLahir"],
    ["kia_hilang", {}, { "anak.tanggalLahir": "2015-01-01" }, "info kia_cat anak.tanggalLahir"],
  ])("%s: %#", (layanan, baik, ganti, hasil) => {
    expect(catatan(layanan, baik)).not.toContain(hasil);
    expect(catatan(layanan, { ...baik, ...ganti })).toContain(hasil);
  });

  test("a name that is recorded already is not judged by the rules for new ones", () => {
    expect(
      catatan("perubahan_nama", { ...NAMA, "subjek.nama": "M. SUKIR" }).filter((satu) => satu.includes("subjek.nama")),
    ).toEqual([]);
    expect(
      catatan("akta_perkawinan", { ...KAWIN, "istri.nama": "K. SARI" }).filter((satu) => satu.includes("istri.nama")),
    ).toEqual([]);
  });

  test("spouses may be the parents, the deed's owner the applicant: one NIK, one person", () => {
    const isian = {
      ...KAWIN,
      "ayah.nik": "9901042105900002",
      "ayah.nama": "WAYAN SUDIRA",
      "subjek.nik": "9901042105900002",
      "subjek.nama": "WAYAN SUDIRA",
    };
    expect(catatan("akta_perkawinan", isian).filter((satu) => satu.includes("dup"))).toEqual([]);
    expect(catatan("akta_perkawinan", { ...KAWIN, "istri.nik": "9901042105900002" })).toContain("error dup istri.nik");
  });
});
