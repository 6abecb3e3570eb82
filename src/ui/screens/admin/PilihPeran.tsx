/** The roles of a person, each with what it does. */
import { For } from "solid-js";
import { PERAN, type Peran } from "../../../domain/permohonan/peran.ts";
import { CheckRow } from "../../parts/CheckRow.tsx";
import { FieldShell } from "../../parts/FieldShell.tsx";
import { useText } from "../../text/bahasa.tsx";
import styles from "./admin.module.css";

interface Props {
  readonly value: readonly Peran[];
  /** A role that can't be taken off here. */
  readonly tetap?: Peran | undefined;
  readonly onCommit: (peran: readonly Peran[]) => void;
}

export const PilihPeran = (props: Props) => {
  const t = useText();
  const ganti = (peran: Peran, ya: boolean) =>
    props.onCommit(PERAN.filter((p) => (p === peran ? ya : props.value.includes(p))));
  return (
    <FieldShell label={t("admin.peranPilih")} required group>
      {(kendali) => (
        <div class={styles.peran} role="group" aria-labelledby={kendali.labelId}>
          <For each={PERAN}>
            {(peran) => (
              <CheckRow
                label={t(`umum.peran_${peran}`)}
                note={t(props.tetap === peran ? "admin.peranTetap" : `admin.peranBantu_${peran}`)}
                checked={props.value.includes(peran)}
                disabled={props.tetap === peran}
                onCommit={(ya) => ganti(peran, ya)}
              />
            )}
          </For>
        </div>
      )}
    </FieldShell>
  );
};
