/** The states that a mark or note can show, each with an icon of its own shape. */
import CircleCheck from "lucide-solid/icons/circle-check";
import CircleDashed from "lucide-solid/icons/circle-dashed";
import CircleSlash from "lucide-solid/icons/circle-slash";
import Clock from "lucide-solid/icons/clock";
import Info from "lucide-solid/icons/info";
import OctagonX from "lucide-solid/icons/octagon-x";
import Stamp from "lucide-solid/icons/stamp";
import TriangleAlert from "lucide-solid/icons/triangle-alert";
import type { IkonBentuk } from "./Ikon.tsx";

export type Tanda = "ok" | "wait" | "care" | "stop" | "none" | "skip" | "seal" | "info";

export const ikonTanda: Readonly<Record<Tanda, IkonBentuk>> = {
  ok: CircleCheck,
  wait: Clock,
  care: TriangleAlert,
  stop: OctagonX,
  none: CircleDashed,
  skip: CircleSlash,
  seal: Stamp,
  info: Info,
};

/** What the rules say about a field or page. `ok` is a confirmation worth saying ("cocok dengan KTP-el"). */
export type Level = "error" | "warn" | "info" | "ok";

export const tandaLevel: Readonly<Record<Level, Tanda>> = { error: "stop", warn: "care", info: "info", ok: "ok" };
