/** How hard a passphrase is to guess: Argon2id's parameters, chosen for the device. DESIGN section 6. */
import type { Bytes } from "./kode.ts";

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

/** Milliseconds that deriving may take on this device, so that unlocking stays within 3 s. */
const BATAS_MS = 1800;

/** Picks the strongest parameters that fit: times the floor once and scales by memory x passes. */
export const kalibrasiKdf = async (kdf: KdfApi, jamMs: () => number): Promise<ParameterKdf> => {
  const mulai = jamMs();
  await kdf.turunkan("kalibrasi", new Uint8Array(16), LANTAI_KDF);
  const perKerja = (jamMs() - mulai) / (LANTAI_KDF.m * LANTAI_KDF.t);
  return TANGGA_KDF.find(({ m, t }) => perKerja * m * t <= BATAS_MS) ?? LANTAI_KDF;
};
