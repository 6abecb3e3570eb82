/** How many windows a trained reader takes for another character. */
import { bobotToKonvolusi, runKonvolusi, type BobotKonvolusi } from "../../../workers/citra/konvolusi.ts";
import { type Contoh } from "./latihKonvolusi.ts";

export const wrongShare = (bobot: BobotKonvolusi, test: readonly Contoh[]): string => {
  const net = bobotToKonvolusi(bobot);
  const wrong = test.filter((c) => {
    const p = runKonvolusi(net, c.input);
    return p.indexOf(Math.max(...p)) !== c.label;
  });
  return `${((100 * wrong.length) / test.length).toFixed(2)} % wrong of ${String(test.length)}`;
};
