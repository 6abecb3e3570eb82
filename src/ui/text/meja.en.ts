import type { mejaId } from "./meja.id.ts";

export const mejaEn = {} satisfies Record<keyof typeof mejaId, string>;
