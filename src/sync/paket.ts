/**
 * Downloads an offline pack (OCR, areas) into a cache of its own: with progress, resumed where it stopped, every file
 * checked against its SHA-256. The old version stays in use until the new one is complete. STACK trap 3.
 */
import { isCachePaket, jalurKeterangan, kunciUnduh, namaCachePaket } from "../protocol/cachePaket.ts";
import type { NamaPaket } from "../protocol/cachePaket.ts";
import { parseKeteranganPaket } from "../protocol/paketOffline.ts";
import type { BerkasPaket, KeteranganPaket } from "../protocol/paketOffline.ts";
import { err, ok } from "../lib/result.ts";
import type { Result } from "../lib/result.ts";

/** `TakTerjangkau`: no network or no such file; try again later. `PaketRusak`: bytes differ from the description. */
export type GalatPaket =
  | { readonly type: "TakTerjangkau"; readonly url: string }
  | { readonly type: "PaketRusak"; readonly url: string }
  | { readonly type: "PenyimpananPenuh"; readonly perlu: number; readonly sisa: number }
  | { readonly type: "Dibatalkan" };

/** Bytes done of all bytes of the pack. */
export interface Kemajuan {
  readonly selesai: number;
  readonly total: number;
}

export type StatusPaket =
  | { readonly type: "BelumAda" }
  | { readonly type: "Sebagian"; readonly berkas: number }
  | { readonly type: "Lengkap"; readonly version: string; readonly bytes: number };

/** What the client needs of the browser; tests give their own. */
export interface AlatPaket {
  readonly ambil: typeof fetch;
  readonly caches: CacheStorage;
  readonly storage: Pick<StorageManager, "estimate" | "persist">;
  readonly digest: (isi: ArrayBuffer) => Promise<ArrayBuffer>;
}

export interface PaketClient {
  readonly unduh: (
    nama: NamaPaket,
    pilihan?: { readonly kemajuan?: (sampai: Kemajuan) => void; readonly batal?: AbortSignal },
  ) => Promise<Result<KeteranganPaket, GalatPaket>>;
  readonly statusPaket: (nama: NamaPaket) => Promise<StatusPaket>;
  /** Whether the server has another version than the complete one here; undefined when it cannot be asked. */
  readonly adaYangBaru: (nama: NamaPaket) => Promise<boolean | undefined>;
}

/** Left free beside the pack: a scan and a draft must always find room. */
const cadangan = 20 * 1024 * 1024;

const hex = (isi: ArrayBuffer): string =>
  [...new Uint8Array(isi)].map((bita) => bita.toString(16).padStart(2, "0")).join("");

const jumlahBytes = (files: readonly BerkasPaket[]): number => files.reduce((n, { bytes }) => n + bytes, 0);

const isPenuh = (galat: unknown): boolean => galat instanceof DOMException && galat.name === "QuotaExceededError";

