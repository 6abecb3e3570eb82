/** Trains a two-layer network with Adam and packs its weights to int8. Plain typed arrays: a few minutes for some 100,000 windows. */
import { type Bobot } from "../../../workers/citra/jaringan.ts";

export interface Contoh {
  readonly input: Float32Array;
  readonly label: number;
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
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return (state >>> 0) / 4294967296;
  };
};

const createLapis = (n: number, spread: number, random: () => number): Lapis => ({
  w: Float32Array.from({ length: n }, () => (random() + random() + random() - 1.5) * spread),
  g: new Float32Array(n),
  m: new Float32Array(n),
  v: new Float32Array(n),
});

const adam = (l: Lapis, step: number, rate: number): void => {
  const c1 = 1 - 0.9 ** step;
  const c2 = 1 - 0.999 ** step;
  for (let i = 0; i < l.w.length; i++) {
    const g = l.g[i] ?? 0;
    const m = (l.m[i] = 0.9 * (l.m[i] ?? 0) + 0.1 * g);
    const v = (l.v[i] = 0.999 * (l.v[i] ?? 0) + 0.001 * g * g);
    l.w[i] = (l.w[i] ?? 0) - (rate * (m / c1)) / (Math.sqrt(v / c2) + 1e-8);
    l.g[i] = 0;
  }
};

const pack = (w: Float32Array): { readonly scale: number; readonly base64: string } => {
  const scale = w.reduce((most, v) => Math.max(most, Math.abs(v)), 1e-9) / 127;
  return { scale, base64: Buffer.from(Int8Array.from(w, (v) => Math.round(v / scale)).buffer).toString("base64") };
};

export interface Latihan {
  readonly hidden: number;
  readonly outputs: number;
  readonly epochs: number;
  readonly seed: number;
  readonly log: (line: string) => void;
}

export const latihJaringan = (contoh: readonly Contoh[], { hidden, outputs, epochs, seed, log }: Latihan): Bobot => {
  const random = createRandom(seed);
  const inputs = contoh[0]?.input.length ?? 0;
  const w1 = createLapis(hidden * inputs, Math.sqrt(2 / inputs), random);
  const b1 = createLapis(hidden, 0, random);
  const w2 = createLapis(outputs * hidden, Math.sqrt(2 / hidden), random);
  const b2 = createLapis(outputs, 0, random);
  const a = new Float32Array(hidden);
  const da = new Float32Array(hidden);
  const z = new Float32Array(outputs);
  const order = Uint32Array.from(contoh, (_, i) => i);
  const BATCH = 64;
  let step = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
    }
    let wrong = 0;
    const rate = 0.002 * (1 - epoch / epochs) + 0.00005;
    for (let at = 0; at < order.length; at++) {
      const { input, label } = contoh[order[at] ?? 0] ?? { input: new Float32Array(inputs), label: 0 };
      for (let h = 0; h < hidden; h++) {
        let s = b1.w[h] ?? 0;
        const base = h * inputs;
        for (let i = 0; i < inputs; i++) s += (w1.w[base + i] ?? 0) * (input[i] ?? 0);
        a[h] = s > 0 ? s : 0;
      }
      let most = -1e9;
      for (let o = 0; o < outputs; o++) {
        let s = b2.w[o] ?? 0;
        for (let h = 0; h < hidden; h++) s += (w2.w[o * hidden + h] ?? 0) * (a[h] ?? 0);
        z[o] = s;
        most = Math.max(most, s);
      }
      if ((z[label] ?? 0) < Math.fround(most)) wrong++;
      let total = 0;
      for (let o = 0; o < outputs; o++) total += z[o] = Math.exp((z[o] ?? 0) - most);
      da.fill(0);
      for (let o = 0; o < outputs; o++) {
        const d = ((z[o] ?? 0) / total - (o === label ? 0.95 : 0.05 / (outputs - 1))) / BATCH;
        b2.g[o] = (b2.g[o] ?? 0) + d;
        for (let h = 0; h < hidden; h++) {
          const k = o * hidden + h;
          w2.g[k] = (w2.g[k] ?? 0) + d * (a[h] ?? 0);
          da[h] = (da[h] ?? 0) + d * (w2.w[k] ?? 0);
        }
      }
      for (let h = 0; h < hidden; h++) {
        if ((a[h] ?? 0) <= 0) continue;
        const d = da[h] ?? 0;
        b1.g[h] = (b1.g[h] ?? 0) + d;
        const base = h * inputs;
        for (let i = 0; i < inputs; i++) w1.g[base + i] = (w1.g[base + i] ?? 0) + d * (input[i] ?? 0);
      }
      if (at % BATCH === BATCH - 1) {
        step++;
        for (const l of [w1, b1, w2, b2]) adam(l, step, rate);
      }
    }
    log(`epoch ${String(epoch + 1)}: ${((100 * wrong) / order.length).toFixed(2)} % of windows wrong`);
  }
  const p1 = pack(w1.w);
  const p2 = pack(w2.w);
  const round = (l: Lapis) => [...l.w].map((v) => Number(v.toFixed(4)));
  return {
    inputs,
    hidden,
    outputs,
    scale1: p1.scale,
    scale2: p2.scale,
    w1: p1.base64,
    w2: p2.base64,
    b1: round(b1),
    b2: round(b2),
  };
};
