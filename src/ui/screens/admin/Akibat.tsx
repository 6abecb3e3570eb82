/** What an act does and what it leaves alone, line by line. */
import Check from "lucide-solid/icons/check";
import { For } from "solid-js";
import { Ikon } from "../../parts/Ikon.tsx";
import styles from "./admin.module.css";

export const Akibat = (props: { readonly kata: readonly string[] }) => (
  <ul class={styles.daftar}>
    <For each={props.kata}>
      {(kata) => (
        <li>
          <Ikon of={Check} />
          {kata}
        </li>
      )}
    </For>
  </ul>
);
