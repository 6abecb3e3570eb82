import type { lapanganId } from "./lapangan.id.ts";

export const lapanganEn = {} satisfies Record<keyof typeof lapanganId, string>;
