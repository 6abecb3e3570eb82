/** Trains the convolutional readers with Adam and packs their weights to int8. Plain typed arrays, one thread. */
import { type BobotKonvolusi } from "../../../workers/citra/konvolusi.ts";

export interface Contoh {
  readonly input: Float32Array;
  readonly label: number;
}
export interface Latihan {
  readonly w: number;
  readonly h: number;
  readonly c1: number;
  readonly c2: number;
  readonly hidden: number;
  readonly outputs: number;
  readonly epochs: number;
  readonly seed: number;
  readonly log: (line: string) => void;
}

interface Lapis {
  readonly w: Float32Array;
  readonly g: Float32Array;
  readonly m: Float32Array;
  readonly v: Float32Array;
}

const createRandom = (seed: number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
};

const createLapis = (n: number, spread: number, random: () => number): Lapis => ({
  w: Float32Array.from({ length: n }, () => (random() + random() + random() - 1.5) * 2 * spread),
  g: new Float32Array(n),
  m: new Float32Array(n),
  v: new Float32Array(n),
});

const adam = ({ w, g, m, v }: Lapis, step: number, rate: number): void => {
  const c1 = 1 - 0.9 ** step;
  const c2 = 1 - 0.999 ** step;
  for (let i = 0; i < w.length; i++) {
    const d = g[i] ?? 0;
    m[i] = 0.9 * (m[i] ?? 0) + 0.1 * d;
    v[i] = 0.999 * (v[i] ?? 0) + 0.001 * d * d;
    w[i] =
      (w[i] ?? 0) - (rate * ((m[i] ?? 0) / c1)) / (Math.sqrt((v[i] ?? 0) / c2) + 1e-8) - rate * 0.003 * (w[i] ?? 0);
    g[i] = 0;
  }
};

/** Convolution as in workers/citra/konvolusi.ts (step 2, zero border), and its gradients. */
const conv = (
  input: Float32Array,
  ci: number,
  w: number,
  h: number,
  k: Lapis,
  b: Lapis,
  size: number,
  out: Float32Array,
): void => {
  const [ow, oh, half, area] = [w >> 1, h >> 1, size >> 1, size * size];
  const kw = k.w;
  for (let o = 0; o < b.w.length; o++) {
    for (let y = 0; y < oh; y++) {
      for (let x = 0; x < ow; x++) {
        let sum = b.w[o] ?? 0;
        const x0 = Math.max(0, half - 2 * x);
        const x1 = Math.min(size, w + half - 2 * x);
        for (let c = 0; c < ci; c++) {
          for (let ky = Math.max(0, half - 2 * y); ky < size && 2 * y + ky - half < h; ky++) {
            const row = (c * h + 2 * y + ky - half) * w + 2 * x - half;
            const kr = (o * ci + c) * area + ky * size;
            for (let kx = x0; kx < x1; kx++) sum += (kw[kr + kx] ?? 0) * (input[row + kx] ?? 0);
          }
        }
        out[(o * oh + y) * ow + x] = sum > 0 ? sum : 0;
      }
    }
  }
};

const convBack = (
  input: Float32Array,
  ci: number,
  w: number,
  h: number,
  k: Lapis,
  b: Lapis,
  size: number,
  out: Float32Array,
  dOut: Float32Array,
  dIn: Float32Array | undefined,
): void => {
  const [ow, oh, half, area] = [w >> 1, h >> 1, size >> 1, size * size];
  for (let o = 0; o < b.w.length; o++) {
    for (let y = 0; y < oh; y++) {
      for (let x = 0; x < ow; x++) {
        const at = (o * oh + y) * ow + x;
        const d = dOut[at] ?? 0;
        if ((out[at] ?? 0) <= 0 || d === 0) continue;
        b.g[o] = (b.g[o] ?? 0) + d;
        const x0 = Math.max(0, half - 2 * x);
        const x1 = Math.min(size, w + half - 2 * x);
        for (let c = 0; c < ci; c++) {
          for (let ky = Math.max(0, half - 2 * y); ky < size && 2 * y + ky - half < h; ky++) {
            const row = (c * h + 2 * y + ky - half) * w + 2 * x - half;
            const kr = (o * ci + c) * area + ky * size;
            for (let kx = x0; kx < x1; kx++) {
              k.g[kr + kx] = (k.g[kr + kx] ?? 0) + d * (input[row + kx] ?? 0);
              if (dIn !== undefined) dIn[row + kx] = (dIn[row + kx] ?? 0) + d * (k.w[kr + kx] ?? 0);
            }
          }
        }
      }
    }
  }
};

const pack = (w: Float32Array): { readonly scale: number; readonly base64: string } => {
  const scale = w.reduce((most, v) => Math.max(most, Math.abs(v)), 1e-9) / 127;
  return { scale, base64: Buffer.from(Int8Array.from(w, (v) => Math.round(v / scale)).buffer).toString("base64") };
};

