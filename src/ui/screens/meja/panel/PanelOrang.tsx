/** Step 4: send to enrolment whoever must have a KTP-el and is not enrolled; take the photo of a child of five or older. */
import { For, Match, Switch } from "solid-js";
import { Button } from "../../../parts/Button.tsx";
import { useText } from "../../../text/bahasa.tsx";
import { namaDi } from "../kataKerja.ts";
import styles from "../susun.module.css";
import { FotoAnak } from "./FotoAnak.tsx";
import type { PanelProps } from "./panelProps.ts";

export const PanelOrang = (props: PanelProps) => {
  const t = useText();
  return (
    <For each={props.tugas}>
      {(g) => (
        <Switch>
          <Match when={g.jenis === "rujuk"}>
            <div class={styles.rapat}>
              <p>
                {t(props.p.isian[`${g.sasaran}.rekam`] === "belum" ? "meja.rujukJelas" : "lengkap.rujukDiminta", {
                  nama: namaDi(props.p, g.sasaran),
                })}
              </p>
              <Button
                kind="primary"
                full
                busy={props.kerja.sibuk()}
                onClick={() =>
                  void props.kerja.lakukan([(detik) => ({ type: "PerekamanDirujuk", orang: g.sasaran, detik })])
                }
              >
                {t("meja.rujukOrang")}
              </Button>
            </div>
          </Match>
          <Match when={g.jenis === "foto"}>
            <FotoAnak {...props} orang={g.sasaran} />
          </Match>
        </Switch>
      )}
    </For>
  );
};
