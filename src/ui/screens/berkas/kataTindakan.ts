/** An open act in a few words: "foto ulang buku nikah", "isi saksi kedua". */
import type { SyaratBerlaku } from "../../../domain/layanan/kelengkapan.ts";
import { dokumenDiSlot } from "../../../domain/permohonan/permohonan.ts";
import { useText } from "../../text/bahasa.tsx";
import { useAturan } from "../../text/useAturan.ts";
import { kecil, useKataOrang, useKataSyarat } from "./kataSyarat.ts";
import type { LayarBerkas } from "./layarBerkas.ts";
import { namaBiasa } from "./sapaan.ts";
import type { Tindakan } from "./tindakanBerikut.ts";

export const useKataTindakan = (layar: () => LayarBerkas): ((tindakan: Tindakan) => string) => {
  const t = useText();
  const aturan = useAturan();
  const kata = useKataSyarat(() => layar().setelan().formSet);
  const kataOrang = useKataOrang();
  const nama = (orang: string) => namaBiasa(layar().isian()[`${orang}.nama`] ?? "") || kataOrang(orang);
  /** Of a group ("buku nikah atau akta perkawinan") the kind that was photographed before. */
  const apa = (syarat: SyaratBerlaku): string => {
    const p = layar().state();
    const jenis = p && syarat.orang === undefined ? dokumenDiSlot(p, syarat.id)?.jenis : undefined;
    return kecil(jenis === undefined ? kata.pendek(syarat) : kata.namaJenis(jenis));
  };
  return (tindakan) => {
    switch (tindakan.jenis) {
      case "foto":
        return t("berkas.tFoto", { apa: kecil(kata.pendek(tindakan.syarat)) });
      case "foto_ulang":
        return t("berkas.tFotoUlang", { apa: apa(tindakan.syarat) });
      case "isi":
        return t("berkas.tIsi", { apa: kecil(aturan(`bagian.${tindakan.bagian.replace(/^anggota\d+$/, "anggota")}`)) });
      case "isi_data":
        return t("berkas.tIsi", { apa: kecil(kata.pendek(tindakan.syarat)) });
      case "lihat":
        return t("berkas.tLihat", { apa: kecil(kata.pendek(tindakan.syarat)) });
      case "tunggu_surat":
        return t("cetak.tTungguSurat", { apa: kecil(kata.pendek(tindakan.syarat)) });
      case "foto_anak":
        return t("berkas.tFotoAnak", { nama: nama(tindakan.orang) });
      case "rujuk":
        return t("berkas.tRujuk", { nama: nama(tindakan.orang) });
    }
  };
};
