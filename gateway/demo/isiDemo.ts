/** Fills an empty office with invented people and applications. */
import type { Mesin } from "../sync/simpanPeristiwa.ts";

export interface Demo {
  readonly permohonan: number;
}

export const isiDemo = (_mesin: Mesin): Promise<Demo | undefined> => Promise.resolve(undefined);

export const kataDemo = (_demo: Demo | undefined): string => "";
