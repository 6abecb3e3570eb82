/** Kotak paraf: the twelve steps of the SOP as initialled boxes with actual and standard minutes. */
import { For, Show } from "solid-js";
import { useText } from "../text/bahasa.tsx";
import { menit } from "../text/menit.ts";
import { cx } from "./cx.ts";
import type { KotakLangkah } from "./langkah.ts";
import styles from "./Paraf.module.css";

interface Props {
  readonly steps: readonly KotakLangkah[];
  readonly onChoose?: ((no: number) => void) | undefined;
}

const stateWords = {
  done: "parafSelesai",
  late: "parafTerlambat",
  now: "parafKini",
  skip: "parafTidakPerlu",
  later: "parafNanti",
} as const;

const Minutes = (props: { readonly step: KotakLangkah }) => {
  const t = useText();
  const over = () => (props.step.terpakai ?? 0) - (props.step.standar ?? Infinity);
  const words = () => {
    const { catatan, terpakai, standar, keadaan } = props.step;
    if (catatan !== undefined) return catatan;
    if (keadaan === "skip" || standar === undefined) return terpakai === undefined ? "–" : menit(terpakai);
    if (terpakai === undefined) return menit(standar);
    return `${menit(terpakai)} / ${menit(standar)}`;
  };
  return (
    <span class={cx(styles.minutes, over() > 0 && styles.over)}>
      {words()}
      <Show when={over() > 0}>, {t("bagian.parafLewat", { menit: menit(over()) })}</Show>
    </span>
  );
};

const Box = (props: { readonly step: KotakLangkah }) => {
  const t = useText();
  return (
    <>
      <span class={styles.head}>
        <b>{props.step.no}</b>
        <span>{props.step.peran}</span>
      </span>
      <span class={styles.name}>{props.step.nama}</span>
      <span class="vh">, {t(`bagian.${stateWords[props.step.keadaan]}`)}</span>
      <span class={styles.initials}>
        <Show
          when={props.step.keadaan !== "skip"}
          fallback={<span class={styles.skipped}>{t("bagian.parafTidakPerlu")}</span>}
        >
          {props.step.paraf}
          {props.step.keadaan === "now" ? " …" : ""}
        </Show>
      </span>
      <Minutes step={props.step} />
    </>
  );
};

export const Paraf = (props: Props) => {
  const t = useText();
  return (
    <ol class={styles.paraf} style={{ "--boxes": String(props.steps.length) }} aria-label={t("bagian.paraf")}>
      <For each={props.steps}>
        {(step) => (
          <li class={styles[step.keadaan]} aria-current={step.keadaan === "now" ? "step" : undefined}>
            <Show when={props.onChoose} fallback={<Box step={step} />}>
              <button type="button" class={styles.choose} onClick={() => props.onChoose?.(step.no)}>
                <Box step={step} />
              </button>
            </Show>
          </li>
        )}
      </For>
    </ol>
  );
};
