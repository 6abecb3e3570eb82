import "fake-indexeddb/auto";
import { expect, test, vi } from "vitest";
import { bacaMeta } from "../../../src/store/meta.ts";
import { periksaTanda } from "../../../src/vault/amplop.ts";
import { berkasBerisi, bukaTab, isiNama, kelahiran, nilai, perangkatUji, SANDI } from "./perangkatUji.ts";

test("events of a device form one signed chain without a gap", async () => {
  const { berkas, db, pasangan } = await perangkatUji();
  await berkasBerisi({ berkas });
  await berkasBerisi({ berkas });
  const rows = (await db.peristiwa.toArray()).toSorted((a, b) => a.seq - b.seq);
  expect(rows.map((r) => r.seq)).toEqual([1, 2, 3, 4]);
  for (const [i, row] of rows.entries()) {
    expect(row.amplop.prev).toBe(rows[i - 1]?.id ?? null);
    expect(await periksaTanda(row.amplop, pasangan.tanda.publik)).toBe(true);
  }
  expect(await bacaMeta(db, "kepala")).toEqual({ gen: 1, seq: 4, id: rows[3]!.id });
});

test("two tabs that append at once lose nothing and never give a receipt number twice", async () => {
  const satu = await perangkatUji();
  const dua = await bukaTab(satu.nama);
  nilai(await dua.brankas.buka({ id: "made", sandi: SANDI }));
  const app = await berkasBerisi(satu);
  const kerja = Array.from({ length: 6 }, (_, i) => [
    satu.berkas.lakukan(app, isiNama(`satu ${i}`)),
    dua.berkas.lakukan(app, isiNama(`dua ${i}`)),
    (i % 2 ? satu : dua).berkas.baru(kelahiran),
  ]).flat();
  for (const hasil of await Promise.all(kerja)) expect(hasil.ok).toBe(true);
  const rows = (await satu.db.peristiwa.toArray()).toSorted((a, b) => a.seq - b.seq);
  expect(rows.map((r) => r.seq)).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
  expect(rows.every((row, i) => row.amplop.prev === (rows[i - 1]?.id ?? null))).toBe(true);
  const nomor = new Set<string>();
  for (const row of rows.filter((r) => r.amplop.type === "PermohonanDibuka"))
    nomor.add(nilai(await dua.berkas.buka(row.app)).lipatan.state!.nomor);
  expect(nomor.size).toBe(7);
});

test("of two acts on one lane the later one names the earlier as its base, whichever tab wrote it", async () => {
  const satu = await perangkatUji();
  const dua = await bukaTab(satu.nama);
  nilai(await dua.brankas.buka({ id: "made", sandi: SANDI }));
  const app = await berkasBerisi(satu);
  await Promise.all([satu.berkas.lakukan(app, isiNama("A")), dua.berkas.lakukan(app, isiNama("B"))]);
  const rows = (await satu.db.peristiwa.where("app").equals(app).toArray()).toSorted((a, b) => a.seq - b.seq);
  expect(rows.slice(1).map((r) => r.amplop.base)).toEqual([null, rows[1]!.id, rows[2]!.id]);
});

test.each(["peristiwa", "halaman", "halamanIsi", "segel", "kunci", "lokal", "meta"] as const)(
  "a crash while writing %s leaves no trace of the act, and the act can be done again",
  async (tabel) => {
    const tab = await perangkatUji();
    const lama = await berkasBerisi(tab, "Lama", 1);
    const foto = async () => {
      const segel = nilai(await tab.berkas.segelHalaman(lama, Uint8Array.of(9).buffer));
      const halaman = [{ ...segel, lebar: 1, tinggi: 1, mime: "image/jpeg" as const }];
      return { type: "DokumenDipindai" as const, dok: "dx", slot: "sx", jenis: "kk", halaman };
    };
    const kerja = async () => {
      const baru = await tab.berkas.baru(kelahiran);
      return baru.ok ? tab.berkas.lakukan(lama, await foto()) : baru;
    };
    const potret = async () => {
      const isi: Record<string, unknown> = {};
      for (const t of tab.db.tables) isi[t.name] = await t.toArray();
      return JSON.stringify(isi);
    };
    const gagal = () => {
      throw new Error("power cut");
    };
    const sebelum = await potret();
    tab.db.table(tabel).hook("creating", gagal);
    tab.db.table(tabel).hook("updating", gagal);
    const hasil = await kerja();
    tab.db.table(tabel).hook("creating").unsubscribe(gagal);
    tab.db.table(tabel).hook("updating").unsubscribe(gagal);
    expect(hasil).toMatchObject({ ok: false, error: { type: "SimpanGagal" } });
    if (tabel !== "halaman" && tabel !== "halamanIsi") expect(await potret()).toBe(sebelum);
    expect(await tab.db.halaman.count()).toBe(1);
    expect(await kerja()).toMatchObject({ ok: true });
  },
);

test("a full disk is named, and nothing of the act is kept", async () => {
  const tab = await perangkatUji();
  const app = await berkasBerisi(tab);
  const penuh = () => {
    throw new DOMException("full", "QuotaExceededError");
  };
  tab.db.peristiwa.hook("creating", penuh);
  expect(await tab.berkas.lakukan(app, isiNama("B"))).toEqual({ ok: false, error: { type: "RuangPenuh" } });
  tab.db.peristiwa.hook("creating").unsubscribe(penuh);
  expect(await tab.db.peristiwa.count()).toBe(2);
  expect(nilai(await tab.berkas.buka(app)).lipatan.state?.isian["pemohon.nama"]).toBe("Ni Luh Contoh");
  vi.restoreAllMocks();
});
