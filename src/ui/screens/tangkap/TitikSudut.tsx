/** Four corners over a photo, to be dragged, or moved by arrow keys while one has the focus. */
import { createSignal, For, Show } from "solid-js";
import { NOMOR_SUDUT, type NomorSudut, type Sudut, type Titik } from "../../../domain/tangkap/sudut.ts";
import { useText } from "../../text/bahasa.tsx";
import styles from "./SuntingHalaman.module.css";

interface Props {
  readonly url: string;
  readonly sudut: Sudut;
  /** A drag or a key press begins: what is shown now can be returned to. */
  readonly onMulai: () => void;
  readonly onGeser: (nomor: NomorSudut, ke: Titik) => void;
}

/** Shares of the photo that one key press moves. */
const LANGKAH = 0.005;
const LANGKAH_JAUH = 0.03;

const ARAH: Readonly<Record<string, Titik>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** What the finger hides, enlarged in the corner farthest from it. */
const Kaca = (props: { readonly url: string; readonly titik: Titik }) => (
  <i
    class={styles.kaca}
    data-kanan={props.titik.x < 0.5 ? "" : undefined}
    data-bawah={props.titik.y < 0.5 ? "" : undefined}
    style={{
      "background-image": `url("${props.url}")`,
      "background-position": `${String(props.titik.x * 100)}% ${String(props.titik.y * 100)}%`,
    }}
    aria-hidden="true"
  />
);

export const TitikSudut = (props: Props) => {
  const t = useText();
  const [diseret, setDiseret] = createSignal<NomorSudut>();
  let bidang: HTMLDivElement | undefined;
  const ke = (event: PointerEvent): Titik => {
    const kotak = bidang?.getBoundingClientRect();
    return kotak
      ? { x: (event.clientX - kotak.left) / kotak.width, y: (event.clientY - kotak.top) / kotak.height }
      : { x: 0, y: 0 };
  };
  const tekan = (nomor: NomorSudut, event: KeyboardEvent) => {
    const arah = ARAH[event.key];
    if (!arah) return;
    event.preventDefault();
    const jauh = event.shiftKey ? LANGKAH_JAUH : LANGKAH;
    const { x, y } = props.sudut[nomor];
    props.onMulai();
    props.onGeser(nomor, { x: x + arah.x * jauh, y: y + arah.y * jauh });
  };
  const persen = (n: number): number => Math.round(n * 1000) / 10;
  const letak = (nomor: NomorSudut): string =>
    t("tangkap.sudutDi", { x: persen(props.sudut[nomor].x), y: persen(props.sudut[nomor].y) });
  return (
    <div ref={(element) => (bidang = element)} class={styles.titik}>
      <svg viewBox="0 0 1 1" preserveAspectRatio="none" aria-hidden="true">
        <For each={["bawah", "atas"] as const}>
          {(lapis) => (
            <polygon
              class={styles[lapis]}
              points={props.sudut.map(({ x, y }) => `${String(x)},${String(y)}`).join(" ")}
            />
          )}
        </For>
      </svg>
      <For each={NOMOR_SUDUT}>
        {(nomor) => (
          <button
            type="button"
            class={styles.sudut}
            style={{ left: `${String(props.sudut[nomor].x * 100)}%`, top: `${String(props.sudut[nomor].y * 100)}%` }}
            aria-label={t("tangkap.sudutKe", { nama: t(`tangkap.sudut${nomor}`) })}
            aria-description={letak(nomor)}
            onPointerDown={(event) => {
              event.currentTarget.setPointerCapture(event.pointerId);
              props.onMulai();
              setDiseret(nomor);
            }}
            onPointerMove={(event) => diseret() === nomor && props.onGeser(nomor, ke(event))}
            onPointerUp={() => setDiseret(undefined)}
            onPointerCancel={() => setDiseret(undefined)}
            onKeyDown={(event) => tekan(nomor, event)}
          >
            <i />
          </button>
        )}
      </For>
      <Show when={diseret() !== undefined}>
        <Kaca url={props.url} titik={props.sudut[diseret() ?? 0]} />
      </Show>
    </div>
  );
};
