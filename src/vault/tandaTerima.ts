/** The gateway's signed word that a page lies on its disk: Ed25519 over the canonical JSON without `sig`. */
import type { TandaTerimaHalaman } from "../protocol/amplop.ts";
import { kanonik } from "./kanonik.ts";
import { b64uToBytes, bytesToB64u, teksToBytes, type Bytes } from "./kode.ts";
import { cocokTanda, tandatangani, type KunciTanda } from "./tanda.ts";

const pesan = (isi: Omit<TandaTerimaHalaman, "sig">): Bytes => teksToBytes(kanonik(isi));

export const tandaiTerima = async (
  isi: Omit<TandaTerimaHalaman, "sig">,
  kunci: KunciTanda,
): Promise<TandaTerimaHalaman> => ({ ...isi, sig: bytesToB64u(await tandatangani(kunci, pesan(isi))) });

export const cocokTerima = async (tandaTerima: TandaTerimaHalaman, kunciGateway: Bytes): Promise<boolean> => {
  const { sig, ...isi } = tandaTerima;
  const tanda = b64uToBytes(sig);
  return tanda !== undefined && cocokTanda(kunciGateway, tanda, pesan(isi));
};
