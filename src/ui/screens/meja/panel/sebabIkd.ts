/** Why an activation didn't succeed. Source: `sop.md` section 5. */
export const SEBAB_IKD = [
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
export type SebabIkd = (typeof SEBAB_IKD)[number];

/** Before there is an app on the phone, only some of them can be. */
export const SEBAB_PANDU = ["jaringan", "os_lama", "belum_rekam", "menolak", "tanpa_hp"] as const;
