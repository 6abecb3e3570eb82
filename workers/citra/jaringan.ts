/** A two-layer network (ReLU, softmax) with int8 weights: `in -> hidden -> out`. Trained by bench/ocr/train. */
export interface Jaringan {
  readonly inputs: number;
  readonly hidden: number;
  readonly outputs: number;
  readonly w1: Float32Array; // hidden rows of inputs
  readonly b1: Float32Array;
  readonly w2: Float32Array; // output rows of hidden
  readonly b2: Float32Array;
}

/** Weights as committed: int8 in base64, one scale a layer, biases as they are. */
export interface Bobot {
  readonly inputs: number;
  readonly hidden: number;
  readonly outputs: number;
  readonly scale1: number;
  readonly scale2: number;
  readonly w1: string;
  readonly w2: string;
  readonly b1: readonly number[];
  readonly b2: readonly number[];
}

const unpack = (base64: string, scale: number): Float32Array =>
  Float32Array.from(atob(base64), (c) => ((c.charCodeAt(0) << 24) >> 24) * scale);

export const bobotToJaringan = (b: Bobot): Jaringan => ({
  inputs: b.inputs,
  hidden: b.hidden,
  outputs: b.outputs,
  w1: unpack(b.w1, b.scale1),
  w2: unpack(b.w2, b.scale2),
  b1: Float32Array.from(b.b1),
  b2: Float32Array.from(b.b2),
});

export const runHidden = (net: Jaringan, input: Float32Array): Float32Array => {
  const out = new Float32Array(net.hidden);
  for (let h = 0; h < net.hidden; h++) {
    let sum = net.b1[h] ?? 0;
    const base = h * net.inputs;
    for (let i = 0; i < net.inputs; i++) sum += (net.w1[base + i] ?? 0) * (input[i] ?? 0);
    out[h] = sum > 0 ? sum : 0;
  }
  return out;
};

/** Probabilities of each output. */
export const runJaringan = (net: Jaringan, input: Float32Array): Float32Array => {
  const hidden = runHidden(net, input);
  const out = new Float32Array(net.outputs);
  for (let o = 0; o < net.outputs; o++) {
    let sum = net.b2[o] ?? 0;
    for (let h = 0; h < net.hidden; h++) sum += (net.w2[o * net.hidden + h] ?? 0) * (hidden[h] ?? 0);
    out[o] = sum;
  }
  const most = Math.max(...out);
  const total = out.reduce((sum, v) => sum + Math.exp(v - most), 0);
  return out.map((v) => Math.exp(v - most) / total);
};
