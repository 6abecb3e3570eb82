import "fake-indexeddb/auto";
import { expect, test } from "vitest";
import { hashSandi } from "../../../gateway/auth/sandi.ts";
import { bacaMeta } from "../../../src/store/meta.ts";
import { berkasBerisi, nilai, seluruhIsi } from "../store/perangkatUji.ts";
import { bukaKantor, bukaTablet, kodeBaru, SANDI, tabletUji } from "./tabletUji.ts";

test("a browser enrols once: it gets a label, an open vault and the office's settings", async () => {
  const kantor = await bukaKantor();
  const tablet = await bukaTablet(kantor);
  expect(await tablet.brankas.kosong()).toBe(true);
  const isi = { kode: await kodeBaru(kantor), pengguna: "made", sandi: SANDI };
  const { profil, sesi } = nilai(await tablet.masuk.daftar(isi));
  expect(profil).toMatchObject({ id: "made", peran: ["petugas_lapangan"] });
  expect(sesi.length).toBeGreaterThan(20);
  expect(tablet.brankas.terbuka()).toEqual(profil);
  expect((await bacaMeta(tablet.db, "perangkat"))?.label).toMatch(/^T[0-9]+$/);
  expect((await bacaMeta(tablet.db, "setelan"))?.kabupaten).toBe("9901");
  expect(await tablet.masuk.daftar(isi)).toEqual({ ok: false, error: { type: "SudahTerdaftar" } });
});

test("a wrong code, a wrong passphrase and no network are told apart, and leave the browser as it was", async () => {
  const kantor = await bukaKantor();
  const tablet = await bukaTablet(kantor);
  const isi = { kode: await kodeBaru(kantor), pengguna: "made", sandi: SANDI };
  expect(await tablet.masuk.daftar({ ...isi, kode: "SALAH-123" })).toEqual({ ok: false, error: { type: "KodeSalah" } });
  expect(await tablet.masuk.daftar({ ...isi, sandi: "bukan ini" })).toEqual({
    ok: false,
    error: { type: "SandiSalah" },
  });
  tablet.ganggu(async () => {
    throw new TypeError("offline");
  });
  expect(await tablet.masuk.daftar(isi)).toEqual({ ok: false, error: { type: "Luring" } });
  tablet.ganggu();
  expect(await tablet.brankas.kosong()).toBe(true);
  expect((await tablet.masuk.daftar(isi)).ok).toBe(true);
});

test("an answer with an office key that is none enrols nothing", async () => {
  const kantor = await bukaKantor();
  const tablet = await bukaTablet(kantor);
  tablet.ganggu(async (url, init, terus) =>
    Response.json({ ...((await (await terus(url, init)).json()) as object), kunciKantor: "AAAA" }),
  );
  const isi = { kode: await kodeBaru(kantor), pengguna: "made", sandi: SANDI };
  expect(await tablet.masuk.daftar(isi)).toEqual({ ok: false, error: { type: "JawabanAneh" } });
  expect(await tablet.brankas.kosong()).toBe(true);
});

test("a second officer signs in on the open tablet, and later opens it without a connection", async () => {
  const kantor = await bukaKantor();
  const tablet = await tabletUji(kantor);
  const app = await berkasBerisi(tablet);
  nilai(await tablet.masuk.masuk({ pengguna: "ketut", sandi: SANDI }));
  expect(tablet.brankas.terbuka()?.id).toBe("ketut");
  tablet.brankas.kunci();
  tablet.ganggu(async () => {
    throw new TypeError("offline");
  });
  nilai(await tablet.brankas.buka({ id: "ketut", sandi: SANDI }));
  expect(nilai(await tablet.berkas.buka(app)).lipatan.state?.isian["pemohon.nama"]).toBe("Ni Luh Contoh");
});

test("an officer who is new to a locked tablet can't open it alone", async () => {
  const kantor = await bukaKantor();
  const tablet = await tabletUji(kantor);
  tablet.brankas.kunci();
  expect(await tablet.masuk.masuk({ pengguna: "ketut", sandi: SANDI })).toEqual({
    ok: false,
    error: { type: "Terkunci" },
  });
  expect(tablet.brankas.terbuka()).toBeUndefined();
});

test("signing in takes over new roles, and a passphrase that was changed at the office is told as such", async () => {
  const kantor = await bukaKantor();
  const tablet = await tabletUji(kantor);
  const { db } = kantor.kini.terbuka.mesin.kantor;
  await db
    .updateTable("orang")
    .set({ peran: JSON.stringify(["petugas_lapangan", "operator_ikd"]) })
    .where("id", "=", "made")
    .execute();
  tablet.brankas.kunci();
  nilai(await tablet.masuk.masuk({ pengguna: "made", sandi: SANDI }));
  tablet.brankas.kunci();
  nilai(await tablet.brankas.buka({ id: "made", sandi: SANDI }));
  expect(tablet.brankas.terbuka()?.peran).toEqual(["petugas_lapangan", "operator_ikd"]);
  await db
    .updateTable("orang")
    .set({ sandi: await hashSandi("sandi baru") })
    .where("id", "=", "made")
    .execute();
  tablet.brankas.kunci();
  expect(await tablet.masuk.masuk({ pengguna: "made", sandi: "sandi baru" })).toEqual({
    ok: false,
    error: { type: "SandiLama" },
  });
});

test("neither passphrase nor session lies in the database", async () => {
  const kantor = await bukaKantor();
  const tablet = await bukaTablet(kantor);
  const { sesi } = nilai(await tablet.masuk.daftar({ kode: await kodeBaru(kantor), pengguna: "made", sandi: SANDI }));
  const isi = await seluruhIsi(tablet.db);
  expect(isi).not.toContain(SANDI);
  expect(isi).not.toContain(sesi);
});
