/** The act that does a work item, successfully. */
import type { Peristiwa } from "../../../../src/domain/permohonan/peristiwa.ts";
import type { JenisTugas } from "../../../../src/domain/sop/tugas.ts";
import { halamanContoh, periksaLayanan } from "../../../fixtures/permohonanContoh.ts";

const detik = 10;

const padaLayanan = (jenis: JenisTugas, layanan: string): Peristiwa | undefined => {
  switch (jenis) {
    case "siapkan":
    case "lengkapi":
      return { type: "Diajukan" };
    case "periksa":
      return periksaLayanan(layanan);
    case "input_siak":
      return { type: "SiakDiinput", layanan, nomorSiak: "", detik };
    case "ajukan":
      return { type: "TteDiajukan", layanan, kelompok: "20-11", detik };
    case "verifikasi_iv":
      return { type: "Diverifikasi", layanan, jenjang: "iv", detik };
    case "verifikasi_iii":
      return { type: "Diverifikasi", layanan, jenjang: "iii", detik };
    default:
      return undefined;
  }
};

const padaOrang = (jenis: JenisTugas, orang: string): Peristiwa | undefined => {
  switch (jenis) {
    case "rujuk":
      return { type: "PerekamanDirujuk", orang, detik };
    case "foto":
      return { type: "FotoAnakDiambil", orang, foto: halamanContoh(3), detik };
    case "unggah_foto":
    case "rekap_kia":
      return { type: "FotoAnakDiunggah", orang, detik };
    case "pandu_ikd":
      return { type: "IkdDipandu", orang, hp: "android", terpasang: true, detik };
    case "aktivasi_ikd":
      return { type: "IkdDiaktivasi", orang, hasil: "teraktivasi", detik };
    default:
      return undefined;
  }
};

const padaHasil = (jenis: JenisTugas, hasil: string): Peristiwa => {
  switch (jenis) {
    case "tte":
      return { type: "TteDibubuhkan", hasil, detik };
    case "cetak":
      return { type: "Dicetak", hasil, detik };
    case "serah":
      return { type: "Diserahkan", hasil, penerima: "pemohon", namaPenerima: "NUR HALIMAH", detik };
    case "arsip":
      return { type: "Diarsipkan", halaman: [], jumlahLembar: 3, detik };
    default:
      throw new Error(`no act for ${jenis}`);
  }
};

export const actFor = (jenis: JenisTugas, sasaran: string): Peristiwa =>
  padaLayanan(jenis, sasaran) ?? padaOrang(jenis, sasaran) ?? padaHasil(jenis, sasaran);
