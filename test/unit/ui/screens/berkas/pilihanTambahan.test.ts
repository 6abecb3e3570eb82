import { expect, test } from "vitest";
import { pilihanTambahan, layananHidup, urutBaru } from "../../../../../src/ui/screens/berkas/pilihanTambahan.ts";
import { createBerkas, isian, paketLahir } from "./bahanBerkas.ts";

test("what families bring along comes first, and what excludes another is told at once", async () => {
  const b = await createBerkas(["akta_kelahiran"]);
  const p = b.state();
  const masukan = { ...b.masukan(), layanan: layananHidup(p) };
  const awal = pilihanTambahan(p, masukan, ["akta_kelahiran"]);
  expect(awal.disini).toEqual([{ layanan: "akta_kelahiran", tetap: false }]);
  expect(awal.saran).toContain("kia_0_5");
  expect(awal.lain).toContain("pindah_antar_kabkota");
  const sesudah = pilihanTambahan(p, masukan, ["akta_kelahiran", "kia_0_5"]);
  expect(sesudah.saran).toContain("kia_0_5");
  expect(sesudah.tidak).toContainEqual({ layanan: "kia_5_17", alasan: { jenis: "satu_saja", lain: "kia_0_5" } });
});

test("only a draft may leave the file again; what was withdrawn does not come back", async () => {
  const b = await createBerkas();
  b.isi(
    isian("pemohon", { nama: "BUDI" }),
    { type: "TandaTerimaDiberikan", terbuka: 0, asliKembali: 0 },
    { type: "Diajukan" },
    { type: "LayananDicabut", layanan: "kia_0_5", alasan: "diurus sendiri" },
  );
  const p = b.state();
  const isi = pilihanTambahan(p, { ...b.masukan(), layanan: layananHidup(p) }, layananHidup(p));
  expect(isi.disini.every(({ tetap }) => tetap)).toBe(true);
  expect(isi.tidak).toContainEqual({ layanan: "kia_0_5", alasan: { jenis: "tutup" } });
  expect([...isi.saran, ...isi.lain]).not.toContain("kia_0_5");
});

test("the file keeps its order, a new service comes last, and no change is no act", async () => {
  const p = (await createBerkas()).state();
  expect(urutBaru(p, paketLahir)).toBeUndefined();
  expect(urutBaru(p, ["kia_0_5", "akta_kelahiran", "ikd_aktivasi"])).toEqual([
    "akta_kelahiran",
    "kia_0_5",
    "ikd_aktivasi",
  ]);
});
