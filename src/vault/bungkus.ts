/** Wraps one key by another. The label says whose key it is, so that wraps can't be swapped for each other. */
import { type Result } from "../lib/result.ts";
import type { ParameterKdf } from "./parameterKdf.ts";
import type { Bytes } from "./kode.ts";
import { bukaBytes, segelBytes, type TidakTerbuka } from "./sandiSimetris.ts";

export const labelOrang = (id: string, { m, t }: ParameterKdf): string => `jemput/brankas/1|orang|${id}|${m}|${t}`;
export const labelPerangkat = (nama: "tanda" | "terima" | "daftar"): string => `jemput/brankas/1|${nama}`;
export const labelApp = (app: string, kid: number): string => `jemput/brankas/1|app|${app}|${kid}`;
export const labelData = (label: string): string => `jemput/data/1|${label}`;

export const bungkus = (raw: Bytes, oleh: CryptoKey, label: string): Promise<Bytes> => segelBytes(raw, oleh, label);

export const lepas = async (blob: Bytes, oleh: CryptoKey, label: string): Promise<Result<Bytes, TidakTerbuka>> => {
  const raw = await bukaBytes(blob, oleh, label);
  return raw.ok ? { ok: true, value: new Uint8Array(raw.value) } : raw;
};
