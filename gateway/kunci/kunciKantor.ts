/**
 * The office's keys, in a file outside the data folder (DESIGN section 6): X25519 that application keys are sealed to,
 * Ed25519 that signs receipts, and the public half of the recovery key, whose private half is printed once and not kept.
 */
import { open, readFile, rename } from "node:fs/promises";
import path from "node:path";
import * as v from "valibot";
import { b64uToBytes, bytesToB64u, type Bytes } from "../../src/vault/kode.ts";
import { buatPasanganX25519, type PasanganX25519 } from "../../src/vault/segel.ts";
import { buatPasanganTanda, imporTanda, type KunciTanda } from "../../src/vault/tanda.ts";
import { buatFolder } from "../buatFolder.ts";

export interface KunciKantor {
  readonly kantor: PasanganX25519;
  readonly gateway: { readonly publik: Bytes; readonly tanda: KunciTanda };
  readonly pemulihan: { readonly publik: Bytes };
  /** Private recovery key, base64url: only at the very first start, to be printed and forgotten. */
  readonly pemulihanBaru?: string;
}

const kunci = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{40,80}$/));
const berkasSchema = v.strictObject({
  v: v.literal(1),
  kantor: v.strictObject({ publik: kunci, rahasia: kunci }),
  gateway: v.strictObject({ publik: kunci, rahasia: kunci }),
  pemulihan: v.strictObject({ publik: kunci }),
});
type Berkas = v.InferOutput<typeof berkasSchema>;

const bytes = (teks: string): Bytes => {
  const hasil = b64uToBytes(teks);
  if (!hasil) throw new Error("key file is damaged");
  return hasil;
};

const berkasToKunci = async (b: Berkas): Promise<KunciKantor> => ({
  kantor: { publik: bytes(b.kantor.publik), rahasia: bytes(b.kantor.rahasia) },
  gateway: { publik: bytes(b.gateway.publik), tanda: await imporTanda(bytes(b.gateway.rahasia)) },
  pemulihan: { publik: bytes(b.pemulihan.publik) },
});

/** Written whole or not at all: temporary file, fsync, rename. */
const tulis = async (file: string, isi: Berkas): Promise<void> => {
  await buatFolder(path.dirname(file), 0o700);
  const sementara = `${file}.baru`;
  const handle = await open(sementara, "w", 0o600);
  try {
    await handle.writeFile(`${JSON.stringify(isi, null, 2)}\n`);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(sementara, file);
};

const buat = async (file: string): Promise<KunciKantor> => {
  const [kantor, pemulihan, gateway] = await Promise.all([
    buatPasanganX25519(),
    buatPasanganX25519(),
    buatPasanganTanda(),
  ]);
  const isi: Berkas = {
    v: 1,
    kantor: { publik: bytesToB64u(kantor.publik), rahasia: bytesToB64u(kantor.rahasia) },
    gateway: { publik: bytesToB64u(gateway.publik), rahasia: bytesToB64u(gateway.rahasia) },
    pemulihan: { publik: bytesToB64u(pemulihan.publik) },
  };
  await tulis(file, isi);
  return { ...(await berkasToKunci(isi)), pemulihanBaru: bytesToB64u(pemulihan.rahasia) };
};

export class KunciHilang extends Error {}

/** Reads the key file; makes it when there is none and `bolehBuat` (an office that has data must not get new keys). */
export const muatKunciKantor = async (file: string, bolehBuat: boolean): Promise<KunciKantor> => {
  const teks = await readFile(file, "utf8").catch((error: unknown) => {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  });
  if (teks !== undefined) return berkasToKunci(v.parse(berkasSchema, JSON.parse(teks)));
  if (!bolehBuat) throw new KunciHilang();
  return buat(file);
};
