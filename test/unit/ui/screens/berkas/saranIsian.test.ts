import { expect, test } from "vitest";
import { kodeDariLabel } from "../../../../../src/domain/layanan/formulir/kodeDaftar.ts";
import { kelengkapan } from "../../../../../src/domain/layanan/kelengkapan.ts";
import type { CariDesa } from "../../../../../src/domain/wilayah/desaBernama.ts";
import type { FieldBaca } from "../../../../../src/domain/praperiksa/bacaan.ts";
import { bacaToIsian, isSama, saranIsian } from "../../../../../src/ui/screens/berkas/saranIsian.ts";
import { bacaan, createBerkas, dibaca, dipindai, isian } from "./bahanBerkas.ts";

const kotak = { x: 0.2, y: 0.3, w: 0.4, h: 0.05 };
const field = (value: string, state: FieldBaca["state"] = "pasti"): FieldBaca => ({
  value,
  state,
  why: state === "pasti" ? "dua_bacaan_cocok" : "satu_bacaan",
  kotak,
});

const saran = (b: Awaited<ReturnType<typeof createBerkas>>) =>
  saranIsian(b.state(), kelengkapan(b.masukan()), b.state().isian);

test("a card proposes the values of its person, codes as codes, with crop and page", async () => {
  const b = await createBerkas();
  b.isi(
    dipindai("d1", "ktp_el:ibu", "ktp_el"),
    dibaca(
      "d1",
      bacaan({
        fields: {
          nik: field("9901045408910003"),
          nama: field("NUR HALIMAH", "periksa"),
          jenis_kelamin: field("PEREMPUAN"),
        },
      }),
    ),
  );
  const semua = saran(b);
  expect(semua.get("ibu.nik")?.[0]).toMatchObject({ nilai: "9901045408910003", bars: 3, kotak });
  expect(semua.get("ibu.nama")?.[0]).toMatchObject({ nilai: "NUR HALIMAH", bars: 2 });
  expect(semua.get("ibu.jenisKelamin")?.[0]?.nilai).toBe("2");
  expect(semua.get("ibu.nik")?.[0]?.halaman).toEqual(b.state().dokumen["d1"]?.halaman[0]);
});

test("the surest reading comes first where two documents differ", async () => {
  const b = await createBerkas();
  b.isi(
    dipindai("d1", "suket_kelahiran", "suket_kelahiran"),
    dibaca("d1", bacaan({ kind: "suket_kelahiran", fields: { nama_ibu: field("NUR HALIMA", "periksa") } })),
    dipindai("d2", "ktp_el:ibu", "ktp_el"),
    dibaca("d2", bacaan({ fields: { nama: field("NUR HALIMAH") } })),
  );
  expect(
    saran(b)
      .get("ibu.nama")
      ?.map(({ nilai }) => nilai),
  ).toEqual(["NUR HALIMAH", "NUR HALIMA"]);
});

test("a parent's number in a letter is proposed to nobody: it comes from a card of the parent's own", async () => {
  const b = await createBerkas();
  const surat = { nik_ibu: field("9901045408910003"), nama_ibu: field("NUR HALIMAH") };
  b.isi(
    dipindai("d1", "suket_kelahiran", "suket_kelahiran"),
    dibaca("d1", bacaan({ kind: "suket_kelahiran", fields: surat })),
  );
  expect(saran(b).get("ibu.nik")).toBeUndefined();
  expect(saran(b).get("ibu.nama")?.[0]?.nilai).toBe("NUR HALIMAH");
});

test("a complete NIK proposes the sex of its person", async () => {
  const b = await createBerkas();
  b.isi(isian("anak", { nik: "9901044211260001" }));
  expect(saran(b).get("anak.jenisKelamin")?.[0]).toMatchObject({ nilai: "2", dari: "nik" });
});

test("printed words become codes only where the list has them", () => {
  expect(bacaToIsian("ibu.jenisKelamin", "LAKI - LAKI")).toBe("1");
  expect(bacaToIsian("ibu.agama", "KATOLIK")).toBe("3");
  expect(bacaToIsian("ibu.agama", "tak terbaca")).toBe("");
  expect(bacaToIsian("ibu.nama", "NUR")).toBe("NUR");
  expect(isSama(" nur halimah", "NUR HALIMAH ")).toBe(true);
});

test("a card fills in what nothing is compared with, and who holds one was recorded for it", async () => {
  const b = await createBerkas();
  b.isi(
    dipindai("d1", "ktp_el:ibu", "ktp_el"),
    dibaca(
      "d1",
      bacaan({
        fields: {
          nik: field("9901045408910003"),
          agama: field("KATOLIK", "periksa"),
          kewarganegaraan: field("WNI", "periksa"),
          pekerjaan: field("NELAYAN/PERIKANAN", "periksa"),
        },
      }),
    ),
    dipindai("d2", "kk", "kk"),
    dibaca(
      "d2",
      bacaan({ kind: "kk", fields: { alamat: field("JL. MELATI NO. 4", "periksa"), rt_rw: field("002/010") } }),
    ),
  );
  const semua = saran(b);
  const pertama = (path: string) => semua.get(path)?.[0]?.nilai;
  expect(pertama("ibu.agama")).toBe("3");
  expect(pertama("ibu.kewarganegaraan")).toBe("WNI");
  expect(pertama("ibu.pekerjaan")).toBe(kodeDariLabel("pekerjaan", "NELAYAN/PERIKANAN"));
  expect(semua.get("ibu.rekam")?.[0]).toMatchObject({ nilai: "sudah", bars: 3 });
  expect([pertama("alamat.jalan"), pertama("alamat.rt"), pertama("alamat.rw")]).toEqual([
    "JL. MELATI NO. 4",
    "2",
    "10",
  ]);
  // None of it is held against the form.
  expect([...semua.keys()].filter((path) => path.startsWith("ayah."))).toEqual([]);
});

