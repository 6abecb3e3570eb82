import "fake-indexeddb/auto";
import { expect, test } from "vitest";
import { bacaMeta } from "../../../src/store/meta.ts";
import { berkasBerisi, isiNama, kelahiran, nilai } from "../store/perangkatUji.ts";
import { bukaKantor, diGateway, SANDI, tabletUji, type Tablet } from "./tabletUji.ts";

/** The gateway's answer to `/api/sync`, changed on its way. */
const ubahJawaban =
  (ubah: (isi: Record<string, unknown>) => unknown) =>
  async (url: string, init: RequestInit, terus: (url: string, init: RequestInit) => Promise<Response>) => {
    const jawab = await terus(url, init);
    if (url !== "/api/sync") return jawab;
    return Response.json(ubah((await jawab.json()) as Record<string, unknown>));
  };

const potret = async (tablet: Tablet): Promise<string> => {
  const isi: Record<string, unknown> = {};
  for (const tabel of tablet.db.tables) isi[tabel.name] = await tabel.toArray();
  return JSON.stringify(isi);
};

const kirimUlangSemua = async (tablet: Tablet): Promise<void> => {
  await tablet.db.peristiwa.toCollection().modify({ tunggu: "kirim" });
};

test.each([
  ["no JSON", async () => new Response("<html>proxy</html>", { status: 200 })],
  ["an empty object", async () => Response.json({})],
  ["a row with an NIK-long app id", ubahJawaban((j) => ({ ...j, baris: [{ app: "x" }] }))],
  ["a newer protocol", ubahJawaban((j) => ({ ...j, v: 2 }))],
  ["a verdict without a sequence", ubahJawaban((j) => ({ ...j, putusan: [{ id: "a".repeat(64) }] }))],
] as const)("an answer that is broken (%s) changes nothing", async (_, gangguan) => {
  const kantor = await bukaKantor();
  const tablet = await tabletUji(kantor);
  await berkasBerisi(tablet, "A", 1);
  const sebelum = await potret(tablet);
  tablet.ganggu(gangguan);
  expect(await tablet.sinkron.jalankan()).toBe(false);
  expect(tablet.sinkron.status.baca()).toMatchObject({ keadaan: "ditolak", galat: "JawabanAneh" });
  expect(await potret(tablet)).toBe(sebelum);
});

test.each([
  [401, { type: "TokenDitolak" }, "perlu_masuk", "PerluMasuk"],
  [403, { type: "PerangkatDicabut" }, "ditolak", "Dicabut"],
  [429, { type: "TerlaluSering", coba: 30 }, "luring", "TerlaluSering"],
  [500, { type: "GalatGateway" }, "luring", "ServerGalat"],
  [507, { type: "PenyimpananPenuh" }, "luring", "ServerGalat"],
  [502, "bad gateway", "luring", "ServerGalat"],
] as const)("the gateway answers %i %j: the state says %s", async (status, isi, keadaan, galat) => {
  const kantor = await bukaKantor();
  const tablet = await tabletUji(kantor);
  await berkasBerisi(tablet);
  tablet.ganggu(async () => new Response(JSON.stringify(isi), { status }));
  expect(await tablet.sinkron.jalankan()).toBe(false);
  expect(tablet.sinkron.status.baca()).toMatchObject({ keadaan, galat, menungguPeristiwa: 2 });
});

test("a receipt that the gateway didn't sign moves no page", async () => {
  const kantor = await bukaKantor();
  const tablet = await tabletUji(kantor);
  await berkasBerisi(tablet, "A", 1);
  tablet.ganggu(
    ubahJawaban((j) => ({
      ...j,
      tandaTerima: (j["tandaTerima"] as { gseq: number }[]).map((t) => ({ ...t, gseq: t.gseq + 1 })),
    })),
  );
  await tablet.sinkron.jalankan();
  expect((await tablet.db.halaman.toArray()).map((h) => h.keadaan)).toEqual(["kirim"]);
  expect(tablet.sinkron.status.baca().menungguHalaman).toBe(1);
});

test("an event of another device that isn't what its id says is left out, and asked for again", async () => {
  const kantor = await bukaKantor();
  const tablet = await tabletUji(kantor);
  const meja = await tabletUji(kantor, "ketut");
  const app = await berkasBerisi(tablet);
  nilai(await tablet.berkas.lakukan(app, { type: "Diajukan" }));
  await tablet.sinkron.jalankan();
  type Berkas = { events: { event: { at: string; type: string } }[] }[];
  const palsu = (berkas: Berkas) =>
    berkas.map((b) => ({
      ...b,
      events: b.events.map((e) =>
        e.event.type === "Diajukan" ? { ...e, event: { ...e.event, at: "2020-01-01T00:00:00.000Z" } } : e,
      ),
    }));
  meja.ganggu(ubahJawaban((j) => ({ ...j, berkas: palsu(j["berkas"] as Berkas) })));
  await meja.sinkron.jalankan();
  expect(nilai(await meja.berkas.buka(app)).events.map((e) => e.peristiwa.type)).not.toContain("Diajukan");
  meja.ganggu();
  await meja.sinkron.jalankan();
  expect(nilai(await meja.berkas.buka(app)).events.map((e) => e.peristiwa.type)).toContain("Diajukan");
});

