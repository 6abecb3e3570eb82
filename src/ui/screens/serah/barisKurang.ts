/** Every line of the checklist: documents, sections of the form, initials on a draft, the signature. */
import { createMemo, type Accessor } from "solid-js";
import { daftarKurang, type Kurang } from "../../../domain/layanan/daftarKurang.ts";
import type { SyaratBerlaku } from "../../../domain/layanan/kelengkapan.ts";
import { useText } from "../../text/bahasa.tsx";
import { useAturan } from "../../text/useAturan.ts";
import { keadaanSemuaKonsep } from "../berkas/AjakanKonsep.tsx";
import { useJudulBagian } from "../berkas/judulBagian.ts";
import { useKataOrang } from "../berkas/kataSyarat.ts";
import { createKeadaanBerkas, type KeadaanBerkas } from "../berkas/keadaanBerkas.ts";
import { isBeres, kelompokData } from "../berkas/keadaanSyarat.ts";
import type { LayarBerkas } from "../berkas/layarBerkas.ts";
import { namaDokumen } from "../berkas/namaSyarat.ts";
import { isianKurang } from "./isianKurang.ts";
import type { BarisKurang } from "./pesanKurang.ts";

const tanpaNomor = (id: string): string => id.replace(/\d+$/, "");

/** Data of the form that the line of its section names already. */
const disebutIsian = (keadaan: KeadaanBerkas, { dokumen, jenisIsi }: SyaratBerlaku): boolean => {
  const kelompok = jenisIsi === "data" ? kelompokData(dokumen) : undefined;
  return kelompok !== undefined && keadaan.bagianKurang().some(({ id }) => tanpaNomor(id) === tanpaNomor(kelompok));
};

const useDokumenKurang = (layar: LayarBerkas, keadaan: KeadaanBerkas): (() => readonly BarisKurang[]) => {
  const t = useText();
  const aturan = useAturan();
  const kataOrang = useKataOrang();
  const nama = (dokumen: Kurang["dokumen"]) => namaDokumen(dokumen, layar.setelan().formSet, layar.layanan());
  const baris = (satu: Kurang): BarisKurang => ({
    nama: satu.orang === undefined ? nama(satu.dokumen) : `${nama(satu.dokumen)} ${kataOrang(satu.orang)}`,
    catatan: satu.dibetulkan
      ? t("cetak.perluDibetulkan")
      : [
          aturan(`bentuk.${satu.bentuk}`).toLowerCase(),
          ...satu.pengganti.map((dokumen) => t("cetak.gantinya", { dokumen: nama(dokumen) })),
        ].join(", "),
  });
  return () =>
    daftarKurang(layar.syarat(), (slot) => {
      const satu = keadaan.baris().find(({ syarat }) => syarat.id === slot);
      if (satu === undefined || isBeres(satu.keadaan) || disebutIsian(keadaan, satu.syarat)) return undefined;
      return satu.keadaan.jenis === "dibetulkan" ? "dibetulkan" : "belum";
    }).map(baris);
};

/** Initials where the office demands them or the draft has changed; the signature until it is given, or given anew. */
const useTandaKurang = (layar: LayarBerkas, keadaan: KeadaanBerkas): (() => readonly BarisKurang[]) => {
  const t = useText();
  return () => {
    const konsep = keadaanSemuaKonsep(layar);
    const paraf = konsep === "berubah" || (konsep === "belum" && layar.jemput.setelan().konsepAkta === "wajib");
    const tanda = layar.state()?.persetujuan === undefined || keadaan.perluTanda();
    return [
      ...(paraf ? [{ nama: t("lengkap.kurangKonsep"), catatan: t("lengkap.diDepanPetugas") }] : []),
      ...(tanda ? [{ nama: t("lengkap.kurangTanda"), catatan: t("lengkap.diDepanPetugas") }] : []),
    ];
  };
};

export const useBarisKurang = (layar: LayarBerkas): Accessor<readonly BarisKurang[]> => {
  const t = useText();
  const aturan = useAturan();
  const judulBagian = useJudulBagian();
  const keadaan = createKeadaanBerkas(layar);
  const dokumen = useDokumenKurang(layar, keadaan);
  const tanda = useTandaKurang(layar, keadaan);
  const isian = () =>
    isianKurang(keadaan.bagianKurang(), keadaan.catatan(), {
      isian: t("berkas.isianFormulir"),
      bagian: judulBagian,
      kolom: (label) => aturan(label).toLowerCase(),
      lagi: (n) => t("lengkap.kurangLagi", { n }),
    });
  return createMemo(() => (layar.state() ? [...dokumen(), ...isian(), ...tanda()] : []));
};
