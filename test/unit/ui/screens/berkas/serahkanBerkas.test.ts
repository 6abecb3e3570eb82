import { expect, test } from "vitest";
import { err } from "../../../../../src/lib/result.ts";
import type { GambarBaru } from "../../../../../src/ui/app/jemput.ts";
import { serahkanBerkas, type Penyerahan } from "../../../../../src/ui/screens/berkas/serahkanBerkas.ts";
import { createBerkas, isian } from "./bahanBerkas.ts";

const gambar: GambarBaru = { bytes: new ArrayBuffer(4), lebar: 900, tinggi: 260, mime: "image/png" };
const isi = (ubah: Partial<Penyerahan> = {}): Penyerahan => ({
  cara: "tanda_tangan",
  gambar,
  saksi: [],
  terbuka: 2,
  asliKembali: 4,
  ...ubah,
});

test("consent, receipt and submission follow one another, open things are counted and hold nothing", async () => {
  const b = await createBerkas();
  b.isi(isian("pemohon", { nama: "NUR HALIMAH" }));
  expect(await serahkanBerkas(b.memori.jemput, b.state(), isi())).toEqual({ ok: true, value: undefined });
  expect(b.state().persetujuan?.cara).toBe("tanda_tangan");
  expect(b.state().tandaTerima).toMatchObject({ terbuka: 2, asliKembali: 4 });
  expect(b.state().pengajuan).toHaveLength(1);
});

test("the draft is recorded first: a name that was just typed is enough", async () => {
  const b = await createBerkas();
  await b.memori.jemput.berkas.simpanDraf(b.app, "pemohon", { "pemohon.nama": "NUR HALIMAH" });
  expect((await serahkanBerkas(b.memori.jemput, b.state(), isi())).ok).toBe(true);
});

test("a thumbprint without two witnesses is refused and nothing is given out", async () => {
  const b = await createBerkas();
  b.isi(isian("pemohon", { nama: "NUR HALIMAH" }));
  const hasil = await serahkanBerkas(b.memori.jemput, b.state(), isi({ cara: "cap_jempol", saksi: ["SUPARNO"] }));
  expect(hasil).toMatchObject({ ok: false, error: { type: "Missing" } });
  expect(b.state().tandaTerima).toBeUndefined();
});

test("an original that stays is recorded by its document, once", async () => {
  const b = await createBerkas();
  b.isi(isian("pemohon", { nama: "NUR HALIMAH" }), {
    type: "DokumenDipindai",
    dok: "d1",
    slot: "kk",
    jenis: "kk",
    halaman: [{ hash: "a".repeat(64), bytes: 9, lebar: 9, tinggi: 9, mime: "image/jpeg" }],
  });
  const hasil = await serahkanBerkas(b.memori.jemput, b.state(), isi({ asliKembali: 0, asliTitip: ["kk", "tak_ada"] }));
  expect(hasil.ok).toBe(true);
  expect(Object.entries(b.state().asli ?? {}).map(([slot, a]) => [slot, a.jenis, a.kembali])).toEqual([
    ["kk", "kk", undefined],
  ]);
});

test("after trouble in the middle the same press finishes without a second receipt", async () => {
  const b = await createBerkas();
  b.isi(isian("pemohon", { nama: "NUR HALIMAH" }));
  const { berkas } = b.memori.jemput;
  const putus: typeof berkas.lakukan = async (app, satu) =>
    satu.type === "Diajukan" ? err({ type: "SimpanGagal" }) : berkas.lakukan(app, satu);
  const rusak = { ...b.memori.jemput, berkas: { ...berkas, lakukan: putus } };
  expect((await serahkanBerkas(rusak, b.state(), isi())).ok).toBe(false);
  const pertama = b.state().tandaTerima;
  expect((await serahkanBerkas(b.memori.jemput, b.state(), isi({ gambar: undefined, terbuka: 9 }))).ok).toBe(true);
  expect(b.state().tandaTerima).toEqual(pertama);
  expect(b.state().pengajuan).toHaveLength(1);
});
