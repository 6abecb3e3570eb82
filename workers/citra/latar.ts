/** Evens out the paper: shadow, tint and printed background go, ink stays. No threshold: the reader wants greys. */
import { createAbu, type Abu } from "./abu.ts";
import { blurAbu, dilateAbu, erodeAbu, percentileAbu } from "./saring.ts";
import { resizeAbu, sampleAbu } from "./ukuran.ts";

const STEP = 8;
/** Share of the paper's brightness from which a pixel counts as paper. */
const PAPER = 0.94;

/** Brightness of the bare paper everywhere, at 1/8 scale: a closing swallows the ink, a blur smooths the rest. */
const paperOf = (abu: Abu): Abu => {
  const small = resizeAbu(abu, Math.max(1, Math.round(abu.w / STEP)), Math.max(1, Math.round(abu.h / STEP)));
  return blurAbu(blurAbu(erodeAbu(dilateAbu(small, 4), 4), 3), 3);
};

/** The page with paper at white and the darkest ink near black. */
export const normaliseLatar = (abu: Abu): Abu => {
  const paper = paperOf(abu);
  const flat = createAbu(abu.w, abu.h);
  const sx = paper.w / abu.w;
  const sy = paper.h / abu.h;
  // of four pixels: by how much their paper must brighten
  const gain = new Float64Array(Math.ceil(abu.w / 4));
  for (let y = 0, at = 0; y < abu.h; y++) {
    const py = (y + 0.5) * sy - 0.5;
    for (let i = 0; i < gain.length; i++) gain[i] = 255 / Math.max(24, sampleAbu(paper, (i * 4 + 2) * sx - 0.5, py));
    for (let x = 0; x < abu.w; x++, at++) flat.data[at] = Math.min(255, (abu.data[at] ?? 0) * (gain[x >> 2] ?? 1));
  }
  return stretch(flat);
};

const stretch = (flat: Abu): Abu => {
  const low = Math.min(150, percentileAbu(flat, 0.005));
  const high = 255 * PAPER;
  const map = Uint8Array.from({ length: 256 }, (_, v) => Math.min(255, Math.max(0, ((v - low) * 255) / (high - low))));
  for (let i = 0; i < flat.data.length; i++) flat.data[i] = map[flat.data[i] ?? 0] ?? 0;
  return flat;
};
