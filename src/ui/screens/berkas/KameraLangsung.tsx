/** The live camera with an outline to fill, or the reason in words why there is none and what to do instead. */
import CameraOff from "lucide-solid/icons/camera-off";
import { createSignal, For, onCleanup, onMount, Show, type Accessor } from "solid-js";
import { onFirstPicture, openKamera, type Kamera, type KameraError } from "../../../capture/kamera.ts";
import type { Bingkai } from "../../../capture/tangkapan.ts";
import type { Sudut } from "../../../domain/tangkap/sudut.ts";
import { Button } from "../../parts/Button.tsx";
import { Note } from "../../parts/Note.tsx";
import { cx } from "../../parts/cx.ts";
import { useText } from "../../text/bahasa.tsx";
import styles from "./KameraLangsung.module.css";

/** What the screen may ask of the open camera. */
export interface Bidikan {
  /** Some frames in a row, for the sharpest to be kept. */
  readonly ambilBanyak: (banyak: number) => Promise<readonly Bingkai[]>;
  readonly adaLampu: boolean;
  readonly lampu: (nyala: boolean) => Promise<boolean>;
  /** The lamp is on: known as long as the camera is open, whatever lies over it. */
  readonly lampuNyala: Accessor<boolean>;
  readonly video: HTMLVideoElement;
}

interface Props {
  /** Shape of the outline: width by height. */
  readonly rasio: number;
  readonly label: string;
  /** The page seen now, in shares of the picture: outlined instead of the shape to fill. */
  readonly sudut?: Sudut | undefined;
  /** The page seen now is good as it lies. */
  readonly bagus?: boolean | undefined;
  readonly onSiap: (bidikan: Bidikan | undefined) => void;
}

const SEBAB = {
  Ditolak: ["berkas.kameraDitolak", "berkas.kameraDitolakLanjut"],
  TidakAda: ["berkas.kameraTidakAda", "berkas.kameraTidakAdaLanjut"],
  Dipakai: ["berkas.kameraDipakai", "berkas.kameraDipakaiLanjut"],
} as const;

export const KameraLangsung = (props: Props) => {
  const t = useText();
  const [galat, setGalat] = createSignal<KameraError["type"]>();
  const [bentuk, setBentuk] = createSignal(16 / 9);
  let video: HTMLVideoElement | undefined;
  let kamera: Kamera | undefined;
  let pergi = false;

  const buka = async (): Promise<void> => {
    setGalat(undefined);
    const hasil = await openKamera();
    if (!hasil.ok) return void setGalat(hasil.error.type);
    // Left while the permission was asked: the lamp of the camera must not stay on.
    if (pergi || !video) return hasil.value.close();
    kamera = hasil.value;
    video.srcObject = kamera.stream;
    await video.play().catch(() => undefined);
    const [hidup, layar] = [kamera, video];
    const [lampuNyala, setLampuNyala] = createSignal(false);
    // eslint-disable-next-line solid/reactivity -- called once, by the camera.
    onFirstPicture(layar, () => {
      if (pergi || kamera !== hidup) return;
      props.onSiap({
        ambilBanyak: (banyak) => hidup.takeFrames(layar, banyak),
        adaLampu: hidup.hasTorch,
        lampuNyala,
        lampu: async (nyala) => {
          const jadi = await hidup.setTorch(nyala);
          if (jadi) setLampuNyala(nyala);
          return jadi;
        },
        video: layar,
      });
    });
  };
  /** Some tablets end the stream while the app is hidden. */
  const kembali = () => {
    if (document.visibilityState !== "visible" || !kamera) return;
    if (kamera.stream.getVideoTracks().some((track) => track.readyState === "live")) return;
    kamera.close();
    kamera = undefined;
    void buka();
  };
  onMount(() => {
    void buka();
    document.addEventListener("visibilitychange", kembali);
  });
  onCleanup(() => {
    pergi = true;
    document.removeEventListener("visibilitychange", kembali);
    kamera?.close();
    props.onSiap(undefined);
  });

  return (
    <div class={styles.kamera}>
      <video
        ref={(element) => (video = element)}
        class={cx(styles.video, galat() !== undefined && styles.mati)}
        playsinline
        muted
        aria-label={props.label}
        onResize={(event) => setBentuk(event.currentTarget.videoWidth / Math.max(1, event.currentTarget.videoHeight))}
      />
      <Show when={galat() === undefined}>
        <Show
          when={props.sudut}
          fallback={
            <i
              class={styles.garis}
              style={{ "--rasio": String(props.rasio), "--video": String(bentuk()) }}
              aria-hidden="true"
            />
          }
        >
          {(sudut) => (
            <svg
              class={cx(styles.halaman, props.bagus && styles.bagus)}
              style={{ "--video": String(bentuk()) }}
              viewBox="0 0 1 1"
              preserveAspectRatio="none"
              aria-hidden="true"
            >
              <For each={["bawah", "atas"] as const}>
                {(lapis) => (
                  <polygon
                    class={styles[lapis]}
                    points={sudut()
                      .map(({ x, y }) => `${String(x)},${String(y)}`)
                      .join(" ")}
                  />
                )}
              </For>
            </svg>
          )}
        </Show>
      </Show>
      <Show when={galat()}>
        {(sebab) => (
          <div class={styles.pesan}>
            <Note of="care" icon={CameraOff} role="alert" title={t(SEBAB[sebab()][0])}>
              <p>{t(SEBAB[sebab()][1])}</p>
            </Note>
            <Button onClick={() => void buka()}>{t("umum.cobaLagi")}</Button>
          </div>
        )}
      </Show>
    </div>
  );
};
