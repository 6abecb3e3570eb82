/** Words for why SIAK refused an entry; a reason of a newer version is another trouble. */
import { SEBAB_SIAK } from "../../../domain/sop/sebab.ts";
import type { Text } from "../../text/kamus.ts";

export const kataKendala = (t: Text, sebab: string): string =>
  t(`meja.kendala_${SEBAB_SIAK.find((satu) => satu === sebab) ?? "lain"}`);
