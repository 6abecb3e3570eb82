/** A picture in colour: RGBA bytes, rows from the top. An `ImageData` is one. */
export interface Warna {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

/** Pixels across and down of a cell that are asked for its mean, at most. */
const SAMPLES = 3;

/**
 * Makes a picture small, its longer side at most `side`, from its RGBA rows as they come: each pixel is the mean of its cell. Drawing it
 * small would cost the browser several copies of the whole picture.
 */
export const createKecil = (w: number, h: number, side: number) => {
  const scale = Math.max(1, Math.max(w, h) / side);
  const [width, height] = [Math.max(1, Math.round(w / scale)), Math.max(1, Math.round(h / scale))];
  const step = Math.max(1, Math.floor(scale / SAMPLES));
  const sums = new Float32Array(width * height * 4);
  return {
    /** Whole rows, the first of them row `top` of the picture. */
    tambah: (rgba: Uint8ClampedArray, top: number): void => {
      const rows = rgba.length / (4 * w);
      for (let y = (step - (top % step)) % step; y < rows; y += step) {
        const to = Math.min(height - 1, Math.floor(((top + y) * height) / h)) * width;
        for (let x = 0; x < w; x += step) {
          const p = (y * w + x) * 4;
          const q = (to + Math.min(width - 1, Math.floor((x * width) / w))) * 4;
          for (let c = 0; c < 3; c++) sums[q + c] = (sums[q + c] ?? 0) + (rgba[p + c] ?? 0);
          sums[q + 3] = (sums[q + 3] ?? 0) + 1;
        }
      }
    },
    selesai: (): Warna => {
      const data = new Uint8ClampedArray(sums.length);
      for (let q = 0; q < sums.length; q += 4) {
        for (let c = 0; c < 3; c++) data[q + c] = (sums[q + c] ?? 0) / Math.max(1, sums[q + 3] ?? 1);
        data[q + 3] = 255;
      }
      return { width, height, data };
    },
  };
};

/** A whole picture made small. */
export const kecilkanWarna = ({ width, height, data }: Warna, side: number): Warna => {
  const kecil = createKecil(width, height, side);
  kecil.tambah(data, 0);
  return kecil.selesai();
};
