import { expect, test } from "vitest";
import { buatQr, kodeCek, parseQr, periksaQr } from "../../../src/vault/qrTandaTerima.ts";
import { buatPasanganTanda, imporTanda } from "../../../src/vault/tanda.ts";

const APP = "a1".repeat(16);

test("a receipt's QR is read back, verifies under its device's key and under no other", async () => {
  const perangkat = await buatPasanganTanda();
  const { isi, kode } = await buatQr("T3-00042-K", APP, await imporTanda(perangkat.rahasia));
  const baca = parseQr(` ${isi}\n`);
  expect(baca).toMatchObject({ nomor: "T3-00042-K", kode });
  if (!baca) return;
  expect(await periksaQr(baca, perangkat.publik)).toBe(true);
  expect(await periksaQr(baca, (await buatPasanganTanda()).publik)).toBe(false);
  expect(await periksaQr({ ...baca, nomor: "T3-00043-K" }, perangkat.publik)).toBe(false);
});

test("the check code belongs to the application, not to its number", async () => {
  expect(await kodeCek(APP)).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
  expect(await kodeCek(APP)).not.toBe(await kodeCek("b2".repeat(16)));
});

test("a text that is no receipt of ours is not read", () => {
  for (const teks of ["", "T3-00042-K", "JEMPUT1|x", "JEMPUT2|a|b|c", "https://contoh.test"])
    expect(parseQr(teks)).toBeUndefined();
});
