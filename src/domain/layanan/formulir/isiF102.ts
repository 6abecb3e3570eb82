/** F-1.02, one form for many services: the applicant, and what the ticked box needs for the card. Source: form_fields_2026 > F-1.02. */
import type { LayananId } from "../layananId.ts";
import { BARIS_KK, BARIS_KK_BILA_ADA } from "./isiBaris.ts";
import { KONTAK, orang } from "./isiUmum.ts";

const PEMOHON = orang("pemohon", "nik!", "nama!", "noKk!");
const ALAMAT = ["alamat.desa!", "alamat.dusun", "alamat.rt!", "alamat.rw!"];

const DASAR: readonly string[] = [
  ...PEMOHON,
  "kk.no!",
  "kk.kepala!",
  "alamat.desa!",
  "alamat.rt!",
  "alamat.rw!",
  ...KONTAK,
];

/** A couple's first card: there is no number yet, and both may come from cards of their own. */
const KELUARGA_BARU: readonly string[] = [
  ...PEMOHON,
  ...orang("suami", "nik!", "nama!", "noKk"),
  ...orang("istri", "nik!", "nama!", "noKk"),
  "kk.kepala!",
  ...ALAMAT,
  "alamat.jalan!",
  ...BARIS_KK_BILA_ADA,
  ...KONTAK,
];

/** The whole family with the relations to the new head. */
const GANTI_KEPALA: readonly string[] = [...DASAR, "kk.kepalaBaru!", ...BARIS_KK];

/** Who goes along to the new card, if anybody does. */
const PISAH: readonly string[] = [...DASAR, "alamat.dusun", ...BARIS_KK_BILA_ADA];

/** The host applies; `kk` is the host's card, the rows are those who join it. */
const NUMPANG: readonly string[] = [...DASAR, "alamat.dusun", ...BARIS_KK, "anggota.noKk!"];

/** The card is issued anew here, so only the old number is known. The address comes from F-1.03. */
const DATANG: readonly string[] = [...PEMOHON, ...KONTAK];

const ISI: Readonly<Partial<Record<LayananId, readonly string[]>>> = {
  kk_baru_keluarga_baru: KELUARGA_BARU,
  kk_ganti_kepala_keluarga: GANTI_KEPALA,
  kk_pisah: PISAH,
  kk_tambah_anggota_numpang: NUMPANG,
  pindah_datang: DATANG,
};

export const isiF102 = (layanan: LayananId): readonly string[] => ISI[layanan] ?? DASAR;
