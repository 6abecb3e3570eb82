/** Encodes a picture within a budget of bytes, JPEG, or WebP where only that fits. Nothing of EXIF survives a canvas. */
export interface Gambar {
  readonly bytes: ArrayBuffer;
  readonly w: number;
  readonly h: number;
  readonly mime: "image/jpeg" | "image/webp";
}

export interface Anggaran {
  /** Longest side in pixels. */
  readonly side: number;
  readonly bytes: number;
  /** Qualities to try, best first. */
  readonly qualities: readonly number[];
}

/** A stored page: what it takes to read a family card again from the stored bytes (bench/ocr --stored). */
export const ANGGARAN_HALAMAN: Anggaran = { side: 2400, bytes: 600_000, qualities: [0.85, 0.75, 0.65, 0.55] };

/** Gives a canvas's pixels back at once: a garbage collector sees only a small object and waits. */
export const lepasKanvas = (canvas: OffscreenCanvas): void => {
  canvas.width = 0;
};

type Mime = Gambar["mime"];

const draw = (source: CanvasImageSource, w: number, h: number): OffscreenCanvas | undefined => {
  const canvas = new OffscreenCanvas(w, h);
  const context = canvas.getContext("2d", { alpha: false });
  if (context === null) return undefined;
  context.imageSmoothingQuality = "high";
  context.fillStyle = "#fff";
  context.fillRect(0, 0, w, h);
  context.drawImage(source, 0, 0, w, h);
  return canvas;
};

/** Undefined where the browser has no encoder for the type: it then gives another type without a word. */
const encode = async (canvas: OffscreenCanvas, type: Mime, quality: number): Promise<Blob | undefined> => {
  const blob = await canvas.convertToBlob({ type, quality });
  return blob.type === type ? blob : undefined;
};

/** JPEG where it fits; else WebP, which takes some ten times as long to make, before quality is lost. */
const encodeWithin = async (canvas: OffscreenCanvas, quality: number, bytes: number): Promise<Blob | undefined> => {
  for (const type of ["image/jpeg", "image/webp"] as const) {
    const blob = await encode(canvas, type, quality);
    if (blob !== undefined && blob.size <= bytes) return blob;
  }
  return undefined;
};

const toMime = (type: string): Mime => (type === "image/webp" ? "image/webp" : "image/jpeg");

interface Ukur {
  readonly width: number;
  readonly height: number;
}

/** The picture within the budget; smaller still where no quality fits. Undefined where the browser cannot draw it. */
export const encodeGambar = async (
  source: (ImageBitmap | OffscreenCanvas) & Ukur,
  anggaran: Anggaran,
): Promise<Gambar | undefined> => {
  let scale = Math.min(1, anggaran.side / Math.max(source.width, source.height));
  for (let tries = 0; tries < 6; tries++, scale *= 0.8) {
    const w = Math.max(1, Math.round(source.width * scale));
    const h = Math.max(1, Math.round(source.height * scale));
    const canvas = source instanceof OffscreenCanvas && scale === 1 ? source : draw(source, w, h);
    if (canvas === undefined) return undefined;
    for (const quality of anggaran.qualities) {
      const blob = await encodeWithin(canvas, quality, anggaran.bytes);
      if (blob === undefined) continue;
      if (canvas !== source) lepasKanvas(canvas);
      return { bytes: await blob.arrayBuffer(), w, h, mime: toMime(blob.type) };
    }
  }
  return undefined;
};
