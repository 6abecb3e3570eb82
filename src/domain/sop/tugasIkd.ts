/** Steps 6 and 7: guidance and activation of the digital identity, for the applicant. */
import type { Permohonan } from "../permohonan/permohonan.ts";
import { hidup, keadaan, kebutuhanOf, tugas, type KeadaanTugas, type Tugas } from "./bahanTugas.ts";
import type { SetelanSop } from "./setelan.ts";

/** Steps 6 and 7 for the applicant: with an Android phone (or iOS, office setting), enrolled, or when IKD is the service asked for. */
export const tugasIkd = (p: Permohonan, setelan: SetelanSop): readonly Tugas[] => {
  const hp = p.isian["kontak.hp"] ?? "tidak";
  const diminta = hidup(p).some((id) => kebutuhanOf(id).ikd);
  const berlaku = diminta || hp === "android" || (hp === "ios" && setelan.ikdIos);
  const kerja = p.orang["pemohon"];
  if (!berlaku && !kerja?.ikdPandu) return [];
  const bisa = p.pengajuan.length > 0 && p.isian["pemohon.rekam"] !== "belum" && hidup(p).length > 0;
  const pandu = kerja?.ikdPandu;
  const aktif = kerja?.ikdAktif;
  const gagalPandu = pandu !== undefined && !pandu.terpasang;
  const tujuh: KeadaanTugas = gagalPandu ? "dilewati" : keadaan(aktif !== undefined, pandu?.terpasang === true);
  return [
    tugas(
      6,
      "pandu_ikd",
      "pemohon",
      pandu ? "selesai" : bisa ? "kini" : p.isian["pemohon.rekam"] === "belum" ? "dilewati" : "nanti",
      {
        jejak: pandu?.jejak,
        ulang: aktif?.hasil !== "teraktivasi",
      },
    ),
    tugas(7, "aktivasi_ikd", "pemohon", !pandu && p.isian["pemohon.rekam"] === "belum" ? "dilewati" : tujuh, {
      jejak: aktif?.jejak,
      ulang: aktif?.hasil === "belum",
    }),
  ];
};
