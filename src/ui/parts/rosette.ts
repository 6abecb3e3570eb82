/**
 * The rosette of a file: the same id gives the same drawing in every size, on screen and on paper.
 * It helps people match a screen to a receipt at a glance. It is no security feature: the QR and its signature are.
 */
export interface Rosette {
  /** One petal curve, to be drawn once per angle of `turns` (degrees). Coordinates lie within -50..50. */
  readonly petals: string;
  readonly turns: readonly number[];
  readonly heart: string;
}

/** FNV-1a over the characters, then a seeded stream of whole numbers (mulberry32). */
const createStream = (id: string): ((below: number) => number) => {
  let state = 0x811c9dc5;
  for (let i = 0; i < id.length; i += 1) state = Math.imul(state ^ id.charCodeAt(i), 0x01000193);
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
};

interface Wave {
  readonly lobes: number;
  readonly depth: number;
  /** Largest radius. */
  readonly reach: number;
  /** How far the lobes lean sideways. */
  readonly lean: number;
}

/** A closed curve whose radius swings `lobes` times: quadratic arcs through the midpoints of the samples. */
const drawWave = ({ lobes, depth, reach, lean }: Wave): string => {
  const samples = lobes * 10;
  const base = reach / (1 + depth);
  const points = Array.from({ length: samples }, (_, i): readonly [number, number] => {
    const angle = (i / samples) * 2 * Math.PI;
    const radius = base * (1 + depth * Math.cos(lobes * angle));
    const leaned = angle + (lean * 2 * Math.sin(lobes * angle)) / lobes;
    return [radius * Math.cos(leaned), radius * Math.sin(leaned)];
  });
  const at = (i: number) => points[(i + samples) % samples] ?? [0, 0];
  const mid = (i: number) => {
    const [x, y] = at(i);
    const [x2, y2] = at(i + 1);
    return `${((x + x2) / 2).toFixed(1)} ${((y + y2) / 2).toFixed(1)}`;
  };
  const arcs = points.map(([x, y], i) => `Q${x.toFixed(1)} ${y.toFixed(1)} ${mid(i)}`);
  return `M${mid(-1)}${arcs.join("")}Z`;
};

const pick = (values: readonly number[], at: number): number => values[at] ?? 0;

/** Draws the rosette of a receipt number, bundle or the app itself. */
export const createRosette = (id: string): Rosette => {
  const next = createStream(id);
  const lobes = 3 + next(7);
  const depth = pick([0.22, 0.34, 0.48, 0.64], next(4));
  // Many lobes turned often would fill up at 28 px.
  const count = Math.min(2 + next(3), lobes > 6 ? 2 : 4);
  const lean = pick([0, 0, 0.34, -0.34], next(4));
  const heart = {
    lobes: 3 + next(6),
    depth: pick([0.15, 0.4, 0.65], next(3)),
    reach: pick([14, 19, 25], next(3)),
    lean: 0,
  };
  return {
    petals: drawWave({ lobes, depth, reach: 43, lean }),
    turns: Array.from({ length: count }, (_, i) => Number(((360 / lobes / count) * i).toFixed(1))),
    heart: drawWave(heart),
  };
};
