/** Words for a picture that could not be taken in: what it is, what to do. */
import type { CaptureError } from "../../../capture/gambar.ts";
import type { AlasanMutu } from "../../../domain/praperiksa/bacaan.ts";
import type { Letak, Nasihat } from "../../../domain/tangkap/pelatih.ts";
import { useText } from "../../text/bahasa.tsx";

const TANGKAP = {
  Pdf: "tangkap.pdfBukanFoto",
  Heic: "tangkap.heic",
  PdfTerkunci: "tangkap.pdfTerkunci",
  PdfRusak: "tangkap.pdfRusak",
  PdfTerlaluBesar: "tangkap.pdfTerlaluBesar",
  PdfBelumBisa: "tangkap.pdfBelumBisa",
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

type Diucapkan = Exclude<Nasihat, "silau" | "siap">;

/** Before the shutter: what to do so that the photo will be good; "good" itself, when it is. */
const useKataPelatih = () => {
  const t = useText();
  return (nasihat: Nasihat, di: Letak | undefined, otomatis: boolean): string => {
    if (nasihat === "siap") return t(otomatis ? "tangkap.siapOtomatis" : "tangkap.siap");
    if (nasihat === "silau") return t("tangkap.silau", { di: t(`tangkap.di_${di ?? "tengah"}`) });
    return t(`tangkap.${nasihat satisfies Diucapkan}`);
  };
};

export const useKataTangkap = () => {
  const t = useText();
  return {
    galat: (tag: CaptureError["type"]): string => t(TANGKAP[tag]),
    pelatih: useKataPelatih(),
    ulangi: (alasan: AlasanMutu): string => t(ULANGI[alasan]),
  };
};
