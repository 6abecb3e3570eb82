/** The frame before anyone is signed in: violet guilloche band, the office's name, one column. */
import type { JSX } from "solid-js";
import { onMount, Show } from "solid-js";
import { cx } from "../parts/cx.ts";
import { Guilloche } from "../parts/Guilloche.tsx";
import { logoId } from "../parts/Logo.tsx";
import { Sidik } from "../parts/Sidik.tsx";
import { applyKepadatan } from "./tema.ts";
import styles from "./GateFrame.module.css";

interface Props {
  /** "Dinas Kependudukan dan Pencatatan Sipil / Kabupaten …" */
  readonly office?: JSX.Element;
  readonly children: JSX.Element;
  /** Two columns from 1100 px on: the second half of the children goes here. */
  readonly second?: JSX.Element;
}

export const GateFrame = (props: Props) => {
  onMount(() => applyKepadatan("field"));
  return (
    <div class={cx(styles.frame, Boolean(props.second) && styles.two)}>
      <header class={styles.head}>
        <div class={styles.band}>
          <Guilloche height={26} />
        </div>
        <div class={styles.id}>
          <Sidik id={logoId} size={76} />
          <div>
            <h1>Jemput</h1>
            <Show when={props.office}>
              <p>{props.office}</p>
            </Show>
          </div>
        </div>
      </header>
      <main id="isi" class={styles.main}>
        <div class={styles.column}>{props.children}</div>
        <Show when={props.second}>
          <div class={styles.second}>{props.second}</div>
        </Show>
      </main>
    </div>
  );
};
