/** What the digits of an NIK say, live below the field: area, birth date and sex, serial number. */
import type { JSX } from "solid-js";
import { For } from "solid-js";
import { useText } from "../text/bahasa.tsx";
import styles from "./NikDecode.module.css";

export interface NikCell {
  /** In bold: "99.01.04", "14 Agustus 1991", "0003". Absent while not typed yet. */
  readonly main?: string | undefined;
  readonly sub?: JSX.Element;
}

interface Props {
  readonly area: NikCell;
  readonly birth: NikCell;
  readonly serial: NikCell;
}

export const NikDecode = (props: Props) => {
  const t = useText();
  const cells = () => [
    { ...props.area, hint: t("bagian.nikWilayah") },
    { ...props.birth, hint: t("bagian.nikLahir") },
    { ...props.serial, hint: t("bagian.nikUrut") },
  ];
  return (
    <div class={styles.decode} role="group" aria-label={t("bagian.nikUrai")}>
      <For each={cells()}>
        {(cell) => (
          <div>
            <b>{cell.main ?? "–"}</b>
            <span>{cell.sub ?? cell.hint}</span>
          </div>
        )}
      </For>
    </div>
  );
};
