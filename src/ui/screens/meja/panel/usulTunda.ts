/** What a deferral proposes: the slots that can be asked for, which of them look missing, and the words for the citizen. */
import type { SyaratBerlaku } from "../../../../domain/layanan/kelengkapan.ts";
import { dokumenDiSlot, type Permohonan } from "../../../../domain/permohonan/permohonan.ts";
import { isTerjawab, suratDibetulkan } from "../../../../domain/praperiksa/putusanBerkas.ts";
import type { Temuan } from "../../../../domain/praperiksa/temuan.ts";
import { isiKalimat } from "../../../text/kalimat.ts";
import { mejaId } from "../../../text/meja.id.ts";

export interface SlotTunda {
  readonly slot: string;
  readonly keadaan: "belum" | "temuan" | "ada";
}

/** Slots of the services in question, the missing ones first, then those with an open finding. */
export const slotTunda = (
  p: Permohonan,
  syarat: readonly SyaratBerlaku[],
  temuan: readonly Temuan[],
  layanan: readonly string[],
): readonly SlotTunda[] => {
  const urut = ["belum", "temuan", "ada"];
  return syarat
    .filter((s) => s.berlaku && s.jenisIsi === "pindai" && s.layanan.some((id) => layanan.includes(id)))
    .map((s): SlotTunda => {
      if (!dokumenDiSlot(p, s.id)) return { slot: s.id, keadaan: "belum" };
      if (suratDibetulkan(p, s.id)) return { slot: s.id, keadaan: "temuan" };
      const ada = temuan.some((t) => t.slot === s.id && t.level === "error" && !isTerjawab(p, t));
      return { slot: s.id, keadaan: ada ? "temuan" : "ada" };
    })
    .toSorted((a, b) => urut.indexOf(a.keadaan) - urut.indexOf(b.keadaan));
};

/** Default words, always Indonesian: they go to the citizen. */
export const pesanTunda = (nama: readonly string[]): string =>
  nama.length === 0 ? mejaId.pesanBawaanKosong : isiKalimat(mejaId.pesanBawaan, { apa: nama.join(", ") });
