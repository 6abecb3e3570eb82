/** Originals of a file: which the office still keeps, and which may be left with it. Pure. */
import type { Peristiwa } from "../../../domain/permohonan/peristiwa.ts";
import { dokumenDiSlot, type AsliState, type Permohonan } from "../../../domain/permohonan/permohonan.ts";

/** Left at the office and not given back yet, by slot. */
export const asliDiKantor = (p: Permohonan): readonly (readonly [string, AsliState])[] =>
  Object.entries(p.asli ?? {}).filter(([, satu]) => satu.kembali === undefined);

/** Slots whose document was photographed and whose original is not here already. */
export const bisaDititip = (p: Permohonan): readonly string[] => {
  const disini = new Set(asliDiKantor(p).map(([slot]) => slot));
  return Object.keys(p.slot).filter((slot) => dokumenDiSlot(p, slot) && !disini.has(slot));
};

export const titipAsli = (p: Permohonan, slot: readonly string[]): readonly Peristiwa[] =>
  slot.map((satu) => ({
    type: "AsliDisimpan",
    slot: satu,
    jenis: dokumenDiSlot(p, satu)?.jenis ?? satu.split(":")[0] ?? satu,
  }));
