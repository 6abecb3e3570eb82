/** A dot-matrix alphabet, 5 wide and 7 high, for invented scans. Each character is seven rows of five bits, as base 32. */
const BENTUK: Readonly<Record<string, string>> = {
  A: "ehhvhhh", B: "uhhuhhu", C: "ehggghe", D: "uhhhhhu", E: "vgguggv", F: "vgguggg", G: "ehgnhhf", H: "hhhvhhh",
  I: "e44444e", J: "72222ic", K: "hikokih", L: "ggggggv", M: "hrllhhh", N: "hhpljhh", O: "ehhhhhe", P: "uhhuggg",
  Q: "ehhhlid", R: "uhhukih", S: "fgge11u", T: "v444444", U: "hhhhhhe", V: "hhhhha4", W: "hhhllla", X: "hha4ahh",
  Y: "hhha444", Z: "v1248gv", "0": "ehjlphe", "1": "4c4444e", "2": "eh1248v", "3": "v2421he", "4": "26aiv22",
  "5": "vgu11he", "6": "68guhhe", "7": "v124888", "8": "ehhehhe", "9": "ehhf12c", "-": "000v000", ".": "00000cc",
  ":": "0cc0cc0", "/": "0124800g", ",": "0000cc8",
};

/** Rows of a character, bit 4 = leftmost dot; nothing for a space or a character that isn't here. */
export const barisHuruf = (huruf: string): readonly number[] =>
  [...(BENTUK[huruf.toUpperCase()] ?? "")].slice(0, 7).map((kode) => Number.parseInt(kode, 32));
