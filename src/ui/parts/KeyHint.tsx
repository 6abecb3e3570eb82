/** A key cap: the key that does the same as the button or row beside it. */
import type { JSX } from "solid-js";
import styles from "./KeyHint.module.css";

export const KeyHint = (props: { readonly children: JSX.Element }) => <kbd class={styles.key}>{props.children}</kbd>;
