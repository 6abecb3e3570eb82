/** What every field takes: words, findings and where its value was read. */
import type { Keyakinan } from "./Certainty.tsx";
import type { Potongan } from "./potongan.ts";
import type { Level } from "./tanda.ts";

export interface CatatanIsian {
  readonly level: Level;
  readonly text: string;
}

export interface IsianProps {
  readonly label: string;
  /** Stable id of the control, to return to the same field after a lock. */
  readonly id?: string | undefined;
  readonly hint?: string | undefined;
  readonly required?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  readonly notes?: readonly CatatanIsian[] | undefined;
  /** Where the value was read and how surely. */
  readonly source?: { readonly bars: Keyakinan; readonly from?: string | undefined } | undefined;
  /** The part of the document that it was read from, shown above the field. */
  readonly crop?: Potongan | undefined;
}

export interface IsianTeksProps extends IsianProps {
  readonly value: string;
  /** After every keystroke. */
  readonly onInput: (value: string) => void;
  /** When the field is left: the moment to save. */
  readonly onCommit?: ((value: string) => void) | undefined;
}

/** What the control itself needs from its shell. */
export interface Kendali {
  readonly id: string;
  readonly labelId: string;
  readonly describedBy: string | undefined;
  readonly invalid: boolean;
}
