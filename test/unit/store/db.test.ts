import "fake-indexeddb/auto";
import { Dexie } from "dexie";
import { expect, test } from "vitest";
import { bukaDb } from "../../../src/store/db.ts";
import { galatSimpan } from "../../../src/store/galatSimpan.ts";
import { namaDb } from "./perangkatUji.ts";

test("data of a newer version of the app is not touched: it says so", async () => {
  const nama = namaDb();
  const baru = new Dexie(nama);
  baru.version(2).stores({ meta: "kunci", nanti: "id" });
  await baru.open();
  await baru.table("nanti").add({ id: 1 });
  baru.close();
  const hasil = await bukaDb(nama);
  expect(hasil).toEqual({ ok: false, error: { type: "VersiLebihBaru" } });
  const lagi = new Dexie(nama);
  lagi.version(2).stores({ meta: "kunci", nanti: "id" });
  expect(await lagi.table("nanti").count()).toBe(1);
});

test("a tab that holds an older version and doesn't let go is named", async () => {
  const nama = namaDb();
  const permintaan = indexedDB.open(nama, 1);
  await new Promise((buka) => (permintaan.onsuccess = buka));
  expect(await bukaDb(nama)).toEqual({ ok: false, error: { type: "TertahanTabLain" } });
  permintaan.result.close();
});

test("an older tab lets a newer version upgrade, and is told", async () => {
  const nama = namaDb();
  let usang = false;
  const tua = await bukaDb(nama, () => (usang = true));
  expect(tua.ok).toBe(true);
  const baru = new Dexie(nama);
  baru.version(2).stores({ nanti: "id" });
  await baru.open();
  expect(usang).toBe(true);
  baru.close();
});

test.each([
  [new DOMException("x", "QuotaExceededError"), { type: "RuangPenuh" }],
  [{ name: "AbortError", inner: { name: "QuotaExceededError" } }, { type: "RuangPenuh" }],
  [{ name: "VersionError" }, { type: "VersiLebihBaru" }],
  [new TypeError("x"), { type: "SimpanGagal", sebab: "TypeError" }],
  ["apa saja", { type: "SimpanGagal", sebab: "unknown" }],
])("%s becomes a typed error", (galat, harap) => expect(galatSimpan(galat)).toEqual(harap));
