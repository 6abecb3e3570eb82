/** A long list with typing to narrow it. The combobox itself is loaded on first use; until then a plain select-like box stands there. */
import { lazy, Suspense } from "solid-js";
import type { Pilihan } from "./ChoiceField.tsx";
import { FieldShell } from "./FieldShell.tsx";
import type { IsianProps } from "./isian.ts";
import styles from "./control.module.css";

export interface ComboProps extends IsianProps {
  readonly value: string | undefined;
  readonly options: readonly Pilihan[];
  readonly onCommit: (value: string) => void;
  readonly placeholder?: string | undefined;
}

const ComboBody = lazy(async () => ({ default: (await import("./ComboBody.tsx")).ComboBody }));

export const ComboField = (props: ComboProps) => (
  <FieldShell {...props}>
    {(kendali) => (
      <Suspense
        fallback={<div class={styles.box}>{props.options.find((one) => one.value === props.value)?.label}</div>}
      >
        <ComboBody field={props} kendali={kendali} />
      </Suspense>
    )}
  </FieldShell>
);
