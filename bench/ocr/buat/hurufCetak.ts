/** Fonts that the generator draws with: packages from npm, and the number fonts of cards where the machine has them. */
import { execFileSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const PAKET: readonly (readonly [string, string, readonly number[]])[] = [
  ["Arimo", "arimo", [400, 700]],
  ["Tinos", "tinos", [400, 700]],
  ["Cousine", "cousine", [400, 700]],
  ["DejaVu Sans", "dejavu-sans", [400, 700]],
  ["Roboto", "roboto", [400, 700]],
  ["Roboto Condensed", "roboto-condensed", [400, 700]],
  ["PT Sans", "pt-sans", [400, 700]],
  ["Carlito", "carlito", [400, 700]],
  ["Courier Prime", "courier-prime", [400, 700]],
  ["VT323", "vt323", [400]],
  ["Share Tech Mono", "share-tech-mono", [400]],
];

const require = createRequire(import.meta.url);

/** `@font-face` rules with the fonts inside. */
export const hurufCss = async (): Promise<string> => {
  const rules: string[] = [];
  for (const [family, name, weights] of PAKET) {
    const folder = join(dirname(require.resolve(`@fontsource/${name}/package.json`)), "files");
    for (const weight of weights) {
      const data = await readFile(join(folder, `${name}-latin-${String(weight)}-normal.woff2`));
      rules.push(
        `@font-face{font-family:"${family}";font-weight:${String(weight)};src:url(data:font/woff2;base64,${data.toString("base64")})}`,
      );
    }
  }
  return rules.join("\n");
};

/** Families for the number on a card: those for machines first, if installed. */
export const hurufNomor = (): readonly [string, ...string[]] => {
  let families = "";
  try {
    families = execFileSync("fc-list", [":", "family"], { encoding: "utf8" });
  } catch {
    // no fontconfig: the packages alone
  }
  const mesin = ["OCRA", "OCR A", "OCR B"].filter((f) => families.split(/[\n,]/).includes(f));
  return ["Share Tech Mono", "Cousine", "Arimo", ...mesin.flatMap((f) => [f, f])];
};
