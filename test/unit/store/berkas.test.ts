import "fake-indexeddb/auto";
import { expect, test } from "vitest";
import type { Peristiwa } from "../../../src/domain/permohonan/peristiwa.ts";
import { parseNomor } from "../../../src/domain/permohonan/nomor.ts";
import { bukaPeristiwa } from "../../../src/vault/amplop.ts";
import { imporKunci } from "../../../src/vault/sandiSimetris.ts";
import { bukaKunci } from "../../../src/vault/segel.ts";
import { segelHalaman } from "../../../src/vault/halaman.ts";
import { berkasBerisi, bukaTab, isiNama, kelahiran, nilai, perangkatUji, SANDI, seluruhIsi } from "./perangkatUji.ts";

test("a new file has a receipt number, is folded from its events, and opens again after a restart", async () => {
  const tab = await perangkatUji();
  const { app, nomor } = nilai(await tab.berkas.baru(kelahiran));
  expect(parseNomor(nomor)).toBe(nomor);
  expect(nomor.startsWith("T3-00001-")).toBe(true);
  nilai(await tab.berkas.lakukan(app, isiNama("Ni Luh Contoh")));
  tab.db.close();
  const lagi = await bukaTab(tab.nama);
  expect(await lagi.berkas.buka(app)).toEqual({ ok: false, error: { type: "Terkunci" } });
  nilai(await lagi.brankas.buka({ id: "made", sandi: SANDI }));
  const { lipatan } = nilai(await lagi.berkas.buka(app));
  expect(lipatan.state).toMatchObject({ nomor, isian: { "pemohon.nama": "Ni Luh Contoh" } });
  expect(lipatan.sah).toBeUndefined();
  expect(lipatan.sementara).toBe(2);
});

test("the office and the recovery key open what the tablet sealed, from the first event", async () => {
  const tab = await perangkatUji();
  const { app } = nilai(await tab.berkas.baru(kelahiran));
  const segel = await tab.db.segel.toArray();
  expect(segel.map((s) => s.to).toSorted()).toEqual(["kantor", "pemulihan"]);
  const [row] = await tab.db.peristiwa.where("app").equals(app).toArray();
  for (const s of segel) {
    const { rahasia } = s.to === "kantor" ? tab.kantor.kantor : tab.kantor.pemulihan;
    const raw = nilai(await bukaKunci(s, rahasia));
    expect(nilai(await bukaPeristiwa(row!.amplop, await imporKunci(raw))).type).toBe("PermohonanDibuka");
  }
});

test("an act that the rules refuse is told and leaves nothing", async () => {
  const tab = await perangkatUji();
  const app = await berkasBerisi(tab);
  const hasil = await tab.berkas.lakukan(app, { type: "DokumenDilepas", dok: "tak_ada", alasan: "" });
  expect(hasil).toMatchObject({ ok: false, error: { type: "Unknown", what: "dokumen" } });
  expect(await tab.db.peristiwa.count()).toBe(2);
});

test("while locked nothing can be done, and nothing plain stays in the cache", async () => {
  const tab = await perangkatUji();
  const app = await berkasBerisi(tab);
  tab.brankas.kunci();
  for (const hasil of [
    await tab.berkas.buka(app),
    await tab.berkas.lakukan(app, isiNama("B")),
    await tab.berkas.baru(kelahiran),
    await tab.berkas.isiDraf(app, "pemohon", { "pemohon.nama": "B" }),
    await tab.berkas.segelHalaman(app, new ArrayBuffer(3)),
    await tab.daftar.semua(),
  ])
    expect(hasil).toEqual({ ok: false, error: { type: "Terkunci" } });
});

test("a page is stored with the event that names it, opens again, and a page that nobody sealed is refused", async () => {
  const tab = await perangkatUji();
  const app = await berkasBerisi(tab, "Ni Luh Contoh", 1);
  const [row] = await tab.db.halaman.toArray();
  expect(row).toMatchObject({ app, keadaan: "kirim", bytes: 3 + 12 + 16 });
  expect(new Uint8Array(nilai(await tab.berkas.halaman(app, row!.hash)))).toEqual(Uint8Array.of(1, 2, 0));
  const asing: Peristiwa = {
    type: "DokumenDipindai",
    dok: "d9",
    slot: "s9",
    jenis: "kk",
    halaman: [{ hash: "0".repeat(64), bytes: 5, lebar: 1, tinggi: 1, mime: "image/jpeg" }],
  };
  expect(await tab.berkas.lakukan(app, asing)).toEqual({ ok: false, error: { type: "HalamanTidakAda" } });
});

