/** The words of a requirement row. */
import { kunciOrang } from "../../../domain/layanan/isian.ts";
import type { SyaratBerlaku } from "../../../domain/layanan/kelengkapan.ts";
import type { SetelanLayanan } from "../../../domain/layanan/setelan.ts";
import { dokumenIds } from "../../../domain/layanan/dokumenIds.ts";
import { useText } from "../../text/bahasa.tsx";
import { useAturan } from "../../text/useAturan.ts";
import type { KeadaanSyarat } from "./keadaanSyarat.ts";
import { judulDokumen, namaDokumen } from "./namaSyarat.ts";
import type { BarisSyaratData } from "./tindakanBerikut.ts";

const KEADAAN = {
  terbaca: "berkas.terbaca",
  tersimpan: "berkas.tersimpan",
  membaca: "berkas.membaca",
  belum: "berkas.belumFoto",
  tidak_perlu: "berkas.tidakPerlu",
  dilihat: "berkas.dilihat",
  belum_dilihat: "berkas.belumDilihat",
  diminta: "berkas.dimintaKantor",
  dibetulkan: "cetak.suratDibetulkan",
} as const;
const MUTU = {
  buram: "berkas.mutuBuram",
  silau: "berkas.mutuSilau",
  gelap: "berkas.mutuGelap",
  terpotong: "berkas.mutuTerpotong",
  terlalu_kecil: "berkas.mutuKecil",
  tak_terbaca: "berkas.mutuTakTerbaca",
} as const;

/** Sentence case inside a sentence, but never a form code or an abbreviation. */
export const kecil = (teks: string): string =>
  /^[A-Z][a-z]/.test(teks) ? teks.charAt(0).toLowerCase() + teks.slice(1) : teks;

/** Reasons that say by themselves why nothing is asked. */
const SEBAB_SENDIRI = ["dari_paket", "orang_tua_tunggal", "kk_menunjukkan_suami_istri"];

/** Not asked because the family isn't in the case that asks for it; not because something stands in its place. */
const isHanyaBila = ({ berlaku, need, alasan, alternatif }: SyaratBerlaku): boolean =>
  !berlaku &&
  need === "bersyarat" &&
  !SEBAB_SENDIRI.includes(alasan) &&
  alternatif.every(({ syarat }) => syarat !== alasan);

/** How each person of the form is called; rows of the family card by number. */
export const useKataOrang = (): ((orang: string) => string) => {
  const t = useText();
  const aturan = useAturan();
  return (orang) => {
    const nomor = /^anggota(\d+)$/.exec(orang)?.[1];
    // "KTP-el mother", not "KTP-el the mother".
    const nama = aturan(kunciOrang(orang)).toLowerCase().replace(/^the /, "");
    return nomor === undefined ? nama : t("berkas.anggotaKe", { n: nomor });
  };
};

export const useKataSyarat = (formSet: () => SetelanLayanan["formSet"]) => {
  const t = useText();
  const aturan = useAturan();
  const kataOrang = useKataOrang();
  const judul = (syarat: SyaratBerlaku): string => {
    const nama = judulDokumen(syarat.dokumen, formSet(), syarat.layanan);
    return syarat.id.includes(":") && syarat.orang !== undefined ? `${nama} ${kataOrang(syarat.orang)}` : nama;
  };
  /** Short, for buttons: "F-2.01A", "KTP-el ibu". */
  const pendek = (syarat: SyaratBerlaku): string => {
    const nama = namaDokumen(syarat.dokumen, formSet(), syarat.layanan);
    return syarat.id.includes(":") && syarat.orang !== undefined ? `${nama} ${kataOrang(syarat.orang)}` : nama;
  };
  const namaJenis = (jenis: string): string => {
    const dikenal = dokumenIds.find((satu) => satu === jenis);
    return dikenal === undefined ? jenis : namaDokumen(dikenal, formSet(), []);
  };
  const keadaan = (satu: KeadaanSyarat): string => {
    switch (satu.jenis) {
      case "ulangi":
        return satu.alasan === undefined ? t("berkas.mutuTakTerbaca") : t(MUTU[satu.alasan]);
      case "lain":
        return t("berkas.terbacaLain", { nama: namaJenis(satu.terbaca) });
      case "terisi":
        return t("berkas.terisi");
      case "sebagian":
        return satu.total > 1 ? t("berkas.terisiDari", { n: satu.ada, total: satu.total }) : t("berkas.belumDiisi");
      default:
        return t(KEADAAN[satu.jenis]);
    }
  };
  /** Why it is asked or isn't; what only some families bring says for whom. */
  const alasan = (syarat: SyaratBerlaku): string => {
    const keadaan = aturan(`kondisi.${syarat.alasan}.alasan`);
    return isHanyaBila(syarat) ? t("lengkap.hanyaBila", { keadaan: kecil(keadaan) }) : keadaan;
  };
  return {
    judul,
    pendek,
    namaJenis,
    keadaan,
    need: (need: SyaratBerlaku["need"]): string => aturan(`need.${need}`).toLowerCase(),
    bentuk: (bentuk: SyaratBerlaku["bentuk"]): string => aturan(`bentuk.${bentuk}`),
    alasan,
    keterangan: ({ syarat }: BarisSyaratData): string =>
      !syarat.berlaku
        ? alasan(syarat)
        : syarat.need === "lokal"
          ? t("berkas.dimintaSetempat")
          : aturan(`bentuk.${syarat.bentuk}`),
  };
};
