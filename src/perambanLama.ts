// What Chromium 105 to 109 on older tablets lacks and the app uses. Imported first by main.tsx, for its effect.
// tsconfig's library is ES2023, so that nothing newer than this slips in without a type error.

/** Chromium 110. */
if (!("toSorted" in Array.prototype)) {
  Object.defineProperty(Array.prototype, "toSorted", {
    configurable: true,
    writable: true,
    value(this: readonly unknown[], compare?: (a: unknown, b: unknown) => number) {
      return [...this].sort(compare);
    },
  });
}
