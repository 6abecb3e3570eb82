/** Names of the offline packs' caches, agreed between the download client (page) and the service worker. STACK trap 3. */

export const namaPaket = ["ocr", "wilayah", "dokumen"] as const;
export type NamaPaket = (typeof namaPaket)[number];

const awalan = (nama: NamaPaket): string => `paket-${nama}-`;

/** One cache per version, so an old pack stays whole until the new one is. */
export const namaCachePaket = (nama: NamaPaket, version: string): string => awalan(nama) + version;

export const isCachePaket = (nama: NamaPaket, cache: string): boolean => cache.startsWith(awalan(nama));

/** Path of the pack's description. Its entry in the cache is written last: it marks the pack as complete. */
export const jalurKeterangan = (nama: NamaPaket): string => `/${nama}/pack.json`;

/** Query that asks the service worker to stand aside: `?unduh=<sha256>` always reads the network. */
export const kunciUnduh = "unduh";

/** The pack that a path belongs to: `/ocr/x.wasm` -> `ocr`. */
export const paketDariJalur = (jalur: string): NamaPaket | undefined =>
  namaPaket.find((nama) => jalur.startsWith(`/${nama}/`));
