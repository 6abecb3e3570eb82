/** Office settings where the SOP is silent (`sop.md` section 7), with the documented defaults. */
export interface SetelanSop {
  readonly arsip: "akta" | "semua";
  readonly pencetak: "loket_distribusi" | "operator_dokumen";
  readonly ikdMenahanPengambilan: boolean;
  readonly ikdIos: boolean;
  readonly jenjangVerifikasi: 1 | 2;
  readonly tteKia: boolean;
  readonly langkahEmpatDiLapangan: boolean;
}

export const SETELAN_SOP: SetelanSop = {
  arsip: "akta",
  pencetak: "loket_distribusi",
  ikdMenahanPengambilan: false,
  ikdIos: true,
  jenjangVerifikasi: 2,
  tteKia: false,
  langkahEmpatDiLapangan: true,
};
