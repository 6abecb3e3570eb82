/** The canvas behind `SignaturePad`. Strokes survive a turn of the tablet: they are redrawn at the new size. */
import Eraser from "lucide-solid/icons/eraser";
import Pad from "signature_pad";
import { createSignal, onCleanup, onMount } from "solid-js";
import { useText } from "../text/bahasa.tsx";
import { Button } from "./Button.tsx";
import { Mark } from "./Mark.tsx";
import type { SignatureProps } from "./SignaturePad.tsx";
import styles from "./SignaturePad.module.css";

/** Sets the canvas to its shown size in device pixels and draws the strokes again. */
const fit = (canvas: HTMLCanvasElement, pad: Pad): void => {
  const ratio = Math.max(1, window.devicePixelRatio);
  const strokes = pad.toData();
  canvas.width = canvas.offsetWidth * ratio;
  canvas.height = canvas.offsetHeight * ratio;
  canvas.getContext("2d")?.scale(ratio, ratio);
  pad.fromData(strokes);
};

export const SignatureBody = (props: SignatureProps) => {
  const t = useText();
  let canvas: HTMLCanvasElement | undefined;
  let pad: Pad | undefined;
  const [drawn, setDrawn] = createSignal<boolean>();
  const signed = () => drawn() ?? props.kept ?? false;
  const take = () => {
    setDrawn(true);
    // eslint-disable-next-line solid/reactivity -- an event: the handler of that moment is the right one.
    canvas?.toBlob((png) => png && props.onCommit(png), "image/png");
  };
  const clear = () => {
    pad?.clear();
    setDrawn(false);
    props.onCommit(undefined);
  };
  onMount(() => {
    if (!canvas) return;
    const paper = canvas;
    const live = new Pad(paper, { penColor: "#11181E", backgroundColor: "#fff", minWidth: 1, maxWidth: 3 });
    pad = live;
    const watch = new ResizeObserver(() => fit(paper, live));
    watch.observe(paper);
    live.addEventListener("endStroke", take);
    onCleanup(() => {
      watch.disconnect();
      live.off();
    });
  });
  return (
    <>
      <canvas
        ref={(element) => (canvas = element)}
        class={styles.paper}
        role="img"
        aria-label={`${props.label}: ${t("bagian.tandaTangan")}`}
      />
      <div class={styles.foot}>
        <span role="status">
          <Mark of={signed() ? "ok" : "none"} small>
            {signed() ? t("bagian.tandaTanganAda") : t("bagian.tandaTanganKosong")}
          </Mark>
        </span>
        <Button kind="text" icon={Eraser} onClick={clear}>
          {t("bagian.tandaTanganHapus")}
        </Button>
      </div>
    </>
  );
};
