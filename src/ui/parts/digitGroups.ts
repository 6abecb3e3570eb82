/** Typing numbers in groups: the shown text has separators, the value has none, the caret stays beside its digit. */
export interface GroupedText {
  /** Digits only: what is stored and copied. */
  readonly digits: string;
  /** What the input shows. */
  readonly text: string;
  readonly caret: number;
}

/** NIK and No. KK are read 6-6-4. Digits beyond the last group stay visible in one more group, so nothing typed is lost. */
export const nikGroups: readonly number[] = [6, 6, 4];

export const digitsOf = (text: string): string => text.replaceAll(/\D/g, "");

/** "9901045408910003" -> "990104 540891 0003". */
export const groupDigits = (digits: string, sizes: readonly number[] = nikGroups, separator = " "): string => {
  const parts: string[] = [];
  let rest = digits;
  for (const size of sizes) {
    if (rest === "") break;
    parts.push(rest.slice(0, size));
    rest = rest.slice(size);
  }
  if (rest !== "") parts.push(rest);
  return parts.join(separator);
};

/** Where the caret stands after `count` digits of a grouped text. */
const caretAfter = (text: string, count: number): number => {
  let seen = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (seen === count) return at;
    if (/\d/.test(text.charAt(at))) seen += 1;
  }
  return text.length;
};

/** Regroups what stands in the input after a keystroke or paste. `caret` is where the browser left it in `raw`. */
export const regroup = (raw: string, caret: number, sizes: readonly number[] = nikGroups, most = 20): GroupedText => {
  const digits = digitsOf(raw).slice(0, most);
  const text = groupDigits(digits, sizes);
  return { digits, text, caret: caretAfter(text, digitsOf(raw.slice(0, caret)).length) };
};
