/** News between parts and tabs: what changed in the database, never what it says. */
import * as v from "valibot";
import { appId, teks } from "../protocol/bentuk.ts";

export const KEADAAN_SINKRON = ["diam", "jalan", "luring", "perlu_masuk", "ditolak"] as const;
export type KeadaanSinkron = (typeof KEADAAN_SINKRON)[number];

const kabarSchema = v.variant("jenis", [
  v.object({ jenis: v.literal("berkas"), app: appId }),
  v.object({ jenis: v.literal("daftar") }),
  /** Something waits, or waits no more. */
  v.object({ jenis: v.literal("antrean") }),
  /** Somebody asks the leading tab to sync now. */
  v.object({ jenis: v.literal("minta_sinkron") }),
  /** How sync stands, from the leading tab. */
  v.object({ jenis: v.literal("status"), keadaan: v.picklist(KEADAAN_SINKRON), galat: v.exactOptional(teks(40)) }),
]);
export type KabarUbah = v.InferOutput<typeof kabarSchema>;

export interface Kabar {
  /** Tells this tab's listeners at once and the other tabs soon after. */
  readonly siarkan: (...kabar: readonly KabarUbah[]) => void;
  readonly dengar: (pendengar: (kabar: KabarUbah, dariTabLain: boolean) => void) => () => void;
  readonly tutup: () => void;
}

export const createKabar = (saluran: BroadcastChannel | undefined): Kabar => {
  const pendengar = new Set<(kabar: KabarUbah, dariTabLain: boolean) => void>();
  const beri = (kabar: KabarUbah, dariTabLain: boolean): void => {
    for (const dengar of pendengar) dengar(kabar, dariTabLain);
  };
  const terima = (pesan: MessageEvent<unknown>): void => {
    const kabar = v.safeParse(kabarSchema, pesan.data);
    if (kabar.success) beri(kabar.output, true);
  };
  saluran?.addEventListener("message", terima);
  return {
    siarkan: (...semua) => {
      for (const kabar of semua) {
        saluran?.postMessage(kabar);
        beri(kabar, false);
      }
    },
    dengar: (baru) => {
      pendengar.add(baru);
      return () => pendengar.delete(baru);
    },
    tutup: () => {
      pendengar.clear();
      saluran?.close();
    },
  };
};
