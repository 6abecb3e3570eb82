/** Originals of a file: which the office still keeps, and which may be left with it. Pure. */
import type { Peristiwa } from "../../../domain/permohonan/peristiwa.ts";
import { dokumenDiSlot, type AsliState, type Permohonan } from "../../../domain/permohonan/permohonan.ts";

/** Left at the office and not given back yet, by slot. */
export const asliDiKantor = (p: Permohonan): readonly (readonly [string, AsliState])[] =>
  Object.entries(p.asli ?? {}).filter(([, satu]) => satu.kembali === undefined);

/**
 * Where the document of an original lies now: a photograph that was not sorted when its original was left may have found its
 * slot since. The original keeps the name it was recorded by.
 */
export const slotKini = (p: Permohonan, slot: string): string => {
  const hash = p.dokumen[p.slot[slot] ?? ""]?.halaman[0]?.hash;
  if (hash === undefined || dokumenDiSlot(p, slot)) return slot;
  const ketemu = Object.keys(p.slot).find((lain) => dokumenDiSlot(p, lain)?.halaman.some((h) => h.hash === hash));
  return ketemu ?? slot;
};

/** Slots whose document was photographed and whose original is not here already. */
export const bisaDititip = (p: Permohonan): readonly string[] => {
  const disini = new Set(asliDiKantor(p).map(([slot]) => slotKini(p, slot)));
  return Object.keys(p.slot).filter((slot) => dokumenDiSlot(p, slot) && !disini.has(slot));
};

export const titipAsli = (p: Permohonan, slot: readonly string[]): readonly Peristiwa[] =>
  slot.map((satu) => ({
    type: "AsliDisimpan",
    slot: satu,
    jenis: dokumenDiSlot(p, satu)?.jenis ?? satu.split(":")[0] ?? satu,
  }));
