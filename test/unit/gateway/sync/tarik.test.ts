// The pull half of sync: scope, cursor, logs, forgetting, epochs. Promise 7: no role sees a file outside its areas.
import { afterEach, beforeEach, expect, test } from "vitest";
import { naikkan } from "../../../../gateway/db/penghitung.ts";
import { bacaSetelan, simpanSetelan } from "../../../../gateway/db/setelan.ts";
import { tulisUlangBaris } from "../../../../gateway/sync/tulisUlangBaris.ts";
import { foldPermohonan, type Tercatat } from "../../../../src/domain/permohonan/fold.ts";
import { bukaPeristiwa } from "../../../../src/vault/amplop.ts";
import { hashState } from "../../../../src/vault/hashState.ts";
import { imporKunci } from "../../../../src/vault/sandiSimetris.ts";
import { bukaKunci } from "../../../../src/vault/segel.ts";
import { BATAS_BARIS, type SyncResponse } from "../../../../src/protocol/sinkron.ts";
import { berkasUji, dibuka, diajukan, isian, type BerkasUji } from "../berkasUji.ts";
import { bukaKantorUji, DESA, DESA_LAIN, lanjut, selesai, type KantorUji, type Perangkat } from "../kantorUji.ts";

let uji: KantorUji;
let tablet: Perangkat;
beforeEach(async () => {
  uji = await bukaKantorUji();
  await uji.orang("rina", ["petugas_lapangan"]);
  await uji.orang("made", ["operator_dokumen"]);
  await uji.orang("utara", ["operator_dokumen"], ["990104"]);
  await uji.orang("selatan", ["verifikator_iv", "admin"], ["990105"]);
  tablet = await uji.perangkat("rina");
});
afterEach(() => selesai(uji));

const kirimBerkas = async (desa: string): Promise<BerkasUji> => {
  const berkas = await berkasUji(tablet, "rina");
  const events = [await berkas.act(dibuka(tablet, desa)), await berkas.act(isian()), await berkas.act(diajukan)];
  await tablet.kirim(events, berkas.keys);
  return berkas;
};
const apps = (jawab: SyncResponse) => jawab.baris.map((b) => b.app);
const gantiWilayah = (id: string, wilayah: readonly string[]) =>
  uji.terbuka.mesin.kantor.db
    .updateTable("orang")
    .set({ wilayah: JSON.stringify(wilayah) })
    .where("id", "=", id)
    .execute();

test("no role sees a file outside its areas: not as a row, a log, or a key", async () => {
  const [utara, selatan] = [await kirimBerkas(DESA), await kirimBerkas(DESA_LAIN)];
  const minta = [utara, selatan].map(({ app }) => ({ app, sejak: 0 }));
  for (const [pengguna, lihat] of [
    ["utara", utara.app],
    ["selatan", selatan.app],
  ] as const) {
    const jawab = await (await uji.perangkat(pengguna)).sync({ minta });
    expect(apps(jawab)).toEqual([lihat]);
    expect(jawab.berkas.map((b) => b.app)).toEqual([lihat]);
    expect(new Set(jawab.keys.map((k) => k.app))).toEqual(new Set([lihat]));
  }
});

test("a device sees no more than its own areas, whoever signs in, and nothing while nobody's areas meet them", async () => {
  const [utara] = [await kirimBerkas(DESA), await kirimBerkas(DESA_LAIN)];
  const pos = await uji.perangkat("made", [DESA]);
  expect(apps(await pos.sync())).toEqual([utara.app]);
  const kosong = await uji.perangkat("selatan", [DESA]);
  expect(apps(await kosong.sync())).toEqual([]);
});

test("another device opens the log with the key sealed to it, and folds to the same state hash", async () => {
  const berkas = await kirimBerkas(DESA);
  const loket = await uji.perangkat("made");
  const jawab = await loket.sync({ minta: [{ app: berkas.app, sejak: 0 }] });
  const [log] = jawab.berkas;
  const tersegel = jawab.keys.find((k) => k.to === `dev:${loket.dev}`)!;
  const raw = await bukaKunci(tersegel, loket.kunci.rahasiaTerima);
  const kunci = await imporKunci(raw.ok ? raw.value : new Uint8Array(32));
  const events: Tercatat[] = [];
  for (const { event, putusan } of log!.events) {
    const isi = await bukaPeristiwa(event, kunci);
    if (!isi.ok) throw new Error(isi.error.type);
    const { app, by, at, dev, gen, seq } = event;
    events.push({ id: putusan.id, app, by, at, dev, gen, seq, peristiwa: isi.value, verdict: putusan });
  }
  const { sah } = foldPermohonan(events);
  expect(log?.lengkap).toBe(true);
  expect(await hashState(sah!)).toBe(jawab.baris[0]?.hash);
});

test("a cursor brings only what is new, and a log from where the replica stands", async () => {
  const berkas = await kirimBerkas(DESA);
  const loket = await uji.perangkat("made");
  const pertama = await loket.sync();
  expect((await loket.sync(lanjut(pertama))).baris).toEqual([]);
  const baru = await berkas.act(isian("kontak"));
  await tablet.kirim([baru]);
  const kedua = await loket.sync({ ...lanjut(pertama), minta: [{ app: berkas.app, sejak: pertama.cursor.gseq }] });
  expect(apps(kedua)).toEqual([berkas.app]);
  expect(kedua.berkas[0]?.events.map((e) => e.putusan.id)).toEqual([baru.id]);
});

