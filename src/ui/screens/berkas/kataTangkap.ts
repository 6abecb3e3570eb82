/** Words for a picture that could not be taken in: what it is, what to do. */
import type { CaptureError } from "../../../capture/gambar.ts";
import type { AlasanMutu } from "../../../domain/praperiksa/bacaan.ts";
import { useText } from "../../text/bahasa.tsx";

const TANGKAP = {
  Pdf: "berkas.tangkapPdf",
  Heic: "berkas.tangkapHeic",
  BukanGambar: "berkas.tangkapBukanGambar",
  TerlaluBesar: "berkas.tangkapBesar",
  Rusak: "berkas.tangkapRusak",
} as const satisfies Record<CaptureError["type"], string>;

const ULANGI = {
  buram: "berkas.arahBuram",
  silau: "berkas.arahSilau",
  gelap: "berkas.arahGelap",
  terpotong: "berkas.arahTerpotong",
  terlalu_kecil: "berkas.arahKecil",
  tak_terbaca: "berkas.arahTakTerbaca",
} as const satisfies Record<AlasanMutu, string>;

export const useKataTangkap = () => {
  const t = useText();
  return {
    galat: (tag: CaptureError["type"]): string => t(TANGKAP[tag]),
    ulangi: (alasan: AlasanMutu): string => t(ULANGI[alasan]),
  };
};
