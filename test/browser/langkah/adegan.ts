// What stands before the live camera of a story: scenes made from a photograph, as a film that Chromium shows again and again.
import { readFile, writeFile } from "node:fs/promises";
import type { Page } from "playwright-core";

/** One scene: the photo at a size (share of the picture's width), turned, darkened, blurred; shown for some seconds. */
export interface Adegan {
  readonly ukuran: number;
  readonly detik: number;
  /** 1 = as it is, 0.1 = nearly night. */
  readonly terang?: number;
  /** Pixels of blur. */
  readonly kabur?: number;
  /** Degrees. */
  readonly putar?: number;
  /** A white spot of glare on the page. */
  readonly silau?: boolean;
}

/** Chromium plays a film of JPEGs at this many pictures a second. */
const PER_DETIK = 30;

/** Draws one scene in a page of the browser; JPEG bytes in base64. */
const gambar = (page: Page, foto: string, adegan: Adegan): Promise<string> =>
  page.evaluate(
    async ({ foto: url, adegan: a }) => {
      const img = new Image();
      img.src = url;
      await img.decode();
      const kanvas = document.createElement("canvas");
      [kanvas.width, kanvas.height] = [1280, 960];
      const pena = kanvas.getContext("2d");
      if (!pena) throw new Error("no canvas");
      const w = a.ukuran * 1280;
      const h = (w * img.height) / img.width;
      // The table goes on beyond the photo.
      pena.drawImage(img, 0, 0, 8, 8, 0, 0, 1280, 960);
      pena.translate(640, 480);
      pena.rotate(((a.putar ?? 0) * Math.PI) / 180);
      pena.filter = `brightness(${String(a.terang ?? 1)}) blur(${String(a.kabur ?? 0)}px)`;
      pena.drawImage(img, 0, 0, 8, 8, -1000, -1000, 2000, 2000);
      pena.drawImage(img, -w / 2, -h / 2, w, h);
      if (a.silau) {
        pena.filter = "blur(12px)";
        pena.fillStyle = "#fff";
        pena.beginPath();
        pena.ellipse(w / 5, h / 5, w / 7, h / 7, 0, 0, 7);
        pena.fill();
      }
      return kanvas.toDataURL("image/jpeg", 0.92).split(",")[1] ?? "";
    },
    { foto, adegan },
  );

/** Writes the film; `page` is any page of a browser that may be used up. */
export const tulisAdegan = async (page: Page, foto: string, ke: string, semua: readonly Adegan[]): Promise<void> => {
  const url = `data:image/jpeg;base64,${(await readFile(foto)).toString("base64")}`;
  const bagian: Buffer[] = [];
  for (const adegan of semua) {
    const satu = Buffer.from(await gambar(page, url, adegan), "base64");
    for (let i = 0; i < adegan.detik * PER_DETIK; i += 1) bagian.push(satu);
  }
  await writeFile(ke, Buffer.concat(bagian));
};

/** Flags for a browser whose camera shows this film. */
export const benderaKamera = (film: string): readonly string[] => [
  "--use-fake-ui-for-media-stream",
  "--use-fake-device-for-media-stream",
  `--use-file-for-fake-video-capture=${film}`,
];
