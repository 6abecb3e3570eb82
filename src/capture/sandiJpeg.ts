/** Draws a picture at a bounded size and encodes it as JPEG within a budget of bytes. Nothing of EXIF survives a canvas. */
export interface Gambar {
  readonly bytes: ArrayBuffer;
  readonly w: number;
  readonly h: number;
  readonly mime: "image/jpeg";
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

const draw = (source: ImageBitmap, w: number, h: number): OffscreenCanvas | undefined => {
  const canvas = new OffscreenCanvas(w, h);
  const context = canvas.getContext("2d", { alpha: false });
  if (context === null) return undefined;
  context.imageSmoothingQuality = "high";
  context.fillStyle = "#fff";
  context.fillRect(0, 0, w, h);
  context.drawImage(source, 0, 0, w, h);
  return canvas;
};

/** The picture as JPEG; smaller still where no quality fits the budget. Undefined where the browser cannot draw it. */
export const encodeJpeg = async (source: ImageBitmap, anggaran: Anggaran): Promise<Gambar | undefined> => {
  let scale = Math.min(1, anggaran.side / Math.max(source.width, source.height));
  for (let tries = 0; tries < 6; tries++, scale *= 0.8) {
    const w = Math.max(1, Math.round(source.width * scale));
    const h = Math.max(1, Math.round(source.height * scale));
    const canvas = draw(source, w, h);
    if (canvas === undefined) return undefined;
    for (const quality of anggaran.qualities) {
      const blob = await canvas.convertToBlob({ type: "image/jpeg", quality });
      if (blob.type !== "image/jpeg") return undefined;
      if (blob.size <= anggaran.bytes) return { bytes: await blob.arrayBuffer(), w, h, mime: "image/jpeg" };
    }
  }
  return undefined;
};
