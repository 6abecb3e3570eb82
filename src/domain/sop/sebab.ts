/** Why a step of the procedure did not succeed, as ids that events carry; their words are in `ui/text`. Source: `sop.md` section 5. */

/** SIAK refused an entry (step 3): the file stays in the operator's queue. */
export const SEBAB_SIAK = ["nik_tidak_ditemukan", "jaringan", "data_ganda", "lain"] as const;
export type SebabSiak = (typeof SEBAB_SIAK)[number];

/** The app is not on the phone yet (step 6). */
export const SEBAB_PANDU = ["jaringan", "os_lama", "belum_rekam", "menolak", "tanpa_hp"] as const;
export type SebabPandu = (typeof SEBAB_PANDU)[number];

/** IKD was not activated (step 7). */
export const SEBAB_AKTIVASI = [
  "jaringan",
  "nik_tidak_cocok",
  "belum_rekam",
  "wajah_tidak_cocok",
  "os_lama",
  "email",
  "akun_hp_lain",
  "server",
  "menolak",
] as const;
export type SebabAktivasi = (typeof SEBAB_AKTIVASI)[number];