test("what was read of the mother speaks for the applicant who has her number", async () => {
  const b = await createBerkas();
  b.isi(
    dipindai("d1", "ktp_el:ibu", "ktp_el"),
    dibaca("d1", bacaan({ fields: { nik: field("9901045408910003"), nama: field("NUR HALIMAH", "periksa") } })),
  );
  expect(saran(b).get("pemohon.nama")).toBeUndefined();
  b.isi(isian("pemohon", { nik: "9901045408910003" }));
  expect(saran(b).get("pemohon.nama")?.[0]).toMatchObject({ path: "pemohon.nama", nilai: "NUR HALIMAH", bars: 2 });
});

test("a family card fills every column of its people, and offers its other members for empty rows", async () => {
  const b = await createBerkas();
  const baris = (nik: string, nama: string) => ({
    nik: field(nik),
    nama: field(nama),
    pendidikan: field("TAMAT SD/SEDERAJAT"),
    status_perkawinan: field("KAWIN TERCATAT"),
    shdk: field("ISTRI"),
  });
  b.isi(
    isian("ibu", { nik: "9901045408910003" }),
    dipindai("d1", "kk", "kk"),
    dibaca(
      "d1",
      bacaan({
        kind: "kk",
        anggota: [baris("9901041212880001", "BUDI"), { ...baris("9901045408910003", "NUR HALIMAH") }],
      }),
    ),
  );
  const semua = saran(b);
  expect(semua.get("ibu.shdk")?.[0]).toMatchObject({ nilai: "3", bars: 3, kotak });
  expect(semua.get("ibu.pendidikan")?.[0]?.nilai).toBe("3");
  expect(semua.get("ibu.statusKawin")?.[0]?.nilai).toBe("2");
  // whose row it becomes is not known: never filled in by itself
  expect(semua.get("anggota1.nik")?.[0]).toMatchObject({ nilai: "9901041212880001", bars: 2 });
  b.isi(isian("anggota1", { nik: "9901041212880001" }));
  expect(saran(b).get("anggota2.nik")?.[0]?.nilai).toBe("9901045408910003");
  expect(saran(b).get("anggota1.shdk")?.[0]).toMatchObject({ nilai: "3", bars: 3 });
});

test("printed words of either year become codes of the list in use", () => {
  expect(bacaToIsian("ibu.pendidikan", "SLTA/SEDERAJAT")).toBe("5");
  expect(bacaToIsian("ibu.pendidikan", "TAMAT SD/SEDERAJAT", "2019")).toBe("L3");
  // both years have a second stage under another code, only one of them this word
  expect(bacaToIsian("ibu.pendidikan", "DIPLOMA IV/STRATA I")).toBe("");
  expect(bacaToIsian("ibu.statusKawin", "KAWIN")).toBe("");
});

const alamatKtp = {
  alamat: field("JL. KENANGA NO. 9", "periksa"),
  kel_desa: field("SUMBER JATI", "periksa"),
  kecamatan: field("LEMBAH SARI", "periksa"),
  kabupaten_kota: field("KABUPATEN TANJUNG ASRI", "periksa"),
};
const cariDesa: CariDesa = ({ desa, kecamatan, kabupaten }) =>
  `${desa}|${kecamatan}|${kabupaten}` === "SUMBER JATI|LEMBAH SARI|KABUPATEN TANJUNG ASRI" ? "9901042001" : undefined;

test("a card's address is the household's where there is no family card, its village by the code", async () => {
  const b = await createBerkas();
  const semua = () => saranIsian(b.state(), kelengkapan(b.masukan()), b.state().isian, "2026", cariDesa);
  b.isi(
    dipindai("d1", "ktp_el:ibu", "ktp_el"),
    dibaca("d1", bacaan({ fields: { ...alamatKtp, status_perkawinan: field("CERAI MATI") } })),
  );
  expect(semua().get("alamat.desa")?.[0]).toMatchObject({ nilai: "9901042001", bars: 2, kotak });
  expect(semua().get("alamat.jalan")?.[0]?.nilai).toBe("JL. KENANGA NO. 9");
  expect(semua().get("ibu.statusKawin")?.[0]?.nilai).toBe("6");
  b.isi(
    dipindai("d2", "kk", "kk"),
    dibaca("d2", bacaan({ kind: "kk", fields: { alamat: field("JL. MELATI NO. 4", "periksa") } })),
  );
  expect(
    semua()
      .get("alamat.jalan")
      ?.map(({ nilai }) => nilai),
  ).toEqual(["JL. MELATI NO. 4"]);
  expect(semua().get("alamat.desa")).toBeUndefined();
});

test("a letter of moving says where from and where to, and who comes along", async () => {
  const b = await createBerkas(["pindah_datang"]);
  b.isi(
    dipindai("d1", "skpwni", "skpwni"),
    dibaca(
      "d1",
      bacaan({
        kind: "skpwni",
        fields: {
          desa_tujuan: alamatKtp.kel_desa,
          kecamatan_tujuan: alamatKtp.kecamatan,
          kabupaten_tujuan: alamatKtp.kabupaten_kota,
        },
        anggota: [{ nik: field("9901041212880001"), nama: field("BUDI") }],
      }),
    ),
  );
  const semua = saranIsian(b.state(), kelengkapan(b.masukan()), b.state().isian, "2026", cariDesa);
  expect(semua.get("alamat.desa")?.[0]?.nilai).toBe("9901042001");
  expect(semua.get("anggota1.nama")?.[0]).toMatchObject({ nilai: "BUDI", bars: 2 });
});
