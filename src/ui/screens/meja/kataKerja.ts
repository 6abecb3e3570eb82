/** Words that every desk screen needs: services, people, steps, refusals. */
import { cariLayanan } from "../../../domain/layanan/katalog.ts";
import { kolomByPath } from "../../../domain/layanan/formulir/kolomByPath.ts";
import type { Permohonan } from "../../../domain/permohonan/permohonan.ts";
import { useJemput, type GalatApp } from "../../app/jemput.ts";
import { useBahasa, useText } from "../../text/bahasa.tsx";
import { tanggalDari, tanggalJam, tanggalSingkat } from "../../text/tanggal.ts";
import { useKataUjung } from "../berkas/kataGalat.ts";
import { namaBiasa } from "../berkas/sapaan.ts";
import { useAturan } from "../../text/useAturan.ts";
import { labelAsal } from "./saringAntrean.ts";

/** `layanan:hasil` -> "Kutipan Akta Kelahiran". */
export const namaHasil = (kunci: string): string => {
  const [layanan = "", hasil = ""] = kunci.split(":");
  return cariLayanan(layanan)?.hasil.find((h) => h.id === hasil)?.nama ?? hasil;
};

/** "Aisyah Putri Rahayu", or the local id while there is no name. */
export const namaDi = (p: Permohonan, orang: string): string => {
  const nama = p.isian[`${orang}.nama`];
  return nama === undefined ? orang : namaBiasa(nama);
};

const ISI = ["alasan", "dasarHukum", "pesan", "kurang", "namaPenerima", "sebab"] as const;
const SEDERHANA = {
  Terkunci: "meja.galatTerkunci",
  RuangPenuh: "meja.galatRuang",
  SimpanGagal: "meja.galatSimpan",
  KunciTidakAda: "meja.galatKunci",
  HalamanTidakAda: "meja.galatHalaman",
  HalamanRusak: "meja.galatRusak",
  Luring: "meja.galatLuring",
  Dicabut: "meja.galatDicabut",
  PeristiwaTerlaluBesar: "meja.galatTerlaluBesar",
  VersiLebihBaru: "meja.galatVersi",
  TertahanTabLain: "meja.galatTabLain",
  BelumTerdaftar: "meja.galatBelumDaftar",
  NotOpened: "meja.tolakBelumBuka",
  AlreadyOpened: "meja.tolakSudahBuka",
  Unknown: "meja.tolakTakDikenal",
  BukanDraf: "ujung.galatBukanDraf",
  MasihDraf: "ujung.galatMasihDraf",
  TidakPerlu: "ujung.galatTidakPerlu",
} as const;
const isSederhana = (type: string): type is keyof typeof SEDERHANA => type in SEDERHANA;

/** A refusal or failure in one or two sentences: what stands in the way, what to do. */
export const useKataTolak = (namaSlot: (slot: string) => string): ((galat: GalatApp) => string) => {
  const t = useText();
  const kurang = (what: readonly string[]): string => {
    const isi = what.filter((w) => ISI.some((i) => i === w));
    if (isi.length === 0) return t("meja.tolakSyarat", { apa: what.map(namaSlot).join(", ") });
    const kata = isi.map((w) => t(`meja.isi_${ISI.find((i) => i === w) ?? "lain"}`));
    return t("meja.tolakKurang", { apa: kata.join(", ") });
  };
  const ujung = useKataUjung();
  return (galat) => {
    const kataUjung = ujung(galat);
    if (kataUjung !== undefined) return kataUjung;
    switch (galat.type) {
      case "WrongRole":
        return t("meja.tolakPeran", { peran: galat.needed.map((p) => t(`umum.peran_${p}`)).join(", ") });
      case "WrongStep":
        return t("meja.tolakLangkah", { langkah: t(`meja.tugas_${galat.jenis}`) });
      case "Missing":
        return kurang(galat.what);
      case "PagesMissing":
        return t("meja.tolakHalaman", { n: galat.count });
      default:
        return t(isSederhana(galat.type) ? SEDERHANA[galat.type] : "meja.galatServer");
    }
  };
};

/** Where a file was taken in: "tim T3", "loket L1", "pos P4". */
export const useKataAsal = (): ((nomor: string) => string) => {
  const t = useText();
  return (nomor) => {
    const label = labelAsal(nomor);
    const jenis = label.slice(0, 1);
    return jenis === "T" || jenis === "L" || jenis === "P"
      ? t(`meja.asal_${jenis}`, { label })
      : t("meja.asalLain", { label });
  };
};

/** Times in the device's own zone: "20 Nov, 09.12" and "20 Nov". */
export const useKataWaktu = () => {
  const { bahasa } = useBahasa();
  return {
    jam: (at: string): string => tanggalJam(Date.parse(at), undefined, bahasa()),
    hari: (at: string): string => tanggalSingkat(tanggalDari(Date.parse(at)), bahasa()),
  };
};

/** Label of a form field with its person: "NIK, ibu". */
export const useKataKolom = (): ((path: string) => string) => {
  const aturan = useAturan();
  return (path) => {
    const kolom = kolomByPath(path);
    return kolom === null ? path : aturan(kolom.label);
  };
};

/** Places by the area pack, in ordinary case. */
export const useNamaDesa = (): ((kode: string) => string) => {
  const jemput = useJemput();
  return (kode) => namaBiasa(jemput.wilayah.nama(kode));
};
