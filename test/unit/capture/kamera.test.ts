import { afterEach, expect, test, vi } from "vitest";
import { onFirstPicture, openKamera } from "../../../src/capture/kamera.ts";

/** A video element as far as the camera looks at it. */
const createVideo = () => {
  const events = new EventTarget();
  const size = { w: 0, h: 0 };
  const video = new Proxy({} as HTMLVideoElement, {
    get: (_, name) => {
      if (name === "videoWidth") return size.w;
      if (name === "videoHeight") return size.h;
      return name === "addEventListener"
        ? events.addEventListener.bind(events)
        : events.removeEventListener.bind(events);
    },
  });
  const show = (w: number, h: number): void => {
    size.w = w;
    size.h = h;
    events.dispatchEvent(new Event("resize"));
  };
  return { video, show };
};

test("the black frame that a browser shows before the camera's first picture is no picture", () => {
  const { video, show } = createVideo();
  let calls = 0;
  onFirstPicture(video, () => (calls += 1));
  show(2, 2);
  expect(calls).toBe(0);
  show(1790, 1440);
  expect(calls).toBe(1);
  show(1440, 1790);
  expect(calls).toBe(1);
});

test("a camera that shows a picture already is ready at once", () => {
  const { video, show } = createVideo();
  show(1280, 720);
  let calls = 0;
  onFirstPicture(video, () => (calls += 1));
  expect(calls).toBe(1);
});

/** A device whose camera can do this much; `asked`: what was asked of it. `can` undefined: a browser that doesn't tell. */
const createDevice = (can: object | undefined, apply: () => Promise<void> = () => Promise.resolve()) => {
  const asked: MediaTrackConstraints[] = [];
  const state = { stopped: 0 };
  const track = {
    ...(can && { getCapabilities: () => can }),
    applyConstraints: (wish: MediaTrackConstraints) => {
      asked.push(wish);
      return apply();
    },
    stop: () => (state.stopped += 1),
  };
  const stream = { getVideoTracks: () => [track], getTracks: () => [track] };
  vi.stubGlobal("navigator", { mediaDevices: { getUserMedia: async () => stream } });
  return { asked, state };
};
const opened = async () => {
  const camera = await openKamera();
  if (!camera.ok) throw new Error(camera.error.type);
  return camera.value;
};
afterEach(() => vi.unstubAllGlobals());

test("a lamp that the camera has is switched on and off on its track", async () => {
  const { asked, state } = createDevice({ torch: true });
  const camera = await opened();
  expect(camera.hasTorch).toBe(true);
  expect(await camera.setTorch(true)).toBe(true);
  expect(await camera.setTorch(false)).toBe(true);
  expect(asked).toEqual([{ advanced: [{ torch: true }] }, { advanced: [{ torch: false }] }]);
  camera.close();
  expect(state.stopped).toBe(1);
});

test.each([
  ["a camera without a lamp", { zoom: 1 }],
  ["one that says it has none", { torch: false }],
  ["a browser that doesn't tell what a camera can", undefined],
])("%s offers none", async (_, can) => {
  createDevice(can);
  expect((await opened()).hasTorch).toBe(false);
});

test("a lamp that does not come on is no failure of the camera", async () => {
  createDevice({ torch: true }, () => Promise.reject(new DOMException("busy", "NotReadableError")));
  expect(await (await opened()).setTorch(true)).toBe(false);
});

test.each([
  ["NotAllowedError", "Ditolak"],
  ["NotFoundError", "TidakAda"],
  ["NotReadableError", "Dipakai"],
])("%s of the browser is told as %s", async (name, type) => {
  const getUserMedia = () => Promise.reject(new DOMException("x", name));
  vi.stubGlobal("navigator", { mediaDevices: { getUserMedia } });
  expect(await openKamera()).toEqual({ ok: false, error: { type } });
});
