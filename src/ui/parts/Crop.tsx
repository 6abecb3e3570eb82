/** Evidence: the part of a scanned page that shows it. The text alternative says what is to be read there. */
import { createEffect, createSignal, Show } from "solid-js";
import type { Kotak } from "../../domain/praperiksa/bacaan.ts";
import { cx } from "./cx.ts";
import type { Potongan } from "./potongan.ts";
import styles from "./Crop.module.css";

interface Props extends Potongan {
  readonly alt: string;
  /** Highest the crop may become, CSS length. */
  readonly maxHeight?: string | undefined;
  readonly bare?: boolean | undefined;
}

const whole: Kotak = { x: 0, y: 0, w: 1, h: 1 };

const BitmapCrop = (props: { readonly bitmap: ImageBitmap; readonly kotak: Kotak; readonly alt: string }) => {
  let canvas: HTMLCanvasElement | undefined;
  createEffect(() => {
    const bitmap = props.bitmap;
    const kotak = props.kotak;
    const context = canvas?.getContext("2d");
    if (!canvas || !context) return;
    const [width, height] = [Math.max(1, kotak.w * bitmap.width), Math.max(1, kotak.h * bitmap.height)];
    canvas.width = Math.round(width);
    canvas.height = Math.round(height);
    context.drawImage(
      bitmap,
      kotak.x * bitmap.width,
      kotak.y * bitmap.height,
      width,
      height,
      0,
      0,
      canvas.width,
      canvas.height,
    );
  });
  return <canvas ref={(element) => (canvas = element)} class={styles.canvas} role="img" aria-label={props.alt} />;
};

/** The page is laid out larger than its window and shifted, so that only the box shows; the window takes the box's shape once the page is loaded. */
const AddressCrop = (props: {
  readonly src: string;
  readonly kotak: Kotak;
  readonly alt: string;
  readonly maxHeight?: string | undefined;
}) => {
  const [shape, setShape] = createSignal(0);
  const ratio = () => (shape() * props.kotak.w) / props.kotak.h;
  const shown = () =>
    shape() === 0
      ? {}
      : {
          "aspect-ratio": String(ratio()),
          width: props.maxHeight ? `min(100%, calc(${props.maxHeight} * ${ratio()}))` : "100%",
        };
  return (
    <span class={styles.window} style={shown()}>
      <img
        src={props.src}
        alt={props.alt}
        decoding="async"
        style={{
          width: `${100 / props.kotak.w}%`,
          left: `${(-100 * props.kotak.x) / props.kotak.w}%`,
          top: `${(-100 * props.kotak.y) / props.kotak.h}%`,
        }}
        onLoad={(event) => setShape(event.currentTarget.naturalWidth / Math.max(1, event.currentTarget.naturalHeight))}
      />
    </span>
  );
};

export const Crop = (props: Props) => {
  const bitmap = () => (typeof props.source === "string" ? undefined : props.source);
  const address = () => (typeof props.source === "string" ? props.source : undefined);
  return (
    <span class={cx(styles.crop, props.bare && styles.bare)}>
      <Show when={bitmap()}>
        {(image) => <BitmapCrop bitmap={image()} kotak={props.kotak ?? whole} alt={props.alt} />}
      </Show>
      <Show when={address()}>
        {(src) => <AddressCrop src={src()} kotak={props.kotak ?? whole} alt={props.alt} maxHeight={props.maxHeight} />}
      </Show>
    </span>
  );
};
