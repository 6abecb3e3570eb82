/**
 * A small convolutional network with int8 weights: two convolutions that halve the window (5x5, 3x3), a hidden layer, softmax.
 * Trained by bench/ocr/train. What it reads are windows of one character.
 */

export interface Konvolusi {
  /** Window in pixels; both divisible by four. */
  readonly w: number;
  readonly h: number;
  readonly c1: number;
  readonly c2: number;
  readonly hidden: number;
  readonly outputs: number;
  /** `c1` kernels of 5x5; `c2` of `c1` x 3x3; hidden rows of the flat maps; output rows of the hidden layer. */
  readonly k1: Float32Array;
  readonly b1: Float32Array;
  readonly k2: Float32Array;
  readonly b2: Float32Array;
  readonly w3: Float32Array;
  readonly b3: Float32Array;
  readonly w4: Float32Array;
  readonly b4: Float32Array;
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

const unpack = (base64: string, scale: number): Float32Array =>
  Float32Array.from(atob(base64), (c) => ((c.charCodeAt(0) << 24) >> 24) * scale);

/** A matrix of `rows` x `columns` with rows and columns changed. */
const transpose = (m: Float32Array, rows: number, columns: number): Float32Array =>
  m.map((_, at) => m[(at % rows) * columns + Math.floor(at / rows)] ?? 0);

/** Hidden rows over flat maps, map after map, to rows in which the maps of one place lie side by side. */
const sideBySide = (w3: Float32Array, hidden: number, maps: number): Float32Array => {
  const row = w3.length / hidden;
  const rows = Array.from({ length: hidden }, (_, i) =>
    transpose(w3.subarray(i * row, i * row + row), maps, row / maps),
  );
  return Float32Array.from(rows.flatMap((r) => [...r]));
};

/** Weights ready to run: kernels turned so that those of one place lie side by side. */
export const bobotToKonvolusi = ({ scales, weights, biases, ...size }: BobotKonvolusi): Konvolusi => {
  const layer = (i: number): Float32Array => unpack(weights[i] ?? "", scales[i] ?? 1);
  const bias = (i: number): Float32Array => Float32Array.from(biases[i] ?? []);
  const { c1, c2, hidden, outputs } = size;
  return {
    ...size,
    ...{ k1: transpose(layer(0), c1, 25), k2: transpose(layer(1), c2, c1 * 9) },
    ...{
      w3: transpose(sideBySide(layer(2), hidden, c2), hidden, layer(2).length / hidden),
      w4: transpose(layer(3), outputs, hidden),
    },
    ...{ b1: bias(0), b2: bias(1), b3: bias(2), b4: bias(3) },
  };
};

/** Maps of one size, those of one place side by side. */
interface Peta {
  readonly data: Float32Array;
  readonly maps: number;
  readonly w: number;
  readonly h: number;
}

/**
 * One convolution with step 2, border of zeros, ReLU. Walks the ink, not the kernels: most of a window is paper (zero), which
 * then costs nothing.
 */
const konvolusi = ({ data, maps, w, h }: Peta, kernels: Float32Array, bias: Float32Array, size: number): Peta => {
  const [ow, oh, half, area] = [w >> 1, h >> 1, size >> 1, size * size];
  const many = bias.length;
  const out = new Float32Array(ow * oh * many);
  for (let at = 0; at < out.length; at++) out[at] = bias[at % many] ?? 0;
  for (let at = 0; at < data.length; at++) {
    const v = data[at] ?? 0;
    if (v === 0) continue;
    const place = (at / maps) | 0;
    const x = place % w;
    const y = (place / w) | 0;
    const c = at - place * maps;
    // places whose kernel covers this one: 2 * o + k - half = x
    const [ox1, oy1] = [Math.min(ow - 1, (x + half) >> 1), Math.min(oh - 1, (y + half) >> 1)];
    for (let oy = Math.max(0, (y - half + 1) >> 1); oy <= oy1; oy++) {
      for (let ox = Math.max(0, (x - half + 1) >> 1); ox <= ox1; ox++) {
        const k = (c * area + (y - 2 * oy + half) * size + x - 2 * ox + half) * many;
        const p = (oy * ow + ox) * many;
        for (let o = 0; o < many; o++) out[p + o] = (out[p + o] ?? 0) + v * (kernels[k + o] ?? 0);
      }
    }
  }
  for (let at = 0; at < out.length; at++) if ((out[at] ?? 0) < 0) out[at] = 0;
  return { data: out, maps: many, w: ow, h: oh };
};

/** Weights of one input side by side: what was cut off by ReLU costs nothing. */
const dense = (input: Float32Array, weights: Float32Array, bias: Float32Array): Float32Array => {
  const many = bias.length;
  const out = bias.slice();
  for (let i = 0, at = 0; i < input.length; i++, at += many) {
    const v = input[i] ?? 0;
    if (v === 0) continue;
    for (let o = 0; o < many; o++) out[o] = (out[o] ?? 0) + v * (weights[at + o] ?? 0);
  }
  return out;
};

/** Probabilities of each output for a window of `w` x `h` values. */
export const runKonvolusi = (net: Konvolusi, input: Float32Array): Float32Array => {
  const first = konvolusi({ data: input, maps: 1, w: net.w, h: net.h }, net.k1, net.b1, 5);
  const second = konvolusi(first, net.k2, net.b2, 3);
  const hidden = dense(second.data, net.w3, net.b3).map((v) => (v > 0 ? v : 0));
  const out = dense(hidden, net.w4, net.b4);
  const most = Math.max(...out);
  const total = out.reduce((sum, v) => sum + Math.exp(v - most), 0);
  return out.map((v) => Math.exp(v - most) / total);
};
