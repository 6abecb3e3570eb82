/** What a kind of service needs of the twelve steps. Source: `services.json` > sop_profile, sop_steps. */
export const PROFIL = ["kk", "pindah", "akta", "kia0", "kia5", "ikd", "rekam"] as const;
export type ProfilSop = (typeof PROFIL)[number];

export interface KebutuhanLangkah {
  /** Steps 2, 3 and 8: checked, entered in SIAK, verified. */
  readonly diperiksa: boolean;
  /** Step 12 under the setting "akta only". */
  readonly arsipAkta: boolean;
  /** Step 5 without a photo: the child goes into the KIA recap. */
  readonly rekapKia: boolean;
  /** Steps 6 and 7 whatever phone the form names: the service is the activation itself. */
  readonly ikd: boolean;
}

const biasa = { diperiksa: true, arsipAkta: false, rekapKia: false, ikd: false };

export const KEBUTUHAN: Readonly<Record<ProfilSop, KebutuhanLangkah>> = {
  kk: biasa,
  pindah: biasa,
  akta: { ...biasa, arsipAkta: true },
  kia0: { ...biasa, rekapKia: true },
  kia5: biasa,
  ikd: { ...biasa, diperiksa: false, ikd: true },
  rekam: { ...biasa, diperiksa: false },
};
