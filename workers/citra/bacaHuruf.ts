/** The second reader of names: capitals by a small network of our own, independent of tesseract. */
import { type Abu } from "./abu.ts";
import { bacaPotongan, type Alfabet, type PotonganTerbaca } from "./bacaPotongan.ts";
import { BOBOT_HURUF } from "./bobotHuruf.ts";
import { bobotToKonvolusi, runKonvolusi } from "./konvolusi.ts";

const createAlfabet = (): Alfabet => {
  const net = bobotToKonvolusi(BOBOT_HURUF);
  return { huruf: "ABCDEFGHIJKLMNOPQRSTUVWXYZ", run: (jendela) => runKonvolusi(net, jendela) };
};

let alfabet: Alfabet | undefined;

/** Reads a line image of capitals; undefined where there is no ink or no way to cut it. */
export const bacaHuruf = (line: Abu): PotonganTerbaca | undefined => bacaPotongan(line, (alfabet ??= createAlfabet()));
