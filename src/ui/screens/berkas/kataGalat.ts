/** Words for what can go wrong at the table: what happened, what is safe, what to do. */
import { useText } from "../../text/bahasa.tsx";

export interface Galat {
  readonly type: string;
}

const KATA = {
  Terkunci: "berkas.galatTerkunci",
  RuangPenuh: "berkas.galatRuangPenuh",
  SimpanGagal: "berkas.galatSimpan",
  KunciTidakAda: "berkas.galatKunci",
  HalamanTidakAda: "berkas.galatHalamanTidakAda",
  HalamanRusak: "berkas.galatHalamanRusak",
  Luring: "berkas.galatLuring",
  Dicabut: "berkas.galatDicabut",
  WrongRole: "berkas.galatPeran",
  WrongStep: "berkas.galatLangkah",
  NotOpened: "berkas.galatBelumDibuka",
  Missing: "berkas.galatKurang",
  VersiLebihBaru: "berkas.galatVersi",
  TertahanTabLain: "berkas.galatTab",
  PeristiwaTerlaluBesar: "berkas.galatTerlaluBesar",
  BelumTerdaftar: "berkas.galatBelumTerdaftar",
} as const;

const isBerkata = (tag: string): tag is keyof typeof KATA => tag in KATA;

/** One sentence or two for a refusal or failure; never the bare tag alone. */
export const useKataGalat = (): ((galat: Galat) => string) => {
  const t = useText();
  return ({ type }) => (isBerkata(type) ? t(KATA[type]) : t("berkas.galatLain", { tag: type }));
};

export const kataGalatTag = (tag: string): Galat => ({ type: tag });
