/** What can go wrong on the way to the disk, as values. Words for each tag are in `ui/text`. */
import { err, ok, type Result } from "../lib/result.ts";

export type SimpanError =
  /** The disk, or the browser's share of it, is full. Nothing of the act was kept. */
  | { readonly type: "RuangPenuh" }
  /** The data was written by a newer version of the app: reload first. */
  | { readonly type: "VersiLebihBaru" }
  /** Another tab holds the old version open: close it. */
  | { readonly type: "TertahanTabLain" }
  | { readonly type: "SimpanGagal"; readonly sebab: string };

const namaOf = (galat: unknown): readonly string[] => {
  if (typeof galat !== "object" || galat === null) return [];
  const nama = "name" in galat && typeof galat.name === "string" ? [galat.name] : [];
  // Dexie wraps the cause of an aborted transaction.
  const dalam = "inner" in galat ? namaOf(galat.inner) : [];
  return [...nama, ...dalam];
};

export const galatSimpan = (galat: unknown): SimpanError => {
  const nama = namaOf(galat);
  if (nama.includes("QuotaExceededError")) return { type: "RuangPenuh" };
  if (nama.includes("VersionError")) return { type: "VersiLebihBaru" };
  return { type: "SimpanGagal", sebab: nama[0] ?? "unknown" };
};

/** Runs a piece of storage work; what it throws becomes a typed error. */
export const cobaSimpan = async <T>(kerja: () => PromiseLike<T>): Promise<Result<T, SimpanError>> => {
  try {
    return ok(await kerja());
  } catch (galat) {
    return err(galatSimpan(galat));
  }
};
