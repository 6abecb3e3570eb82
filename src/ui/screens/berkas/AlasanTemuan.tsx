/** Why a finding may stand: one tap on a usual reason, or words of one's own. Whoever checks the file later reads it. */
import { createSignal, For, onMount } from "solid-js";
import type { JawabanTemuan } from "../../../domain/praperiksa/temuan.ts";
import { Button } from "../../parts/Button.tsx";
import { TextAreaField } from "../../parts/TextAreaField.tsx";
import { useText } from "../../text/bahasa.tsx";
import styles from "./PilihPutusan.module.css";

const BIASA = {
  pakai_formulir: ["berkas.alasanSalahBaca", "berkas.alasanDataLama", "berkas.alasanPemohon"],
  asli_memang_begitu: ["berkas.alasanBegitu", "berkas.alasanPudar", "berkas.alasanSatunya"],
  catat_untuk_kantor: ["berkas.alasanSiak", "berkas.alasanBelumTahu", "berkas.alasanMenyusul"],
} as const;

/** An answer that asks for a reason. */
export type JawabanBeralasan = keyof typeof BIASA;
export const isBeralasan = (jawaban: JawabanTemuan): jawaban is JawabanBeralasan => jawaban in BIASA;

interface Props {
  readonly jawaban: JawabanBeralasan;
  readonly onAlasan: (alasan: string) => void;
  readonly onBatal: () => void;
}

export const AlasanTemuan = (props: Props) => {
  const t = useText();
  const [lain, setLain] = createSignal("");
  let wadah: HTMLDivElement | undefined;
  onMount(() => wadah?.querySelector("button")?.focus({ preventScroll: true }));
  return (
    <div ref={(el) => (wadah = el)} class={styles.pilihan} role="group" aria-label={t("berkas.apaAlasan")}>
      <b>{t("berkas.apaAlasan")}</b>
      <For each={BIASA[props.jawaban]}>
        {(kunci) => (
          <button type="button" class={styles.satu} onClick={() => props.onAlasan(t(kunci))}>
            {t(kunci)}
          </button>
        )}
      </For>
      <TextAreaField label={t("berkas.alasanLain")} rows={2} maxLength={400} value={lain()} onInput={setLain} />
      <div class={styles.tombol}>
        <Button
          missing={lain().trim() === "" ? t("ujung.perluAlasan") : undefined}
          missingQuiet
          onClick={() => props.onAlasan(lain().trim())}
        >
          {t("berkas.simpanAlasan")}
        </Button>
        <Button kind="text" onClick={() => props.onBatal()}>
          {t("umum.batal")}
        </Button>
      </div>
    </div>
  );
};
