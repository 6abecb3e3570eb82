/** How alike two texts are, for print that was read with mistakes. */

/** Capitals and digits only: what is compared. */
export const bareText = (text: string): string => text.toUpperCase().replace(/[^A-Z0-9]/g, "");

/**
 * Least edits that turn `pattern` into some part of `text` (Sellers), as a share of the pattern's length.
 * 0 = found as it is, 1 = nothing of it.
 */
export const distanceWithin = (pattern: string, text: string): number => {
  const p = bareText(pattern);
  const t = bareText(text);
  if (p.length === 0) return 1;
  let row = Array.from({ length: p.length + 1 }, (_, i) => i);
  let best = p.length;
  for (const char of t) {
    const next = [0];
    for (let i = 1; i <= p.length; i++) {
      const swap = (row[i - 1] ?? 0) + (p[i - 1] === char ? 0 : 1);
      next.push(Math.min(swap, (row[i] ?? 0) + 1, (next[i - 1] ?? 0) + 1));
    }
    row = next;
    best = Math.min(best, row[p.length] ?? best);
  }
  return best / p.length;
};

/** Edits between two whole texts, as a share of the longer one. */
export const distanceWhole = (a: string, b: string): number => {
  const p = bareText(a);
  const t = bareText(b);
  let row = Array.from({ length: p.length + 1 }, (_, i) => i);
  for (let j = 1; j <= t.length; j++) {
    const next = [j];
    for (let i = 1; i <= p.length; i++) {
      const swap = (row[i - 1] ?? 0) + (p[i - 1] === t[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[i] ?? 0) + 1, (next[i - 1] ?? 0) + 1));
    }
    row = next;
  }
  return (row[p.length] ?? 0) / Math.max(1, p.length, t.length);
};
