/**
 * The third reader: digits that are cut one by one, without the grid of bacaAngka.ts and by another network that learned from
 * other lines. Where both say the same sixteen digits, neither a wrong cut nor one network's habit can have made them.
 */
import { type Abu } from "./abu.ts";
import { bacaPotongan, type Alfabet, type PotonganTerbaca } from "./bacaPotongan.ts";
import { BOBOT_ANGKA_BEBAS } from "./bobotAngkaBebas.ts";
import { bobotToKonvolusi, runKonvolusi } from "./konvolusi.ts";

const createAlfabet = (): Alfabet => {
  const net = bobotToKonvolusi(BOBOT_ANGKA_BEBAS);
  return { huruf: "0123456789", run: (jendela) => runKonvolusi(net, jendela) };
};

let alfabet: Alfabet | undefined;

/** Digits of a line image; undefined where nothing could be cut. */
export const bacaAngkaBebas = (line: Abu): PotonganTerbaca | undefined =>
  bacaPotongan(line, (alfabet ??= createAlfabet()));
