import { expect, test } from "vitest";
import { buatQr, cocokQr, kodeCek, parseQr, periksaQr } from "../../../src/vault/qrTandaTerima.ts";
import { bytesToB64u } from "../../../src/vault/kode.ts";
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

test("a receipt fits its file when any device of the office signed it, also a desk that printed it again", async () => {
  const [tablet, loket, asing] = await Promise.all([buatPasanganTanda(), buatPasanganTanda(), buatPasanganTanda()]);
  const kantor = [bytesToB64u(tablet.publik), bytesToB64u(loket.publik)];
  const qr = async (pasangan: typeof tablet, app = APP): Promise<string> =>
    (await buatQr("T3-00042-K", app, await imporTanda(pasangan.rahasia))).isi;
  expect(await cocokQr(await qr(tablet), APP, kantor)).toBe("cocok");
  expect(await cocokQr(await qr(loket), APP, kantor)).toBe("cocok");
  expect(await cocokQr(await qr(asing), APP, kantor)).toBe("tidak_cocok");
  expect(await cocokQr(await qr(tablet, "b2".repeat(16)), APP, kantor)).toBe("tidak_cocok");
  expect(await cocokQr(await qr(asing), APP, ["bukan kunci"])).toBe("tidak_cocok");
});

test("nothing is said of a number that was typed, or while no device's key is known", async () => {
  const { isi } = await buatQr("T3-00042-K", APP, await imporTanda((await buatPasanganTanda()).rahasia));
  expect(await cocokQr("T3-00042-K", APP, [])).toBe("tanpa_tanda");
  expect(await cocokQr(isi, APP, [])).toBe("tanpa_tanda");
});
