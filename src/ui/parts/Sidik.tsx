/** Sidik: the rosette of a file number. Decorative beside the number itself; with `alone` it carries the number for screen readers. */
import { For } from "solid-js";
import { createMemo } from "solid-js";
import { useText } from "../text/bahasa.tsx";
import { cx } from "./cx.ts";
import { createRosette } from "./rosette.ts";
import styles from "./Sidik.module.css";

interface Props {
  readonly id: string;
  /** Pixels; 44 in lists. */
  readonly size?: number | undefined;
  /** No number stands beside it. */
  readonly alone?: boolean | undefined;
  /** Fewer, heavier lines for the smallest sizes and paper. */
  readonly bold?: boolean | undefined;
}

export const Sidik = (props: Props) => {
  const t = useText();
  const drawing = createMemo(() => createRosette(props.id));
  return (
    <svg
      class={cx(styles.sidik, props.bold && styles.bold)}
      width={props.size ?? 44}
      height={props.size ?? 44}
      viewBox="-50 -50 100 100"
      role="img"
      aria-label={props.alone ? t("umum.sidikBerkas", { nomor: props.id }) : undefined}
      aria-hidden={props.alone ? undefined : "true"}
    >
      <circle r="48.5" />
      <For each={drawing().turns}>{(turn) => <path d={drawing().petals} transform={`rotate(${turn})`} />}</For>
      <path d={drawing().heart} />
    </svg>
  );
};
