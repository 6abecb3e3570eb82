/** Width and height written in an image's header, so that a giant is refused before it is decoded. */
import { type JenisBerkas } from "./jenisBerkas.ts";

export interface Ukuran {
  readonly w: number;
  readonly h: number;
}

/** Frame headers SOF0..SOF15 without DHT (C4), JPG (C8), DAC (CC). */
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

const jpegUkuran = (view: DataView): Ukuran | undefined => {
  let at = 2;
  while (at + 9 < view.byteLength) {
    if (view.getUint8(at) !== 0xff) return undefined;
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) {
      at++;
      continue;
    }
    if (isFrame(marker)) return { w: view.getUint16(at + 7), h: view.getUint16(at + 5) };
    if (marker === 0xda || marker === 0xd9) return undefined;
    at += 2 + view.getUint16(at + 2);
  }
  return undefined;
};

const pngUkuran = (view: DataView): Ukuran | undefined =>
  view.byteLength < 24 ? undefined : { w: view.getUint32(16), h: view.getUint32(20) };

/** VP8X, VP8L and VP8 chunks each write the size in their own way (WebP container specification). */
const webpUkuran = (view: DataView): Ukuran | undefined => {
  if (view.byteLength < 30) return undefined;
  const chunk = String.fromCharCode(...[12, 13, 14, 15].map((i) => view.getUint8(i)));
  if (chunk === "VP8X") {
    const three = (i: number) => view.getUint8(i) | (view.getUint8(i + 1) << 8) | (view.getUint8(i + 2) << 16);
    return { w: three(24) + 1, h: three(27) + 1 };
  }
  if (chunk === "VP8L") {
    const bits = view.getUint32(21, true);
    return { w: (bits & 0x3fff) + 1, h: ((bits >>> 14) & 0x3fff) + 1 };
  }
  return chunk === "VP8 " ? { w: view.getUint16(26, true) & 0x3fff, h: view.getUint16(28, true) & 0x3fff } : undefined;
};

/** The size in the header (before any EXIF turn); undefined where there is none or the header is broken. */
export const headerUkuran = (bytes: ArrayBuffer, jenis: JenisBerkas): Ukuran | undefined => {
  const view = new DataView(bytes);
  const found =
    jenis === "jpeg"
      ? jpegUkuran(view)
      : jenis === "png"
        ? pngUkuran(view)
        : jenis === "webp"
          ? webpUkuran(view)
          : undefined;
  return found !== undefined && found.w > 0 && found.h > 0 ? found : undefined;
};
