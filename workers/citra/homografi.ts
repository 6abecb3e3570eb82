/** Plane to plane: the 3x3 matrix between a straightened page and the photo. */
export interface Titik {
  readonly x: number;
  readonly y: number;
}
/** Corners of a page in a photo: top left, top right, bottom right, bottom left. */
export type Sudut = readonly [Titik, Titik, Titik, Titik];

/** Length of the edge from corner `a` to corner `b`. */
export const sisiOf = (s: Sudut, a: 0 | 1 | 2 | 3, b: 0 | 1 | 2 | 3): number =>
  Math.hypot(s[a].x - s[b].x, s[a].y - s[b].y);

/** Width over height of a page, from the means of its opposite edges. */
export const ratioOf = (s: Sudut): number =>
  (sisiOf(s, 0, 1) + sisiOf(s, 3, 2)) / Math.max(1, sisiOf(s, 0, 3) + sisiOf(s, 1, 2));

/** Row-major 3x3 matrix, last element 1. */
export type Homografi = readonly number[];

export const applyHomografi = (m: Homografi, x: number, y: number): Titik => {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0, i = 1] = m;
  const z = g * x + h * y + i;
  return { x: (a * x + b * y + c) / z, y: (d * x + e * y + f) / z };
};

/** `a` after `b`. */
export const chainHomografi = (a: Homografi, b: Homografi): Homografi =>
  Array.from({ length: 9 }, (_, at) => {
    const row = Math.floor(at / 3) * 3;
    const col = at % 3;
    return (
      (a[row] ?? 0) * (b[col] ?? 0) + (a[row + 1] ?? 0) * (b[col + 3] ?? 0) + (a[row + 2] ?? 0) * (b[col + 6] ?? 0)
    );
  });

/** Gaussian elimination with partial pivoting of n equations, each `[coefficients..., right side]`. */
const solve = (rows: number[][]): readonly number[] => {
  const n = rows.length;
  for (let i = 0; i < n; i++) {
    let best = i;
    for (let r = i + 1; r < n; r++) if (Math.abs(rows[r]?.[i] ?? 0) > Math.abs(rows[best]?.[i] ?? 0)) best = r;
    const pivot = rows[best] ?? [];
    rows[best] = rows[i] ?? [];
    rows[i] = pivot;
    for (let r = 0; r < n; r++) {
      const row = rows[r] ?? [];
      const factor = r === i ? 0 : (row[i] ?? 0) / (pivot[i] ?? 1);
      if (factor !== 0) for (let c = i; c <= n; c++) row[c] = (row[c] ?? 0) - factor * (pivot[c] ?? 0);
    }
  }
  return rows.map((row, i) => (row[n] ?? 0) / (row[i] ?? 1));
};

/** The matrix that takes the rectangle `0..w, 0..h` to the four corners. */
export const rectToSudut = (w: number, h: number, sudut: Sudut): Homografi => {
  const from = [
    [0, 0],
    [w, 0],
    [w, h],
    [0, h],
  ] as const;
  const rows = from.flatMap(([x, y], i) => {
    const to = sudut[i] ?? { x: 0, y: 0 };
    return [
      [x, y, 1, 0, 0, 0, -x * to.x, -y * to.x, to.x],
      [0, 0, 0, x, y, 1, -x * to.y, -y * to.y, to.y],
    ];
  });
  return [...solve(rows), 1];
};

/** Turns the page by `angle` radians about its middle, before it is taken to the photo. */
export const rotateHomografi = (m: Homografi, angle: number, w: number, h: number): Homografi => {
  const c = Math.cos(angle);
  const s = Math.sin(angle);
  const cx = w / 2;
  const cy = h / 2;
  return chainHomografi(m, [c, -s, cx - c * cx + s * cy, s, c, cy - s * cx - c * cy, 0, 0, 1]);
};
