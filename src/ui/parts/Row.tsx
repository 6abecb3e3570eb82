/** Rows on a sheet: picture, two lines, state, arrow. A row that leads somewhere is one link, whole. */
import ChevronRight from "lucide-solid/icons/chevron-right";
import type { JSX } from "solid-js";
import { Show } from "solid-js";
import { Dynamic } from "solid-js/web";
import { cx } from "./cx.ts";
import { Ikon } from "./Ikon.tsx";
import styles from "./Row.module.css";

interface Props {
  /** Rosette, thumbnail or icon before the words. */
  readonly lead?: JSX.Element;
  readonly title: JSX.Element;
  /** Lines below the title. */
  readonly children?: JSX.Element;
  /** State and act at the right; goes below the words on a phone. */
  readonly aside?: JSX.Element;
  readonly href?: string | undefined;
  readonly onClick?: (() => void) | undefined;
  readonly tone?: "care" | "skip" | "now" | undefined;
}

export const Row = (props: Props) => {
  const leads = () => props.href !== undefined || props.onClick !== undefined;
  const tag = () => (props.href !== undefined ? "a" : props.onClick ? "button" : "div");
  return (
    <Dynamic
      component={tag()}
      {...(props.href === undefined ? {} : { href: props.href })}
      {...(tag() === "button" ? { type: "button" as const, onClick: () => props.onClick?.() } : {})}
      class={cx(
        styles.row,
        Boolean(props.lead) && styles.withLead,
        leads() && styles.leads,
        props.tone && styles[props.tone],
      )}
    >
      <Show when={props.lead}>
        <span class={styles.lead}>{props.lead}</span>
      </Show>
      <span class={styles.words}>
        <b>{props.title}</b>
        {props.children}
      </span>
      <Show when={props.aside}>
        <span class={styles.aside}>{props.aside}</span>
      </Show>
      <Show when={leads()}>
        <Ikon of={ChevronRight} size="l" class={styles.arrow} />
      </Show>
    </Dynamic>
  );
};

/** A ruled list on one sheet; its rows are `li`. */
export const List = (props: { readonly label?: string | undefined; readonly children: JSX.Element }) => (
  <ul class={styles.list} aria-label={props.label}>
    {props.children}
  </ul>
);
