/** The four places where a file can be, in order (DESIGN section 8): each with its icon and words. */
import Building from "lucide-solid/icons/landmark";
import Package from "lucide-solid/icons/package";
import Server from "lucide-solid/icons/server";
import Tablet from "lucide-solid/icons/tablet";
import type { IkonBentuk } from "./Ikon.tsx";

export const tempatUrut = ["tablet", "bundel", "gateway", "kantor"] as const;
export type Tempat = (typeof tempatUrut)[number];

export const ikonTempat: Readonly<Record<Tempat, IkonBentuk>> = {
  tablet: Tablet,
  bundel: Package,
  gateway: Server,
  kantor: Building,
};

export const kataTempat = {
  tablet: "bagian.jejakTablet",
  bundel: "bagian.jejakBundel",
  gateway: "bagian.jejakGateway",
  kantor: "bagian.jejakKantor",
} as const satisfies Record<Tempat, string>;

/** A list row names the places by what it knows of them. */
export const tempatByBaris = {
  di_tablet: "tablet",
  di_bundel: "bundel",
  di_gateway: "gateway",
  diterima_kantor: "kantor",
} as const satisfies Record<string, Tempat>;

export type KeadaanTempat = "past" | "now" | "later" | "arrived" | "bypassed";

/** How one cell looks while the file is `at` a place. `without` are places it never passed (sent by signal: no bundle). */
export const keadaanTempat = (place: Tempat, at: Tempat, without: readonly Tempat[] = []): KeadaanTempat => {
  const here = tempatUrut.indexOf(at);
  const there = tempatUrut.indexOf(place);
  if (place === at) return at === "kantor" ? "arrived" : "now";
  if (there > here) return "later";
  return without.includes(place) ? "bypassed" : "past";
};
