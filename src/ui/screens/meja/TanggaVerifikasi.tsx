/** The ladder: submission, Es. IV, Es. III, signature. What waits at each rung; one's own rungs can be chosen. */
import { For } from "solid-js";
import { useJemput } from "../../app/jemput.ts";
import { cx } from "../../parts/cx.ts";
import { ParafIcon } from "../../parts/ParafIcon.tsx";
import { useText } from "../../text/bahasa.tsx";
import { MODE_VERIFIKASI, type ModeVerifikasi } from "./kerjaVerifikasi.ts";
import styles from "./Verifikasi.module.css";

interface Props {
  readonly mode: ModeVerifikasi;
  readonly boleh: readonly ModeVerifikasi[];
  readonly jenjang: 1 | 2;
  readonly banyak: Readonly<Record<ModeVerifikasi, number>>;
  readonly onMode: (mode: ModeVerifikasi) => void;
}

export const TanggaVerifikasi = (props: Props) => {
  const t = useText();
  const jemput = useJemput();
  const inisial = (m: ModeVerifikasi) => (props.boleh.includes(m) ? jemput.sesi.petugas()?.inisial : undefined);
  return (
    <ol class={styles.tangga} aria-label={t("meja.tangga")}>
      <For each={MODE_VERIFIKASI.filter((m) => m !== "iv" || props.jenjang === 2)}>
        {(m) => (
          <li class={cx(m === props.mode && styles.kini)} aria-current={m === props.mode ? "step" : undefined}>
            <button type="button" disabled={!props.boleh.includes(m)} onClick={() => props.onMode(m)}>
              <ParafIcon initials={inisial(m)} />
              <span>
                <b>{t(`meja.verMode_${m}`)}</b>
                <small>
                  {m === props.mode && props.boleh.includes(m)
                    ? t("meja.giliranAnda")
                    : t("meja.menungguN", { n: props.banyak[m] })}
                </small>
              </span>
            </button>
          </li>
        )}
      </For>
    </ol>
  );
};
