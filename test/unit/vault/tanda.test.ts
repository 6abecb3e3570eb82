import { afterEach, expect, test, vi } from "vitest";
import { teksToBytes } from "../../../src/vault/kode.ts";

const muat = async (adaEd25519: boolean) => {
  vi.resetModules();
  if (!adaEd25519) {
    const tolak = () => Promise.reject(new DOMException("Unrecognized name.", "NotSupportedError"));
    vi.spyOn(crypto.subtle, "importKey").mockImplementation(tolak);
    vi.spyOn(crypto.subtle, "generateKey").mockImplementation(tolak);
  }
  return import("../../../src/vault/tanda.ts");
};
afterEach(() => vi.restoreAllMocks());

test("a browser without Ed25519 signs what a browser with it verifies, and the other way round", async () => {
  const lama = await muat(false);
  const pesan = teksToBytes("berkas");
  const pasanganLama = await lama.buatPasanganTanda();
  const tandaLama = await lama.tandatangani(await lama.imporTanda(pasanganLama.rahasia), pesan);
  expect(await lama.cocokTanda(pasanganLama.publik, tandaLama, pesan)).toBe(true);
  vi.restoreAllMocks();

  const baru = await muat(true);
  expect(await baru.cocokTanda(pasanganLama.publik, tandaLama, pesan)).toBe(true);
  const kunciSama = await baru.imporTanda(pasanganLama.rahasia);
  expect(await baru.tandatangani(kunciSama, pesan)).toEqual(tandaLama);
  expect(await baru.cocokTanda(pasanganLama.publik, tandaLama, teksToBytes("lain"))).toBe(false);
});

test("a public key that is none makes every signature wrong, without throwing", async () => {
  const { cocokTanda } = await muat(true);
  expect(await cocokTanda(new Uint8Array(5), new Uint8Array(64), new Uint8Array(1))).toBe(false);
  expect(await cocokTanda(new Uint8Array(32).fill(255), new Uint8Array(64), new Uint8Array(1))).toBe(false);
});