test("the same verdict twice changes nothing; another one of the same epoch is not believed", async () => {
  const kantor = await bukaKantor();
  const tablet = await tabletUji(kantor);
  const app = await berkasBerisi(tablet);
  await tablet.sinkron.jalankan();
  const pertama = await tablet.db.putusan.toArray();
  await kirimUlangSemua(tablet);
  await tablet.sinkron.jalankan();
  expect(await tablet.db.putusan.toArray()).toEqual(pertama);
  await kirimUlangSemua(tablet);
  tablet.ganggu(
    ubahJawaban((j) => ({
      ...j,
      putusan: (j["putusan"] as object[]).map((p) => ({ ...p, hasil: "karantina", alasan: "lain" })),
    })),
  );
  await tablet.sinkron.jalankan();
  expect(await tablet.db.putusan.toArray()).toEqual(pertama);
  expect(nilai(await tablet.berkas.buka(app)).lipatan.karantina).toEqual([]);
});

test("a full disk while an answer is taken in leaves everything as it was; the next sync goes on", async () => {
  const kantor = await bukaKantor();
  const tablet = await tabletUji(kantor);
  const app = await berkasBerisi(tablet);
  const sebelum = await potret(tablet);
  const penuh = () => {
    throw new DOMException("full", "QuotaExceededError");
  };
  tablet.db.daftar.hook("creating", penuh);
  expect(await tablet.sinkron.jalankan()).toBe(false);
  expect(tablet.sinkron.status.baca()).toMatchObject({ keadaan: "ditolak", galat: "RuangPenuh" });
  expect(await potret(tablet)).toBe(sebelum);
  tablet.db.daftar.hook("creating").unsubscribe(penuh);
  expect(await tablet.sinkron.jalankan()).toBe(true);
  expect((await diGateway(kantor, app)).events).toHaveLength(2);
});

test("a gap is filled from the gateway's head", async () => {
  const kantor = await bukaKantor();
  const tablet = await tabletUji(kantor);
  const app = await berkasBerisi(tablet);
  nilai(await tablet.berkas.lakukan(app, isiNama("B")));
  // As if an acknowledgement had been written that never was: the first event is not offered.
  const awal = (await tablet.db.peristiwa.toArray()).find((e) => e.seq === 1)!;
  await tablet.db.peristiwa.put({ ...awal, tunggu: "putusan" });
  expect(await tablet.sinkron.jalankan()).toBe(true);
  const isi = await diGateway(kantor, app);
  expect(isi.events.map((e) => e.seq).toSorted()).toEqual([1, 2, 3]);
  expect(isi.events.every((e) => e.gen === 1)).toBe(true);
});

test("a gap that can't be filled is recorded, and the work goes on in a new generation", async () => {
  const kantor = await bukaKantor();
  const tablet = await tabletUji(kantor);
  const lama = await berkasBerisi(tablet, "Lama");
  const baru = await berkasBerisi(tablet, "Baru");
  const rows = await tablet.db.peristiwa.where("app").equals(lama).toArray();
  await tablet.db.peristiwa.bulkDelete(rows.map((r) => r.id));
  expect(await tablet.sinkron.jalankan()).toBe(true);
  const isi = await diGateway(kantor, baru);
  expect(isi.events.map((e) => [e.gen, e.seq])).toEqual([
    [2, 1],
    [2, 2],
  ]);
  expect(isi.putusan.every((p) => p.hasil === "diterima")).toBe(true);
  expect(await tablet.db.beku.toArray()).toMatchObject([{ gen: 1, sebab: "Gap" }]);
  expect(await tablet.baris(baru)).toMatchObject({ nama: "Baru", tempat: "diterima_kantor" });
});

test("a damaged event is recorded as the hole, and holds up none of the others", async () => {
  const kantor = await bukaKantor();
  const tablet = await tabletUji(kantor);
  const satu = await berkasBerisi(tablet, "Satu");
  const dua = await berkasBerisi(tablet, "Dua");
  const rusak = (await tablet.db.peristiwa.where("app").equals(satu).toArray()).find((r) => r.seq === 2)!;
  await tablet.db.peristiwa.put({ ...rusak, amplop: { ...rusak.amplop, by: "orang-lain" } });
  expect(await tablet.sinkron.jalankan()).toBe(true);
  expect((await diGateway(kantor, dua)).putusan.map((p) => p.hasil)).toEqual(["diterima", "diterima"]);
  const [beku] = await tablet.db.beku.toArray();
  expect(beku?.sebab).toBe("TandaTanganSalah");
  expect(beku?.amplop.filter((a) => a.baru === null).map((a) => a.lama)).toEqual([rusak.id]);
});

