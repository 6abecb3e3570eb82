/** One JSON request to the gateway: time limit, typed refusals, the answer parsed. A broken answer changes nothing. */
import * as v from "valibot";
import { err, ok, type Result } from "../lib/result.ts";
import { galatSchema } from "../protocol/kantor.ts";

export type Kirim = (url: string, init: RequestInit) => Promise<Response>;

export type JaringanError =
  /** No network, no gateway, or no answer in time. */
  | { readonly type: "Luring" }
  /** The device's token is not (or no longer) valid. */
  | { readonly type: "PerluMasuk" }
  | { readonly type: "Dicabut" }
  | { readonly type: "TerlaluSering"; readonly coba: number }
  | { readonly type: "TerlaluBesar" }
  | { readonly type: "ServerGalat" }
  /** Refused with another tag of the wire. */
  | { readonly type: "Ditolak"; readonly tag: string }
  | { readonly type: "JawabanAneh" };

const WAKTU_MS = 60_000;

const tagToGalat = (tag: string, coba: number): JaringanError | undefined => {
  switch (tag) {
    case "TanpaToken":
    case "TokenDitolak":
      return { type: "PerluMasuk" };
    case "PerangkatDicabut":
      return { type: "Dicabut" };
    case "TerlaluSering":
      return { type: "TerlaluSering", coba };
    case "TerlaluBesar":
      return { type: "TerlaluBesar" };
    default:
      return undefined;
  }
};

/** By the tag where the body has one, else by the status. */
export const galatJawaban = (status: number, isi: unknown): JaringanError => {
  const galat = v.safeParse(galatSchema, isi);
  const tag = galat.success ? galat.output.type : "";
  const dikenal = tagToGalat(tag, galat.success ? (galat.output.coba ?? 60) : 60);
  if (dikenal) return dikenal;
  if (status >= 500) return { type: "ServerGalat" };
  if (tag !== "") return { type: "Ditolak", tag };
  if (status === 401) return { type: "PerluMasuk" };
  if (status === 413) return { type: "TerlaluBesar" };
  if (status === 429) return { type: "TerlaluSering", coba: 60 };
  return { type: "JawabanAneh" };
};

export const mintaJson = async <T>(
  kirim: Kirim,
  url: string,
  schema: v.GenericSchema<unknown, T>,
  permintaan: { readonly isi: unknown; readonly token?: string; readonly waktuMs?: number },
): Promise<Result<T, JaringanError>> => {
  const headers = {
    "content-type": "application/json",
    ...(permintaan.token === undefined ? {} : { authorization: `Bearer ${permintaan.token}` }),
  };
  const signal = AbortSignal.timeout(permintaan.waktuMs ?? WAKTU_MS);
  try {
    const jawab = await kirim(url, { method: "POST", headers, body: JSON.stringify(permintaan.isi), signal });
    const teks = await jawab.text();
    const isi = bacaJson(teks);
    if (!jawab.ok) return err(galatJawaban(jawab.status, isi));
    const parsed = v.safeParse(schema, isi);
    return parsed.success ? ok(parsed.output) : err({ type: "JawabanAneh" });
  } catch {
    return err({ type: "Luring" });
  }
};

const bacaJson = (teks: string): unknown => {
  try {
    return JSON.parse(teks);
  } catch {
    return undefined;
  }
};