export const createPaketClient = (alat: AlatPaket): PaketClient => {
  const sisaRuang = async (): Promise<number> => {
    const { quota = Number.POSITIVE_INFINITY, usage = 0 } = await alat.storage.estimate();
    return quota - usage;
  };

  const penuh = async (perlu: number) => err({ type: "PenyimpananPenuh", perlu, sisa: await sisaRuang() });

  const bacaKeterangan = async (nama: NamaPaket, signal?: AbortSignal) => {
    const url = jalurKeterangan(nama);
    try {
      const jawaban = await alat.ambil(url, { cache: "no-store", signal: signal ?? null });
      if (!jawaban.ok) return err({ type: "TakTerjangkau", url });
      const isi = parseKeteranganPaket(await jawaban.json());
      return isi ? ok(isi) : err({ type: "PaketRusak", url });
    } catch {
      return signal?.aborted === true ? err({ type: "Dibatalkan" }) : err({ type: "TakTerjangkau", url });
    }
  };

  /** Reads one file past the service worker, telling how many bytes have come. */
  const ambilBerkas = async (
    { url, sha256, bytes }: BerkasPaket,
    tiba: (jumlah: number) => void,
    signal?: AbortSignal,
  ): Promise<Result<Response, GalatPaket>> => {
    try {
      const jawaban = await alat.ambil(`${url}?${kunciUnduh}=${sha256}`, { cache: "no-store", signal: signal ?? null });
      if (!jawaban.ok) return err({ type: "TakTerjangkau", url });
      const isi = await kumpulkan(jawaban, tiba);
      if (isi.byteLength !== bytes || hex(await alat.digest(isi)) !== sha256) return err({ type: "PaketRusak", url });
      const jenis = jawaban.headers.get("content-type") ?? "application/octet-stream";
      return ok(new Response(isi, { headers: { "content-type": jenis, "content-length": String(bytes) } }));
    } catch {
      return signal?.aborted === true ? err({ type: "Dibatalkan" }) : err({ type: "TakTerjangkau", url });
    }
  };

  const unduhKe = async (
    cache: Cache,
    kurang: readonly BerkasPaket[],
    lapor: (bytes: number) => void,
    signal?: AbortSignal,
  ): Promise<Result<void, GalatPaket>> => {
    for (const berkas of kurang) {
      const hasil = await ambilBerkas(berkas, lapor, signal);
      if (!hasil.ok) return hasil;
      try {
        await cache.put(berkas.url, hasil.value);
      } catch (galat) {
        if (isPenuh(galat)) return penuh(berkas.bytes);
        throw galat;
      }
    }
    return ok(undefined);
  };

  /** Marks the pack complete (its description is written last), then drops the older versions. */
  const tutup = async (nama: NamaPaket, cache: Cache, keterangan: KeteranganPaket): Promise<void> => {
    await cache.put(jalurKeterangan(nama), Response.json(keterangan));
    const milik = namaCachePaket(nama, keterangan.version);
    const lama = (await alat.caches.keys()).filter((kunci) => isCachePaket(nama, kunci) && kunci !== milik);
    await Promise.all(lama.map((kunci) => alat.caches.delete(kunci)));
  };

  const unduh: PaketClient["unduh"] = async (nama, { kemajuan, batal } = {}) => {
    const dibaca = await bacaKeterangan(nama, batal);
    if (!dibaca.ok) return dibaca;
    const keterangan = dibaca.value;
    const cache = await alat.caches.open(namaCachePaket(nama, keterangan.version));
    const kurang = await yangKurang(cache, keterangan.files);
    const total = jumlahBytes(keterangan.files);
    const perlu = jumlahBytes(kurang);
    await alat.storage.persist();
    if (perlu > 0 && (await sisaRuang()) < perlu + cadangan) return penuh(perlu);
    let selesai = total - perlu;
    const lapor = (bytes: number): void => kemajuan?.({ selesai: Math.min(total, (selesai += bytes)), total });
    lapor(0);
    const hasil = await unduhKe(cache, kurang, lapor, batal);
    if (!hasil.ok) return hasil;
    await tutup(nama, cache, keterangan);
    return ok(keterangan);
  };

  const terpasang = async (nama: NamaPaket): Promise<KeteranganPaket | undefined> => {
    for (const kunci of await alat.caches.keys()) {
      if (!isCachePaket(nama, kunci)) continue;
      const tanda = await (await alat.caches.open(kunci)).match(jalurKeterangan(nama));
      const isi = tanda && parseKeteranganPaket(await tanda.json());
      if (isi) return isi;
    }
    return undefined;
  };

  const statusPaket: PaketClient["statusPaket"] = async (nama) => {
    const lengkap = await terpasang(nama);
    if (lengkap) return { type: "Lengkap", version: lengkap.version, bytes: jumlahBytes(lengkap.files) };
    const milik = (await alat.caches.keys()).filter((kunci) => isCachePaket(nama, kunci));
    const berkas = await Promise.all(milik.map(async (kunci) => (await (await alat.caches.open(kunci)).keys()).length));
    const terbanyak = Math.max(0, ...berkas);
    return terbanyak === 0 ? { type: "BelumAda" } : { type: "Sebagian", berkas: terbanyak };
  };

  const adaYangBaru: PaketClient["adaYangBaru"] = async (nama) => {
    const [sini, sana] = [await terpasang(nama), await bacaKeterangan(nama)];
    return sana.ok ? sana.value.version !== sini?.version : undefined;
  };

  return { unduh, statusPaket, adaYangBaru };
};

/** Files that an earlier, interrupted download left are kept: only checked files are ever put into the cache. */
const yangKurang = async (cache: Cache, files: readonly BerkasPaket[]): Promise<readonly BerkasPaket[]> => {
  const ada = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
  return files.filter(({ url }) => !ada.has(url));
};

const kumpulkan = async (jawaban: Response, tiba: (jumlah: number) => void): Promise<ArrayBuffer> => {
  const pembaca = jawaban.body?.getReader();
  if (!pembaca) return jawaban.arrayBuffer();
  const potongan: Uint8Array<ArrayBuffer>[] = [];
  for (let baca = await pembaca.read(); !baca.done; baca = await pembaca.read()) {
    potongan.push(baca.value);
    tiba(baca.value.byteLength);
  }
  return new Blob(potongan).arrayBuffer();
};

/** The client of this browser. */
export const paketDiPeramban = (): PaketClient =>
  createPaketClient({
    ambil: (...isi) => fetch(...isi),
    caches,
    storage: navigator.storage,
    digest: (isi) => crypto.subtle.digest("SHA-256", isi),
  });
