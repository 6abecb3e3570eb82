/** The frame of tablet and phone: top bar, guilloche, content, dock with the one main action, bottom navigation. */
import { Key } from "@solid-primitives/keyed";
import ArrowLeft from "lucide-solid/icons/arrow-left";
import type { JSX } from "solid-js";
import { onMount, Show } from "solid-js";
import { useText } from "../text/bahasa.tsx";
import { Guilloche } from "../parts/Guilloche.tsx";
import { Ikon, type IkonBentuk } from "../parts/Ikon.tsx";
import { Logo } from "../parts/Logo.tsx";
import { applyKepadatan } from "./tema.ts";
import styles from "./FieldFrame.module.css";

export interface Tujuan {
  readonly key: string;
  readonly label: string;
  readonly href: string;
  readonly icon: IkonBentuk;
  readonly count?: number | undefined;
}

interface Props {
  /** Address of the screen before; without it the logo stands there. */
  readonly back?: string | undefined;
  /** Where one is: village, person, section. */
  readonly where: JSX.Element;
  readonly under?: JSX.Element;
  /** `<Aman />` */
  readonly aman?: JSX.Element;
  /** `<SectionBar />` below the line. */
  readonly bar?: JSX.Element;
  readonly children: JSX.Element;
  readonly dock?: JSX.Element;
  readonly nav?: readonly Tujuan[] | undefined;
  readonly navNow?: string | undefined;
}

const Top = (props: Props) => {
  const t = useText();
  return (
    <header class={styles.top} data-print="no">
      <div class={styles.topIn}>
        <Show when={props.back} fallback={<Logo short />}>
          {(back) => (
            <a href={back()} class={styles.back} aria-label={t("umum.kembali")}>
              <Ikon of={ArrowLeft} size="l" />
            </a>
          )}
        </Show>
        <div class={styles.where}>
          <b>{props.where}</b>
          <Show when={props.under}>
            <small>{props.under}</small>
          </Show>
        </div>
        {props.aman}
      </div>
      <div class={styles.line}>
        <Guilloche height={9} />
      </div>
    </header>
  );
};

const Nav = (props: { readonly items: readonly Tujuan[]; readonly now: string | undefined }) => {
  const t = useText();
  return (
    <nav class={styles.nav} aria-label={t("umum.menuUtama")} style={{ "--items": String(props.items.length) }}>
      <Key each={props.items} by="key">
        {(item) => (
          <a href={item().href} aria-current={props.now === item().key ? "page" : undefined}>
            <Ikon of={item().icon} class={styles.navIkon} />
            {item().label}
            <Show when={item().count}>{(count) => <span class={styles.count}>{count()}</span>}</Show>
          </a>
        )}
      </Key>
    </nav>
  );
};

export const FieldFrame = (props: Props) => {
  const t = useText();
  onMount(() => applyKepadatan("field"));
  return (
    <div class={styles.frame}>
      <a class={styles.skip} href="#isi">
        {t("umum.langsungKeIsi")}
      </a>
      <Top {...props} />
      {props.bar}
      <main id="isi" class={styles.main} tabindex="-1">
        {props.children}
      </main>
      <Show when={props.dock || props.nav}>
        <footer class={styles.bottom} data-print="no">
          <Show when={props.dock}>
            <div class={styles.dock}>{props.dock}</div>
          </Show>
          <Show when={props.nav}>{(items) => <Nav items={items()} now={props.navNow} />}</Show>
        </footer>
      </Show>
    </div>
  );
};
