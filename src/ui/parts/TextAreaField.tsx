/** Several lines of text: messages, reasons, notes. */
import { FieldShell } from "./FieldShell.tsx";
import { cx } from "./cx.ts";
import type { IsianTeksProps } from "./isian.ts";
import styles from "./control.module.css";

interface Props extends IsianTeksProps {
  readonly rows?: number | undefined;
  readonly maxLength?: number | undefined;
}

export const TextAreaField = (props: Props) => (
  <FieldShell {...props}>
    {(kendali) => (
      <textarea
        id={kendali.id}
        class={cx(styles.box, styles.input, styles.area)}
        rows={props.rows ?? 3}
        maxlength={props.maxLength}
        value={props.value}
        required={props.required ?? false}
        disabled={props.disabled ?? false}
        aria-invalid={kendali.invalid}
        aria-describedby={kendali.describedBy}
        onInput={(event) => props.onInput(event.currentTarget.value)}
        onChange={(event) => props.onCommit?.(event.currentTarget.value)}
      />
    )}
  </FieldShell>
);
