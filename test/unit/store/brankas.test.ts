import "fake-indexeddb/auto";
import { expect, test } from "vitest";
import { argon2 } from "../../../src/vault/argon2.ts";
import { kalibrasiKdf, LANTAI_KDF, TANGGA_KDF, type KdfApi } from "../../../src/vault/parameterKdf.ts";
import { createBrankas } from "../../../src/vault/brankas.ts";
import { createBrankasDb } from "../../../src/store/brankasDb.ts";
import { buatPasanganPerangkat } from "../../../src/vault/isiBrankas.ts";
import { bytesToHex, teksToBytes } from "../../../src/vault/kode.ts";
import { bukaTab, made, namaDb, nilai, perangkatUji, SANDI, seluruhIsi } from "./perangkatUji.ts";

test("the right passphrase opens, a wrong one doesn't, an unknown officer is named as such", async () => {
  const { brankas } = await perangkatUji();
  brankas.kunci();
  expect(await brankas.buka({ id: "made", sandi: `${SANDI} ` })).toEqual({ ok: false, error: { type: "SandiSalah" } });
  expect(brankas.terbuka()).toBeUndefined();
  expect(await brankas.buka({ id: "orang-lain", sandi: SANDI })).toEqual({
    ok: false,
    error: { type: "TidakDikenal" },
  });
  expect(nilai(await brankas.buka({ id: "made", sandi: SANDI }))).toEqual(made);
});

test("a locked vault signs, opens and seals nothing", async () => {
  const { brankas } = await perangkatUji();
  const app = "a".repeat(32);
  const baru = nilai(await brankas.kunciBaru(app));
  brankas.kunci();
  const terkunci = { ok: false, error: { type: "Terkunci" } };
  expect(brankas.tanda()).toEqual(terkunci);
  expect(await brankas.kunciApp(app)).toEqual(terkunci);
  expect(await brankas.kunciBaru(app)).toEqual(terkunci);
  expect(await brankas.segelData("x", teksToBytes("x"))).toEqual(terkunci);
  expect(await brankas.bukaData("x", baru.bungkus.bungkus)).toEqual(terkunci);
  expect(await brankas.tambahOrang({ orang: made, sandi: "x" })).toEqual(terkunci);
});

test("a second officer opens the same keys with another passphrase, and each keeps the own profile", async () => {
  const { brankas, db } = await perangkatUji();
  const app = "a".repeat(32);
  const baru = nilai(await brankas.kunciBaru(app));
  await db.kunci.add(baru.bungkus);
  const ayu = { ...made, id: "ayu", nama: "Ayu Contoh" };
  nilai(await brankas.tambahOrang({ orang: ayu, sandi: "sandi ayu" }));
  brankas.kunci();
  expect(nilai(await brankas.buka({ id: "ayu", sandi: "sandi ayu" }))).toEqual(ayu);
  expect((await brankas.kunciApp(app)).ok).toBe(true);
  expect((await brankas.buka({ id: "ayu", sandi: SANDI })).ok).toBe(false);
});

test("wraps of one officer don't open under the name or the parameters of another", async () => {
  const { brankas, db } = await perangkatUji();
  nilai(await brankas.tambahOrang({ orang: { ...made, id: "ayu" }, sandi: "ayu" }));
  const wrapMade = (await db.orang.get("made"))!;
  await db.orang.put({ ...wrapMade, profil: { ...made, id: "ayu" } });
  expect((await brankas.buka({ id: "ayu", sandi: SANDI })).ok).toBe(false);
  await db.orang.put({ ...wrapMade, kdf: { m: 8, t: 1 } });
  expect((await brankas.buka({ id: "made", sandi: SANDI })).ok).toBe(false);
});

test("a changed byte in a wrap of the device is reported, not used", async () => {
  const { brankas, db } = await perangkatUji();
  const meta = (await db.meta.get("brankas"))!.nilai as { tanda: Uint8Array };
  meta.tanda[20]! ^= 1;
  await db.meta.put({ kunci: "brankas", nilai: meta });
  expect(await brankas.buka({ id: "made", sandi: SANDI })).toEqual({ ok: false, error: { type: "BrankasRusak" } });
});

test("no key lies in the database in clear", async () => {
  const nama = namaDb();
  const pasangan = await buatPasanganPerangkat();
  const tab = await bukaTab(nama);
  const keluar: Uint8Array[] = [];
  const kdf: KdfApi = {
    turunkan: async (...isi) => {
      const raw = await argon2.turunkan(isi[0], isi[1], { m: 8, t: 1 });
      keluar.push(raw.slice());
      return raw;
    },
  };
  const brankas = createBrankas(createBrankasDb(tab.db), kdf, () => 0);
  await brankas.buat({ orang: made, sandi: SANDI, pasangan });
  const app = nilai(await brankas.kunciBaru("a".repeat(32)));
  await tab.db.kunci.add(app.bungkus);
  const isi = await seluruhIsi(tab.db);
  const rahasia = [pasangan.tanda.rahasia.slice(-32), pasangan.terima.rahasia, app.raw, ...keluar, teksToBytes(SANDI)];
  for (const kunci of rahasia) {
    expect(isi).not.toContain(Buffer.from(kunci).toString("latin1"));
    expect(isi).not.toContain(bytesToHex(kunci));
  }
});

test("a slow device gets weaker parameters, never below the floor; a fast one the strongest", async () => {
  const ukur = (msLantai: number) => {
    let jam = 0;
    const kdf: KdfApi = { turunkan: async () => ((jam += msLantai), new Uint8Array(32)) };
    return kalibrasiKdf(kdf, () => jam);
  };
  expect(await ukur(60)).toEqual(TANGGA_KDF[0]);
  expect(await ukur(5000)).toEqual(LANTAI_KDF);
  const tengah = await ukur(500);
  expect(tengah.m * tengah.t).toBeLessThan(TANGGA_KDF[0]!.m * TANGGA_KDF[0]!.t);
});

test("Argon2id gives the same bytes for a passphrase in another Unicode form", async () => {
  const garam = teksToBytes("somesaltsomesalt");
  const parameter = { m: 64, t: 2 };
  expect(await argon2.turunkan("caf\u00e9", garam, parameter)).toEqual(
    await argon2.turunkan("cafe\u0301", garam, parameter),
  );
  expect(await argon2.turunkan("a", garam, parameter)).not.toEqual(await argon2.turunkan("b", garam, parameter));
});
