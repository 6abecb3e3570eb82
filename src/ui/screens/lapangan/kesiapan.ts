/** Is this device ready for days without signal? What speaks against it, the worst first. Pure. */
import type { Jemput, PaketState } from "../../app/jemput.ts";

export type HalKesiapan = "ruangPenuh" | "ruangSedikit" | "paket" | "tidakTetap";

/** From here on the officer is told how many files still fit. */
export const BATAS_RUANG = 20;

type Ruang = ReturnType<Jemput["ruang"]>;

export const halKesiapan = (ruang: Ruang, paket: readonly PaketState[]): readonly HalKesiapan[] => [
  ...(ruang && ruang.sisaBerkas === 0 ? (["ruangPenuh"] as const) : []),
  ...(ruang && ruang.sisaBerkas > 0 && ruang.sisaBerkas <= BATAS_RUANG ? (["ruangSedikit"] as const) : []),
  ...(paket.some(({ keadaan }) => keadaan !== "siap") ? (["paket"] as const) : []),
  ...(ruang && !ruang.tetap ? (["tidakTetap"] as const) : []),
];

/** "7 dari 20 MB" in whole megabytes, at least 1 where anything is there. */
export const megabyte = (bytes: number): number => (bytes === 0 ? 0 : Math.max(1, Math.round(bytes / 1e6)));
