/** Words for what can stand in the way at the gate. */
import type { GalatApp } from "../../app/jemput.ts";
import { useText } from "../../text/bahasa.tsx";

/** A wrong passphrase is said otherwise where a user name was typed beside it. */
export type CaraMasuk = "buka" | "masuk" | "daftar";

const KATA = {
  KodeSalah: "masuk.galatKode",
  SandiLama: "masuk.galatSandiLama",
  SudahTerdaftar: "masuk.galatSudahTerdaftar",
  BelumTerdaftar: "masuk.galatBelumTerdaftar",
  BrankasRusak: "masuk.galatBrankasRusak",
  Terkunci: "masuk.galatOrangBaru",
  PerluMasuk: "masuk.galatDicabut",
  SimpanGagal: "masuk.galatSimpan",
  Luring: "masuk.galatLuring",
  Dicabut: "masuk.galatDicabut",
  ServerGalat: "masuk.galatServer",
  JawabanAneh: "masuk.galatServer",
  RuangPenuh: "masuk.galatRuang",
  TertahanTabLain: "masuk.galatTab",
  VersiLebihBaru: "masuk.galatVersi",
} as const;

const isBerkata = (tag: string): tag is keyof typeof KATA => tag in KATA;

export const useKataMasuk = (cara: CaraMasuk): ((galat: GalatApp) => string) => {
  const t = useText();
  return (galat) => {
    if (galat.type === "TerlaluSering") return t("masuk.galatTerlaluSering", { detik: galat.coba });
    if (galat.type === "SandiSalah") return t(cara === "buka" ? "masuk.galatSandiBuka" : "masuk.galatSandiMasuk");
    return isBerkata(galat.type) ? t(KATA[galat.type]) : t("masuk.galatLain", { tag: galat.type });
  };
};
