import "fake-indexeddb/auto";
import { expect, test } from "vitest";
import { berkasBerisi, bukaTab, nilai, perangkatUji, SANDI } from "./perangkatUji.ts";

test("a draft survives the tab being killed, field by field", async () => {
  const tab = await perangkatUji();
  const app = await berkasBerisi(tab);
  nilai(await tab.berkas.isiDraf(app, "anak", { "anak.nama": "Wayan" }));
  nilai(await tab.berkas.isiDraf(app, "anak", { "anak.tempatLahir": "Contoh" }));
  nilai(await tab.berkas.isiDraf(app, "ibu", { "ibu.nama": "Made" }));
  const lagi = await bukaTab(tab.nama);
  nilai(await lagi.brankas.buka({ id: "made", sandi: SANDI }));
  expect(nilai(await lagi.berkas.bacaDraf(app))).toEqual({
    "anak.nama": "Wayan",
    "anak.tempatLahir": "Contoh",
    "ibu.nama": "Made",
  });
});

test("two fields saved at the same moment are both kept", async () => {
  const tab = await perangkatUji();
  const app = await berkasBerisi(tab);
  await Promise.all([
    tab.berkas.isiDraf(app, "anak", { "anak.nama": "Wayan" }),
    tab.berkas.isiDraf(app, "anak", { "anak.tempatLahir": "Contoh" }),
  ]);
  expect(Object.keys(nilai(await tab.berkas.bacaDraf(app)))).toHaveLength(2);
});

test("recording turns each part into one event with what changed, and the draft goes", async () => {
  const tab = await perangkatUji();
  const app = await berkasBerisi(tab, "Ni Luh");
  nilai(await tab.berkas.isiDraf(app, "pemohon", { "pemohon.nama": "Ni Luh", "pemohon.nik": "9901014101900001" }));
  nilai(await tab.berkas.isiDraf(app, "ibu", { "ibu.nama": "Made" }));
  nilai(await tab.berkas.catatDraf(app));
  const { lipatan, events } = nilai(await tab.berkas.buka(app));
  expect(lipatan.state?.isian).toEqual({
    "pemohon.nama": "Ni Luh",
    "pemohon.nik": "9901014101900001",
    "ibu.nama": "Made",
  });
  const isian = events.slice(2).map((e) => (e.peristiwa.type === "IsianDicatat" ? Object.keys(e.peristiwa.isian) : []));
  expect(isian).toHaveLength(2);
  expect(isian).toEqual(expect.arrayContaining([["pemohon.nik"], ["ibu.nama"]]));
  expect(await tab.db.draf.count()).toBe(0);
});

test("recording a draft that changes nothing makes no event", async () => {
  const tab = await perangkatUji();
  const app = await berkasBerisi(tab, "Ni Luh");
  nilai(await tab.berkas.isiDraf(app, "pemohon", { "pemohon.nama": "Ni Luh" }));
  nilai(await tab.berkas.catatDraf(app));
  expect(await tab.db.peristiwa.count()).toBe(2);
  expect(await tab.db.draf.count()).toBe(0);
});

test("a note of this device is kept with the file, merged, and never becomes part of the form", async () => {
  const tab = await perangkatUji();
  const app = await berkasBerisi(tab, "Ni Luh");
  nilai(await tab.berkas.simpanCatatan(app, "siak|kk", { "anak.nik": "1|9901" }));
  nilai(await tab.berkas.simpanCatatan(app, "siak|kk", { "anak.nama": "1|A" }));
  nilai(await tab.berkas.isiDraf(app, "ibu", { "ibu.nama": "Made" }));
  expect(nilai(await tab.berkas.bacaDraf(app))).toEqual({ "ibu.nama": "Made" });
  nilai(await tab.berkas.catatDraf(app));
  expect(nilai(await tab.berkas.buka(app)).lipatan.state?.isian).toEqual({
    "pemohon.nama": "Ni Luh",
    "ibu.nama": "Made",
  });
  const lagi = await bukaTab(tab.nama);
  nilai(await lagi.brankas.buka({ id: "made", sandi: SANDI }));
  const isi = { "anak.nik": "1|9901", "anak.nama": "1|A" };
  expect(nilai(await lagi.berkas.bacaCatatan(app, "siak|kk"))).toEqual(isi);
  expect(nilai(await lagi.berkas.bacaCatatan(app, "siak|akta"))).toEqual({});
});

test("an emptied field is recorded as emptied", async () => {
  const tab = await perangkatUji();
  const app = await berkasBerisi(tab, "Ni Luh");
  nilai(await tab.berkas.isiDraf(app, "pemohon", { "pemohon.nama": "" }));
  nilai(await tab.berkas.catatDraf(app));
  expect(nilai(await tab.berkas.buka(app)).lipatan.state?.isian).toEqual({});
});

test("what is typed while the draft is being recorded stays a draft", async () => {
  const tab = await perangkatUji();
  const app = await berkasBerisi(tab);
  nilai(await tab.berkas.isiDraf(app, "ibu", { "ibu.nama": "Made" }));
  let sekali = true;
  tab.db.peristiwa.hook("creating", () => {
    if (!sekali) return;
    sekali = false;
    // Within the same transaction: as another tab's write that came just before.
    void tab.db.draf.where("app").equals(app).modify({ ver: 1 });
  });
  nilai(await tab.berkas.catatDraf(app));
  expect(nilai(await tab.berkas.bacaDraf(app))).toEqual({ "ibu.nama": "Made" });
});
