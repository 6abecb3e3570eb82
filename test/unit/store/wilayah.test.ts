import { readFile } from "node:fs/promises";
import { beforeAll, expect, test } from "vitest";
import { checkNik } from "../../../src/domain/identitas/nik.ts";
import { createWilayah } from "../../../src/store/wilayah.ts";
import { buat } from "../../../scripts/packs/wilayah.ts";

const publik = new URL("../../../public", import.meta.url);

/** Reads the real pack as a browser would fetch it. */
const dariPaket: typeof fetch = async (alamat) => {
  try {
    return new Response(await readFile(new URL(publik.href + String(alamat))));
  } catch {
    return new Response("", { status: 404 });
  }
};

beforeAll(buat);

test("the whole country is known down to kecamatan once one province is loaded", async () => {
  const wilayah = createWilayah(dariPaket);
  expect(await wilayah.muat("16")).toEqual({ ok: true, value: undefined });
  expect(wilayah.nama("1671")).toBe("Kota Palembang");
  expect(wilayah.anak("")).toHaveLength(38);
  expect(wilayah.dikenal("110101")).toBe(true);
  expect(wilayah.dikenal("119999")).toBe(false);
  expect(wilayah.nama("1101012001")).toBeUndefined();
});

test("every kecamatan and desa of the official list is in the packs", async () => {
  const wilayah = createWilayah(dariPaket);
  await wilayah.muat("11");
  const provinsi = wilayah.anak("");
  for (const { kode } of provinsi) await wilayah.muat(kode);
  const turun = (induk: string): readonly string[] => wilayah.anak(induk).map(({ kode }) => kode);
  const kecamatan = turun("").flatMap(turun).flatMap(turun);
  expect(kecamatan).toHaveLength(7285);
  expect(kecamatan.flatMap(turun)).toHaveLength(83_762);
});

test("a kecamatan code that an older list had is known and named, but not offered", async () => {
  const wilayah = createWilayah(dariPaket);
  await wilayah.muat("93");
  expect(wilayah.dikenal("910101")).toBe(true);
  expect(wilayah.nama("910101")).toBe("Merauke");
  expect(wilayah.cari("Merauke").map(({ kode }) => kode)).not.toContain("910101");
});

test("the invented province appears only where it is asked for", async () => {
  const wilayah = createWilayah(dariPaket);
  await wilayah.muat("31");
  expect(wilayah.nama("99")).toBeUndefined();
  await wilayah.muat("99");
  expect(wilayah.anak("990104").map(({ nama }) => nama)).toEqual(["SUMBER JATI", "BATU PUTIH", "KARANG ANYAR"]);
  expect(wilayah.induk("9901042001")).toBe("990104");
});

test("a search finds any part of a name, beginnings first, inside the area asked for", async () => {
  const wilayah = createWilayah(dariPaket);
  await wilayah.muat("99");
  expect(wilayah.cari("jati", { induk: "99" })).toEqual([
    { kode: "9901042001", nama: "SUMBER JATI", tingkat: "desa", jalur: ["LEMBAH SARI", "TANJUNG ASRI", "NUSA CONTOH"] },
  ]);
  const asri = wilayah.cari("ASRI", { induk: "99" });
  expect(asri.map(({ nama }) => nama)).toEqual(["TANJUNG ASRI", "RIMBA ASRI"]);
  expect(wilayah.cari("batu", { tingkat: "desa" }).every(({ kode }) => kode.length === 10)).toBe(true);
  expect(wilayah.cari("kota malang", { tingkat: "kabupaten" }).map(({ kode }) => kode)).toContain("3573");
  expect(wilayah.cari("  ")).toEqual([]);
  expect(wilayah.cari("a", {}, 5)).toHaveLength(5);
});

test("a village is found by words in any order, with the names around it, and with or without titles", async () => {
  const wilayah = createWilayah(dariPaket);
  await wilayah.muat("99");
  const kode = (teks: string) => wilayah.cari(teks, { induk: "99" }).map((satu) => satu.kode);
  for (const teks of [
    "sumber jati",
    "jati sumber",
    "desa sumber jati",
    "ds. Sumber Jati kec Lembah Sari",
    "jati lembah",
  ])
    expect(kode(teks), teks).toEqual(["9901042001"]);
  expect(kode("kec lembah sari")[0]).toBe("990104");
  expect(kode("jati puncak")).toEqual([]);
});

test("a title that is part of a name is still found first by it", async () => {
  const wilayah = createWilayah(dariPaket);
  await wilayah.muat("16");
  expect(wilayah.cari("kota baru", { tingkat: "desa" }, 1)[0]?.nama).toMatch(/^kota baru/i);
});

test("what is found is named with its kecamatan and kabupaten", async () => {
  const wilayah = createWilayah(dariPaket);
  await wilayah.muat("99");
  expect(wilayah.cari("sumber jati", { induk: "99" })[0]?.jalur).toEqual([
    "LEMBAH SARI",
    "TANJUNG ASRI",
    "NUSA CONTOH",
  ]);
});

test("a NIK that keeps a kecamatan code of an older list brings no remark on its area", async () => {
  const wilayah = createWilayah(dariPaket);
  await wilayah.muat("91");
  // An invented number; only the area that it is looked up under is a real old one.
  const catatan = (kode6: string) =>
    checkNik("9901041708900001", { tanggalLahir: "1990-08-17", wilayahDikenal: () => wilayah.dikenal(kode6) }).map(
      ({ aturan }) => aturan,
    );
  expect(catatan("910101")).toEqual([]);
  expect(catatan("119999")).toEqual(["region"]);
  const lama = (await readFile(new URL("../../../scripts/packs/wilayahLama.tsv", import.meta.url), "utf8"))
    .split("\n")
    .flatMap((baris) => /^(\d{6})\t/.exec(baris)?.[1] ?? []);
  expect(lama.length).toBeGreaterThan(300);
  expect(lama.filter((kode) => !wilayah.dikenal(kode))).toEqual([]);
});

test("a missing file is told as such, and can be loaded later", async () => {
  let luring = true;
  const wilayah = createWilayah((...isi) => (luring ? Promise.reject(new TypeError("offline")) : dariPaket(...isi)));
  expect(await wilayah.muat("99")).toMatchObject({ ok: false, error: { type: "PaketTidakAda" } });
  luring = false;
  expect(await wilayah.muat("99")).toMatchObject({ ok: true });
});

test("a damaged file is refused instead of giving wrong areas", async () => {
  const rusak = createWilayah(() => Promise.resolve(new Response(new Uint8Array([0x1f, 0x8b, 0, 1, 2]))));
  expect(await rusak.muat("99")).toMatchObject({ ok: false, error: { type: "PaketRusak" } });
  const asing = createWilayah(() => Promise.resolve(new Response("[]")));
  expect(await asing.muat("99")).toMatchObject({ ok: false, error: { type: "PaketRusak" } });
});
