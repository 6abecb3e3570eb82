/** An NIK or No. KK: digits in groups 6-6-4 while typing, digits alone out, copied without spaces. */
import CircleCheck from "lucide-solid/icons/circle-check";
import type { JSX } from "solid-js";
import { createEffect, Show } from "solid-js";
import { useText } from "../text/bahasa.tsx";
import { FieldShell } from "./FieldShell.tsx";
import { cx } from "./cx.ts";
import { digitsOf, groupDigits, regroup } from "./digitGroups.ts";
import { Ikon } from "./Ikon.tsx";
import type { IsianTeksProps } from "./isian.ts";
import styles from "./control.module.css";

interface Props extends IsianTeksProps {
  /** The live reading of the digits: `<NikDecode>`. */
  readonly decode?: JSX.Element;
  /** Shown with a check inside the field: the rules agree. */
  readonly agrees?: boolean | undefined;
}

/** A deletion next to a space means the digit behind it. */
const stepOverSpace = (event: InputEvent & { currentTarget: HTMLInputElement }): void => {
  const input = event.currentTarget;
  const caret = input.selectionStart ?? 0;
  if (caret !== input.selectionEnd) return;
  if (event.inputType === "deleteContentBackward" && input.value.charAt(caret - 1) === " ")
    input.setSelectionRange(caret - 1, caret - 1);
  if (event.inputType === "deleteContentForward" && input.value.charAt(caret) === " ")
    input.setSelectionRange(caret + 1, caret + 1);
};

const copyDigits = (event: ClipboardEvent & { currentTarget: HTMLInputElement }): void => {
  const input = event.currentTarget;
  const chosen = input.value.slice(input.selectionStart ?? 0, input.selectionEnd ?? 0);
  if (chosen === "") return;
  event.preventDefault();
  event.clipboardData?.setData("text/plain", digitsOf(chosen));
};

const NikInput = (props: {
  readonly field: Props;
  readonly id: string;
  readonly describedBy: string | undefined;
  readonly invalid: boolean;
}) => {
  let input: HTMLInputElement | undefined;
  createEffect(() => {
    const shown = groupDigits(digitsOf(props.field.value));
    if (input && input.value !== shown) input.value = shown;
  });
  const take = (element: HTMLInputElement) => {
    const next = regroup(element.value, element.selectionStart ?? element.value.length);
    element.value = next.text;
    element.setSelectionRange(next.caret, next.caret);
    props.field.onInput(next.digits);
  };
  return (
    <input
      ref={(element) => (input = element)}
      id={props.id}
      class={cx(styles.input, styles.inner)}
      type="text"
      inputmode="numeric"
      autocomplete="off"
      required={props.field.required ?? false}
      disabled={props.field.disabled ?? false}
      aria-invalid={props.invalid}
      aria-describedby={props.describedBy}
      onBeforeInput={stepOverSpace}
      onInput={(event) => take(event.currentTarget)}
      onCopy={copyDigits}
      onCut={(event) => {
        copyDigits(event);
        event.currentTarget.setRangeText("");
        take(event.currentTarget);
      }}
      onChange={(event) => props.field.onCommit?.(digitsOf(event.currentTarget.value))}
    />
  );
};

export const NikField = (props: Props) => {
  const t = useText();
  const count = () => digitsOf(props.value).length;
  return (
    <FieldShell {...props} below={props.decode}>
      {(kendali) => (
        <div class={styles.box}>
          <NikInput field={props} id={kendali.id} describedBy={kendali.describedBy} invalid={kendali.invalid} />
          <Show when={count() > 0 && count() !== 16}>
            <span class={styles.count}>
              <span class={styles.long}>{t("bagian.nikHitung", { n: count() })}</span>
              <span class={styles.short}>{count()}/16</span>
            </span>
          </Show>
          <Show when={props.agrees && count() === 16}>
            <Ikon of={CircleCheck} class={styles.ok} />
          </Show>
        </div>
      )}
    </FieldShell>
  );
};
