/** What a desk does with one open work item: who acts, with which event, how long it took. */
import type { Halaman, Peristiwa } from "../../src/domain/permohonan/peristiwa.ts";
import type { Permohonan } from "../../src/domain/permohonan/permohonan.ts";
import type { SebabAktivasi, SebabSiak } from "../../src/domain/sop/sebab.ts";
import type { Tugas } from "../../src/domain/sop/tugas.ts";
import type { Acak } from "./acak.ts";

/** How one file differs from the smooth way. */
export interface Watak {
  /** Services that are deferred once, and whether the citizen comes back. */
  readonly ditunda?: { readonly layanan: string; readonly kembali: boolean };
  readonly ditolak?: string;
  readonly kendala?: string;
  readonly dikembalikan?: string;
}

export interface Kerja {
  readonly by: string;
  readonly peristiwa: Peristiwa;
  /** The file stays here: nobody goes on. */
  readonly berhenti?: boolean;
}

export interface BahanKerja {
  readonly acak: Acak;
  readonly state: Permohonan;
  readonly watak: Watak;
  readonly kelompok: string;
  readonly gambar: (judul: string) => Promise<Halaman>;
}

const HURUF_NOMOR: Readonly<Record<string, string>> = {
  akta_kelahiran: "9901-LU-",
  akta_kematian: "9901-KM-",
  pindah_antar_kabkota: "SKPWNI/9901/",
};

const nomorSiak = (b: BahanKerja, layanan: string): string =>
  `${HURUF_NOMOR[layanan] ?? "9901"}${b.state.tanggal.replaceAll("-", "")}-${String(b.acak.antara(1, 99)).padStart(4, "0")}`;

const periksa = (b: BahanKerja, layanan: string): Kerja => {
  const detik = b.acak.antara(70, 320);
  const kosong = { kurang: [], pesan: "", alasan: "", dasarHukum: "" };
  const dasar = { type: "BerkasDiperiksa" as const, layanan, detik };
  const { ditunda, ditolak } = b.watak;
  if (ditolak === layanan) {
    const isi = { ...kosong, alasan: "Sudah dicatat di kantor lain", dasarHukum: "UU 24/2013 Pasal 27" };
    return { by: "made", peristiwa: { ...dasar, ...isi, putusan: "ditolak" } };
  }
  if (ditunda?.layanan === layanan && b.state.pengajuan.length === 1) {
    const isi = { ...kosong, kurang: ["kk"], pesan: "Foto Kartu Keluarga terpotong di kanan, mohon difoto ulang" };
    return { by: "made", peristiwa: { ...dasar, ...isi, putusan: "ditunda" }, berhenti: !ditunda.kembali };
  }
  return { by: "made", peristiwa: { ...dasar, ...kosong, putusan: "disetujui" } };
};

const inputSiak = (b: BahanKerja, layanan: string): Kerja => {
  if (b.watak.kendala === layanan && b.state.layanan[layanan]?.kendala === undefined) {
    const sebab: SebabSiak = "data_ganda";
    const catatan = "Menunggu jawaban ADB";
    return {
      by: "made",
      peristiwa: { type: "SiakTerkendala", layanan, sebab, catatan, detik: 240 },
      berhenti: true,
    };
  }
  return {
    by: "made",
    peristiwa: { type: "SiakDiinput", layanan, nomorSiak: nomorSiak(b, layanan), detik: b.acak.antara(260, 980) },
  };
};

const verifikasi = (b: BahanKerja, layanan: string, jenjang: "iv" | "iii"): Kerja => {
  const by = jenjang === "iv" ? "siti" : "hendra";
  if (jenjang === "iv" && b.watak.dikembalikan === layanan && b.state.layanan[layanan]?.jejak["8iv"] === undefined) {
    const alasan = "Ejaan nama ibu berbeda dengan Kartu Keluarga";
    return { by, peristiwa: { type: "DikembalikanVerifikator", layanan, alasan, detik: 60 }, berhenti: true };
  }
  return { by, peristiwa: { type: "Diverifikasi", layanan, jenjang, detik: b.acak.antara(30, 150) } };
};

const serah = (b: BahanKerja, hasil: string): Kerja => ({
  by: "agus",
  peristiwa: {
    type: "Diserahkan",
    hasil,
    penerima: "pemohon",
    namaPenerima: b.state.isian["pemohon.nama"] ?? "PEMOHON",
    detik: b.acak.antara(30, 120),
  },
});

const kerjaOrang = async (b: BahanKerja, t: Tugas): Promise<Kerja | undefined> => {
  const { sasaran: orang } = t;
  const detik = b.acak.antara(60, 280);
  const hp = b.state.isian["kontak.hp"] === "ios" ? "ios" : "android";
  switch (t.jenis) {
    case "rujuk":
      return { by: "made", peristiwa: { type: "PerekamanDirujuk", orang, detik } };
    case "foto":
      return { by: "made", peristiwa: { type: "FotoAnakDiambil", orang, foto: await b.gambar("FOTO ANAK"), detik } };
    case "unggah_foto":
    case "rekap_kia":
      return { by: "made", peristiwa: { type: "FotoAnakDiunggah", orang, detik } };
    case "pandu_ikd":
      return { by: "bagus", peristiwa: { type: "IkdDipandu", orang, hp, terpasang: true, detik } };
    case "aktivasi_ikd":
      return b.acak.peluang(0.85)
        ? { by: "bagus", peristiwa: { type: "IkdDiaktivasi", orang, hasil: "teraktivasi", detik } }
        : {
            by: "bagus",
            peristiwa: {
              type: "IkdDiaktivasi",
              orang,
              hasil: "belum",
              sebab: "wajah_tidak_cocok" satisfies SebabAktivasi,
              detik,
            },
          };
    default:
      return undefined;
  }
};

/** The act for one work item; nothing for those that the table does. */
export const kerjakan = async (b: BahanKerja, t: Tugas): Promise<Kerja | undefined> => {
  const detik = b.acak.antara(30, 140);
  switch (t.jenis) {
    case "periksa":
      return periksa(b, t.sasaran);
    case "input_siak":
      return inputSiak(b, t.sasaran);
    case "ajukan":
      return { by: "made", peristiwa: { type: "TteDiajukan", layanan: t.sasaran, kelompok: b.kelompok, detik } };
    case "verifikasi_iv":
      return verifikasi(b, t.sasaran, "iv");
    case "verifikasi_iii":
      return verifikasi(b, t.sasaran, "iii");
    case "tte":
      return { by: "kepala", peristiwa: { type: "TteDibubuhkan", hasil: t.sasaran, detik } };
    case "cetak":
      return { by: "agus", peristiwa: { type: "Dicetak", hasil: t.sasaran, detik } };
    case "serah":
      return serah(b, t.sasaran);
    case "arsip": {
      const halaman = [await b.gambar("BERKAS ARSIP")];
      return { by: "lina", peristiwa: { type: "Diarsipkan", halaman, jumlahLembar: b.acak.antara(6, 14), detik } };
    }
    default:
      return kerjaOrang(b, t);
  }
};
