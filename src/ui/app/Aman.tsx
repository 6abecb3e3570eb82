/** The badge that answers "is my work safe?" on every field screen. */
import ShieldCheck from "lucide-solid/icons/shield-check";
import { Show } from "solid-js";
import { useText } from "../text/bahasa.tsx";
import { cx } from "../parts/cx.ts";
import { Ikon, type IkonBentuk } from "../parts/Ikon.tsx";
import styles from "./FieldFrame.module.css";

interface Props {
  readonly words?: string | undefined;
  readonly under?: string | undefined;
  /** Another state than safe, with its own icon. */
  readonly tone?: "ok" | "wait" | "care" | "stop" | undefined;
  readonly icon?: IkonBentuk | undefined;
  readonly href?: string | undefined;
}

const Inside = (props: Props) => {
  const t = useText();
  return (
    <>
      <Ikon of={props.icon ?? ShieldCheck} size="l" />
      <span>
        <b>{props.words ?? t("umum.aman")}</b>
        <small>{props.under ?? t("umum.tersegel")}</small>
      </span>
    </>
  );
};

export const Aman = (props: Props) => (
  <Show
    when={props.href}
    fallback={
      <span class={cx(styles.aman, styles[props.tone ?? "ok"])}>
        <Inside {...props} />
      </span>
    }
  >
    {(href) => (
      <a href={href()} class={cx(styles.aman, styles[props.tone ?? "ok"])}>
        <Inside {...props} />
      </a>
    )}
  </Show>
);
