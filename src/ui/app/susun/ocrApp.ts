/** Reading for the screens: the client as it is, and as a signal whether this device reads slowly. */
import { createSignal } from "solid-js";
import type { Ocr } from "../../../ocr/ocr.ts";
import type { OcrApp } from "../jemput.ts";

export const createOcrApp = (ocr: Pick<Ocr, "baca" | "siapkan">): OcrApp => {
  const [lambat, setLambat] = createSignal(false);
  const hangatkan = async (): Promise<void> => {
    const siap = await ocr.siapkan();
    if (siap.ok) setLambat(!siap.value.simd);
  };
  return { baca: ocr.baca, hangatkan: () => void hangatkan(), lambat };
};
