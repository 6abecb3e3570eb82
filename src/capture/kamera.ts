/** The live camera: rear side, frames taken from the stream, so that no copy lands in the device's gallery. */
import { err, ok, type Result } from "../lib/result.ts";
import { ANGGARAN_HALAMAN, encodeJpeg, type Gambar } from "./sandiJpeg.ts";

export interface KameraError {
  /** Refused by the person or the policy; no camera; camera in use or it failed. */
  readonly type: "Ditolak" | "TidakAda" | "Dipakai";
}

export interface Kamera {
  readonly stream: MediaStream;
  readonly hasTorch: boolean;
  /** Switches the lamp; false where it could not be. */
  readonly setTorch: (on: boolean) => Promise<boolean>;
  /** The frame that `video` shows now, as the page that is stored. Undefined while there is no picture yet. */
  readonly takeFrame: (video: HTMLVideoElement) => Promise<Gambar | undefined>;
  readonly close: () => void;
}

const ERRORS: Readonly<Record<string, KameraError["type"]>> = {
  NotAllowedError: "Ditolak",
  SecurityError: "Ditolak",
  NotFoundError: "TidakAda",
  OverconstrainedError: "TidakAda",
};

const toError = (cause: unknown): KameraError => ({
  type: (cause instanceof DOMException ? ERRORS[cause.name] : undefined) ?? "Dipakai",
});

const VIDEO: MediaTrackConstraints = {
  facingMode: { ideal: "environment" },
  width: { ideal: 2560 },
  height: { ideal: 1440 },
};

/** Torch is not in TypeScript's DOM types yet. Source: W3C mediacapture-image. */
const canTorch = (track: MediaStreamTrack): boolean => {
  const can: object = track.getCapabilities();
  return "torch" in can && can.torch === true;
};

const torch = async (track: MediaStreamTrack, on: boolean): Promise<boolean> => {
  const wish: MediaTrackConstraintSet & { readonly torch: boolean } = { torch: on };
  try {
    await track.applyConstraints({ advanced: [wish] });
    return true;
  } catch {
    return false;
  }
};

/** Until the first picture arrives, and while a camera gives none, Chromium shows a black frame of 2x2. */
const LEAST_SIDE = 64;
const hasPicture = (video: HTMLVideoElement): boolean => Math.min(video.videoWidth, video.videoHeight) >= LEAST_SIDE;

/** Calls once when `video` shows the first picture; at once where it does already. */
export const onFirstPicture = (video: HTMLVideoElement, call: () => void): void => {
  if (hasPicture(video)) return call();
  const look = (): void => {
    if (!hasPicture(video)) return;
    video.removeEventListener("resize", look);
    call();
  };
  video.addEventListener("resize", look);
};

const takeFrame = async (video: HTMLVideoElement): Promise<Gambar | undefined> => {
  if (!hasPicture(video)) return undefined;
  const bitmap = await createImageBitmap(video);
  try {
    return await encodeJpeg(bitmap, ANGGARAN_HALAMAN);
  } finally {
    bitmap.close();
  }
};

const isCameraSupported = (): boolean => "mediaDevices" in navigator;

/** Opens the rear camera, or says why it cannot be. */
export const openKamera = async (): Promise<Result<Kamera, KameraError>> => {
  if (!isCameraSupported()) return err({ type: "TidakAda" });
  let stream: MediaStream;
  try {
    stream = await navigator.mediaDevices.getUserMedia({ video: VIDEO, audio: false });
  } catch (cause) {
    return err(toError(cause));
  }
  const [track] = stream.getVideoTracks();
  if (track === undefined) return err({ type: "TidakAda" });
  return ok({
    stream,
    hasTorch: canTorch(track),
    setTorch: (on) => torch(track, on),
    takeFrame,
    close: () => {
      for (const t of stream.getTracks()) t.stop();
    },
  });
};
