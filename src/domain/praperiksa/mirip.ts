/** How alike two texts are, for print that was read with mistakes. */

/** Capitals and digits only: what is compared. */
export const bareText = (text: string): string => text.toUpperCase().replace(/[^A-Z0-9]/g, "");

/** Edits that turn `p` into `t`; `within`: into that part of `t` that takes the least (Sellers). */
const editsTo = (p: string, t: string, within: boolean): number => {
  const n = p.length;
  let row = Uint16Array.from({ length: n + 1 }, (_, i) => i);
  let next = new Uint16Array(n + 1);
  let best = n;
  for (let j = 1; j <= t.length; j++) {
    const char = t.charCodeAt(j - 1);
    next[0] = within ? 0 : j;
    for (let i = 1; i <= n; i++) {
      const swap = (row[i - 1] ?? 0) + (p.charCodeAt(i - 1) === char ? 0 : 1);
      next[i] = Math.min(swap, (row[i] ?? 0) + 1, (next[i - 1] ?? 0) + 1);
    }
    [row, next] = [next, row];
    best = Math.min(best, row[n] ?? best);
  }
  return within ? best : (row[n] ?? 0);
};

/** Least edits that turn `pattern` into some part of `text`, as a share of the pattern's length. 0 = found as it is, 1 = nothing of it. */
export const distanceWithin = (pattern: string, text: string): number => {
  const p = bareText(pattern);
  return p.length === 0 ? 1 : editsTo(p, bareText(text), true) / p.length;
};

/** Edits between two whole texts, as a share of the longer one. */
export const distanceWhole = (a: string, b: string): number => {
  const [p, t] = [bareText(a), bareText(b)];
  return editsTo(p, t, false) / Math.max(1, p.length, t.length);
};
