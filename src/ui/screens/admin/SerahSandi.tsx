/** The passphrase of a new person, shown once to be handed over. It is nowhere else. */
import { onMount } from "solid-js";
import type { Profil } from "../../../protocol/kantor.ts";
import { Note } from "../../parts/Note.tsx";
import { useText } from "../../text/bahasa.tsx";
import styles from "./admin.module.css";

interface Props {
  readonly profil: Profil;
  readonly sandi: string;
  /** Somebody wanted to close it without saying that it was handed over. */
  readonly ditanya: boolean;
}

export const SerahSandi = (props: Props) => {
  const t = useText();
  let sandi: HTMLElement | undefined;
  onMount(() => sandi?.focus());
  return (
    <>
      <p>
        {t("admin.pengguna")}: <b>{props.profil.id}</b>
      </p>
      <p class={styles.serah} tabindex="-1" ref={(element) => (sandi = element)}>
        {props.sandi}
      </p>
      <p class="muted">{t("admin.sandiHuruf")}</p>
      <Note
        of={props.ditanya ? "stop" : "care"}
        role={props.ditanya ? "alert" : "note"}
        title={t(props.ditanya ? "admin.sandiTanya" : "admin.sandiSekali")}
      >
        <p>{t("admin.sandiSekaliLanjut")}</p>
      </Note>
    </>
  );
};
