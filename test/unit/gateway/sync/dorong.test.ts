// The push half of sync: chain, verdicts, quarantine, lanes, deferral.
import { afterEach, beforeEach, expect, test } from "vitest";
import { idPeristiwa } from "../../../../src/vault/amplop.ts";
import { berkasUji, diajukan, dibuka, isian, periksa } from "../berkasUji.ts";
import { bukaKantorUji, DESA_LAIN, lanjut, selesai, type KantorUji, type Perangkat } from "../kantorUji.ts";

let uji: KantorUji;
let tablet: Perangkat;
beforeEach(async () => {
  uji = await bukaKantorUji();
  await uji.orang("rina", ["petugas_lapangan"]);
  await uji.orang("made", ["operator_dokumen"]);
  tablet = await uji.perangkat("rina");
});
afterEach(() => selesai(uji));

test("a file taken at the table is accepted, and its row shows name and services but no NIK", async () => {
  const berkas = await berkasUji(tablet, "rina");
  const events = [await berkas.act(dibuka(tablet)), await berkas.act(isian()), await berkas.act(diajukan)];
  const jawab = await tablet.kirim(events, berkas.keys);
  expect(jawab.tolak).toBeNull();
  expect(jawab.putusan.map((p) => p.hasil)).toEqual(["diterima", "diterima", "diterima"]);
  expect(jawab.rantai).toEqual({ gen: 1, seq: 3, id: events[2]?.id });
  const [baris] = jawab.baris;
  expect(baris).toMatchObject({
    app: berkas.app,
    nama: "NUR HALIMAH",
    tahunLahir: "1991",
    status: "menunggu",
    dev: tablet.dev,
  });
  expect(JSON.stringify(jawab.baris)).not.toContain("990104540891");
});

test("pushing the same events again is acknowledged with the same verdicts and changes nothing", async () => {
  const berkas = await berkasUji(tablet, "rina");
  const events = [await berkas.act(dibuka(tablet)), await berkas.act(isian())];
  const pertama = await tablet.kirim(events, berkas.keys);
  const kedua = await tablet.kirim(events, berkas.keys);
  expect(kedua.putusan).toEqual(pertama.putusan);
  expect(kedua.cursor).toEqual(pertama.cursor);
  expect(kedua.rantai).toEqual(pertama.rantai);
});

test("a gap is answered with the head, and what came before it was taken", async () => {
  const berkas = await berkasUji(tablet, "rina");
  const [a, b, c] = [await berkas.act(dibuka(tablet)), await berkas.act(isian()), await berkas.act(diajukan)];
  const jawab = await tablet.kirim([a, c], berkas.keys);
  expect(jawab.tolak).toEqual({ type: "Gap", seq: 3 });
  expect(jawab.rantai).toEqual({ gen: 1, seq: 1, id: a.id });
  const lagi = await tablet.kirim([b, c]);
  expect(lagi.tolak).toBeNull();
  expect(lagi.rantai.seq).toBe(3);
});

test("another event in a place that is taken freezes the chain; a new generation goes on", async () => {
  const berkas = await berkasUji(tablet, "rina");
  const a = await berkas.act(dibuka(tablet));
  const b = await berkas.act(isian());
  await tablet.kirim([a, b], berkas.keys);
  const kembar = await berkas.act(diajukan, { ubah: { seq: 2, prev: a.id } });
  expect((await tablet.kirim([kembar])).tolak).toEqual({ type: "Fork", seq: 2 });
  const terus = await berkas.act(diajukan, { ubah: { seq: 3, prev: b.id } });
  expect((await tablet.kirim([terus])).tolak).toEqual({ type: "Fork", seq: 3 });
  expect((await tablet.kirim([a, b])).tolak).toBeNull();
  tablet.generasiBaru();
  berkas.lane.delete("pengajuan");
  tablet.generasiBaru();
  const baru = await berkas.act(diajukan);
  const jawab = await tablet.kirim([baru]);
  expect(jawab.tolak).toBeNull();
  expect(jawab.putusan[0]?.hasil).toBe("diterima");
  expect(jawab.rantai).toEqual({ gen: 3, seq: 1, id: baru.id });
});

test("a wrong prev is a fork, even at the right place", async () => {
  const berkas = await berkasUji(tablet, "rina");
  const a = await berkas.act(dibuka(tablet));
  await tablet.kirim([a], berkas.keys);
  const lain = await berkas.act(isian(), { ubah: { prev: "0".repeat(64) } });
  expect((await tablet.kirim([lain])).tolak).toEqual({ type: "Fork", seq: 2 });
});

