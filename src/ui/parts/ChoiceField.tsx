/** Up to four answers as large radio buttons. Arrow keys move, as in every radio group. */
import { createUniqueId, For } from "solid-js";
import { FieldShell } from "./FieldShell.tsx";
import { cx } from "./cx.ts";
import type { IsianProps } from "./isian.ts";
import styles from "./ChoiceField.module.css";

export interface Pilihan<V extends string = string> {
  readonly value: V;
  readonly label: string;
  readonly note?: string | undefined;
}

interface Props<V extends string> extends IsianProps {
  readonly value: V | undefined;
  readonly options: readonly Pilihan<V>[];
  readonly onCommit: (value: V) => void;
  /** One below the other, for long labels. */
  readonly stacked?: boolean | undefined;
}

export const ChoiceField = <V extends string>(props: Props<V>) => {
  const name = createUniqueId();
  return (
    <FieldShell {...props} group>
      {(kendali) => (
        <div
          class={cx(styles.choices, props.stacked && styles.stacked)}
          role="radiogroup"
          aria-labelledby={kendali.labelId}
          aria-describedby={kendali.describedBy}
          aria-required={props.required ?? false}
          aria-invalid={kendali.invalid}
        >
          <For each={props.options}>
            {(option, index) => (
              <label class={cx(styles.choice, props.value === option.value && styles.chosen)}>
                <input
                  id={index() === 0 ? kendali.id : undefined}
                  type="radio"
                  name={name}
                  value={option.value}
                  checked={props.value === option.value}
                  disabled={props.disabled ?? false}
                  onChange={() => props.onCommit(option.value)}
                />
                <span>
                  {option.label}
                  {option.note ? <small>{option.note}</small> : null}
                </span>
              </label>
            )}
          </For>
        </div>
      )}
    </FieldShell>
  );
};
