/** Which of the frames of one shutter is kept: the sharpest; of frames that are as sharp, the first, which is what was seen. */

/** A later frame must be sharper by this share to be worth the moment that has passed. */
const LEBIH = 1.03;

/** Index of the frame to keep; undefined where there is none. `tajam`: steepness of edges of each frame, in their order. */
export const pilihTertajam = (tajam: readonly number[]): number | undefined => {
  let terbaik: number | undefined;
  for (const [i, nilai] of tajam.entries()) {
    const kini = terbaik === undefined ? undefined : tajam[terbaik];
    if (kini === undefined || nilai > kini * LEBIH) terbaik = i;
  }
  return terbaik;
};