test("an event that the gateway refuses does not hold up the next one", async () => {
  const berkas = await berkasUji(tablet, "rina");
  const lain = await berkasUji(tablet, "rina");
  const buka = await berkas.act(dibuka(tablet));
  // A petugas may not decide step 2.
  const salah = await berkas.act(periksa("akta_kelahiran"));
  const berikut = [await berkas.act(isian()), await lain.act(dibuka(tablet))];
  const jawab = await tablet.kirim([buka, salah, ...berikut], [...berkas.keys, ...lain.keys]);
  expect(jawab.putusan.map((p) => p.hasil)).toEqual(["diterima", "karantina", "diterima", "diterima"]);
  expect(jawab.putusan[1]?.alasan).toBe("WrongStep");
});

test("two devices on one lane: the first to arrive wins, the other and what builds on it is bentrok", async () => {
  const loket = await uji.perangkat("made");
  const berkas = await berkasUji(tablet, "rina");
  await tablet.kirim([await berkas.act(dibuka(tablet)), await berkas.act(isian("anak"))], berkas.keys);
  const dasar = new Map(berkas.lane);
  const punyaMade = { ...berkas, lane: new Map(dasar) };
  const made = await loket.segel(punyaMade, isian("anak", { "anak.nama": "DARI KANTOR" }), {
    by: "made",
    at: "2026-11-18T09:00:00.000Z",
  });
  const rina = await berkas.act(isian("anak", { "anak.nama": "DARI TABLET" }));
  const susul = await berkas.act(isian("anak", { "anak.nama": "LAGI" }));
  const lajurLain = await berkas.act(isian("kontak"));
  expect((await loket.kirim([made])).putusan[0]?.hasil).toBe("diterima");
  const jawab = await tablet.kirim([rina, susul, lajurLain]);
  expect(jawab.putusan.map((p) => p.hasil)).toEqual(["bentrok", "bentrok", "diterima"]);
});

test("two devices that read one scan by themselves leave nothing to settle: the later reading stands", async () => {
  const loket = await uji.perangkat("made");
  const berkas = await berkasUji(tablet, "rina");
  const pindai = { type: "DokumenDipindai", dok: "d1", slot: "kk", jenis: "kk", halaman: [] } as const;
  const halaman = { hash: "a".repeat(64), bytes: 900, lebar: 40, tinggi: 30, mime: "image/jpeg" } as const;
  await tablet.kirim(
    [await berkas.act(dibuka(tablet)), await berkas.act({ ...pindai, halaman: [halaman] })],
    berkas.keys,
  );
  const baca = { type: "DokumenDibaca", dok: "d1", bacaan: [] } as const;
  const made = await loket.segel(
    { ...berkas, lane: new Map(berkas.lane) },
    { ...baca, bacaan: [] },
    {
      by: "made",
      at: "2026-11-18T09:00:00.000Z",
    },
  );
  const rina = await berkas.act({ ...baca, bacaan: [] });
  expect((await loket.kirim([made])).putusan[0]?.hasil).toBe("diterima");
  expect((await tablet.kirim([rina])).putusan[0]?.hasil).toBe("diterima");
});

test("a person who never signed in on this device is quarantined, and so is a village outside the person's areas", async () => {
  await uji.orang("asing", ["petugas_lapangan"]);
  const a = await berkasUji(tablet, "asing");
  const b = await berkasUji(tablet, "rina");
  const jauh = await uji.perangkat("rina");
  await uji.terbuka.mesin.kantor.db
    .updateTable("orang")
    .set({ wilayah: '["990104"]' })
    .where("id", "=", "rina")
    .execute();
  const jawab = await tablet.kirim(
    [await a.act(dibuka(tablet)), await b.act(dibuka(tablet, DESA_LAIN))],
    [...a.keys, ...b.keys],
  );
  expect(jawab.putusan.map((p) => p.alasan)).toEqual(["BukanPetugas", "DiLuarWilayah"]);
  expect((await jauh.sync()).baris).toEqual([]);
});

test("a header that says something else than its body, and a body that doesn't open, are quarantined", async () => {
  const berkas = await berkasUji(tablet, "rina");
  const buka = await berkas.act(dibuka(tablet));
  const bohong = await berkas.act(isian(), { ubah: { lane: "pengajuan" } });
  const lain = { ...berkas, kunci: (await tablet.appBaru()).kunci };
  const tertutup = await tablet.segel(lain, isian("kontak"), { by: "rina", at: "2026-11-18T09:00:00.000Z" });
  const jawab = await tablet.kirim([buka, bohong, tertutup], berkas.keys);
  expect(jawab.putusan.map((p) => p.alasan)).toEqual(["", "KepalaBeda", "TidakTerbuka"]);
});

