/** The frame of a field: label, source, crop above, the control, then its notes in words with icons. */
import type { JSX } from "solid-js";
import { createMemo, createUniqueId, For, Show } from "solid-js";
import { useText } from "../text/bahasa.tsx";
import { Certainty } from "./Certainty.tsx";
import { Crop } from "./Crop.tsx";
import { cx } from "./cx.ts";
import { Ikon } from "./Ikon.tsx";
import type { IsianProps, Kendali } from "./isian.ts";
import { ikonTanda, tandaLevel } from "./tanda.ts";
import styles from "./FieldShell.module.css";

interface Props extends IsianProps {
  /** Draws the control with the ids that tie it to its label and notes. */
  readonly children: (kendali: Kendali) => JSX.Element;
  /** Below the control, above the notes: decode, count. */
  readonly below?: JSX.Element;
  /** The control is a group (radios): label it by `aria-labelledby`. */
  readonly group?: boolean | undefined;
}

const LabelWords = (props: IsianProps) => {
  const t = useText();
  return (
    <>
      {props.label}
      <Show when={props.required}>
        <span class="vh">, {t("umum.wajib")}</span>
      </Show>
    </>
  );
};

const Label = (props: { readonly field: IsianProps; readonly kendali: Kendali; readonly group: boolean }) => (
  <div class={styles.top}>
    <Show
      when={!props.group}
      fallback={
        <span id={props.kendali.labelId} class={styles.label}>
          <LabelWords {...props.field} />
        </span>
      }
    >
      <label id={props.kendali.labelId} for={props.kendali.id} class={styles.label}>
        <LabelWords {...props.field} />
      </label>
    </Show>
    <Show when={props.field.source}>{(source) => <Certainty bars={source().bars} from={source().from} />}</Show>
  </div>
);

export const FieldShell = (props: Props) => {
  const auto = createUniqueId();
  const id = () => props.id ?? auto;
  const hasNotes = () => Boolean(props.hint) || (props.notes?.length ?? 0) > 0;
  const worst = createMemo(
    () => props.notes?.find((note) => note.level === "error") ?? props.notes?.find((note) => note.level === "warn"),
  );
  const kendali: Kendali = {
    get id() {
      return id();
    },
    get labelId() {
      return `${id()}-label`;
    },
    get describedBy() {
      return hasNotes() ? `${id()}-notes` : undefined;
    },
    get invalid() {
      return worst()?.level === "error";
    },
  };
  return (
    <div class={cx(styles.field, worst() && styles[worst()?.level ?? ""])}>
      <Label field={props} kendali={kendali} group={props.group ?? false} />
      <div class={cx(styles.control, Boolean(props.crop) && styles.withCrop)}>
        <Show when={props.crop}>
          {(crop) => (
            <div class={styles.bed}>
              <Crop {...crop()} alt={`${props.label}, ${props.source?.from ?? ""}`} bare maxHeight="96px" />
            </div>
          )}
        </Show>
        {props.children(kendali)}
      </div>
      {props.below}
      <div id={`${id()}-notes`} class={styles.notes} aria-live="polite">
        <Show when={props.hint}>
          <small>{props.hint}</small>
        </Show>
        <For each={props.notes}>
          {(note) => (
            <p class={cx(styles.note, styles[`n-${note.level}`])}>
              <Ikon of={ikonTanda[tandaLevel[note.level]]} class={styles.noteIkon} />
              <span>{note.text}</span>
            </p>
          )}
        </For>
      </div>
    </div>
  );
};
