import * as v from "valibot";
import { expect, test } from "vitest";
import { kunciTersegelSchema, tandaTerimaSchema } from "../../../src/protocol/amplop.ts";
import { kunciAcak } from "../../../src/vault/sandiSimetris.ts";
import { buatPasanganX25519, bukaKunci, segelKunci } from "../../../src/vault/segel.ts";
import { buatPasanganTanda, imporTanda } from "../../../src/vault/tanda.ts";
import { cocokTerima, tandaiTerima } from "../../../src/vault/tandaTerima.ts";

const alamat = { app: "a".repeat(32), kid: 1, to: "kantor" };

test("a sealed key fits the wire and opens for its reader alone", async () => {
  const kantor = await buatPasanganX25519();
  const raw = kunciAcak();
  const segel = await segelKunci(raw, kantor.publik, alamat);
  expect(v.parse(kunciTersegelSchema, segel)).toEqual(segel);
  expect(await bukaKunci(segel, kantor.rahasia)).toEqual({ ok: true, value: raw });
  expect((await bukaKunci(segel, (await buatPasanganX25519()).rahasia)).ok).toBe(false);
});

test("a sealed key opens for no other application, version or reader", async () => {
  const kantor = await buatPasanganX25519();
  const segel = await segelKunci(kunciAcak(), kantor.publik, alamat);
  for (const ubah of [{ app: "b".repeat(32) }, { kid: 2 }, { to: "pemulihan" }, { ct: "AAAA" }, { enc: segel.ct }])
    expect((await bukaKunci({ ...segel, ...ubah }, kantor.rahasia)).ok, JSON.stringify(ubah)).toBe(false);
});

test("a receipt is believed only as the gateway signed it", async () => {
  const gateway = await buatPasanganTanda();
  const isi = { v: 1 as const, hash: "c".repeat(64), app: alamat.app, bytes: 10, epoch: "e1", gseq: 5 };
  const terima = await tandaiTerima(isi, await imporTanda(gateway.rahasia));
  expect(v.parse(tandaTerimaSchema, terima)).toEqual(terima);
  expect(await cocokTerima(terima, gateway.publik)).toBe(true);
  expect(await cocokTerima(terima, (await buatPasanganTanda()).publik)).toBe(false);
  for (const ubah of [{ hash: "d".repeat(64) }, { app: "b".repeat(32) }, { bytes: 11 }, { epoch: "e2" }, { gseq: 6 }])
    expect(await cocokTerima({ ...terima, ...ubah }, gateway.publik), JSON.stringify(ubah)).toBe(false);
});
