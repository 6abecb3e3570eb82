import "fake-indexeddb/auto";
import { expect, test } from "vitest";
import type { Ringkasan, SyncResponse } from "../../../src/protocol/sinkron.ts";
import { berkasBerisi, bukaTab, DEV, nilai, perangkatUji, SANDI, seluruhIsi, setelan } from "./perangkatUji.ts";

const app = (n: number): string => n.toString(16).padStart(32, "0");

const baris = (n: number, ubah: Partial<Ringkasan> = {}): Ringkasan => ({
  app: app(n),
  nomor: `T9-${String(n).padStart(5, "0")}-A`,
  gseq: n,
  hash: "a".repeat(64),
  desa: "9901012001",
  dusun: "Dusun Rahasia",
  nama: `Ni Luh Rahasia ${n}`,
  tahunLahir: "1990",
  tanggal: "2026-11-22",
  layanan: [{ id: "akta_kelahiran", status: "menunggu" }],
  tugas: [],
  sejak: "2026-11-22T08:00:00.000Z",
  halamanKurang: 0,
  temuanTerbuka: 0,
  dev: "00000000000000ff",
  status: "menunggu",
  ...ubah,
});

const jawaban = (ubah: Partial<SyncResponse> = {}): SyncResponse => ({
  v: 1,
  waktu: "2026-11-22T08:00:00.000Z",
  epoch: "e1",
  rantai: { gen: 0, seq: 0, id: null },
  tolak: null,
  putusan: [],
  baris: [],
  lupakan: [],
  berkas: [],
  keys: [],
  unggah: [],
  tandaTerima: [],
  cursor: { epoch: "e1", gseq: 1, scope: 1 },
  lagi: false,
  setelan,
  perangkat: [],
  orang: [{ id: "ketut", nama: "Ketut Rahasia", inisial: "KR", peran: [] }],
  ...ubah,
});
const kosong = { events: [], keys: [] };

test("rows of the office are kept in pages of at most 500, and none of them in clear", async () => {
  const tab = await perangkatUji();
  const semua = Array.from({ length: 1201 }, (_, i) => baris(i));
  for (let i = 0; i < semua.length; i += 500)
    nilai(await tab.terapkan(jawaban({ baris: semua.slice(i, i + 500) }), kosong));
  expect(await tab.db.daftar.count()).toBe(3);
  const isi = await seluruhIsi(tab.db);
  for (const rahasia of ["Rahasia", "akta_kelahiran", app(7)]) expect(isi).not.toContain(rahasia);
  const lagi = await bukaTab(tab.nama);
  nilai(await lagi.brankas.buka({ id: "made", sandi: SANDI }));
  expect(nilai(await lagi.daftar.semua())).toHaveLength(1201);
});

test("a newer row takes the place of the older, on the same page; the other pages are not written", async () => {
  const tab = await perangkatUji();
  const semua = Array.from({ length: 600 }, (_, i) => baris(i));
  nilai(await tab.terapkan(jawaban({ baris: semua.slice(0, 500) }), kosong));
  nilai(await tab.terapkan(jawaban({ baris: semua.slice(500) }), kosong));
  const sebelum = await tab.db.daftar.toArray();
  nilai(await tab.terapkan(jawaban({ baris: [baris(550, { gseq: 9000, nama: "Baru" })] }), kosong));
  const sesudah = await tab.db.daftar.toArray();
  expect(sesudah.map((d, i) => d.ver - sebelum[i]!.ver)).toEqual([0, 1]);
  const kini = nilai(await tab.daftar.semua());
  expect(kini).toHaveLength(600);
  expect(kini.find((b) => b.app === app(550))?.nama).toBe("Baru");
});

test("files that left the scope go, with everything of theirs; own unsent work stays", async () => {
  const tab = await perangkatUji();
  const sendiri = await berkasBerisi(tab, "Sendiri", 1);
  nilai(await tab.terapkan(jawaban({ baris: [baris(1), baris(2)] }), kosong));
  await tab.db.isiBerkas.put({ app: app(1), gseq: 1, halamanAda: [] });
  nilai(await tab.terapkan(jawaban({ lupakan: [app(1), sendiri] }), kosong));
  const sisa = nilai(await tab.daftar.semua());
  expect(sisa.map((b) => b.app).toSorted()).toEqual([app(2), sendiri].toSorted());
  expect(await tab.db.isiBerkas.get(app(1))).toBeUndefined();
  expect(await tab.db.halamanIsi.count()).toBe(1);
});

test("the own row shows what waits here; once the office knows as much, its row shows", async () => {
  const tab = await perangkatUji();
  const sendiri = await berkasBerisi(tab, "Sendiri");
  const kantor = baris(5, { app: sendiri, nama: "Menurut kantor", dev: DEV });
  nilai(await tab.terapkan(jawaban({ baris: [kantor] }), kosong));
  const [satu] = nilai(await tab.daftar.semua());
  expect(satu).toMatchObject({ nama: "Sendiri", tempat: "di_tablet", menungguKirim: 2, milikSini: true });
  const kepala = (await tab.db.peristiwa.toArray()).find((e) => e.seq === 2)!;
  const putusan = (await tab.db.peristiwa.toArray()).map((e) => ({
    id: e.id,
    app: sendiri,
    hasil: e.seq === 2 ? ("bentrok" as const) : ("diterima" as const),
    gseq: e.seq,
    alasan: "",
  }));
  const rantai = { gen: 1, seq: 2, id: kepala.id };
  nilai(await tab.terapkan(jawaban({ putusan, rantai, baris: [kantor] }), kosong));
  const [dua] = nilai(await tab.daftar.semua());
  expect(dua).toMatchObject({ nama: "Menurut kantor", tempat: "diterima_kantor", menungguKirim: 0, bentrok: 1 });
});

test("while locked, rows wait and so does the cursor", async () => {
  const tab = await perangkatUji();
  tab.brankas.kunci();
  nilai(await tab.terapkan(jawaban({ baris: [baris(1)], lagi: true }), kosong));
  expect(await tab.db.daftar.count()).toBe(0);
  expect(await tab.db.meta.get("cursor")).toBeUndefined();
});

test("a second tab that wrote the list meanwhile makes the answer be taken again, not half", async () => {
  const tab = await perangkatUji();
  nilai(await tab.terapkan(jawaban({ baris: [baris(1)] }), kosong));
  const [satu, dua] = await Promise.all([
    tab.terapkan(jawaban({ baris: [baris(2)], cursor: { epoch: "e1", gseq: 2, scope: 1 } }), kosong),
    tab.terapkan(jawaban({ baris: [baris(3)], cursor: { epoch: "e1", gseq: 3, scope: 1 } }), kosong),
  ]);
  expect([satu.ok, dua.ok].filter(Boolean)).toHaveLength(1);
  const apps = nilai(await tab.daftar.semua()).map((b) => b.app);
  const cursor = (await tab.db.meta.get("cursor"))!.nilai as { gseq: number };
  expect(apps.toSorted()).toEqual([app(1), app(cursor.gseq)]);
});
