/** Map kuning: a folder with its tab. Marks the file in hand, never a warning. */
import type { JSX } from "solid-js";
import { createUniqueId } from "solid-js";
import styles from "./MapTab.module.css";

interface Props {
  /** What is written on the tab: a rosette and number, or a title. */
  readonly tab: JSX.Element;
  readonly children: JSX.Element;
}

export const MapTab = (props: Props) => {
  const id = createUniqueId();
  return (
    <section class={styles.map} aria-labelledby={id}>
      <div id={id} class={styles.tab}>
        {props.tab}
      </div>
      <div class={styles.inside}>{props.children}</div>
    </section>
  );
};
