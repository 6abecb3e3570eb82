// People of the office are changed: roles, areas, active or not, a new passphrase.
import { afterEach, beforeEach, expect, test } from "vitest";
import { berkasUji, dibuka, diajukan, isian } from "./berkasUji.ts";
import { bukaKantorUji, DESA, DESA_LAIN, lanjut, SANDI, selesai, type KantorUji, type Perangkat } from "./kantorUji.ts";

const SANDI_BARU = "sawah-kuda-payung-417";
const RINA = {
  nama: "Rina Wulandari",
  inisial: "RW",
  peran: ["petugas_lapangan"],
  wilayah: ["9901"],
  aktif: true,
} as const;

let uji: KantorUji;
let admin: Perangkat;
let tablet: Perangkat;
beforeEach(async () => {
  uji = await bukaKantorUji();
  await uji.orang("bos", ["admin"]);
  await uji.orang("rina", ["petugas_lapangan", "admin"]);
  admin = await uji.perangkat("bos");
  tablet = await uji.perangkat("rina");
});
afterEach(() => selesai(uji));

const sesi = (perangkat: Perangkat) => ({ authorization: `Bearer ${perangkat.daftar.sesi}` });
const ubah = (id: string, isi: object) =>
  uji.http.inject({ method: "PUT", url: `/api/orang/${id}`, headers: sesi(admin), payload: isi });
const sandi = (id: string, isi: object) =>
  uji.http.inject({ method: "POST", url: `/api/orang/${id}/sandi`, headers: sesi(admin), payload: isi });
const masuk = (pengguna: string, kata: string) =>
  uji.http.inject({ method: "POST", url: "/api/masuk", headers: tablet.auth, payload: { pengguna, sandi: kata } });
const daftar = (perangkat: Perangkat) =>
  uji.http.inject({ method: "GET", url: "/api/orang", headers: sesi(perangkat) });
const kirimBerkas = async (desa: string) => {
  const berkas = await berkasUji(tablet, "rina");
  const events = [await berkas.act(dibuka(tablet, desa)), await berkas.act(isian()), await berkas.act(diajukan)];
  return { app: berkas.app, jawab: await tablet.kirim(events, berkas.keys) };
};

test("a changed person has the new name, roles and areas, and signs in again", async () => {
  const isi = { ...RINA, peran: ["loket_arsip"], wilayah: [DESA] };
  const jawab = await ubah("rina", isi);
  expect([jawab.statusCode, jawab.json()]).toEqual([200, { id: "rina", ...isi }]);
  expect((await daftar(tablet)).json()).toEqual({ type: "SesiBerakhir" });
  expect((await masuk("rina", SANDI)).json()).toMatchObject({
    profil: { id: "rina", nama: "Rina Wulandari", peran: ["loket_arsip"], wilayah: [DESA] },
  });
});

test("narrower areas take files away from the person's devices at the next sync", async () => {
  const [sini, sana] = [await kirimBerkas(DESA), await kirimBerkas(DESA_LAIN)];
  const dulu = await tablet.sync();
  expect(dulu.baris.map((b) => b.app).sort()).toEqual([sini.app, sana.app].sort());
  await ubah("rina", { ...RINA, wilayah: [DESA] });
  const kini = await tablet.sync(lanjut(dulu));
  expect(kini.lupakan).toEqual([sana.app]);
  expect(kini.cursor.scope).toBeGreaterThan(dulu.cursor.scope);
});

test("a deactivated person can't sign in, is no officer of the device any more, and is still listed", async () => {
  const { app } = await kirimBerkas(DESA);
  const dulu = await tablet.sync();
  await ubah("rina", { ...RINA, aktif: false });
  expect((await masuk("rina", SANDI)).json()).toEqual({ type: "MasukDitolak" });
  expect((await daftar(tablet)).json()).toEqual({ type: "SesiBerakhir" });
  const kini = await tablet.sync(lanjut(dulu));
  expect([kini.lupakan, kini.orang.map(({ id }) => id)]).toEqual([[app], ["admin", "bos"]]);
  const orang = (await daftar(admin)).json<{ id: string; aktif: boolean }[]>();
  expect(orang.filter(({ aktif }) => !aktif).map(({ id }) => id)).toEqual(["rina"]);
});

test("what a deactivated person sends later is kept, but held back; active again, it counts again", async () => {
  await ubah("rina", { ...RINA, aktif: false });
  const ditahan = await kirimBerkas(DESA);
  expect(ditahan.jawab.putusan.map((p) => p.alasan)).toContain("BukanPetugas");
  await ubah("rina", RINA);
  const { jawab } = await kirimBerkas(DESA);
  expect(jawab.putusan.map((p) => p.hasil)).toEqual(["diterima", "diterima", "diterima"]);
});

test("a new passphrase replaces the old one and ends the person's sessions, not the admin's", async () => {
  expect((await sandi("rina", { sandi: "pendek" })).json()).toEqual({ type: "BentukSalah", di: "sandi" });
  const jawab = await sandi("rina", { sandi: SANDI_BARU });
  expect(jawab.statusCode).toBe(200);
  expect(jawab.body).not.toContain("sandi");
  expect((await daftar(tablet)).json()).toEqual({ type: "SesiBerakhir" });
  expect((await masuk("rina", SANDI)).statusCode).toBe(401);
  expect((await masuk("rina", SANDI_BARU)).statusCode).toBe(200);
  await sandi("bos", { sandi: SANDI_BARU });
  expect((await daftar(admin)).statusCode).toBe(200);
  expect(uji.log()).not.toContain(SANDI_BARU);
});

test("an admin can't deactivate himself or give away his own admin role, but can change the rest", async () => {
  const bos = { ...RINA, nama: "Bos", peran: ["admin", "verifikator_iv"] };
  for (const isi of [
    { ...bos, aktif: false },
    { ...bos, peran: ["verifikator_iv"] },
  ])
    expect((await ubah("bos", isi)).json()).toEqual({ type: "DiriSendiri" });
  expect((await ubah("bos", bos)).json()).toMatchObject({ peran: ["admin", "verifikator_iv"] });
  expect((await daftar(admin)).statusCode).toBe(200);
});

test("an unknown person is said to be unknown, and is not made by it", async () => {
  for (const jawab of [await ubah("siapa", RINA), await sandi("siapa", { sandi: SANDI_BARU })])
    expect([jawab.statusCode, jawab.json()]).toEqual([404, { type: "TakAda" }]);
  expect((await daftar(admin)).body).not.toContain("siapa");
});

test("the terminal's new passphrase brings the first admin back, also without its role", async () => {
  await ubah("admin", { ...RINA, aktif: false });
  uji = await uji.ulang({ resetAdmin: true });
  const orang = await uji.terbuka.mesin.kantor.db.selectFrom("orang").selectAll().where("id", "=", "admin").execute();
  expect(orang).toMatchObject([{ aktif: 1, peran: '["admin"]' }]);
});
