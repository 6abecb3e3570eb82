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

export const bobotToKonvolusi = ({ scales, weights, biases, ...size }: BobotKonvolusi): Konvolusi => {
  const layer = (i: number): Float32Array => unpack(weights[i] ?? "", scales[i] ?? 1);
  const bias = (i: number): Float32Array => Float32Array.from(biases[i] ?? []);
  return {
    ...size,
    ...{ k1: layer(0), k2: layer(1), w3: layer(2), w4: layer(3) },
    ...{ b1: bias(0), b2: bias(1), b3: bias(2), b4: bias(3) },
  };
};

interface Peta {
  readonly data: Float32Array;
  readonly channels: number;
  readonly w: number;
  readonly h: number;
}

/** Convolution with a square odd kernel, zero border, step 2, ReLU. */
export const konvolusi = (
  { data, channels, w, h }: Peta,
  kernels: Float32Array,
  bias: Float32Array,
  size: number,
): Peta => {
  const [ow, oh, half, area] = [w >> 1, h >> 1, size >> 1, size * size];
  const out = new Float32Array(bias.length * ow * oh);
  for (let o = 0; o < bias.length; o++) {
    for (let y = 0; y < oh; y++) {
      for (let x = 0; x < ow; x++) {
        let sum = bias[o] ?? 0;
        for (let c = 0; c < channels; c++) {
          const kernel = (o * channels + c) * area;
          for (let ky = Math.max(0, half - 2 * y); ky < size && 2 * y + ky - half < h; ky++) {
            const row = (c * h + 2 * y + ky - half) * w;
            for (let kx = Math.max(0, half - 2 * x); kx < size && 2 * x + kx - half < w; kx++) {
              sum += (kernels[kernel + ky * size + kx] ?? 0) * (data[row + 2 * x + kx - half] ?? 0);
            }
          }
        }
        out[(o * oh + y) * ow + x] = sum > 0 ? sum : 0;
      }
    }
  }
  return { data: out, channels: bias.length, w: ow, h: oh };
};

const dense = (input: Float32Array, weights: Float32Array, bias: Float32Array): Float32Array => {
  const out = new Float32Array(bias.length);
  for (let o = 0; o < bias.length; o++) {
    let sum = bias[o] ?? 0;
    for (let i = 0; i < input.length; i++) sum += (weights[o * input.length + i] ?? 0) * (input[i] ?? 0);
    out[o] = sum;
  }
  return out;
};

/** Probabilities of each output for a window of `w` x `h` values. */
export const runKonvolusi = (net: Konvolusi, input: Float32Array): Float32Array => {
  const first = konvolusi({ data: input, channels: 1, w: net.w, h: net.h }, net.k1, net.b1, 5);
  const second = konvolusi(first, net.k2, net.b2, 3);
  const hidden = dense(second.data, net.w3, net.b3).map((v) => (v > 0 ? v : 0));
  const out = dense(hidden, net.w4, net.b4);
  const most = Math.max(...out);
  const total = out.reduce((sum, v) => sum + Math.exp(v - most), 0);
  return out.map((v) => Math.exp(v - most) / total);
};
