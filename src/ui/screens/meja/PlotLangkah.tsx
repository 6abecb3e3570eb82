/** Minutes per step: median as a mark, nine of ten files as a line, the standard as a tick. A table says the same for readers. */
import { For, Show } from "solid-js";
import type { WaktuLangkah } from "../../../domain/rekap/waktuLangkah.ts";
import { useText } from "../../text/bahasa.tsx";
import { menit } from "../../text/menit.ts";
import styles from "./Kinerja.module.css";

const LEBAR = 760;
const KIRI = 222;
const KANAN = 100;
const BARIS = 46;
const ATAS = 14;

/** The axis ends at a round number of minutes that holds every value. */
const ujungSumbu = (waktu: readonly WaktuLangkah[]): number => {
  const paling = Math.max(600, ...waktu.flatMap((w) => [w.p90, w.standar ?? 0]));
  return Math.ceil(paling / 300) * 300;
};

const Kunci = () => {
  const t = useText();
  return (
    <p class={styles.kunci} aria-hidden="true">
      <span>
        <svg width="14" height="14" viewBox="-7 -7 14 14">
          <circle r="7" class={styles.md} />
        </svg>
        {t("meja.median")}
      </span>
      <span>
        <svg width="18" height="16" viewBox="-9 -10 18 16">
          <path d="M-8 6L0-9L8 6Z" class={styles.ml} />
        </svg>
        {t("meja.medianLewat")}
      </span>
      <span>
        <svg width="20" height="12" viewBox="0 -6 20 12">
          <path d="M0 0H20M20-5V5" class={styles.rg} />
        </svg>
        {t("meja.p90")}
      </span>
      <span>
        <svg width="4" height="20" viewBox="-2 -10 4 20">
          <path d="M0-10V10" class={styles.std} />
        </svg>
        {t("meja.standar")}
      </span>
    </p>
  );
};

export const PlotLangkah = (props: { readonly waktu: readonly WaktuLangkah[] }) => {
  const t = useText();
  const ujung = () => ujungSumbu(props.waktu);
  const x = (detik: number) => KIRI + (detik / ujung()) * (LEBAR - KIRI - KANAN);
  const y = (i: number) => ATAS + i * BARIS + BARIS / 2;
  const tinggi = () => ATAS + props.waktu.length * BARIS;
  const garis = () => Array.from({ length: ujung() / 300 + 1 }, (_, i) => i * 300);
  const lewat = (w: WaktuLangkah) => w.banyak > 0 && w.median > (w.standar ?? Infinity);
  const kata = (w: WaktuLangkah) =>
    w.banyak === 0
      ? t("meja.belumTerukur")
      : lewat(w)
        ? t("meja.lewat", { menit: menit(w.median), lewat: menit(w.median - (w.standar ?? 0)) })
        : menit(w.median);
  return (
    <>
      <div class={styles.judul}>
        <h2>{t("meja.menitLangkah")}</h2>
        <Kunci />
      </div>
      <svg class={styles.plot} viewBox={`0 0 ${LEBAR} ${tinggi() + 30}`} aria-hidden="true">
        <g class={styles.ax}>
          <For each={garis()}>
            {(detik) => (
              <>
                <path d={`M${x(detik)} ${ATAS}V${tinggi()}`} />
                <text x={x(detik)} y={tinggi() + 22} text-anchor="middle">
                  {detik === 0 ? "0′" : menit(detik)}
                </text>
              </>
            )}
          </For>
        </g>
        <For each={props.waktu}>
          {(w, i) => (
            <g>
              <text x="0" y={y(i()) + 5} class={styles.pn}>
                {w.no}
              </text>
              <text x="25" y={y(i()) + 5} class={lewat(w) ? styles.lt : undefined}>
                {t(`meja.langkah${w.no}`)}
              </text>
              <Show when={w.banyak > 0}>
                <path
                  class={styles.rg}
                  d={`M${x(w.median)} ${y(i())}H${x(w.p90)}M${x(w.p90)} ${y(i()) - 6}V${y(i()) + 6}`}
                />
              </Show>
              <Show when={w.standar}>
                {(s) => <path class={styles.std} d={`M${x(s())} ${y(i()) - 14}V${y(i()) + 14}`} />}
              </Show>
              <Show when={w.banyak > 0}>
                <Show when={lewat(w)} fallback={<circle class={styles.md} cx={x(w.median)} cy={y(i())} r="8" />}>
                  <path class={styles.ml} d={`M${x(w.median) - 9} ${y(i()) + 7}h18l-9-16Z`} />
                </Show>
              </Show>
              <text x={Math.max(x(w.banyak > 0 ? w.p90 : 0), x(w.standar ?? 0)) + 12} y={y(i()) + 5} class={styles.vl}>
                {kata(w)}
              </text>
            </g>
          )}
        </For>
      </svg>
      <div class="vh">
        <table>
          <caption>{t("meja.menitLangkah")}</caption>
          <thead>
            <tr>
              <th>{t("meja.kLangkah")}</th>
              <th>{t("meja.kolStandar")}</th>
              <th>{t("meja.kolMedian")}</th>
              <th>{t("meja.kolP90")}</th>
              <th>{t("meja.kolBanyak")}</th>
            </tr>
          </thead>
          <tbody>
            <For each={props.waktu}>
              {(w) => (
                <tr>
                  <th scope="row">{t(`meja.langkah${w.no}`)}</th>
                  <td>{menit(w.standar ?? 0)}</td>
                  <td>{kata(w)}</td>
                  <td>{menit(w.p90)}</td>
                  <td>{w.banyak}</td>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </div>
    </>
  );
};
