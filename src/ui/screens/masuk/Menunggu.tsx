/** What is being done while a passphrase is checked, in words: it takes seconds, on purpose. */
import KeyRound from "lucide-solid/icons/key-round";
import { Show } from "solid-js";
import { Note } from "../../parts/Note.tsx";
import styles from "./Menunggu.module.css";

interface Props {
  readonly jalan: boolean;
  readonly judul: string;
  readonly kata: string;
}

export const Menunggu = (props: Props) => (
  <div role="status" aria-live="polite" class={styles.menunggu}>
    <Show when={props.jalan}>
      <Note of="wait" icon={KeyRound} title={props.judul}>
        <p>{props.kata}</p>
        <span class={styles.jalur} aria-hidden="true">
          <i />
        </span>
      </Note>
    </Show>
  </div>
);
