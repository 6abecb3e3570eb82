/** A form code in its ruled corner box, as printed on the forms: F-2.01. */
import type { JSX } from "solid-js";
import styles from "./Kode.module.css";

export const Kode = (props: { readonly children: JSX.Element }) => <span class={styles.kode}>{props.children}</span>;
