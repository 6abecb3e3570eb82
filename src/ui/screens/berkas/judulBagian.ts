/** The heading of a section: "Ibu", "Anggota keluarga 2". */
import type { Bagian } from "../../../domain/layanan/formulir/kolom.ts";
import { useAturan } from "../../text/useAturan.ts";

export const useJudulBagian = (): ((bagian: Pick<Bagian, "id" | "judul">) => string) => {
  const aturan = useAturan();
  return ({ id, judul }) => {
    const nomor = /^anggota(\d+)$/.exec(id)?.[1];
    return nomor === undefined ? aturan(judul) : `${aturan(judul)} ${nomor}`;
  };
};
