/** Reads QR codes from the live camera with the browser's BarcodeDetector. Without it, or without a camera, numbers are typed. */
import { openKamera } from "../../../capture/kamera.ts";
import { err, ok, type Result } from "../../../lib/result.ts";

interface Pengenal {
  readonly detect: (sumber: HTMLVideoElement) => Promise<readonly { readonly rawValue: string }[]>;
}
interface PengenalBaru {
  new (pilihan: { readonly formats: readonly string[] }): Pengenal;
}
declare global {
  // Not in TypeScript's DOM types. Source: WICG Shape Detection.
  var BarcodeDetector: PengenalBaru | undefined;
}

const JEDA_MS = 250;

/** Calls `dapat` for each new text seen. The answer stops camera and reading. */
export const mulaiPembacaQr = async (
  video: HTMLVideoElement,
  dapat: (teks: string) => void,
): Promise<Result<() => void, { readonly type: "TidakAda" }>> => {
  if (!globalThis.BarcodeDetector) return err({ type: "TidakAda" });
  const pengenal = new globalThis.BarcodeDetector({ formats: ["qr_code"] });
  const kamera = await openKamera();
  if (!kamera.ok) return err({ type: "TidakAda" });
  video.srcObject = kamera.value.stream;
  await video.play().catch(() => undefined);
  let terakhir = "";
  const lihat = async (): Promise<void> => {
    const kode = await pengenal.detect(video).catch(() => []);
    const teks = kode[0]?.rawValue;
    if (teks === undefined || teks === terakhir) return;
    terakhir = teks;
    dapat(teks);
  };
  const jeda = setInterval(() => void lihat(), JEDA_MS);
  return ok(() => {
    clearInterval(jeda);
    kamera.value.close();
  });
};
