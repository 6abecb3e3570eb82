/** A ruler of time: the standard is the tick at two thirds, what is over is hatched and said in words. */
import Clock from "lucide-solid/icons/clock";
import TriangleAlert from "lucide-solid/icons/triangle-alert";
import { useText } from "../text/bahasa.tsx";
import { menit } from "../text/menit.ts";
import { cx } from "./cx.ts";
import { Ikon } from "./Ikon.tsx";
import styles from "./ClockRuler.module.css";

interface Props {
  /** Seconds used. */
  readonly used: number;
  /** Standard seconds. */
  readonly standard: number;
}

export const ClockRuler = (props: Props) => {
  const t = useText();
  const over = () => props.used - props.standard;
  const width = () => `${Math.min(100, (props.used / props.standard) * 66.6).toFixed(1)}%`;
  const words = () =>
    over() > 0
      ? t("bagian.jamLewat", { terpakai: menit(props.used), standar: menit(props.standard), lewat: menit(over()) })
      : t("bagian.jamDari", { terpakai: menit(props.used), standar: menit(props.standard) });
  return (
    <span class={cx(styles.clock, over() > 0 && styles.late)}>
      <span class={styles.words}>
        <Ikon of={over() > 0 ? TriangleAlert : Clock} size="s" /> {words()}
      </span>
      <span class={styles.ruler} aria-hidden="true">
        <i style={{ width: width() }} />
      </span>
    </span>
  );
};
