/** Argon2id of a passphrase (hash-wasm): the work that makes guessing on a copied disk slow. DESIGN section 6. */
import { argon2id } from "hash-wasm";
import { teksToBytes, type Bytes } from "./kode.ts";

/** `m` KiB of memory, `t` passes; one lane. Stored beside what they protect. */
export interface ParameterKdf {
  readonly m: number;
  readonly t: number;
}

/** What the vault asks of a KDF: 32 bytes from a passphrase. Runs in a worker where there is one. */
export interface KdfApi {
  turunkan(sandi: string, garam: Bytes, parameter: ParameterKdf): Promise<Bytes>;
}

/** Strongest first; the last one is the floor. */
export const TANGGA_KDF: readonly ParameterKdf[] = [
  { m: 65_536, t: 3 },
  { m: 65_536, t: 2 },
  { m: 32_768, t: 3 },
  { m: 19_456, t: 2 },
];
export const LANTAI_KDF: ParameterKdf = { m: 19_456, t: 2 };

/** The same passphrase typed on another keyboard gives the same bytes (NFKC). */
export const argon2: KdfApi = {
  turunkan: async (sandi, garam, { m, t }) => {
    const password = teksToBytes(sandi.normalize("NFKC"));
    const opsi = { password, salt: garam, memorySize: m, iterations: t, parallelism: 1, hashLength: 32 };
    return Uint8Array.from(await argon2id({ ...opsi, outputType: "binary" }));
  },
};

/** Milliseconds that deriving may take on this device, so that unlocking stays within 3 s. */
const BATAS_MS = 1800;

/** Picks the strongest parameters that fit: times the floor once and scales by memory x passes. */
export const kalibrasiKdf = async (kdf: KdfApi, jamMs: () => number): Promise<ParameterKdf> => {
  const mulai = jamMs();
  await kdf.turunkan("kalibrasi", new Uint8Array(16), LANTAI_KDF);
  const perKerja = (jamMs() - mulai) / (LANTAI_KDF.m * LANTAI_KDF.t);
  return TANGGA_KDF.find(({ m, t }) => perKerja * m * t <= BATAS_MS) ?? LANTAI_KDF;
};
