/** The dark frame of the camera screens: what is photographed, coach line, picture, controls. Mock-up 06. */
import Flashlight from "lucide-solid/icons/flashlight";
import TriangleAlert from "lucide-solid/icons/triangle-alert";
import CircleCheck from "lucide-solid/icons/circle-check";
import X from "lucide-solid/icons/x";
import type { JSX } from "solid-js";
import { onCleanup, onMount, Show } from "solid-js";
import { useJemput } from "../../app/jemput.ts";
import { cx } from "../../parts/cx.ts";
import { Ikon } from "../../parts/Ikon.tsx";
import { useText } from "../../text/bahasa.tsx";
import type { Bidikan } from "./KameraLangsung.tsx";
import styles from "./LayarKamera.module.css";

export interface Arahan {
  readonly nada: "care" | "ok" | "stop";
  readonly kata: string;
}

interface Props {
  readonly judul: string;
  readonly sub?: string | undefined;
  readonly kembali: string;
  readonly bidikan: Bidikan | undefined;
  /** What to do now, in large words; read out at once. */
  readonly arahan: Arahan | undefined;
  readonly arahanTombol?: JSX.Element;
  /** Beside the lamp. */
  readonly tombolAtas?: JSX.Element;
  /** Closes what lies over the camera, instead of leaving the screen. */
  readonly onTutup?: (() => void) | undefined;
  readonly kamera: JSX.Element;
  readonly children: JSX.Element;
}

const Lampu = (props: { readonly bidikan: Bidikan }) => {
  const t = useText();
  return (
    <button
      type="button"
      class={styles.lampu}
      aria-pressed={props.bidikan.lampuNyala()}
      onClick={() => void props.bidikan.lampu(!props.bidikan.lampuNyala())}
    >
      <Ikon of={Flashlight} size="l" />
      <span class="vh">{t("berkas.lampu")}</span>
    </button>
  );
};

export const LayarKamera = (props: Props) => {
  const t = useText();
  let judul: HTMLElement | undefined;
  const jemput = useJemput();
  onMount(() => {
    judul?.focus();
    // No update may close the camera.
    onCleanup(jemput.pembaruan.tahan());
  });
  return (
    <div class={styles.layar}>
      <header class={styles.atas}>
        <Show
          when={props.onTutup}
          fallback={
            <a href={props.kembali} class={styles.tutup} aria-label={t("berkas.tutupKamera")}>
              <Ikon of={X} size="l" />
            </a>
          }
        >
          {(tutup) => (
            <button type="button" class={styles.tutup} aria-label={t("tangkap.batalAtur")} onClick={() => tutup()()}>
              <Ikon of={X} size="l" />
            </button>
          )}
        </Show>
        <h1 ref={(element) => (judul = element)} class={styles.judul} tabindex="-1">
          {props.judul}
          <Show when={props.sub}>
            <small>{props.sub}</small>
          </Show>
        </h1>
        {props.tombolAtas}
        <Show when={props.bidikan?.adaLampu ? props.bidikan : undefined}>
          {(bidikan) => <Lampu bidikan={bidikan()} />}
        </Show>
      </header>
      <main id="isi" class={styles.isi}>
        <div role="status" aria-live="assertive">
          <Show when={props.arahan}>
            {(arahan) => (
              <div class={cx(styles.arahan, styles[arahan().nada])}>
                <Ikon of={arahan().nada === "ok" ? CircleCheck : TriangleAlert} size="l" />
                <b>{arahan().kata}</b>
                <Show when={props.arahanTombol}>
                  <span class={styles.tombol}>{props.arahanTombol}</span>
                </Show>
              </div>
            )}
          </Show>
        </div>
        {props.kamera}
      </main>
      <section class={styles.bawah} aria-label={t("berkas.kendaliKamera")}>
        {props.children}
      </section>
    </div>
  );
};

/** The shutter, between what stands at its left and right. */
export const Rana = (props: {
  readonly kiri?: JSX.Element;
  readonly kanan?: JSX.Element;
  readonly mati: boolean;
  /** Frames are being taken: a second tap would take the same ones. */
  readonly sibuk?: boolean | undefined;
  readonly label: string;
  readonly onJepret: () => void;
}) => (
  <div class={styles.rana}>
    <div class={styles.kiri}>{props.kiri}</div>
    <button
      type="button"
      class={styles.jepret}
      aria-label={props.label}
      aria-disabled={props.mati ? "true" : undefined}
      aria-busy={props.sibuk ? "true" : undefined}
      onClick={() => !props.mati && props.onJepret()}
    >
      <i />
    </button>
    <div class={styles.kanan}>{props.kanan}</div>
  </div>
);
