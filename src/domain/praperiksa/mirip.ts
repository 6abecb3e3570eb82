/** How alike two texts are, for print that was read with mistakes. */

/** Capitals and digits only: what is compared. */
export const bareText = (text: string): string => text.toUpperCase().replace(/[^A-Z0-9]/g, "");

interface CaraEdit {
  /** Into that part of the text that takes the least (Sellers). */
  readonly within?: boolean;
  /** A sign of the pattern that costs nothing, whatever was read for it. */
  readonly free?: string;
}

/** Bits of a pattern that one number holds. */
const BITS = 32;
/** Where each letter stands in the pattern, as bits; empty between two calls. */
const letak = new Int32Array(128);

/** The same, a whole row of the table at once in the bits of a number (Myers 1999, Hyyrö 2003): a page is compared with hundreds of titles. */
const editsBits = (p: string, t: string, within: boolean): number => {
  const n = p.length;
  for (let i = 0; i < n; i++) letak[p.charCodeAt(i)] = (letak[p.charCodeAt(i)] ?? 0) | (1 << i);
  const last = 1 << (n - 1);
  let [up, down, edits, best] = [-1, 0, n, n];
  for (let j = 0; j < t.length; j++) {
    const same = letak[t.charCodeAt(j)] ?? 0;
    const across = (((same & up) + up) ^ up) | same;
    const more = down | ~(across | up);
    const less = up & across;
    if ((more & last) !== 0) edits++;
    else if ((less & last) !== 0) edits--;
    const shifted = (more << 1) | (within ? 0 : 1);
    up = (less << 1) | ~(same | down | shifted);
    down = shifted & (same | down);
    best = Math.min(best, edits);
  }
  for (let i = 0; i < n; i++) letak[p.charCodeAt(i)] = 0;
  return within ? best : edits;
};

const isAscii = (p: string): boolean => !/[^\0-\x7f]/.test(p);

/** Edits that turn `p` into `t`, letter by letter as they stand. */
export const editsTo = (p: string, t: string, { within = false, free }: CaraEdit = {}): number => {
  const n = p.length;
  if (n > 0 && n <= BITS && free === undefined && isAscii(p)) return editsBits(p, t, within);
  const cost = Uint8Array.from({ length: n + 1 }, (_, i) => (i > 0 && p[i - 1] === free ? 0 : 1));
  let row = new Uint16Array(n + 1);
  for (let i = 1; i <= n; i++) row[i] = (row[i - 1] ?? 0) + (cost[i] ?? 1);
  let next = new Uint16Array(n + 1);
  let best = n;
  for (let j = 1; j <= t.length; j++) {
    const char = t.charCodeAt(j - 1);
    next[0] = within ? 0 : j;
    for (let i = 1; i <= n; i++) {
      const here = cost[i] ?? 1;
      const swap = (row[i - 1] ?? 0) + (p.charCodeAt(i - 1) === char ? 0 : here);
      next[i] = Math.min(swap, (row[i] ?? 0) + 1, (next[i - 1] ?? 0) + here);
    }
    [row, next] = [next, row];
    best = Math.min(best, row[n] ?? best);
  }
  return within ? best : (row[n] ?? 0);
};

/** Least edits that turn `pattern` into some part of `text`, as a share of the pattern's length. 0 = found as it is, 1 = nothing of it. */
export const distanceWithin = (pattern: string, text: string): number => {
  const p = bareText(pattern);
  return p.length === 0 ? 1 : editsTo(p, bareText(text), { within: true }) / p.length;
};

/** Edits between two whole texts, as a share of the longer one. */
export const distanceWhole = (a: string, b: string): number => {
  const [p, t] = [bareText(a), bareText(b)];
  return editsTo(p, t) / Math.max(1, p.length, t.length);
};
