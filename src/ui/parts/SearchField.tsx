/** Search: one box, its key beside it. */
import Search from "lucide-solid/icons/search";
import { Show } from "solid-js";
import { cx } from "./cx.ts";
import { Ikon } from "./Ikon.tsx";
import { KeyHint } from "./KeyHint.tsx";
import control from "./control.module.css";
import styles from "./SearchField.module.css";

interface Props {
  /** "Nama, nomor, atau pindai QR": placeholder and label at once. */
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly onCommit?: ((value: string) => void) | undefined;
  readonly keyHint?: string | undefined;
  readonly ref?: (element: HTMLInputElement) => void;
}

export const SearchField = (props: Props) => (
  <div role="search">
    <label class={cx(control.box, styles.search)}>
      <Ikon of={Search} class={control.ikon} />
      <span class="vh">{props.label}</span>
      <input
        ref={(element) => props.ref?.(element)}
        class={cx(control.input, control.inner)}
        type="search"
        autocomplete="off"
        spellcheck={false}
        placeholder={props.label}
        value={props.value}
        onInput={(event) => props.onInput(event.currentTarget.value)}
        onKeyDown={(event) => event.key === "Enter" && props.onCommit?.(event.currentTarget.value)}
      />
      <Show when={props.keyHint}>{(key) => <KeyHint>{key()}</KeyHint>}</Show>
    </label>
  </div>
);
