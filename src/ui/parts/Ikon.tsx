/** A lucide icon at text size, hidden from screen readers: words always stand beside it. */
import type { LucideIcon } from "lucide-solid";
import { createMemo, createRoot, type JSX } from "solid-js";
import { cx } from "./cx.ts";
import styles from "./Ikon.module.css";

export type IkonBentuk = LucideIcon;

interface Props {
  readonly of: IkonBentuk;
  /** `m` follows the text (1.35em), `l` is 28 px, `s` 16 px. */
  readonly size?: "s" | "m" | "l";
  readonly class?: string | undefined;
}

/** Each icon as drawn once. A screen shows some fifty of them, and a copy is far cheaper than drawing it from its paths again. */
const gambar = new Map<IkonBentuk, JSX.Element>();

const salin = (of: IkonBentuk, kelas: string | undefined): JSX.Element => {
  const asli = gambar.get(of) ?? createRoot((lepas) => (lepas(), of({ "aria-hidden": "true" })));
  gambar.set(of, asli);
  if (!(asli instanceof SVGElement)) return undefined;
  const svg = asli.cloneNode(true) as SVGElement;
  svg.setAttribute("class", kelas ?? "");
  return svg;
};

export const Ikon = (props: Props) => {
  const svg = createMemo(() =>
    salin(props.of, cx(styles.ikon, props.size === "l" && styles.l, props.size === "s" && styles.s, props.class)),
  );
  return <>{svg()}</>;
};
