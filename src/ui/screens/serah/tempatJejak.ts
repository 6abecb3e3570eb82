/** Custody as the store says it -> the cell of the jejak. */
import type { Tempat } from "../../app/jemput.ts";
import type { Tempat as Sel } from "../../parts/tempat.ts";

export const TEMPAT_JEJAK = {
  di_tablet: "tablet",
  di_bundel: "bundel",
  di_gateway: "gateway",
  diterima_kantor: "kantor",
} as const satisfies Record<Tempat, Sel>;
