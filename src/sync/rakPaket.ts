/** The shelf of pack caches on this device: which version is complete, which files a half-made one has. */
import { isCachePaket, jalurKeterangan, namaCachePaket } from "../protocol/cachePaket.ts";
import type { NamaPaket } from "../protocol/cachePaket.ts";
import { parseKeteranganPaket } from "../protocol/paketOffline.ts";
import type { BerkasPaket, KeteranganPaket } from "../protocol/paketOffline.ts";

export interface RakPaket {
  /** Description of the complete version, if there is one. */
  readonly lengkap: (nama: NamaPaket) => Promise<KeteranganPaket | undefined>;
  /** Files in the fullest of the unfinished caches. */
  readonly sebagian: (nama: NamaPaket) => Promise<number>;
  readonly buka: (nama: NamaPaket, keterangan: KeteranganPaket) => Promise<Cache>;
  /** Files that were asked for one by one and are here. */
  readonly dipegang: (nama: NamaPaket) => Promise<readonly BerkasPaket[]>;
  /** The same file of the complete version, so that it needs no second download. */
  readonly salinan: (nama: NamaPaket, berkas: BerkasPaket) => Promise<Response | undefined>;
  /** Marks a version complete (its description is written last), then drops the others. */
  readonly tutup: (nama: NamaPaket, keterangan: KeteranganPaket) => Promise<void>;
}

/** Files not in the cache yet. Only checked files are ever put there, so what an interrupted download left is kept. */
export const yangKurang = async (cache: Cache, files: readonly BerkasPaket[]): Promise<readonly BerkasPaket[]> => {
  const ada = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
  return files.filter(({ url }) => !ada.has(url));
};

export const createRakPaket = (caches: CacheStorage): RakPaket => {
  const milik = async (nama: NamaPaket): Promise<readonly string[]> =>
    (await caches.keys()).filter((kunci) => isCachePaket(nama, kunci));

  const lengkap: RakPaket["lengkap"] = async (nama) => {
    for (const kunci of await milik(nama)) {
      const tanda = await (await caches.open(kunci)).match(jalurKeterangan(nama));
      const isi = tanda && parseKeteranganPaket(await tanda.json());
      if (isi) return isi;
    }
    return undefined;
  };

  const buka: RakPaket["buka"] = (nama, { version }) => caches.open(namaCachePaket(nama, version));

  return {
    lengkap,
    sebagian: async (nama) => {
      const isi = (await milik(nama)).map(async (kunci) => (await (await caches.open(kunci)).keys()).length);
      return Math.max(0, ...(await Promise.all(isi)));
    },
    buka,
    dipegang: async (nama) => {
      const ada = await lengkap(nama);
      if (!ada) return [];
      const kurang = new Set((await yangKurang(await buka(nama, ada), ada.pilihan)).map(({ url }) => url));
      return ada.pilihan.filter(({ url }) => !kurang.has(url));
    },
    salinan: async (nama, { url, sha256 }) => {
      const ada = await lengkap(nama);
      if (!ada || ![...ada.files, ...ada.pilihan].some((satu) => satu.url === url && satu.sha256 === sha256))
        return undefined;
      return (await buka(nama, ada)).match(url);
    },
    tutup: async (nama, keterangan) => {
      await (await buka(nama, keterangan)).put(jalurKeterangan(nama), Response.json(keterangan));
      const lain = (await milik(nama)).filter((kunci) => kunci !== namaCachePaket(nama, keterangan.version));
      await Promise.all(lain.map((kunci) => caches.delete(kunci)));
    },
  };
};
