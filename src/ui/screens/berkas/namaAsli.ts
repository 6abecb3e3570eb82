/** What an original is called: the document of its slot; a photograph that nobody sorted yet by its number. */
import type { Accessor } from "solid-js";
import type { Permohonan } from "../../../domain/permohonan/permohonan.ts";
import { useText } from "../../text/bahasa.tsx";
import { fotoDi } from "../lapangan/pilahan.ts";
import { useNamaSlot } from "../meja/kataSlot.ts";
import { slotKini } from "./asliDiKantor.ts";

export const useNamaAsli = (p: Accessor<Permohonan | undefined>): ((slot: string) => string) => {
  const t = useText();
  const namaSlot = useNamaSlot(p);
  return (slot) => {
    const isi = p();
    if (!isi) return namaSlot(slot);
    const kini = slotKini(isi, slot);
    const foto = fotoDi(isi);
    const ke = foto.findIndex((satu) => satu.slot === kini && !satu.dipilah);
    return ke === -1 ? namaSlot(kini) : t("lengkap.asliFoto", { n: ke + 1 });
  };
};