test("a receipt number of another device is quarantined", async () => {
  const berkas = await berkasUji(tablet, "rina");
  const peristiwa = dibuka({ ...tablet, label: "T99" });
  const jawab = await tablet.kirim([await berkas.act(peristiwa)], berkas.keys);
  expect(jawab.putusan[0]).toMatchObject({ hasil: "karantina", alasan: "NomorAsing" });
});

test("events whose key has not arrived are kept, and decided in order when it does", async () => {
  const berkas = await berkasUji(tablet, "rina");
  const events = [await berkas.act(dibuka(tablet)), await berkas.act(isian()), await berkas.act(diajukan)];
  const tanpa = await tablet.kirim(events);
  expect(tanpa.putusan).toEqual([]);
  expect(tanpa.rantai.seq).toBe(3);
  const dengan = await tablet.sync({ keys: [...berkas.keys], ...lanjut(tanpa) });
  expect(dengan.putusan.map((p) => [p.id, p.hasil])).toEqual(events.map((e) => [e.id, "diterima"]));
  expect(dengan.baris).toHaveLength(1);
  expect((await tablet.sync(lanjut(dengan))).putusan).toEqual([]);
});

test("a key that doesn't open cannot take the place of the right one", async () => {
  const berkas = await berkasUji(tablet, "rina");
  const rusak = berkas.keys.map((k) => ({
    ...k,
    ct: k.ct.startsWith("A") ? `B${k.ct.slice(1)}` : `A${k.ct.slice(1)}`,
  }));
  const events = [await berkas.act(dibuka(tablet))];
  expect((await tablet.kirim(events, rusak)).putusan).toEqual([]);
  expect((await tablet.kirim([], berkas.keys)).cursor.gseq).toBe(1);
});

test("an event of newer rules is stored and waits, and what builds on it waits behind it", async () => {
  const berkas = await berkasUji(tablet, "rina");
  const buka = await berkas.act(dibuka(tablet));
  const baru = await berkas.act(isian(), { ubah: { schema: 9999 } });
  const berikut = await berkas.act(isian());
  const jawab = await tablet.kirim([buka, baru, berikut], berkas.keys);
  expect(jawab.tolak).toBeNull();
  expect(jawab.putusan.map((p) => p.id)).toEqual([buka.id]);
  expect(jawab.rantai.seq).toBe(3);
});

test("an event of another device, a wrong signature and a damaged shape stop the push there", async () => {
  const loket = await uji.perangkat("made");
  const berkas = await berkasUji(tablet, "rina");
  const a = await berkas.act(dibuka(tablet));
  expect((await loket.kirim([a], berkas.keys)).tolak?.type).toBe("BukanPerangkatIni");
  const diubah = { amplop: { ...a.amplop, at: "2026-01-01T00:00:00.000Z" }, id: a.id };
  expect((await tablet.kirim([diubah], berkas.keys)).tolak?.type).toBe("TandaTanganSalah");
  const rusak = { amplop: { ...a.amplop, gen: -1 }, id: a.id };
  expect((await tablet.kirim([rusak])).tolak).toEqual({ type: "BentukSalah", seq: 1 });
  expect((await tablet.kirim([a], berkas.keys)).putusan[0]?.hasil).toBe("diterima");
});

test("a verdict never changes: not by another push, other settings, or a restart", async () => {
  const berkas = await berkasUji(tablet, "rina");
  const events = [
    await berkas.act(dibuka(tablet)),
    await berkas.act(periksa("akta_kelahiran")),
    await berkas.act(isian()),
  ];
  const pertama = await tablet.kirim(events, berkas.keys);
  const { db } = uji.terbuka.mesin.kantor;
  await db.updateTable("orang").set({ peran: '["loket_arsip"]' }).where("id", "=", "rina").execute();
  expect((await tablet.kirim(events, berkas.keys)).putusan).toEqual(pertama.putusan);
  uji = await uji.ulang();
  const payload = { v: 1, cursor: null, events: events.map((e) => e.amplop), keys: [], minta: [] };
  const lagi = await uji.http.inject({ method: "POST", url: "/api/sync", headers: tablet.auth, payload });
  expect(lagi.json()).toMatchObject({ putusan: pertama.putusan, baris: pertama.baris });
});

test("the id that the gateway acknowledges is the hash of what it received", async () => {
  const berkas = await berkasUji(tablet, "rina");
  const a = await berkas.act(dibuka(tablet));
  const jawab = await tablet.kirim([a], berkas.keys);
  expect(jawab.putusan[0]?.id).toBe(await idPeristiwa(a.amplop));
});