/** Copies a database as a restored browser profile would have it. */
const salin = async (tablet: Tablet): Promise<() => Promise<void>> => {
  const isi = new Map<string, unknown[]>();
  for (const tabel of tablet.db.tables) isi.set(tabel.name, await tabel.toArray());
  return async () => {
    for (const tabel of tablet.db.tables) {
      await tabel.clear();
      await tabel.bulkAdd(isi.get(tabel.name)!);
    }
  };
};

test("a restored old profile forks: its new work goes on in a new generation, nothing is lost or doubled", async () => {
  const kantor = await bukaKantor();
  const tablet = await tabletUji(kantor);
  const app = await berkasBerisi(tablet, "Sebelum");
  await tablet.sinkron.jalankan();
  const kembali = await salin(tablet);
  const hilang = await berkasBerisi(tablet, "Sesudah salinan");
  await tablet.sinkron.jalankan();
  await kembali();
  tablet.brankas.kunci();
  nilai(await tablet.brankas.buka({ id: "made", sandi: SANDI }));
  nilai(await tablet.berkas.lakukan(app, isiNama("Pekerjaan baru")));
  nilai(await tablet.berkas.lakukan(app, isiNama("Pekerjaan baru lagi")));
  expect(await tablet.sinkron.jalankan()).toBe(true);
  const gen2 = (await diGateway(kantor, app)).events.filter((e) => e.gen === 2);
  expect(gen2).toHaveLength(2);
  expect(await bacaMeta(tablet.db, "kepala")).toMatchObject({ gen: 2, seq: 2 });
  expect(nilai(await tablet.berkas.buka(app)).lipatan.sah?.isian["pemohon.nama"]).toBe("Pekerjaan baru lagi");
  // The file made after the copy comes back from the office, and its receipt number is not given again.
  expect(await tablet.baris(hilang)).toMatchObject({ nama: "Sesudah salinan" });
  const nomorLama = (await tablet.baris(hilang))!.nomor;
  expect(nilai(await tablet.berkas.baru(kelahiran)).nomor).not.toBe(nomorLama);
});

test("a fork on a locked tablet waits for someone to unlock it", async () => {
  const kantor = await bukaKantor();
  const tablet = await tabletUji(kantor);
  const app = await berkasBerisi(tablet);
  await tablet.sinkron.jalankan();
  const kembali = await salin(tablet);
  nilai(await tablet.berkas.lakukan(app, isiNama("A")));
  await tablet.sinkron.jalankan();
  await kembali();
  nilai(await tablet.berkas.lakukan(app, isiNama("B")));
  tablet.brankas.kunci();
  expect(await tablet.sinkron.jalankan()).toBe(false);
  expect(tablet.sinkron.status.baca()).toMatchObject({ keadaan: "perlu_masuk", galat: "PerluBuka" });
  nilai(await tablet.brankas.buka({ id: "made", sandi: SANDI }));
  expect(await tablet.sinkron.jalankan()).toBe(true);
});

test("a gateway restored from a backup is offered again what it lost", async () => {
  const kantor = await bukaKantor();
  const tablet = await tabletUji(kantor);
  const app = await berkasBerisi(tablet, "A", 1);
  await tablet.sinkron.jalankan();
  const { db } = kantor.kini.terbuka.mesin.kantor;
  // What a backup from before this work holds: the device, and nothing of the file.
  for (const tabel of ["putusan", "peristiwa", "halaman", "permohonan", "rantai", "kunci_tersegel"] as const)
    await db.deleteFrom(tabel).execute();
  await kantor.ulang({ restored: true });
  expect((await diGateway(kantor, app)).events).toHaveLength(0);
  expect(await tablet.sinkron.jalankan()).toBe(true);
  const isi = await diGateway(kantor, app);
  expect(isi.putusan.map((p) => p.hasil)).toEqual(["diterima", "diterima", "diterima"]);
  expect(isi.halaman.every((h) => h.gseq !== null)).toBe(true);
  expect(await tablet.baris(app)).toMatchObject({ tempat: "diterima_kantor" });
  const epoch = kantor.kini.terbuka.mesin.kantor.epoch();
  expect(await bacaMeta(tablet.db, "epoch")).toBe(epoch);
  expect((await tablet.db.halaman.toArray()).map((h) => h.terima?.epoch)).toEqual([epoch]);
});

test("a new epoch of a gateway that lost nothing doubles nothing", async () => {
  const kantor = await bukaKantor();
  const tablet = await tabletUji(kantor);
  const app = await berkasBerisi(tablet, "A", 1);
  await tablet.sinkron.jalankan();
  const sebelum = await diGateway(kantor, app);
  await kantor.ulang({ restored: true });
  expect(await tablet.sinkron.jalankan()).toBe(true);
  expect(await diGateway(kantor, app)).toEqual(sebelum);
  expect(await tablet.baris(app)).toMatchObject({ tempat: "diterima_kantor" });
});