/** Share of the label that is spread over the other classes. */
const SMOOTH = 0.03;
const BATCH = 64;

export const latihKonvolusi = (contoh: readonly Contoh[], l: Latihan): BobotKonvolusi => {
  const { w, h, c1, c2, hidden, outputs, epochs, log } = l;
  const random = createRandom(l.seed);
  const n1 = (c1 * w * h) >> 2;
  const n2 = (c2 * w * h) >> 4;
  const k1 = createLapis(c1 * 25, Math.sqrt(2 / 25), random);
  const k2 = createLapis(c2 * c1 * 9, Math.sqrt(2 / (9 * c1)), random);
  const w3 = createLapis(hidden * n2, Math.sqrt(2 / n2), random);
  const w4 = createLapis(outputs * hidden, Math.sqrt(1 / hidden), random);
  const [b1, b2, b3, b4] = [c1, c2, hidden, outputs].map((n) => createLapis(n, 0, random)) as [
    Lapis,
    Lapis,
    Lapis,
    Lapis,
  ];
  const all = [k1, b1, k2, b2, w3, b3, w4, b4];
  const [a1, a2, d1, d2] = [n1, n2, n1, n2].map((n) => new Float32Array(n)) as [
    Float32Array,
    Float32Array,
    Float32Array,
    Float32Array,
  ];
  const [a3, d3, z] = [hidden, hidden, outputs].map((n) => new Float32Array(n)) as [
    Float32Array,
    Float32Array,
    Float32Array,
  ];
  const order = Uint32Array.from(contoh, (_, i) => i);
  const total = Math.floor(order.length / BATCH) * epochs;
  let step = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
    }
    let wrong = 0;
    for (let at = 0; at < order.length; at++) {
      const { input, label } = contoh[order[at] ?? 0] ?? { input: new Float32Array(w * h), label: 0 };
      conv(input, 1, w, h, k1, b1, 5, a1);
      conv(a1, c1, w >> 1, h >> 1, k2, b2, 3, a2);
      for (let o = 0; o < hidden; o++) {
        let s = b3.w[o] ?? 0;
        const base = o * n2;
        for (let i = 0; i < n2; i++) s += (w3.w[base + i] ?? 0) * (a2[i] ?? 0);
        a3[o] = s > 0 ? s : 0;
      }
      let most = -1e9;
      let best = 0;
      for (let o = 0; o < outputs; o++) {
        let s = b4.w[o] ?? 0;
        for (let i = 0; i < hidden; i++) s += (w4.w[o * hidden + i] ?? 0) * (a3[i] ?? 0);
        z[o] = s;
        if (s > most) [most, best] = [s, o];
      }
      if (best !== label) wrong++;
      let sum = 0;
      for (let o = 0; o < outputs; o++) sum += z[o] = Math.exp((z[o] ?? 0) - most);
      d3.fill(0);
      for (let o = 0; o < outputs; o++) {
        const d = ((z[o] ?? 0) / sum - (o === label ? 1 - SMOOTH : SMOOTH / (outputs - 1))) / BATCH;
        b4.g[o] = (b4.g[o] ?? 0) + d;
        for (let i = 0; i < hidden; i++) {
          w4.g[o * hidden + i] = (w4.g[o * hidden + i] ?? 0) + d * (a3[i] ?? 0);
          d3[i] = (d3[i] ?? 0) + d * (w4.w[o * hidden + i] ?? 0);
        }
      }
      d2.fill(0);
      for (let o = 0; o < hidden; o++) {
        if ((a3[o] ?? 0) <= 0) continue;
        const d = d3[o] ?? 0;
        b3.g[o] = (b3.g[o] ?? 0) + d;
        const base = o * n2;
        for (let i = 0; i < n2; i++) {
          w3.g[base + i] = (w3.g[base + i] ?? 0) + d * (a2[i] ?? 0);
          d2[i] = (d2[i] ?? 0) + d * (w3.w[base + i] ?? 0);
        }
      }
      d1.fill(0);
      convBack(a1, c1, w >> 1, h >> 1, k2, b2, 3, a2, d2, d1);
      convBack(input, 1, w, h, k1, b1, 5, a1, d1, undefined);
      if (at % BATCH === BATCH - 1) {
        step++;
        const rate = 0.0025 * 0.5 * (1 + Math.cos((Math.PI * step) / total)) + 0.00003;
        for (const lapis of all) adam(lapis, step, rate);
      }
    }
    log(`epoch ${String(epoch + 1)}: ${((100 * wrong) / order.length).toFixed(2)} % of windows wrong`);
  }
  const packed = [k1, k2, w3, w4].map((lapis) => pack(lapis.w));
  return {
    ...{ w, h, c1, c2, hidden, outputs },
    scales: packed.map((p) => p.scale),
    weights: packed.map((p) => p.base64),
    biases: [b1, b2, b3, b4].map((lapis) => [...lapis.w].map((v) => Number(v.toFixed(4)))),
  };
};
