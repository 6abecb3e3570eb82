/** How sure the reading is: three bars and a word, with the document it came from. "Yakin" still needs confirmation. */
import { useText } from "../text/bahasa.tsx";
import { cx } from "./cx.ts";
import styles from "./Certainty.module.css";

/** 3 = yakin, 2 = cek ejaan, 1 = ragu. */
export type Keyakinan = 1 | 2 | 3;

interface Props {
  readonly bars: Keyakinan;
  /** "KTP-el" */
  readonly from?: string | undefined;
}

const words = { 1: "bagian.ragu", 2: "bagian.cekEjaan", 3: "bagian.yakin" } as const;

export const Certainty = (props: Props) => {
  const t = useText();
  const said = () =>
    props.from === undefined
      ? t(words[props.bars])
      : t("bagian.dariDokumen", { kata: t(words[props.bars]), dokumen: props.from });
  return (
    <span class={styles.all}>
      <span class={cx(styles.bars, styles[`b${props.bars}`])} aria-hidden="true">
        <i />
        <i />
        <i />
      </span>
      {said()}
    </span>
  );
};
