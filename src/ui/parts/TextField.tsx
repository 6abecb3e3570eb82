/** One line of text. `upper` keeps what is typed in capitals, as on the forms. */
import { FieldShell } from "./FieldShell.tsx";
import { cx } from "./cx.ts";
import type { IsianTeksProps } from "./isian.ts";
import styles from "./control.module.css";

interface Props extends IsianTeksProps {
  readonly inputMode?: "text" | "numeric" | "tel" | "email" | undefined;
  readonly autocomplete?: string | undefined;
  readonly upper?: boolean | undefined;
  readonly maxLength?: number | undefined;
  readonly placeholder?: string | undefined;
  readonly ref?: (element: HTMLInputElement) => void;
}

/** Names and places stay in capitals while typing; the caret stays where it was. */
const typed = (input: HTMLInputElement, upper: boolean): string => {
  if (!upper || input.value === input.value.toUpperCase()) return input.value;
  const caret = input.selectionStart;
  input.value = input.value.toUpperCase();
  input.setSelectionRange(caret, caret);
  return input.value;
};

export const TextField = (props: Props) => (
  <FieldShell {...props}>
    {(kendali) => (
      <input
        ref={(element) => props.ref?.(element)}
        id={kendali.id}
        class={cx(styles.box, styles.input)}
        type={props.inputMode === "tel" || props.inputMode === "email" ? props.inputMode : "text"}
        inputmode={props.inputMode ?? "text"}
        autocomplete={props.autocomplete ?? "off"}
        autocapitalize={props.upper ? "characters" : "off"}
        spellcheck={false}
        maxlength={props.maxLength}
        placeholder={props.placeholder}
        value={props.value}
        required={props.required ?? false}
        disabled={props.disabled ?? false}
        aria-invalid={kendali.invalid}
        aria-describedby={kendali.describedBy}
        onInput={(event) => props.onInput(typed(event.currentTarget, props.upper ?? false))}
        onChange={(event) => props.onCommit?.(typed(event.currentTarget, props.upper ?? false))}
      />
    )}
  </FieldShell>
);
