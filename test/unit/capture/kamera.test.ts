import { expect, test } from "vitest";
import { onFirstPicture } from "../../../src/capture/kamera.ts";

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
