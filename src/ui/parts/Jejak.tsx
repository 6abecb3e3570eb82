/** Jejak simpan: where a file is, in four ruled cells. Past has a check, now is folder yellow, received bears the stamp. */
import Check from "lucide-solid/icons/check";
import Stamp from "lucide-solid/icons/stamp";
import type { JSX } from "solid-js";
import { For, Show } from "solid-js";
import { useText } from "../text/bahasa.tsx";
import { cx } from "./cx.ts";
import { Ikon } from "./Ikon.tsx";
import { ikonTempat, kataTempat, keadaanTempat, tempatUrut, type Tempat } from "./tempat.ts";
import styles from "./Jejak.module.css";

interface Props {
  readonly at: Tempat;
  /** Second line of a cell: when, with whom. */
  readonly details?: Readonly<Partial<Record<Tempat, JSX.Element>>>;
  readonly without?: readonly Tempat[];
  /** Desk panels: narrow cells. */
  readonly narrow?: boolean | undefined;
}

const iconOf = (place: Tempat, state: ReturnType<typeof keadaanTempat>) =>
  state === "past" ? Check : state === "arrived" ? Stamp : ikonTempat[place];

export const Jejak = (props: Props) => {
  const t = useText();
  const said = {
    past: "jejakSelesai",
    now: "jejakKini",
    later: "jejakNanti",
    arrived: "jejakSelesai",
    bypassed: "jejakLewat",
  } as const;
  return (
    <ol class={cx(styles.jejak, props.narrow && styles.narrow)} aria-label={t("bagian.jejak")}>
      <For each={tempatUrut}>
        {(place) => {
          const state = () => keadaanTempat(place, props.at, props.without);
          return (
            <li class={styles[state()]} aria-current={place === props.at ? "step" : undefined}>
              <Ikon of={iconOf(place, state())} class={styles.ikon} />
              <b>
                <span class={styles.long}>{t(kataTempat[place])}</span>
                <span class={styles.short}>
                  {t(place === "tablet" ? "bagian.jejakTabletPendek" : kataTempat[place])}
                </span>
              </b>
              <span class="vh">, {t(`bagian.${said[state()]}`)}</span>
              <Show when={state() === "bypassed" ? t("bagian.jejakLewat") : props.details?.[place]}>
                {(words) => <small>{words()}</small>}
              </Show>
            </li>
          );
        }}
      </For>
    </ol>
  );
};
