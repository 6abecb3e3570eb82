/** How alike two texts are, for print that was read with mistakes. */

/** Capitals and digits only: what is compared. */
export const bareText = (text: string): string => text.toUpperCase().replace(/[^A-Z0-9]/g, "");

interface CaraEdit {
  /** Into that part of the text that takes the least (Sellers). */
  readonly within?: boolean;
  /** A sign of the pattern that costs nothing, whatever was read for it. */
  readonly free?: string;
}

/** Edits that turn `p` into `t`, letter by letter as they stand. */
export const editsTo = (p: string, t: string, { within = false, free }: CaraEdit = {}): number => {
  const n = p.length;
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
