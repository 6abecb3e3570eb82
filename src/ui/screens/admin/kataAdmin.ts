/** Words for what can stand in the way of an admin's request. */
import type { AdminError } from "../../../sync/admin.ts";
import { useText } from "../../text/bahasa.tsx";

const KATA = {
  Luring: "admin.galatLuring",
  PerluMasuk: "admin.galatPerluMasuk",
  Dicabut: "admin.galatDicabut",
  SudahAda: "admin.galatSudahAda",
  VersiLama: "admin.galatVersiLama",
  BukanPeran: "admin.galatBukanPeran",
  DiriSendiri: "admin.galatDiriSendiri",
  TakAda: "admin.galatTakAda",
  BentukSalah: "admin.galatBentuk",
  ServerGalat: "admin.galatServer",
  JawabanAneh: "admin.galatServer",
} as const satisfies Record<AdminError["type"], string>;

export const useKataAdmin = (): ((galat: AdminError) => string) => {
  const t = useText();
  return (galat) => t(KATA[galat.type]);
};
