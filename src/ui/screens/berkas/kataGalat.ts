/** Words for what can go wrong at the table: what happened, what is safe, what to do. */
import { useText } from "../../text/bahasa.tsx";
import { daftarLayanan } from "../../text/namaLayanan.ts";

export interface Galat {
  readonly type: string;
  /** Services that stand in the way, fields that lack, why it is closed: where the refusal names them. */
  readonly layanan?: readonly string[];
  readonly what?: unknown;
  readonly sebab?: "dicabut" | "dibatalkan";
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
  NilaiTakCocok: "berkas.galatNilaiTakCocok",
  VersiLebihBaru: "berkas.galatVersi",
  TertahanTabLain: "berkas.galatTab",
  PeristiwaTerlaluBesar: "berkas.galatTerlaluBesar",
  BelumTerdaftar: "berkas.galatBelumTerdaftar",
  BukanDraf: "ujung.galatBukanDraf",
  MasihDraf: "ujung.galatMasihDraf",
  TidakPerlu: "ujung.galatTidakPerlu",
} as const;

const isBerkata = (tag: string): tag is keyof typeof KATA => tag in KATA;

/** What a refusal outside of the straight road says by its own details; undefined for the others. */
export const useKataUjung = (): ((galat: Galat) => string | undefined) => {
  const t = useText();
  const kurang = (what: unknown, apa: string): boolean => Array.isArray(what) && what.includes(apa);
  return (galat) => {
    const layanan = daftarLayanan(galat.layanan ?? []);
    if (galat.type === "SudahSiak") return t("ujung.galatSudahSiak", { layanan });
    if (galat.type === "SudahTerbit") return t("ujung.galatSudahTerbit", { layanan });
    if (galat.type === "Ditutup") return t(`ujung.galatDitutup_${galat.sebab ?? "dicabut"}`);
    if (galat.type !== "Missing") return undefined;
    if (kurang(galat.what, "alasan")) return t("ujung.perluAlasan");
    if (kurang(galat.what, "persetujuan")) return t("ujung.galatSetuju");
    return kurang(galat.what, "asli") ? t("ujung.galatAsli") : undefined;
  };
};

/** One sentence or two for a refusal or failure; never the bare tag alone. */
export const useKataGalat = (): ((galat: Galat) => string) => {
  const t = useText();
  const ujung = useKataUjung();
  return (galat) =>
    ujung(galat) ?? (isBerkata(galat.type) ? t(KATA[galat.type]) : t("berkas.galatLain", { tag: galat.type }));
};

export const kataGalatTag = (tag: string): Galat => ({ type: tag });
