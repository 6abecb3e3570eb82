/** "Which document is wrong?": every way to settle a difference of spelling, each with what follows from it. One tap does it. */
import { For } from "solid-js";
import type { PutusanEjaan } from "../../../domain/praperiksa/akibatEjaan.ts";
import { pilihanPutusan } from "../../../domain/praperiksa/putusanEjaan.ts";
import type { Temuan } from "../../../domain/praperiksa/temuan.ts";
import { Button } from "../../parts/Button.tsx";
import { useText } from "../../text/bahasa.tsx";
import { useKataPutusan } from "./kataPutusan.ts";
import styles from "./PilihPutusan.module.css";

/** To follow the document is an answer of its own already. */
export const putusanUntuk = (temuan: Temuan): readonly PutusanEjaan[] =>
  pilihanPutusan(temuan).filter(({ akibat }) => akibat !== "isian_ikut" || !temuan.jawaban.includes("pakai_dokumen"));

interface Props {
  readonly temuan: Temuan;
  readonly onPilih: (putusan: PutusanEjaan) => void;
  readonly onBatal: () => void;
}

export const PilihPutusan = (props: Props) => {
  const t = useText();
  const kata = useKataPutusan();
  return (
    <div class={styles.pilihan} role="group" aria-label={t("cetak.manaSalah")}>
      <b>{t("cetak.manaSalah")}</b>
      <For each={putusanUntuk(props.temuan)}>
        {(putusan) => (
          <button type="button" class={styles.satu} onClick={() => props.onPilih(putusan)}>
            <b>{kata.pokok(putusan, props.temuan.field)}</b>
            <small>{kata.akibat(putusan)}</small>
          </button>
        )}
      </For>
      <Button kind="text" onClick={() => props.onBatal()}>
        {t("umum.batal")}
      </Button>
    </div>
  );
};
