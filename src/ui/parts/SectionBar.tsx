/** The sections of a form, each with its state. One line that scrolls sideways on a phone. */
import { Key } from "@solid-primitives/keyed";
import Check from "lucide-solid/icons/check";
import OctagonX from "lucide-solid/icons/octagon-x";
import TriangleAlert from "lucide-solid/icons/triangle-alert";
import { createEffect, Show } from "solid-js";
import { useText } from "../text/bahasa.tsx";
import { cx } from "./cx.ts";
import { Ikon } from "./Ikon.tsx";
import styles from "./SectionBar.module.css";

export interface Bagian {
  readonly key: string;
  readonly label: string;
  readonly state: "done" | "care" | "stop" | "empty";
  readonly href?: string | undefined;
}

interface Props {
  readonly label: string;
  readonly sections: readonly Bagian[];
  readonly now: string;
  readonly onChoose?: ((key: string) => void) | undefined;
}

const icons = { done: Check, care: TriangleAlert, stop: OctagonX, empty: undefined } as const;
const said = { done: "bagianSelesai", care: "bagianPerlu", stop: "bagianPerlu", empty: "bagianKosong" } as const;

export const SectionBar = (props: Props) => {
  const t = useText();
  let bar: HTMLElement | undefined;
  createEffect(() => {
    const now = props.now;
    bar?.querySelector(`[data-key="${CSS.escape(now)}"]`)?.scrollIntoView({ block: "nearest", inline: "center" });
  });
  return (
    <nav ref={(element) => (bar = element)} class={styles.bar} aria-label={props.label}>
      <Key each={props.sections} by="key">
        {(section) => (
          <a
            href={section().href ?? "#"}
            data-key={section().key}
            class={cx(styles.section, styles[section().state], props.now === section().key && styles.now)}
            aria-current={props.now === section().key ? "step" : undefined}
            onClick={(event) => {
              if (section().href !== undefined) return;
              event.preventDefault();
              props.onChoose?.(section().key);
            }}
          >
            <Show when={props.now !== section().key ? icons[section().state] : undefined}>
              {(icon) => <Ikon of={icon()} />}
            </Show>
            {section().label}
            <span class="vh">, {t(`bagian.${said[section().state]}`)}</span>
          </a>
        )}
      </Key>
    </nav>
  );
};
