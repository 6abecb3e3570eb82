/** A short list as the device's own select. Long lists (work, area) take `ComboField`. */
import ChevronDown from "lucide-solid/icons/chevron-down";
import { createEffect, For } from "solid-js";
import { useText } from "../text/bahasa.tsx";
import type { Pilihan } from "./ChoiceField.tsx";
import { FieldShell } from "./FieldShell.tsx";
import { cx } from "./cx.ts";
import { Ikon } from "./Ikon.tsx";
import type { IsianProps } from "./isian.ts";
import styles from "./control.module.css";

interface Props<V extends string> extends IsianProps {
  readonly value: V | undefined;
  readonly options: readonly Pilihan<V>[];
  readonly onCommit: (value: V) => void;
  readonly placeholder?: string | undefined;
}

export const SelectField = <V extends string>(props: Props<V>) => {
  const t = useText();
  let select: HTMLSelectElement | undefined;
  // Set after the options stand: while they come in, a browser selects the first of them by itself.
  createEffect(() => {
    const value = props.options.some((one) => one.value === props.value) ? props.value : undefined;
    if (select) select.value = value ?? "";
  });
  const choose = (value: string) => {
    const option = props.options.find((one) => one.value === value);
    if (option) props.onCommit(option.value);
  };
  return (
    <FieldShell {...props}>
      {(kendali) => (
        <div class={styles.selectWrap}>
          <select
            ref={(element) => (select = element)}
            id={kendali.id}
            class={cx(styles.box, styles.input, styles.select)}
            required={props.required ?? false}
            disabled={props.disabled ?? false}
            aria-invalid={kendali.invalid}
            aria-describedby={kendali.describedBy}
            onChange={(event) => choose(event.currentTarget.value)}
          >
            <option value="" disabled>
              {props.placeholder ?? t("bagian.pilihSatu")}
            </option>
            <For each={props.options}>{(option) => <option value={option.value}>{option.label}</option>}</For>
          </select>
          <Ikon of={ChevronDown} class={styles.chevron} />
        </div>
      )}
    </FieldShell>
  );
};
