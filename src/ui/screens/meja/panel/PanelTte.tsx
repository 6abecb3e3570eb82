/** Step 9: the signature is made in SIAK; here it is recorded, per resulting document. */
import PenLine from "lucide-solid/icons/pen-line";
import { For } from "solid-js";
import { Button } from "../../../parts/Button.tsx";
import { Note } from "../../../parts/Note.tsx";
import { useText } from "../../../text/bahasa.tsx";
import { namaHasil } from "../kataKerja.ts";
import styles from "../susun.module.css";
import type { PanelProps } from "./panelProps.ts";

export const PanelTte = (props: PanelProps) => {
  const t = useText();
  return (
    <>
      <Note of="wait" tight icon={PenLine}>
        <p>{t("meja.diSiak")}</p>
      </Note>
      <For each={props.tugas}>
        {(g) => (
          <div class={styles.rapat}>
            <h3>{namaHasil(g.sasaran)}</h3>
            <Button
              kind={props.tugas.length === 1 ? "primary" : "plain"}
              full
              icon={PenLine}
              busy={props.kerja.sibuk()}
              onClick={() =>
                void props.kerja.lakukan([(detik) => ({ type: "TteDibubuhkan", hasil: g.sasaran, detik })])
              }
            >
              {t("meja.tteIni")}
            </Button>
          </div>
        )}
      </For>
    </>
  );
};
