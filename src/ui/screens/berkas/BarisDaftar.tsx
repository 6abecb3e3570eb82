/** The layout of one line of the requirement list: picture, words, state, act; on a phone the state goes below the words. */
import type { JSX } from "solid-js";
import { Show } from "solid-js";
import { cx } from "../../parts/cx.ts";
import { Mark } from "../../parts/Mark.tsx";
import type { Tanda } from "../../parts/tanda.ts";
import styles from "./BarisDaftar.module.css";

interface Props {
  readonly lead: JSX.Element;
  readonly title: string;
  readonly note: string;
  /** Below the note, with its own mark. */
  readonly need?: JSX.Element;
  readonly tanda: Tanda;
  readonly keadaan: string;
  /** The one act; its words hide on a phone when they are in `<BarisKata>`. */
  readonly tindak?: JSX.Element;
  /** Makes the words a button that opens what lies behind. */
  readonly buka?: { readonly terbuka: boolean; readonly rincian: string; readonly onBuka: () => void } | undefined;
  readonly rincian?: JSX.Element;
}

const Kata = (props: Props) => (
  <>
    {props.lead}
    <span class={styles.kata}>
      <b>{props.title}</b>
      <small class={styles.catatan}>{props.note}</small>
      {props.need}
    </span>
  </>
);

export const BarisDaftar = (props: Props) => (
  <li class={cx(styles.baris, props.tanda === "care" && styles.care, props.tanda === "skip" && styles.lewat)}>
    <div class={styles.atas}>
      <Show
        when={props.buka}
        fallback={
          <div class={styles.kepala}>
            <Kata {...props} />
          </div>
        }
      >
        {(buka) => (
          <button
            type="button"
            class={styles.kepala}
            aria-expanded={buka().terbuka}
            aria-controls={buka().rincian}
            onClick={() => buka().onBuka()}
          >
            <Kata {...props} />
          </button>
        )}
      </Show>
      <span class={styles.keadaan}>
        <Mark of={props.tanda}>{props.keadaan}</Mark>
      </span>
      <span class={styles.tindak}>{props.tindak}</span>
    </div>
    {props.rincian}
  </li>
);

/** Words of an act that a phone leaves to its icon; screen readers always get them. */
export const BarisKata = (props: { readonly children: JSX.Element }) => (
  <span class={styles.panjang}>{props.children}</span>
);