test("a page that isn't here is fetched, checked against its name, and kept", async () => {
  const asal = await perangkatUji();
  const app = await berkasBerisi(asal);
  const kunci = nilai(await asal.brankas.kunciApp(app));
  const asli = await segelHalaman(Uint8Array.of(7, 7), kunci.kunci, app);
  const lain = await segelHalaman(Uint8Array.of(8, 8), kunci.kunci, app);
  const panggilan: string[] = [];
  const gateway: Record<string, ArrayBuffer> = { [asli.hash]: asli.ct, [lain.hash]: asli.ct };
  const tab = await bukaTab(asal.nama, async (hash) => (panggilan.push(hash), gateway[hash]));
  nilai(await tab.brankas.buka({ id: "made", sandi: SANDI }));
  expect(new Uint8Array(nilai(await tab.berkas.halaman(app, asli.hash)))).toEqual(Uint8Array.of(7, 7));
  nilai(await tab.berkas.halaman(app, asli.hash));
  expect(panggilan).toEqual([asli.hash]);
  expect(await tab.berkas.halaman(app, lain.hash)).toEqual({ ok: false, error: { type: "HalamanRusak" } });
  expect(await tab.berkas.halaman(app, "9".repeat(64))).toEqual({ ok: false, error: { type: "HalamanTidakAda" } });
});

test("a page whose bytes were changed here is told as damaged", async () => {
  const tab = await perangkatUji();
  const app = await berkasBerisi(tab, "A", 1);
  const [isi] = await tab.db.halamanIsi.toArray();
  const ct = isi!.ct.slice(0);
  new Uint8Array(ct)[20]! ^= 1;
  await tab.db.halamanIsi.put({ hash: isi!.hash, ct });
  expect(await tab.berkas.halaman(app, isi!.hash)).toEqual({ ok: false, error: { type: "HalamanRusak" } });
});

test("an event whose bytes were changed here is left out and counted; the others stand", async () => {
  const tab = await perangkatUji();
  const app = await berkasBerisi(tab);
  const rows = await tab.db.peristiwa.where("app").equals(app).toArray();
  const kedua = rows.find((r) => r.seq === 2)!;
  await tab.db.peristiwa.put({ ...kedua, amplop: { ...kedua.amplop, at: "2030-01-01T00:00:00.000Z" } });
  const lagi = await bukaTab(tab.nama);
  nilai(await lagi.brankas.buka({ id: "made", sandi: SANDI }));
  const muat = nilai(await lagi.berkas.buka(app));
  expect(muat.takTerbuka).toBe(1);
  expect(muat.lipatan.state?.isian).toEqual({});
});

test("half an emoji in a typed field doesn't break the file", async () => {
  const tab = await perangkatUji();
  const app = await berkasBerisi(tab);
  nilai(await tab.berkas.lakukan(app, isiNama("Ni Luh \ud83d")));
  expect(nilai(await tab.berkas.buka(app)).lipatan.state?.isian["pemohon.nama"]).toBe("Ni Luh \ufffd");
});

test("no name, number or form value lies in the database in clear", async () => {
  const tab = await perangkatUji();
  const app = await berkasBerisi(tab, "Ni Luh Sariasih Contoh", 1);
  nilai(await tab.berkas.isiDraf(app, "anak", { "anak.nik": "9901014101250001", "anak.nama": "Wayan Rahasia" }));
  const isi = await seluruhIsi(tab.db);
  expect(isi).toContain(app);
  for (const rahasia of ["Sariasih", "9901014101250001", "Wayan Rahasia", "pemohon.nama", "akta_kelahiran"])
    expect(isi).not.toContain(rahasia);
});

test("listeners of a file hear its acts, others don't", async () => {
  const tab = await perangkatUji();
  const app = await berkasBerisi(tab);
  const lain = await berkasBerisi(tab);
  const dengar: string[] = [];
  const henti = tab.berkas.onUbah(app, (a) => dengar.push(a));
  nilai(await tab.berkas.lakukan(lain, isiNama("B")));
  nilai(await tab.berkas.lakukan(app, isiNama("B")));
  henti();
  nilai(await tab.berkas.lakukan(app, isiNama("C")));
  expect(dengar).toEqual([app]);
});

test("a file read again without news is the same fold, and another one after an act", async () => {
  const tab = await perangkatUji();
  const app = await berkasBerisi(tab);
  const sekali = nilai(await tab.berkas.buka(app)).lipatan;
  expect(nilai(await tab.berkas.buka(app)).lipatan).toBe(sekali);
  nilai(await tab.berkas.lakukan(app, isiNama("Ni Luh Lain")));
  expect(nilai(await tab.berkas.buka(app)).lipatan.state?.isian["pemohon.nama"]).toBe("Ni Luh Lain");
});
