/**
 * A date typed as DD-MM-YYYY, with the device's calendar beside it.
 * Out: ISO `YYYY-MM-DD` for a real date, "" when empty, else the typed text as it stands (the rules then say what is wrong).
 */
import Calendar from "lucide-solid/icons/calendar";
import { createEffect, createSignal, Show } from "solid-js";
import { useText } from "../text/bahasa.tsx";
import { FieldShell } from "./FieldShell.tsx";
import { cx } from "./cx.ts";
import { Ikon } from "./Ikon.tsx";
import type { CatatanIsian, IsianTeksProps, Kendali } from "./isian.ts";
import { isCalendarDate, isoToTyped, shapeTypedDate, typedCaret, typedDateToIso } from "./typedDate.ts";
import styles from "./control.module.css";

interface Props extends IsianTeksProps {
  /** Earliest and latest day that the calendar offers, ISO. */
  readonly min?: string | undefined;
  readonly max?: string | undefined;
  readonly autocomplete?: string | undefined;
}

const outOf = (typed: string): string => typedDateToIso(typed) ?? typed;

const TypedDate = (props: {
  readonly field: Props;
  readonly kendali: Kendali;
  readonly onLeave: (left: boolean) => void;
}) => {
  const t = useText();
  let input: HTMLInputElement | undefined;
  createEffect(() => {
    const shown = isoToTyped(props.field.value);
    if (input && outOf(input.value) !== props.field.value) input.value = shown;
  });
  const take = (element: HTMLInputElement) => {
    const caret = element.selectionStart ?? element.value.length;
    const shaped = shapeTypedDate(element.value);
    const next = typedCaret(element.value, caret, shaped);
    element.value = shaped;
    element.setSelectionRange(next, next);
    props.field.onInput(outOf(shaped));
  };
  return (
    <input
      ref={(element) => (input = element)}
      id={props.kendali.id}
      class={cx(styles.input, styles.inner)}
      type="text"
      inputmode="numeric"
      autocomplete={props.field.autocomplete ?? "off"}
      placeholder={t("bagian.tanggalContoh")}
      required={props.field.required ?? false}
      disabled={props.field.disabled ?? false}
      aria-invalid={props.kendali.invalid}
      aria-describedby={props.kendali.describedBy}
      onInput={(event) => take(event.currentTarget)}
      onChange={(event) => props.field.onCommit?.(outOf(event.currentTarget.value))}
      onFocus={() => props.onLeave(false)}
      onBlur={() => props.onLeave(true)}
    />
  );
};

/** The native picker lies invisibly behind its button: `showPicker` opens it at this place. */
const CalendarButton = (props: { readonly field: Props }) => {
  const t = useText();
  let picker: HTMLInputElement | undefined;
  return (
    <span style={{ position: "relative" }}>
      <input
        ref={(element) => (picker = element)}
        type="date"
        tabindex="-1"
        aria-hidden="true"
        style={{ position: "absolute", inset: "0", opacity: "0", "pointer-events": "none", width: "48px" }}
        min={props.field.min}
        max={props.field.max}
        value={isCalendarDate(props.field.value) ? props.field.value : ""}
        onChange={(event) => {
          props.field.onInput(event.currentTarget.value);
          props.field.onCommit?.(event.currentTarget.value);
        }}
      />
      <button
        type="button"
        class={styles.side}
        disabled={props.field.disabled ?? false}
        aria-label={`${props.field.label}: ${t("bagian.tanggalPemilih")}`}
        onClick={() => picker?.showPicker()}
      >
        <Ikon of={Calendar} />
      </button>
    </span>
  );
};

export const DateField = (props: Props) => {
  const t = useText();
  const [left, setLeft] = createSignal(false);
  /** Only after the field was left: nobody is corrected while typing. */
  const ownNote = (): readonly CatatanIsian[] => {
    if (!left() || props.value === "" || isCalendarDate(props.value)) return [];
    const full = props.value.length === 10;
    return [
      { level: "error", text: full ? t("bagian.tanggalTakAda", { tanggal: props.value }) : t("bagian.tanggalKurang") },
    ];
  };
  const notes = () => [...ownNote(), ...(props.notes ?? [])];
  return (
    <FieldShell {...props} notes={notes()}>
      {(kendali) => (
        <div class={styles.box}>
          <TypedDate field={props} kendali={kendali} onLeave={setLeft} />
          <Show when={!props.disabled}>
            <CalendarButton field={props} />
          </Show>
        </div>
      )}
    </FieldShell>
  );
};
