/** The buttons. One `primary` per screen. A disabled button stays focusable and says what is missing. */
import type { JSX } from "solid-js";
import { createMemo, createUniqueId, Show, splitProps } from "solid-js";
import { cx } from "./cx.ts";
import { Ikon, type IkonBentuk } from "./Ikon.tsx";
import { KeyHint } from "./KeyHint.tsx";
import styles from "./Button.module.css";

interface Look {
  readonly kind?: "primary" | "plain" | "text" | "stop";
  readonly size?: "big" | "small";
  readonly full?: boolean | undefined;
  /** Icon before the words. */
  readonly icon?: IkonBentuk | undefined;
  /** Icon after the words, for "next". */
  readonly iconAfter?: IkonBentuk | undefined;
  /** The key that does the same, shown as a cap. */
  readonly keyHint?: string | undefined;
  /** Hides the words from sight (they stay for screen readers): a square icon button. */
  readonly iconOnly?: boolean | undefined;
}

interface Props extends Look {
  readonly children: JSX.Element;
  readonly onClick?: (() => void) | undefined;
  readonly type?: "button" | "submit";
  /** Why it cannot be pressed yet. Present = disabled. Said in words beside the label. */
  readonly missing?: string | undefined;
  /** Shows `missing` to screen readers only, where there is no room beside the label. */
  readonly missingQuiet?: boolean | undefined;
  /** Work is under way: not pressable, same label. */
  readonly busy?: boolean | undefined;
  readonly pressed?: boolean | undefined;
  readonly expanded?: boolean | undefined;
  readonly ref?: (element: HTMLButtonElement) => void;
}

const lookOf = (look: Look): string =>
  cx(
    styles.button,
    styles[look.kind ?? "plain"],
    look.size && styles[look.size],
    look.full && styles.full,
    look.iconOnly && styles.iconOnly,
  );

const Inside = (props: Look & { readonly children: JSX.Element }) => (
  <>
    <Show when={props.icon}>{(icon) => <Ikon of={icon()} />}</Show>
    <span class={props.iconOnly ? "vh" : undefined}>{props.children}</span>
    <Show when={props.iconAfter}>{(icon) => <Ikon of={icon()} />}</Show>
    <Show when={props.keyHint}>{(key) => <KeyHint>{key()}</KeyHint>}</Show>
  </>
);

export const Button = (props: Props) => {
  const missingId = createUniqueId();
  // A memo: read from the click handler, a conditional prop would make a computation that nobody disposes.
  const off = createMemo(() => props.missing !== undefined || props.busy === true);
  const [, inside] = splitProps(props, ["onClick", "ref"]);
  return (
    <button
      ref={(element) => props.ref?.(element)}
      type={props.type ?? "button"}
      class={lookOf(props)}
      aria-disabled={off() ? "true" : undefined}
      aria-busy={props.busy ? "true" : undefined}
      aria-describedby={props.missing === undefined ? undefined : missingId}
      aria-pressed={props.pressed}
      aria-expanded={props.expanded}
      onClick={(event) => {
        if (off()) event.preventDefault();
        else props.onClick?.();
      }}
    >
      <Inside {...inside} />
      <Show when={props.missing}>
        {(words) => (
          <small id={missingId} class={props.missingQuiet ? "vh" : styles.missing}>
            {words()}
          </small>
        )}
      </Show>
    </button>
  );
};

/** A link that looks like a button: for going somewhere, not for doing something. */
export const ButtonLink = (
  props: Look & { readonly href: string; readonly children: JSX.Element; readonly download?: string | undefined },
) => (
  <a href={props.href} class={lookOf(props)} download={props.download}>
    <Inside {...props} />
  </a>
);
