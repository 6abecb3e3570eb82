/**
 * Downloads an offline pack (OCR, areas) into a cache of its own: with progress, resumed where it stopped, every file
 * checked against its SHA-256. The old version stays in use until the new one is complete. STACK trap 3.
 */
import type { NamaPaket } from "../protocol/cachePaket.ts";
import type { BerkasPaket, KeteranganPaket } from "../protocol/paketOffline.ts";
import { err, ok } from "../lib/result.ts";
import type { Result } from "../lib/result.ts";
import { ambilBerkas, ambilKeterangan } from "./berkasPaket.ts";
import type { GalatAmbil, Pengambil } from "./berkasPaket.ts";
import { createRakPaket, yangKurang } from "./rakPaket.ts";

/** `perlu`, `sisa`: bytes still to download, and bytes the browser would still grant. */
export type GalatPaket =
  GalatAmbil | { readonly type: "PenyimpananPenuh"; readonly perlu: number; readonly sisa: number };

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

export interface PilihanUnduh {
  readonly kemajuan?: (sampai: Kemajuan) => void;
  readonly batal?: AbortSignal;
  /** Paths of files to take beyond those that everybody has; what is here already stays. */
  readonly juga?: readonly string[];
}

export interface PaketClient {
  readonly unduh: (nama: NamaPaket, pilihan?: PilihanUnduh) => Promise<Result<KeteranganPaket, GalatPaket>>;
  /** Files that may be asked for one by one, of the complete version here. */
  readonly pilihan: (nama: NamaPaket) => Promise<readonly (BerkasPaket & { readonly ada: boolean })[]>;
  readonly statusPaket: (nama: NamaPaket) => Promise<StatusPaket>;
  /** Whether the server has another version than the complete one here; undefined when it cannot be asked. */
  readonly adaYangBaru: (nama: NamaPaket) => Promise<boolean | undefined>;
}

/** Left free beside the pack: a scan and a draft must always find room. */
const cadangan = 20 * 1024 * 1024;

const jumlahBytes = (files: readonly BerkasPaket[]): number => files.reduce((n, { bytes }) => n + bytes, 0);

const isPenuh = (galat: unknown): boolean => galat instanceof DOMException && galat.name === "QuotaExceededError";

const sisaRuang = async (storage: AlatPaket["storage"]): Promise<number> => {
  const { quota = Number.POSITIVE_INFINITY, usage = 0 } = await storage.estimate();
  return quota - usage;
};

const hitungKemajuan = (total: number, mulai: number, kemajuan: PilihanUnduh["kemajuan"]) => {
  let selesai = mulai;
  return (bytes: number): void => {
    selesai = Math.min(total, selesai + bytes);
    kemajuan?.({ selesai, total });
  };
};

export const createPaketClient = (alat: AlatPaket): PaketClient => {
  const rak = createRakPaket(alat.caches);

  const simpan = async (cache: Cache, berkas: BerkasPaket, isi: Response): Promise<Result<void, GalatPaket>> => {
    try {
      await cache.put(berkas.url, isi);
      return ok(undefined);
    } catch (galat) {
      if (!isPenuh(galat)) throw galat;
      return err({ type: "PenyimpananPenuh", perlu: berkas.bytes, sisa: await sisaRuang(alat.storage) });
    }
  };

  const lengkapi = async (
    nama: NamaPaket,
    cache: Cache,
    kurang: readonly BerkasPaket[],
    tiba: (bytes: number) => void,
    pengambil: Pengambil,
  ): Promise<Result<void, GalatPaket>> => {
    for (const berkas of kurang) {
      const salinan = await rak.salinan(nama, berkas);
      const isi = salinan ? ok(salinan) : await ambilBerkas(pengambil, berkas, tiba);
      if (!isi.ok) return isi;
      if (salinan) tiba(berkas.bytes);
      const tersimpan = await simpan(cache, berkas, isi.value);
      if (!tersimpan.ok) return tersimpan;
    }
    return ok(undefined);
  };

  const unduh: PaketClient["unduh"] = async (nama, { kemajuan, batal, juga = [] } = {}) => {
    const pengambil = { ambil: alat.ambil, digest: alat.digest, batal };
    const keterangan = await ambilKeterangan(pengambil, nama);
    if (!keterangan.ok) return keterangan;
    const cache = await rak.buka(nama, keterangan.value);
    const tetap = new Set([...juga, ...(await rak.dipegang(nama)).map(({ url }) => url)]);
    const files = [...keterangan.value.files, ...keterangan.value.pilihan.filter(({ url }) => tetap.has(url))];
    const kurang = await yangKurang(cache, files);
    const [total, perlu] = [jumlahBytes(files), jumlahBytes(kurang)];
    await alat.storage.persist();
    const sisa = await sisaRuang(alat.storage);
    if (perlu > 0 && sisa < perlu + cadangan) return err({ type: "PenyimpananPenuh", perlu, sisa });
    const tiba = hitungKemajuan(total, total - perlu, kemajuan);
    tiba(0);
    const hasil = await lengkapi(nama, cache, kurang, tiba, pengambil);
    if (!hasil.ok) return hasil;
    await rak.tutup(nama, keterangan.value);
    return keterangan;
  };

  const statusPaket: PaketClient["statusPaket"] = async (nama) => {
    const lengkap = await rak.lengkap(nama);
    if (lengkap) {
      const bytes = jumlahBytes([...lengkap.files, ...(await rak.dipegang(nama))]);
      return { type: "Lengkap", version: lengkap.version, bytes };
    }
    const berkas = await rak.sebagian(nama);
    return berkas === 0 ? { type: "BelumAda" } : { type: "Sebagian", berkas };
  };

  const adaYangBaru: PaketClient["adaYangBaru"] = async (nama) => {
    const sana = await ambilKeterangan(alat, nama);
    return sana.ok ? sana.value.version !== (await rak.lengkap(nama))?.version : undefined;
  };

  const pilihan: PaketClient["pilihan"] = async (nama) => {
    const dipegang = new Set((await rak.dipegang(nama)).map(({ url }) => url));
    const semua = (await rak.lengkap(nama))?.pilihan ?? [];
    return semua.map((satu) => ({ ...satu, ada: dipegang.has(satu.url) }));
  };

  return { unduh, pilihan, statusPaket, adaYangBaru };
};

/** The client of this browser. */
export const paketDiPeramban = (): PaketClient =>
  createPaketClient({
    ambil: (...isi) => fetch(...isi),
    caches,
    storage: navigator.storage,
    digest: (isi) => crypto.subtle.digest("SHA-256", isi),
  });
