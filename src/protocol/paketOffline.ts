/** `/<pack>/pack.json`: what an offline pack holds. Written by scripts/packs/keterangan.ts, read by src/sync/paket.ts. */
import * as v from "valibot";

const berkasPaket = v.object({
  /** Absolute path on this origin, inside the pack's own folder. */
  url: v.pipe(v.string(), v.regex(/^\/(?:ocr|wilayah|dokumen)\/[\w.-]+$/)),
  bytes: v.pipe(v.number(), v.integer(), v.minValue(0)),
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
});

const keterangan = v.object({
  version: v.pipe(v.string(), v.regex(/^[\w.-]{1,64}$/)),
  files: v.pipe(v.array(berkasPaket), v.minLength(1)),
  /** Files that a device takes only when it is asked to (villages of a province). */
  pilihan: v.optional(v.array(berkasPaket), []),
});

export type BerkasPaket = Readonly<v.InferOutput<typeof berkasPaket>>;

export interface KeteranganPaket {
  readonly version: string;
  readonly files: readonly BerkasPaket[];
  readonly pilihan: readonly BerkasPaket[];
}

export const parseKeteranganPaket = (masukan: unknown): KeteranganPaket | undefined => {
  const hasil = v.safeParse(keterangan, masukan);
  return hasil.success ? hasil.output : undefined;
};
