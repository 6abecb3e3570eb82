/** One tile of the guilloche line: interlaced waves, 48 wide, repeating without a seam. */
export const tileWidth = 48;

/** Path data of the waves for a band of the given height (pixels). */
export const createGuillocheTile = (height: number): readonly string[] => {
  const middle = height / 2;
  const full = middle - 0.7;
  return Array.from({ length: 6 }, (_, wave) => {
    const swing = wave % 2 === 0 ? full : full * 0.55;
    const points = Array.from({ length: tileWidth / 3 + 1 }, (_unused, step) => {
      const x = step * 3;
      const y = middle + swing * Math.sin((x / tileWidth) * 2 * Math.PI + (wave * Math.PI) / 3);
      return `${x} ${y.toFixed(1)}`;
    });
    return `M${points.join("L")}`;
  });
};
