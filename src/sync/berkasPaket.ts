/** Fetches the description and the files of an offline pack, each file checked against its SHA-256 before anyone sees it. */
import { jalurKeterangan, kunciUnduh } from "../protocol/cachePaket.ts";
import type { NamaPaket } from "../protocol/cachePaket.ts";
import { parseKeteranganPaket } from "../protocol/paketOffline.ts";
import type { BerkasPaket, KeteranganPaket } from "../protocol/paketOffline.ts";
import { err, ok } from "../lib/result.ts";
import type { Result } from "../lib/result.ts";

/** `TakTerjangkau`: no network or no such file; try again later. `PaketRusak`: bytes differ from the description. */
export type GalatAmbil =
  | { readonly type: "TakTerjangkau"; readonly url: string }
  | { readonly type: "PaketRusak"; readonly url: string }
  | { readonly type: "Dibatalkan" };

export interface Pengambil {
  readonly ambil: typeof fetch;
  readonly digest: (isi: ArrayBuffer) => Promise<ArrayBuffer>;
  readonly batal?: AbortSignal | undefined;
}

const hex = (isi: ArrayBuffer): string =>
  [...new Uint8Array(isi)].map((bita) => bita.toString(16).padStart(2, "0")).join("");

const minta = async ({ ambil, batal }: Pengambil, url: string): Promise<Result<Response, GalatAmbil>> => {
  try {
    const jawaban = await ambil(url, { cache: "no-store", signal: batal ?? null });
    return jawaban.ok ? ok(jawaban) : err({ type: "TakTerjangkau", url });
  } catch {
    return batal?.aborted === true ? err({ type: "Dibatalkan" }) : err({ type: "TakTerjangkau", url });
  }
};

/** Reads the body, telling how many bytes have come. A connection that breaks in the middle gives undefined. */
const kumpulkan = async (jawaban: Response, tiba: (bytes: number) => void): Promise<ArrayBuffer | undefined> => {
  try {
    const pembaca = jawaban.body?.getReader();
    if (!pembaca) return await jawaban.arrayBuffer();
    const potongan: Uint8Array<ArrayBuffer>[] = [];
    for (let baca = await pembaca.read(); !baca.done; baca = await pembaca.read()) {
      potongan.push(baca.value);
      tiba(baca.value.byteLength);
    }
    return await new Blob(potongan).arrayBuffer();
  } catch {
    return undefined;
  }
};

export const ambilKeterangan = async (
  pengambil: Pengambil,
  nama: NamaPaket,
): Promise<Result<KeteranganPaket, GalatAmbil>> => {
  const url = jalurKeterangan(nama);
  const jawaban = await minta(pengambil, url);
  if (!jawaban.ok) return jawaban;
  try {
    const isi = parseKeteranganPaket(await jawaban.value.json());
    return isi ? ok(isi) : err({ type: "PaketRusak", url });
  } catch {
    return err({ type: "PaketRusak", url });
  }
};

/** One file, read past the service worker; the answer is ready to be put into a cache. */
export const ambilBerkas = async (
  pengambil: Pengambil,
  { url, sha256, bytes }: BerkasPaket,
  tiba: (bytes: number) => void,
): Promise<Result<Response, GalatAmbil>> => {
  const jawaban = await minta(pengambil, `${url}?${kunciUnduh}=${sha256}`);
  if (!jawaban.ok) return jawaban.error.type === "Dibatalkan" ? jawaban : err({ type: "TakTerjangkau", url });
  const isi = await kumpulkan(jawaban.value, tiba);
  if (isi === undefined) {
    return pengambil.batal?.aborted === true ? err({ type: "Dibatalkan" }) : err({ type: "TakTerjangkau", url });
  }
  if (isi.byteLength !== bytes || hex(await pengambil.digest(isi)) !== sha256) return err({ type: "PaketRusak", url });
  const jenis = jawaban.value.headers.get("content-type") ?? "application/octet-stream";
  return ok(new Response(isi, { headers: { "content-type": jenis, "content-length": String(bytes) } }));
};
