/** The live camera: rear side, frames taken from the stream, so that no copy lands in the device's gallery. */
import { err, ok, type Result } from "../lib/result.ts";
import type { Bingkai } from "./tangkapan.ts";

export interface KameraError {
  /** Refused by the person or the policy; no camera; camera in use or it failed. */
  readonly type: "Ditolak" | "TidakAda" | "Dipakai";
}

export interface Kamera {
  readonly stream: MediaStream;
  readonly hasTorch: boolean;
  /** Switches the lamp; false where it could not be. */
  readonly setTorch: (on: boolean) => Promise<boolean>;
  /** Some frames in a row, for the sharpest of them to be kept; none while there is no picture yet. */
  readonly takeFrames: (video: HTMLVideoElement, count: number) => Promise<readonly Bingkai[]>;
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
  // Not every browser tells what a camera can.
  if (!("getCapabilities" in track)) return false;
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

/**
 * The frame that `video` shows now. A VideoFrame is a handle: nothing is copied or drawn on the main thread, so that looking at
 * the picture costs the screen nothing. Older browsers give a copy.
 */
export const grabFrame = async (video: HTMLVideoElement): Promise<Bingkai | undefined> => {
  if (!hasPicture(video)) return undefined;
  if (typeof VideoFrame !== "undefined") {
    try {
      return new VideoFrame(video);
    } catch {
      // Between two pictures, or the stream has just ended: the copy says so as well.
    }
  }
  return createImageBitmap(video).catch(() => undefined);
};

/** A camera that stalls must not hold the shutter. */
const FRAME_LIMIT_MS = 120;

const nextFrame = (video: HTMLVideoElement): Promise<void> =>
  new Promise((resolve) => {
    const limit = setTimeout(resolve, FRAME_LIMIT_MS);
    if (!("requestVideoFrameCallback" in video)) return;
    video.requestVideoFrameCallback(() => {
      clearTimeout(limit);
      resolve();
    });
  });

const takeFrames = async (video: HTMLVideoElement, count: number): Promise<readonly Bingkai[]> => {
  const frames: Bingkai[] = [];
  for (let i = 0; i < count; i++) {
    if (i > 0) await nextFrame(video);
    const frame = await grabFrame(video);
    if (frame !== undefined) frames.push(frame);
  }
  return frames;
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
    takeFrames,
    close: () => {
      for (const t of stream.getTracks()) t.stop();
    },
  });
};
