/** A decision of spelling in words, at the table and at the desk: which is wrong, what counts, what follows. */
import { cariLayanan } from "../../../domain/layanan/katalog.ts";
import { kolomByPath } from "../../../domain/layanan/formulir/kolomByPath.ts";
import type { PutusanEjaan } from "../../../domain/praperiksa/akibatEjaan.ts";
import { useText } from "../../text/bahasa.tsx";
import { useNamaSlot } from "../meja/kataSlot.ts";
import { tampilNilai } from "./KolomIsian.tsx";

export interface KataPutusan {
  /** "Surat lahir salah. Yang benar KK: SITI." */
  readonly pokok: (putusan: PutusanEjaan, field: string | undefined) => string;
  /** "Penerbit membetulkan Surat lahir, lalu difoto lagi." */
  readonly akibat: (putusan: PutusanEjaan) => string;
}

export const useKataPutusan = (): KataPutusan => {
  const t = useText();
  const namaSlot = useNamaSlot();
  const sumber = (slot: string): string => (slot === "formulir" ? t("cetak.isianFormulir") : namaSlot(slot));
  return {
    pokok: (putusan, field) => {
      const kolom = field === undefined ? null : kolomByPath(field);
      const nilai = kolom ? tampilNilai({ ...kolom, wajib: false }, putusan.nilai) : putusan.nilai;
      return t("cetak.putusanPokok", { salah: sumber(putusan.salah), benar: sumber(putusan.benar), nilai });
    },
    akibat: (putusan) => {
      switch (putusan.akibat) {
        case "isian_ikut":
          return t("cetak.akibatIsian", { dokumen: sumber(putusan.benar) });
        case "surat_dibetulkan":
          return t("cetak.akibatSurat", { dokumen: sumber(putusan.salah) });
        case "tambah_layanan":
          return t("cetak.akibatLayanan", {
            layanan: cariLayanan(putusan.layanan ?? "")?.namaPendek ?? putusan.layanan ?? "",
          });
        case "catat_kantor":
          return t("cetak.akibatKantor", { dokumen: sumber(putusan.salah) });
      }
    },
  };
};
