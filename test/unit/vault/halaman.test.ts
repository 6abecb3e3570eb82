import { expect, test } from "vitest";
import { bukaHalaman, segelHalaman } from "../../../src/vault/halaman.ts";
import { imporKunci, kunciAcak } from "../../../src/vault/sandiSimetris.ts";
import { sha256Hex } from "../../../src/vault/sidikJari.ts";

const app = "a".repeat(32);
const isi = Uint8Array.from({ length: 60 }, (_, i) => i);

test("a page opens to its bytes and is named by the hash of its ciphertext", async () => {
  const kunci = await imporKunci(kunciAcak());
  const { hash, ct } = await segelHalaman(isi, kunci, app);
  expect(hash).toBe(await sha256Hex(ct));
  const buka = await bukaHalaman(ct, kunci, app);
  expect(buka.ok && new Uint8Array(buka.value)).toEqual(isi);
});

test("the same photo sealed twice has two names", async () => {
  const kunci = await imporKunci(kunciAcak());
  expect((await segelHalaman(isi, kunci, app)).hash).not.toBe((await segelHalaman(isi, kunci, app)).hash);
});

test("any flipped byte, another application and a cut page don't open", async () => {
  const kunci = await imporKunci(kunciAcak());
  const { ct } = await segelHalaman(isi, kunci, app);
  for (let i = 0; i < ct.byteLength; i++) {
    const rusak = new Uint8Array(ct.slice(0));
    rusak[i]! ^= 1;
    expect((await bukaHalaman(rusak.buffer, kunci, app)).ok, `byte ${i}`).toBe(false);
    expect((await bukaHalaman(ct.slice(0, i), kunci, app)).ok, `cut at ${i}`).toBe(false);
  }
  expect((await bukaHalaman(ct, kunci, "b".repeat(32))).ok).toBe(false);
});
