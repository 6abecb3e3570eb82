// Pages: tus upload, hash check, receipt, who may send and read.
import { readFile, readdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { cocokTerima } from "../../../../src/vault/tandaTerima.ts";
import { b64uToBytes, teksToBytes } from "../../../../src/vault/kode.ts";
import type { HalamanTersegel } from "../../../../src/vault/halaman.ts";
import { berkasUji, dibuka, diajukan, dipindai, isian, periksa, type BerkasUji } from "../berkasUji.ts";
import { bukaKantorUji, DESA_LAIN, lanjut, selesai, type KantorUji, type Perangkat } from "../kantorUji.ts";

let uji: KantorUji;
let tablet: Perangkat;
let berkas: BerkasUji;
let halaman: HalamanTersegel;
beforeEach(async () => {
  uji = await bukaKantorUji();
  await uji.orang("rina", ["petugas_lapangan"]);
  await uji.orang("made", ["operator_dokumen"]);
  await uji.orang("jauh", ["operator_dokumen"], ["990105"]);
  tablet = await uji.perangkat("rina");
  berkas = await berkasUji(tablet, "rina");
  halaman = await tablet.halaman(berkas, teksToBytes("isi halaman ".repeat(500)));
  await tablet.kirim(
    [await berkas.act(dibuka(tablet)), await berkas.act(isian()), await berkas.act(dipindai("kk", "d1", halaman))],
    berkas.keys,
  );
});
afterEach(() => selesai(uji));

const tus = { "tus-resumable": "1.0.0" };
const b64 = (teks: string): string => Buffer.from(teks).toString("base64");
const buat = (p: Perangkat, hash = halaman.hash, panjang = halaman.ct.byteLength, app = berkas.app) =>
  uji.http.inject({
    method: "POST",
    url: "/api/unggah",
    headers: {
      ...p.auth,
      ...tus,
      "upload-length": String(panjang),
      "upload-metadata": `hash ${b64(hash)},app ${b64(app)}`,
    },
  });
const kirimIsi = (p: Perangkat, offset: number, isi: Uint8Array, hash = halaman.hash) =>
  uji.http.inject({
    method: "PATCH",
    url: `/api/unggah/${hash}`,
    headers: { ...p.auth, ...tus, "upload-offset": String(offset), "content-type": "application/offset+octet-stream" },
    payload: Buffer.from(isi),
  });
const tanya = (p: Perangkat, hash = halaman.hash) =>
  uji.http.inject({ method: "HEAD", url: `/api/unggah/${hash}`, headers: { ...p.auth, ...tus } });
const isiHalaman = () => new Uint8Array(halaman.ct).slice();
const disimpan = () => path.join(uji.terbuka.mesin.kantor.folderHalaman, halaman.hash.slice(0, 2), halaman.hash);

test("a page is asked for, sent in two parts, and receipted only when it lies on disk byte for byte", async () => {
  const sebelum = await tablet.sync();
  expect(sebelum.unggah).toEqual([{ hash: halaman.hash, app: berkas.app, bytes: halaman.ct.byteLength, offset: 0 }]);
  expect(sebelum.baris[0]?.halamanKurang).toBe(1);
  const dibuat = await buat(tablet);
  expect([dibuat.statusCode, dibuat.headers.location]).toEqual([201, `/api/unggah/${halaman.hash}`]);
  expect((await kirimIsi(tablet, 0, isiHalaman().subarray(0, 1000))).statusCode).toBe(204);
  const tengah = await tablet.sync(lanjut(sebelum));
  expect(tengah.unggah[0]?.offset).toBe(1000);
  expect(tengah.tandaTerima).toEqual([]);
  expect((await tanya(tablet)).headers["upload-offset"]).toBe("1000");
  expect((await kirimIsi(tablet, 1000, isiHalaman().subarray(1000))).statusCode).toBe(204);
  expect(new Uint8Array(await readFile(disimpan()))).toEqual(isiHalaman());
  const sesudah = await tablet.sync(lanjut(tengah));
  expect(sesudah.unggah).toEqual([]);
  expect(sesudah.baris[0]?.halamanKurang).toBe(0);
  const [terima] = sesudah.tandaTerima;
  expect(terima).toMatchObject({
    hash: halaman.hash,
    app: berkas.app,
    bytes: halaman.ct.byteLength,
    epoch: sesudah.epoch,
  });
  const kunci = b64uToBytes(tablet.daftar.kunciGateway);
  expect(terima && kunci && (await cocokTerima(terima, kunci))).toBe(true);
  expect((await tablet.sync(lanjut(sesudah))).tandaTerima).toEqual([]);
  // A lost answer: the same cursor brings the same receipt.
  expect((await tablet.sync(lanjut(tengah))).tandaTerima).toHaveLength(1);
});

test("creating the same upload again keeps what arrived", async () => {
  await buat(tablet);
  await kirimIsi(tablet, 0, isiHalaman().subarray(0, 700));
  expect((await buat(tablet)).statusCode).toBe(201);
  expect((await tanya(tablet)).headers["upload-offset"]).toBe("700");
});

test("a page that is here already answers as finished to every request of an upload", async () => {
  await buat(tablet);
  await kirimIsi(tablet, 0, isiHalaman());
  const kepala = await tanya(tablet);
  expect([kepala.statusCode, kepala.headers["upload-offset"]]).toEqual([200, String(halaman.ct.byteLength)]);
  expect((await buat(tablet)).statusCode).toBe(201);
  expect((await kirimIsi(tablet, 0, isiHalaman())).statusCode).toBe(409);
});

test("bytes that don't match their name are removed, and the right ones can be sent again", async () => {
  await buat(tablet);
  const salah = isiHalaman();
  salah[99] = (salah[99] ?? 0) ^ 1;
  const jawab = await kirimIsi(tablet, 0, salah);
  expect([jawab.statusCode, jawab.json()]).toEqual([460, { type: "HashSalah" }]);
  expect(await readdir(uji.terbuka.mesin.kantor.folderUnggah)).toEqual([]);
  expect((await tablet.sync()).unggah[0]?.offset).toBe(0);
  expect((await tanya(tablet)).statusCode).toBe(404);
  await buat(tablet);
  expect((await kirimIsi(tablet, 0, isiHalaman())).statusCode).toBe(204);
  expect((await tablet.sync()).tandaTerima).toHaveLength(1);
});

test("only pages that an event names, of the announced size, from a device of that file, are taken", async () => {
  expect((await buat(tablet, "a".repeat(64))).json()).toEqual({ type: "HalamanTakDikenal" });
  expect((await buat(tablet, halaman.hash, 5)).json()).toEqual({ type: "UkuranBeda", di: "Upload-Length" });
  expect((await buat(tablet, halaman.hash, 30_000_000)).statusCode).toBe(413);
  expect((await buat(tablet, halaman.hash, halaman.ct.byteLength, "b".repeat(32))).statusCode).toBe(403);
  const jauh = await uji.perangkat("jauh");
  expect((await buat(jauh)).statusCode).toBe(403);
  const loket = await uji.perangkat("made");
  expect((await buat(loket)).statusCode).toBe(201);
  expect((await uji.http.inject({ method: "POST", url: "/api/unggah", headers: tus })).json()).toEqual({
    type: "TanpaToken",
  });
});

test("more bytes than announced are not taken", async () => {
  await buat(tablet);
  const jawab = await kirimIsi(tablet, 0, new Uint8Array(halaman.ct.byteLength + 10));
  expect(jawab.statusCode).toBeGreaterThanOrEqual(400);
  expect((await tablet.sync()).tandaTerima).toEqual([]);
});

test("a page is read as the very ciphertext, and only inside the scope", async () => {
  await buat(tablet);
  await kirimIsi(tablet, 0, isiHalaman());
  const url = `/api/halaman/${halaman.hash}`;
  const loket = await uji.perangkat("made");
  const baca = await uji.http.inject({ method: "GET", url, headers: { ...loket.auth, "accept-encoding": "br" } });
  expect(new Uint8Array(baca.rawPayload)).toEqual(isiHalaman());
  const jauh = await uji.perangkat("jauh");
  expect((await uji.http.inject({ method: "GET", url, headers: jauh.auth })).statusCode).toBe(403);
  expect((await uji.http.inject({ method: "GET", url })).statusCode).toBe(401);
});

test("step 2 cannot approve before every page lies at the gateway", async () => {
  const loket = await uji.perangkat("made");
  const wajib = ["f_2_01", "f_1_02", "suket_kelahiran", "bukti_perkawinan", "ktp_el:ibu", "ktp_el:ayah"];
  for (const [i, slot] of wajib.entries()) await tablet.kirim([await berkas.act(dipindai(slot, `w${i}`, halaman))]);
  await tablet.kirim([await berkas.act(diajukan)]);
  const setuju = () =>
    loket.segel({ ...berkas, lane: new Map() }, periksa("akta_kelahiran"), {
      by: "made",
      at: "2026-11-18T10:00:00.000Z",
    });
  expect((await loket.kirim([await setuju()])).putusan[0]).toMatchObject({
    hasil: "karantina",
    alasan: "PagesMissing",
  });
  await buat(tablet);
  await kirimIsi(tablet, 0, isiHalaman());
  expect((await loket.kirim([await setuju()])).putusan[0]).toMatchObject({ hasil: "diterima", alasan: "" });
});

test("after a crash, complete uploads and pages already in place are recorded at the next start", async () => {
  const kedua = await tablet.halaman(berkas, teksToBytes("halaman kedua ".repeat(300)));
  await tablet.kirim([await berkas.act(dipindai("f_2_01", "d2", kedua))]);
  await buat(tablet);
  await kirimIsi(tablet, 0, isiHalaman());
  const { db, folderUnggah } = uji.terbuka.mesin.kantor;
  // One page lies in place but was never recorded; one arrived whole but was never finished.
  await db.updateTable("halaman").set({ gseq: null, diterima: null }).where("hash", "=", halaman.hash).execute();
  await writeFile(path.join(folderUnggah, kedua.hash), new Uint8Array(kedua.ct));
  uji = await uji.ulang();
  const rows = await uji.terbuka.mesin.kantor.db
    .selectFrom("halaman")
    .select("hash")
    .where("gseq", "is not", null)
    .execute();
  expect(new Set(rows.map((r) => r.hash))).toEqual(new Set([halaman.hash, kedua.hash]));
});

test("a device whose areas moved away no longer reads what it sent", async () => {
  await buat(tablet);
  await kirimIsi(tablet, 0, isiHalaman());
  await uji.terbuka.mesin.kantor.db
    .updateTable("orang")
    .set({ wilayah: JSON.stringify([DESA_LAIN]) })
    .where("id", "=", "rina")
    .execute();
  const baca = await uji.http.inject({ method: "GET", url: `/api/halaman/${halaman.hash}`, headers: tablet.auth });
  expect(baca.statusCode).toBe(403);
});

test("after a restore, a page that is not on disk is asked for again", async () => {
  await buat(tablet);
  await kirimIsi(tablet, 0, isiHalaman());
  await rm(disimpan());
  const url = `/api/halaman/${halaman.hash}`;
  expect((await uji.http.inject({ method: "GET", url, headers: tablet.auth })).statusCode).toBe(404);
  uji = await uji.ulang({ restored: true });
  const payload = { v: 1, cursor: null, events: [], keys: [], minta: [] };
  const jawab = await uji.http.inject({ method: "POST", url: "/api/sync", headers: tablet.auth, payload });
  expect(jawab.json()).toMatchObject({ tandaTerima: [], unggah: [{ hash: halaman.hash, offset: 0 }] });
});
