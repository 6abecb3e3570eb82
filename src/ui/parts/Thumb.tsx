/** A small picture of a page; dashed with an icon while there is none. Decorative: its name stands beside it. */
import { Show } from "solid-js";
import { cx } from "./cx.ts";
import { Ikon, type IkonBentuk } from "./Ikon.tsx";
import styles from "./Thumb.module.css";

interface Props {
  readonly src?: string | undefined;
  readonly icon: IkonBentuk;
}

export const Thumb = (props: Props) => (
  <span class={cx(styles.thumb, !props.src && styles.empty)} aria-hidden="true">
    <Show when={props.src} fallback={<Ikon of={props.icon} size="l" />}>
      {(src) => <img src={src()} alt="" decoding="async" />}
    </Show>
  </span>
);

/** A larger thumbnail that opens its page; `chosen` is the one shown now. */
export const ThumbButton = (props: {
  readonly src?: string | undefined;
  readonly icon: IkonBentuk;
  readonly label: string;
  readonly chosen?: boolean | undefined;
  readonly onClick: () => void;
}) => (
  <button
    type="button"
    class={cx(styles.button, props.chosen && styles.chosen)}
    aria-pressed={props.chosen ?? false}
    onClick={() => props.onClick()}
  >
    <span class={styles.picture}>
      <Show when={props.src} fallback={<Ikon of={props.icon} size="l" />}>
        {(src) => <img src={src()} alt="" decoding="async" />}
      </Show>
    </span>
    <span>{props.label}</span>
  </button>
);
