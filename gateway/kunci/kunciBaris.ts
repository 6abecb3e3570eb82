/** Key of the list rows at rest, derived from the office's key: the data folder alone shows no name. */
import type { KunciKantor } from "./kunciKantor.ts";
import { imporKunci } from "../../src/vault/sandiSimetris.ts";
import { teksToBytes } from "../../src/vault/kode.ts";

export const kunciBaris = async (kunci: KunciKantor): Promise<CryptoKey> => {
  const bahan = await crypto.subtle.importKey("raw", kunci.kantor.rahasia, "HKDF", false, ["deriveBits"]);
  const info = teksToBytes("jemput/baris/1");
  const bits = await crypto.subtle.deriveBits(
    { name: "HKDF", hash: "SHA-256", salt: new Uint8Array(), info },
    bahan,
    256,
  );
  return imporKunci(new Uint8Array(bits));
};
