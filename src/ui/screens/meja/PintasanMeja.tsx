/** Help behind "?": every key of this screen in words. */
import { For } from "solid-js";
import { Dialog } from "../../parts/Dialog.tsx";
import { KeyHint } from "../../parts/KeyHint.tsx";
import { useText } from "../../text/bahasa.tsx";
import type { Pintasan } from "./pintasan.ts";
import styles from "./PintasanMeja.module.css";

interface Props {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly pintasan: readonly Pintasan[];
}

export const PintasanMeja = (props: Props) => {
  const t = useText();
  const satuSatu = () =>
    props.pintasan.filter(
      (p, i) => props.pintasan.findIndex((lain) => lain.cap === p.cap && lain.kata === p.kata) === i,
    );
  return (
    <Dialog open={props.open} onClose={() => props.onClose()} title={t("meja.pintasJudul")}>
      <dl class={styles.daftar}>
        <For each={satuSatu()}>
          {(p) => (
            <div>
              <dt>
                <KeyHint>{p.cap}</KeyHint>
              </dt>
              <dd>{p.kata}</dd>
            </div>
          )}
        </For>
      </dl>
      <p class="muted">{t("meja.pintasUmum")}</p>
    </Dialog>
  );
};
