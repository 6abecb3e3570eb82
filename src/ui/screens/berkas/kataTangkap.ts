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

/** Before the shutter: what to do so that the photo will be good. */
const LANGSUNG = {
  buram: "berkas.langsungBuram",
  silau: "berkas.langsungSilau",
  gelap: "berkas.langsungGelap",
  terpotong: "berkas.langsungTerpotong",
  terlalu_kecil: "berkas.langsungKecil",
  tak_terbaca: "berkas.langsungBuram",
} as const satisfies Record<AlasanMutu, string>;

export const useKataTangkap = () => {
  const t = useText();
  return {
    galat: (tag: CaptureError["type"]): string => t(TANGKAP[tag]),
    langsung: (alasan: AlasanMutu): string => t(LANGSUNG[alasan]),
    ulangi: (alasan: AlasanMutu): string => t(ULANGI[alasan]),
  };
};
