/** Judges the live picture now and then, so that the officer is told before the shutter: sharp, bright, without glare. */
import { createSignal, onCleanup, type Accessor } from "solid-js";
import type { AlasanMutu } from "../../../domain/praperiksa/bacaan.ts";
import { findAlasan, measureMutu, MUTU_SIDE, type Piksel } from "../../../domain/praperiksa/mutu.ts";
import type { Bidikan } from "./KameraLangsung.tsx";

/** Milliseconds between two looks; each takes some 10 ms. */
const JEDA = 900;
/** Only the middle is looked at, at the scale that the thresholds are for: a quarter of the work. */
const BAGIAN = 0.5;

const tengah = (video: HTMLVideoElement, kanvas: OffscreenCanvas): Piksel | undefined => {
  const { videoWidth, videoHeight } = video;
  if (videoWidth === 0) return undefined;
  const skala = (MUTU_SIDE / Math.max(videoWidth, videoHeight)) * BAGIAN;
  const [w, h] = [Math.round(videoWidth * skala), Math.round(videoHeight * skala)];
  kanvas.width = w;
  kanvas.height = h;
  const pena = kanvas.getContext("2d", { willReadFrequently: true });
  if (!pena) return undefined;
  const sisi = (1 - BAGIAN) / 2;
  pena.drawImage(video, videoWidth * sisi, videoHeight * sisi, videoWidth * BAGIAN, videoHeight * BAGIAN, 0, 0, w, h);
  const rgba = pena.getImageData(0, 0, w, h).data;
  const data = new Uint8Array(w * h);
  for (let i = 0, p = 0; i < data.length; i += 1, p += 4)
    data[i] = ((rgba[p] ?? 0) * 77 + (rgba[p + 1] ?? 0) * 150 + (rgba[p + 2] ?? 0) * 29) >> 8;
  return { w, h, data };
};

/** What is wrong with the picture now; undefined while there is none. Call inside a component. */
export const createMutuLangsung = (
  bidikan: Accessor<Bidikan | undefined>,
): Accessor<readonly AlasanMutu[] | undefined> => {
  const [alasan, setAlasan] = createSignal<readonly AlasanMutu[]>();
  const kanvas = typeof OffscreenCanvas === "undefined" ? undefined : new OffscreenCanvas(1, 1);
  const lihat = () => {
    const video = bidikan()?.video;
    const piksel = video && kanvas && document.visibilityState === "visible" ? tengah(video, kanvas) : undefined;
    setAlasan(piksel && findAlasan(measureMutu(piksel)));
  };
  const putaran = setInterval(lihat, JEDA);
  onCleanup(() => clearInterval(putaran));
  return alasan;
};
