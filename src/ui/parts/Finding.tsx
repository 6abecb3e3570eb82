/** A finding of the pre-check: what, what to ask, the crops that show it, one to three answers. The officer decides. */
import type { JSX } from "solid-js";
import { createUniqueId, For, Show } from "solid-js";
import { Beda } from "./Beda.tsx";
import { Crop } from "./Crop.tsx";
import { cx } from "./cx.ts";
import { Ikon, type IkonBentuk } from "./Ikon.tsx";
import { Kode } from "./Kode.tsx";
import type { Potongan } from "./potongan.ts";
import { ikonTanda, tandaLevel, type Level } from "./tanda.ts";
import styles from "./Finding.module.css";

export interface Bukti {
  /** Where it was read: "KTP-el", "Formulir, diketik". */
  readonly from: string;
  readonly read: string;
  /** The reading that it is compared with: differing letters are underlined. */
  readonly against?: string | undefined;
  readonly crop?: Potongan | undefined;
}

interface Props {
  readonly level: Level;
  readonly title: JSX.Element;
  /** What to ask the citizen, or what to do. */
  readonly ask?: JSX.Element;
  /** Short name of the field or document, in the corner. */
  readonly about?: string | undefined;
  readonly evidence?: readonly Bukti[];
  readonly icon?: IkonBentuk | undefined;
  /** Buttons: the answers. */
  readonly children?: JSX.Element;
  /** Answered already: shown quietly. */
  readonly settled?: JSX.Element;
}

const Shown = (props: { readonly of: Bukti }) => (
  <figure class={styles.evidence}>
    <Show when={props.of.crop} fallback={<span class={styles.typed}>{props.of.read}</span>}>
      {(crop) => <Crop {...crop()} alt={`${props.of.from}: ${props.of.read}`} maxHeight="140px" />}
    </Show>
    <figcaption>
      {props.of.from}
      <b>
        <Beda text={props.of.read} against={props.of.against ?? props.of.read} />
      </b>
    </figcaption>
  </figure>
);

export const Finding = (props: Props) => {
  const id = createUniqueId();
  const tanda = () => tandaLevel[props.level];
  return (
    <article class={cx(styles.finding, styles[tanda()])} aria-labelledby={id}>
      <header class={styles.head}>
        <span class={styles.cell}>
          <Ikon of={props.icon ?? ikonTanda[tanda()]} class={styles.ikon} />
        </span>
        <div class={styles.words}>
          <h3 id={id}>{props.title}</h3>
          <Show when={props.ask}>
            <p>{props.ask}</p>
          </Show>
        </div>
        <Show when={props.about}>
          <span class={styles.about}>
            <Kode>{props.about}</Kode>
          </span>
        </Show>
      </header>
      <Show when={props.evidence?.length}>
        <div class={cx(styles.crops, props.evidence?.length === 1 && styles.single)}>
          <For each={props.evidence}>{(one) => <Shown of={one} />}</For>
        </div>
      </Show>
      <Show when={props.settled}>
        <p class={styles.settled}>{props.settled}</p>
      </Show>
      <Show when={props.children}>
        <div class={styles.answers}>{props.children}</div>
      </Show>
    </article>
  );
};
