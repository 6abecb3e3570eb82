/** Reads QR codes from the live camera, in a worker: the browser's own reader, else ZXing. Without a camera, numbers are typed. */
import { createJuruTangkap } from "../../../capture/juruTangkap.ts";
import { grabFrame, openKamera } from "../../../capture/kamera.ts";
import { err, ok, type Result } from "../../../lib/result.ts";

/** From one look's answer to the next look, ms. */
const JEDA_MS = 150;

/** Calls `dapat` for each new text seen. The answer stops camera and reading. */
export const mulaiPembacaQr = async (
  video: HTMLVideoElement,
  dapat: (teks: string) => void,
): Promise<Result<() => void, { readonly type: "TidakAda" }>> => {
  const kamera = await openKamera();
  if (!kamera.ok) return err({ type: "TidakAda" });
  video.srcObject = kamera.value.stream;
  await video.play().catch(() => undefined);
  const juru = createJuruTangkap();
  let terakhir = "";
  let berhenti = false;
  let jam: ReturnType<typeof setTimeout> | undefined;
  const lihat = async (): Promise<void> => {
    const bingkai = document.visibilityState === "visible" ? await grabFrame(video) : undefined;
    const teks = bingkai && (await juru.bacaQr(bingkai));
    if (berhenti) return;
    if (teks !== undefined && teks !== terakhir) {
      terakhir = teks;
      dapat(teks);
    }
    jam = setTimeout(() => void lihat(), JEDA_MS);
  };
  void lihat();
  return ok(() => {
    berhenti = true;
    clearTimeout(jam);
    juru.tutup();
    kamera.value.close();
  });
};
