/** Which work item of the SOP an act of a desk does. */
import type { JenisTugas } from "../sop/tugas.ts";
import type { Peristiwa } from "./peristiwa.ts";

/** Its kinds (an act may do either of two) and what it is done on; undefined for acts at the table. */
export const tugasFor = (
  e: Peristiwa,
):
  | {
      readonly jenis: readonly JenisTugas[];
      readonly sasaran: string;
      readonly what: "layanan" | "orang" | "hasil" | "dokumen";
    }
  | undefined => {
  switch (e.type) {
    case "BerkasDiperiksa":
      return { jenis: ["periksa"], sasaran: e.layanan, what: "layanan" };
    case "SiakDiinput":
    case "SiakTerkendala":
      return { jenis: ["input_siak"], sasaran: e.layanan, what: "layanan" };
    case "PerekamanDirujuk":
      return { jenis: ["rujuk"], sasaran: e.orang, what: "orang" };
    case "FotoAnakDiambil":
      return { jenis: ["foto"], sasaran: e.orang, what: "orang" };
    case "FotoAnakDiunggah":
      return { jenis: ["unggah_foto", "rekap_kia"], sasaran: e.orang, what: "orang" };
    case "IkdDipandu":
      return { jenis: ["pandu_ikd"], sasaran: e.orang, what: "orang" };
    case "IkdDiaktivasi":
      return { jenis: ["aktivasi_ikd"], sasaran: e.orang, what: "orang" };
    case "TteDiajukan":
      return { jenis: ["ajukan"], sasaran: e.layanan, what: "layanan" };
    case "Diverifikasi":
      return { jenis: [e.jenjang === "iv" ? "verifikasi_iv" : "verifikasi_iii"], sasaran: e.layanan, what: "layanan" };
    case "DikembalikanVerifikator":
      return { jenis: ["verifikasi_iv", "verifikasi_iii"], sasaran: e.layanan, what: "layanan" };
    case "TteDibubuhkan":
      return { jenis: ["tte"], sasaran: e.hasil, what: "hasil" };
    case "Dicetak":
      return { jenis: ["cetak"], sasaran: e.hasil, what: "hasil" };
    case "Diserahkan":
      return { jenis: ["serah"], sasaran: e.hasil, what: "hasil" };
    case "Diarsipkan":
      return { jenis: ["arsip"], sasaran: "berkas", what: "dokumen" };
    default:
      return undefined;
  }
};
