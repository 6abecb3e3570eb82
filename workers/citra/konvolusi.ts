/**
 * A small convolutional network with int8 weights: two convolutions that halve the window (5x5, 3x3), a hidden layer, softmax.
 * Trained by bench/ocr/train. What it reads are windows of one character.
 */

import { createMasukan, sumMasukan } from "./jumlahBobot.ts";

export interface Konvolusi {
  /** Window in pixels; both divisible by four. */
  readonly w: number;
  readonly h: number;
  readonly c1: number;
  readonly c2: number;
  readonly hidden: number;
  readonly outputs: number;
  /** `c1` kernels of 5x5; `c2` of `c1` x 3x3; hidden rows of the flat maps; output rows of the hidden layer. */
  readonly k1: Float64Array;
  readonly b1: Float64Array;
  readonly k2: Float64Array;
  readonly b2: Float64Array;
  readonly w3: Float64Array;
  readonly b3: Float64Array;
  readonly w4: Float64Array;
  readonly b4: Float64Array;
  /** Values of one run, layer by layer, written over by the next: a page has thousands of windows. */
  readonly kerja: readonly [window: Float64Array, Float64Array, Float64Array, hidden: Float64Array, out: Float64Array];
}

/** Weights as committed: per layer int8 in base64 with its scale, biases as they are. */
export interface BobotKonvolusi {
  readonly w: number;
  readonly h: number;
  readonly c1: number;
  readonly c2: number;
  readonly hidden: number;
  readonly outputs: number;
  readonly scales: readonly number[];
  readonly weights: readonly string[];
  readonly biases: readonly (readonly number[])[];
}

const unpack = (base64: string, scale: number): Float64Array =>
  Float64Array.from(atob(base64), (c) => ((c.charCodeAt(0) << 24) >> 24) * scale);

/** A matrix of `rows` x `columns` with rows and columns changed. */
const transpose = (m: Float64Array, rows: number, columns: number): Float64Array =>
  m.map((_, at) => m[(at % rows) * columns + Math.floor(at / rows)] ?? 0);

/** Rows over flat maps, map after map, to rows in which the maps of one place lie side by side. */
const sideBySide = (weights: Float64Array, outputs: number, maps: number): Float64Array => {
  const row = weights.length / outputs;
  const rows = Array.from({ length: outputs }, (_, i) =>
    transpose(weights.subarray(i * row, i * row + row), maps, row / maps),
  );
  return Float64Array.from(rows.flatMap((r) => [...r]));
};

/** Rows of outputs to rows of inputs, their maps side by side: as they are walked. */
const byInput = (weights: Float64Array, outputs: number, maps: number): Float64Array =>
  transpose(sideBySide(weights, outputs, maps), outputs, weights.length / outputs);

/** Weights ready to run. */
export const bobotToKonvolusi = ({ scales, weights, biases, ...size }: BobotKonvolusi): Konvolusi => {
  const layer = (i: number): Float64Array => unpack(weights[i] ?? "", scales[i] ?? 1);
  const bias = (i: number): Float64Array => Float64Array.from(biases[i] ?? []);
  const { w, h, c1, c2, hidden, outputs } = size;
  return {
    ...size,
    ...{ k1: byInput(layer(0), c1, 1), k2: byInput(layer(1), c2, c1) },
    ...{ w3: byInput(layer(2), hidden, c2), w4: byInput(layer(3), outputs, 1) },
    ...{ b1: bias(0), b2: bias(1), b3: bias(2), b4: bias(3) },
    kerja: [
      new Float64Array(w * h),
      new Float64Array((w * h * c1) / 4),
      new Float64Array((w * h * c2) / 16),
      new Float64Array(hidden),
      new Float64Array(outputs),
    ],
  };
};

const relu = (values: Float64Array): Float64Array => {
  for (let i = 0; i < values.length; i++) if ((values[i] ?? 0) < 0) values[i] = 0;
  return values;
};

const masukan = createMasukan();

/** Maps of one size, those of one place side by side. */
interface Peta {
  readonly data: Float64Array;
  readonly maps: number;
  readonly w: number;
  readonly h: number;
}

interface Lapisan {
  readonly kernels: Float64Array;
  readonly bias: Float64Array;
  readonly size: number;
}

/** One convolution with step 2, border of zeros, ReLU. */
const konvolusi = ({ data, maps, w, h }: Peta, { kernels, bias, size }: Lapisan, out: Float64Array): Peta => {
  const [ow, oh, half, many] = [w >> 1, h >> 1, size >> 1, bias.length];
  const { at: from, value } = masukan;
  for (let oy = 0, p = 0; oy < oh; oy++) {
    const [top, y0, y1] = [2 * oy - half, Math.max(0, 2 * oy - half), Math.min(h, 2 * oy - half + size)];
    for (let ox = 0; ox < ow; ox++, p += many) {
      const [left, x0, x1] = [2 * ox - half, Math.max(0, 2 * ox - half), Math.min(w, 2 * ox - half + size)];
      let n = 0;
      for (let y = y0; y < y1; y++) {
        const end = (y * w + x1) * maps;
        let k = ((y - top) * size + x0 - left) * maps * many;
        for (let at = (y * w + x0) * maps; at < end; at++, k += many) {
          const v = data[at] ?? 0;
          if (v === 0) continue;
          from[n] = k;
          value[n++] = v;
        }
      }
      masukan.n = n;
      sumMasukan(masukan, kernels, bias, out, p);
    }
  }
  return { data: relu(out), maps: many, w: ow, h: oh };
};

/** Weights of one input side by side. */
const dense = (input: Float64Array, weights: Float64Array, bias: Float64Array, out: Float64Array): Float64Array => {
  let n = 0;
  for (let i = 0; i < input.length; i++) {
    const v = input[i] ?? 0;
    if (v === 0) continue;
    masukan.at[n] = i * bias.length;
    masukan.value[n++] = v;
  }
  masukan.n = n;
  sumMasukan(masukan, weights, bias, out, 0);
  return out;
};

/** Probabilities of each output for a window of `w` x `h` values. */
export const runKonvolusi = (net: Konvolusi, input: Float32Array): Float64Array => {
  const [window, first, second, hidden, out] = net.kerja;
  window.set(input);
  const peta = { data: window, maps: 1, w: net.w, h: net.h };
  const dalam = konvolusi(peta, { kernels: net.k1, bias: net.b1, size: 5 }, first);
  konvolusi(dalam, { kernels: net.k2, bias: net.b2, size: 3 }, second);
  dense(relu(dense(second, net.w3, net.b3, hidden)), net.w4, net.b4, out);
  const most = Math.max(...out);
  const total = out.reduce((sum, v) => sum + Math.exp(v - most), 0);
  return out.map((v) => Math.exp(v - most) / total);
};
