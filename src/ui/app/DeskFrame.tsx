/** The frame of the office: folder tabs with counts on top, who, the desk, and the key line with the sync sentence. */
import { Key } from "@solid-primitives/keyed";
import ShieldCheck from "lucide-solid/icons/shield-check";
import type { JSX } from "solid-js";
import { For, onMount, Show } from "solid-js";
import { useText } from "../text/bahasa.tsx";
import { Ikon, type IkonBentuk } from "../parts/Ikon.tsx";
import { cx } from "../parts/cx.ts";
import { KeyHint } from "../parts/KeyHint.tsx";
import { Logo } from "../parts/Logo.tsx";
import { ParafIcon } from "../parts/ParafIcon.tsx";
import { applyKepadatan } from "./tema.ts";
import styles from "./DeskFrame.module.css";

export interface Meja {
  readonly key: string;
  readonly label: string;
  readonly href: string;
  readonly count?: number | undefined;
}

export interface Tuts {
  /** "↑ ↓", "Enter", "S" */
  readonly keys: string;
  readonly does: string;
}

interface Props {
  readonly tabs: readonly Meja[];
  readonly now: string;
  readonly who: { readonly initials: string; readonly nama: string; readonly peran: string };
  /** Opens the menu of the person: language, appearance, lock. */
  readonly onWho?: (() => void) | undefined;
  readonly children: JSX.Element;
  readonly keys?: readonly Tuts[] | undefined;
  /** "Semua berkas tersegel. Terakhir cocok dengan gateway 09.41" */
  readonly sync?: JSX.Element;
  readonly syncTone?: "ok" | "wait" | "care" | "stop" | undefined;
  readonly syncIcon?: IkonBentuk | undefined;
}

const Who = (props: Pick<Props, "who" | "onWho">) => (
  <button type="button" class={styles.who} onClick={() => props.onWho?.()}>
    <ParafIcon initials={props.who.initials} />
    <span>
      {props.who.nama}
      <small>{props.who.peran}</small>
    </span>
  </button>
);

const Tabs = (props: Pick<Props, "tabs" | "now">) => {
  const t = useText();
  return (
    <nav class={styles.tabs} aria-label={t("umum.mejaKerja")}>
      <Key each={props.tabs} by="key">
        {(tab) => (
          <a href={tab().href} aria-current={props.now === tab().key ? "page" : undefined}>
            {tab().label}
            <Show when={tab().count !== undefined}>
              <b>{tab().count}</b>
            </Show>
          </a>
        )}
      </Key>
    </nav>
  );
};

const Foot = (props: Pick<Props, "keys" | "sync" | "syncTone" | "syncIcon">) => {
  const t = useText();
  return (
    <footer class={styles.foot} data-print="no">
      <ul class={styles.keys} aria-label={t("umum.tombolPintas")}>
        <For each={props.keys}>
          {(key) => (
            <li>
              <KeyHint>{key.keys}</KeyHint>
              {key.does}
            </li>
          )}
        </For>
      </ul>
      <Show when={props.sync}>
        <span class={cx(styles.sync, styles[props.syncTone ?? "ok"])} role="status">
          <Ikon of={props.syncIcon ?? ShieldCheck} size="s" />
          {props.sync}
        </span>
      </Show>
    </footer>
  );
};

export const DeskFrame = (props: Props) => {
  const t = useText();
  onMount(() => applyKepadatan("desk"));
  return (
    <div class={styles.frame}>
      <a class={styles.skip} href="#isi">
        {t("umum.langsungKeIsi")}
      </a>
      <header class={styles.top} data-print="no">
        <span class={styles.logo}>
          <Logo short />
        </span>
        <Tabs tabs={props.tabs} now={props.now} />
        <Who who={props.who} onWho={props.onWho} />
      </header>
      <main id="isi" class={styles.body} tabindex="-1">
        {props.children}
      </main>
      <Foot keys={props.keys} sync={props.sync} syncTone={props.syncTone} syncIcon={props.syncIcon} />
    </div>
  );
};
