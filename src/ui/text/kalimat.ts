/** Fills `{param}` in a sentence. A param that is not given stays as it is, so that a gap is seen and not hidden. */
export const isiKalimat = (sentence: string, params: Readonly<Record<string, string | number>> = {}): string =>
  sentence.replaceAll(/\{(\w+)\}/g, (whole, name: string) => {
    const value = params[name];
    return value === undefined ? whole : String(value);
  });
