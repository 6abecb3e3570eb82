/** What is said beside a service where one is chosen: its deadline or place, and what it needs of the others. */
import { hubunganLayanan } from "../../../domain/layanan/hubungan.ts";
import { layananById } from "../../../domain/layanan/katalog.ts";
import { batasLaporKantor } from "../../../domain/layanan/layananKantor.ts";
import type { LayananId } from "../../../domain/layanan/layananId.ts";
import type { AlasanTidakTambah } from "../../../domain/layanan/layananTambahan.ts";
import { formSetPada } from "../../../domain/sop/setelan.ts";
import { useJemput } from "../../app/jemput.ts";
import { useText } from "../../text/bahasa.tsx";
import { useAturan } from "../../text/useAturan.ts";
import { namaDokumen } from "../berkas/namaSyarat.ts";

const CATATAN = {
  kia0: "lapangan.tanpaFoto",
  kia5: "lapangan.denganFoto",
  ikd: "lapangan.perluSinyal",
  rekam: "lapangan.keLoketRekam",
} as const;

const berkata = (profil: string): profil is keyof typeof CATATAN => profil in CATATAN;

export const useCatatanLayanan = (): ((id: LayananId) => string | undefined) => {
  const t = useText();
  const { setelan } = useJemput();
  return (id) => {
    const { profil } = layananById(id);
    const batas = batasLaporKantor(id, setelan());
    if (batas !== undefined) return t("lapangan.batasLapor", { n: batas.hari });
    return berkata(profil) ? t(CATATAN[profil]) : undefined;
  };
};

/** What the service needs of the others of this package, or of one that is not in it; forms by the file's date. */
export const useKataHubungan = (
  tanggal: () => string,
): ((id: LayananId, paket: readonly LayananId[]) => readonly string[]) => {
  const t = useText();
  const { setelan } = useJemput();
  return (id, paket) =>
    hubunganLayanan(id, paket).map((satu) => {
      const layanan = layananById(satu.lain).namaPendek;
      if (satu.jenis === "sesudah") return t("katalog.sesudah", { layanan });
      const dokumen = namaDokumen(satu.dokumen, formSetPada(setelan(), tanggal()), [id]);
      return t(satu.jenis === "memakai" ? "katalog.memakai" : "katalog.perlu", { layanan, dokumen });
    });
};

/** Why a service can't join a file, in words. */
export const useSebabTambah = (): ((alasan: AlasanTidakTambah) => string) => {
  const aturan = useAturan();
  return (alasan) =>
    aturan(`tambahan.${alasan.jenis}`, "lain" in alasan ? { lain: layananById(alasan.lain).namaPendek } : {});
};
