/** A finding: what a reading shows beside the form, with its evidence. DESIGN section 5. */
import type { Level } from "../identitas/catatan.ts";
import type { TanggalIso } from "../identitas/tanggal.ts";
import type { Isian } from "../layanan/isian.ts";
import type { SyaratBerlaku } from "../layanan/kelengkapan.ts";
import type { Bacaan, Kotak } from "./bacaan.ts";

/** One read page of one slot. */
export interface BacaanHalaman {
  /** Slot id of the requirement (`ktp_el:ibu`). */
  readonly dokumenId: string;
  /** Id of the stored document or page that the reading belongs to. */
  readonly dok: string;
  /** Page number within the slot, from 1. */
  readonly halaman: number;
  readonly bacaan: Bacaan;
}

/** One value beside another: where it stands, and the crop that shows it. */
export interface Bukti {
  /** `formulir`, or the slot id. */
  readonly sumber: string;
  /** Name of the source, its person as a text key: `KTP-el @orang.ibu`; empty for the form. */
  readonly nama: string;
  readonly dok?: string;
  readonly halaman?: number;
  readonly kotak?: Kotak;
  readonly nilai: string;
  /** Positions in `nilai` that differ from the other values, for underlining. */
  readonly beda: readonly number[];
}

export type JawabanTemuan =
  | "foto_ulang"
  | "pakai_dokumen"
  | "pakai_formulir"
  | "asli_memang_begitu"
  | "catat_untuk_kantor"
  /** Settled with a decision of its own: which document is wrong, and what follows. */
  | "putusan_ejaan";

export interface Temuan {
  /** Stable while rule, slot and field are the same, so that an answer stays attached. */
  readonly id: string;
  readonly aturan: string;
  readonly level: Level;
  readonly slot: string;
  /** Path in the form that it is about. */
  readonly field?: string;
  /** Text keys: what was found, and what to do or ask next. */
  readonly teks: string;
  readonly lanjut: string;
  /** Values for the placeholders; one that begins with `@` is itself a text key. */
  readonly params: Readonly<Record<string, string>>;
  readonly bukti: readonly Bukti[];
  readonly jawaban: readonly JawabanTemuan[];
}

export interface TemuanMasukan {
  readonly syarat: readonly SyaratBerlaku[];
  readonly isian: Isian;
  readonly bacaan: readonly BacaanHalaman[];
  /** The application date. */
  readonly tanggal: TanggalIso;
}
