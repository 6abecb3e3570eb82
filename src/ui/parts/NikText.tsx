/** An NIK or No. KK shown 6-6-4 by spacing alone: selecting and copying gives 16 digits without spaces. */
import { For } from "solid-js";
import { groupDigits } from "./digitGroups.ts";
import styles from "./NikText.module.css";

export const NikText = (props: { readonly of: string }) => (
  <span class={styles.nik}>
    <For each={groupDigits(props.of).split(" ")}>{(group) => <span>{group}</span>}</For>
  </span>
);
