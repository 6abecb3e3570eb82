/** Does a JPEG's EXIF turn it on its side? Then width and height of its header are swapped as it is shown (EXIF 2.32, tag 0x0112). */
import { type JenisBerkas } from "./jenisBerkas.ts";

const ORIENTATION = 0x0112;

/** Where the TIFF part of the EXIF segment begins; undefined where there is none. */
const tiffDi = (view: DataView): number | undefined => {
  for (let at = 2; at + 10 < view.byteLength && view.getUint8(at) === 0xff; at += 2 + view.getUint16(at + 2)) {
    const marker = view.getUint8(at + 1);
    if (marker === 0xe1 && view.getUint32(at + 4) === 0x45786966) return at + 10;
    if (marker === 0xda) return undefined;
  }
  return undefined;
};

const orientasi = (view: DataView): number => {
  const tiff = tiffDi(view);
  if (tiff === undefined || tiff + 8 > view.byteLength) return 1;
  const little = view.getUint16(tiff) === 0x4949;
  const ifd = tiff + view.getUint32(tiff + 4, little);
  if (ifd + 2 > view.byteLength) return 1;
  const banyak = view.getUint16(ifd, little);
  for (let n = 0, at = ifd + 2; n < banyak && at + 12 <= view.byteLength; n++, at += 12) {
    if (view.getUint16(at, little) === ORIENTATION) return view.getUint16(at + 8, little);
  }
  return 1;
};

/** Turned by a quarter (orientations 5 to 8). */
export const isRebah = (bytes: ArrayBuffer, jenis: JenisBerkas): boolean => {
  const arah = jenis === "jpeg" ? orientasi(new DataView(bytes)) : 1;
  return arah >= 5 && arah <= 8;
};