test("more rows than one answer holds come in pages, each file once, none left out", async () => {
  const { app } = await kirimBerkas(DESA);
  const { kantor, lipatan, tulisBaris } = uji.terbuka.mesin;
  const banyak = BATAS_BARIS + 20;
  await kantor.db.transaction().execute(async (trx) => {
    const { state } = await lipatan.baca(trx, app);
    const setelan = await bacaSetelan(trx);
    for (let i = 0; i < banyak; i += 1) {
      const lain = { ...state!, app: i.toString(16).padStart(32, "0") };
      await tulisBaris(kantor, trx, { state: lain, dev: tablet.dev, gseq: await naikkan(trx, "gseq"), setelan });
    }
  });
  const loket = await uji.perangkat("made");
  const pertama = await loket.sync();
  expect([pertama.baris.length, pertama.lagi]).toEqual([BATAS_BARIS, true]);
  expect(pertama.cursor.gseq).toBe(pertama.baris.at(-1)?.gseq);
  const kedua = await loket.sync(lanjut(pertama));
  expect([kedua.baris.length, kedua.lagi]).toEqual([21, false]);
  expect(new Set([...apps(pertama), ...apps(kedua)]).size).toBe(banyak + 1);
});

test("when the areas change, the files that left are to be forgotten and those that entered arrive", async () => {
  const [utara, selatan] = [await kirimBerkas(DESA), await kirimBerkas(DESA_LAIN)];
  const loket = await uji.perangkat("utara");
  const pertama = await loket.sync();
  expect(apps(pertama)).toEqual([utara.app]);
  await gantiWilayah("utara", ["990105"]);
  const kedua = await loket.sync(lanjut(pertama));
  expect(kedua.lupakan).toEqual([utara.app]);
  expect(apps(kedua)).toEqual([selatan.app]);
  expect(kedua.cursor.scope).toBe(pertama.cursor.scope + 1);
  // The answer was lost: it comes again. It arrived: nothing more.
  expect((await loket.sync(lanjut(pertama))).lupakan).toEqual([utara.app]);
  const ketiga = await loket.sync(lanjut(kedua));
  expect([ketiga.lupakan, ketiga.baris]).toEqual([[], []]);
});

test("another person who signs in widens what the device holds", async () => {
  await kirimBerkas(DESA);
  const selatan = await kirimBerkas(DESA_LAIN);
  const loket = await uji.perangkat("utara");
  const pertama = await loket.sync();
  await uji.http.inject({
    method: "POST",
    url: "/api/masuk",
    headers: loket.auth,
    payload: { pengguna: "selatan", sandi: "kata-sandi-uji-01" },
  });
  const kedua = await loket.sync(lanjut(pertama));
  expect(apps(kedua)).toContain(selatan.app);
  expect(kedua.lupakan).toEqual([]);
});

test("a restored gateway has a new epoch, reads again from the start and takes again what it lost", async () => {
  const berkas = await kirimBerkas(DESA);
  const sebelum = await tablet.sync();
  uji = await uji.ulang({ restored: true });
  const minta = (cursor: unknown, events: readonly unknown[] = []) =>
    uji.http.inject({
      method: "POST",
      url: "/api/sync",
      headers: tablet.auth,
      payload: { v: 1, cursor, events, keys: [], minta: [] },
    });
  const sesudah = (await minta(sebelum.cursor)).json<SyncResponse>();
  expect(sesudah.epoch).not.toBe(sebelum.epoch);
  expect(apps(sesudah)).toEqual([berkas.app]);
  expect(sesudah.cursor.epoch).toBe(sesudah.epoch);
});

test("a replica that has read further than the office has written opens a new epoch by itself", async () => {
  await kirimBerkas(DESA);
  const jawab = await tablet.sync();
  const lebih = await tablet.sync({ cursor: { ...jawab.cursor, gseq: jawab.cursor.gseq + 50 } });
  expect(lebih.epoch).not.toBe(jawab.epoch);
  expect(lebih.baris).toHaveLength(1);
});

test("a restart keeps everything: rows, logs, cursor, epoch", async () => {
  const berkas = await kirimBerkas(DESA);
  const isi = { cursor: null, minta: [{ app: berkas.app, sejak: 0 }] };
  const sebelum = await tablet.sync(isi);
  uji = await uji.ulang();
  const payload = { v: 1, events: [], keys: [], ...isi };
  const sesudah = (
    await uji.http.inject({ method: "POST", url: "/api/sync", headers: tablet.auth, payload })
  ).json<SyncResponse>();
  expect({ ...sesudah, waktu: "" }).toEqual({ ...sebelum, waktu: "" });
});

test("other settings change the open work of the files that are there, and the replicas hear of it", async () => {
  const sebelum = await tablet.sync();
  const { app } = await kirimBerkas(DESA);
  const { mesin } = uji.terbuka;
  const setelan = await bacaSetelan(mesin.kantor.db);
  await simpanSetelan(
    mesin.kantor.db,
    { ...setelan, versi: setelan.versi + 1, langkahEmpatDiLapangan: false },
    "admin",
    "2026-11-18T00:00:00.000Z",
  );
  const lama = await tablet.sync(lanjut(sebelum));
  await tulisUlangBaris(mesin);
  const baru = await tablet.sync(lanjut(lama));
  expect(apps(baru)).toEqual([app]);
  expect(baru.baris[0]?.hash).toBe(lama.baris[0]?.hash);
  await tulisUlangBaris(mesin);
  expect((await tablet.sync(lanjut(baru))).baris).toEqual([]);
});
