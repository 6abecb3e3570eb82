/** The questions that decide which requirements apply, asked one by one and only where the answer changes something. */
import { syaratKantor } from "./aturanKantor.ts";
import { isDariPaket } from "./calonSyarat.ts";
import type { Jawaban } from "./isian.ts";
import type { KelengkapanMasukan } from "./kelengkapan.ts";
import { layananById } from "./katalog.ts";
import { kondisiBerlaku, type KondisiId } from "./kondisi.ts";
import type { Syarat } from "./layanan.ts";

export interface Pertanyaan {
  readonly kondisi: KondisiId;
  /** Text key of the question. */
  readonly teks: string;
  /** `utama` is asked of everybody; `jarang` waits behind "keadaan lain"; `keluarga` is for the office's own steps 4-6. */
  readonly tingkat: "utama" | "jarang" | "keluarga";
}

/** In the order in which an officer asks. What isn't listed here is never asked but follows from the form. */
const TINGKAT: readonly (readonly [KondisiId, Pertanyaan["tingkat"]])[] = [
  ["via_kuasa", "utama"],
  ["kepala_keluarga_meninggal", "utama"],
  ["sebab_kawin", "utama"],
  ["sebab_cerai", "utama"],
  ["tanpa_surat_kelahiran", "utama"],
  ["tanpa_bukti_kawin", "utama"],
  ["kk_menunjukkan_suami_istri", "utama"],
  ["tanpa_bukti_cerai", "utama"],
  ["tanpa_bukti_diri", "utama"],
  ["tanpa_ijazah", "utama"],
  ["pindah_datang", "utama"],
  ["menumpang_kk_lain", "utama"],
  ["alamat_bukan_milik", "utama"],
  ["cerai_hidup", "utama"],
  ["cerai_mati", "utama"],
  ["akta_kawin_tidak_ada", "utama"],
  ["anak_lahir_luar_kawin_agama", "utama"],
  ["hilang", "utama"],
  ["rusak", "utama"],
  ["ibu_orang_asing", "jarang"],
  ["usia_lt_19_kawin", "jarang"],
  ["istri_ke2_dst", "jarang"],
  ["domisili_tanpa_nik", "jarang"],
  ["anak_temuan", "jarang"],
  ["anak_masuk_kk_bukan_ortu", "utama"],
  ["meninggal_tidak_dikenal", "jarang"],
  ["hilang_tak_ditemukan", "jarang"],
  ["meninggal_kecelakaan_angkutan", "jarang"],
  ["orang_asing", "jarang"],
  ["wktp_belum_rekam", "keluarga"],
  ["ada_anak_5_17", "keluarga"],
  ["hp_android", "keluarga"],
];

/** Place of a question in the order of asking. */
export const urutanPertanyaan = (kondisi: KondisiId): number => TINGKAT.findIndex(([id]) => id === kondisi);

/** A question that makes sense only after this answer to another. */
const SETELAH: Readonly<Partial<Record<KondisiId, readonly [KondisiId, boolean]>>> = {
  kk_menunjukkan_suami_istri: ["tanpa_bukti_kawin", true],
  rusak: ["hilang", false],
};

/** What may stand in place of a document is asked only where that document is asked for. */
const kondisiSyarat = ({ bila, alternatif = [] }: Syarat, tahu: Jawaban): readonly KondisiId[] =>
  bila !== undefined && tahu[bila] !== true
    ? [bila]
    : alternatif.flatMap(({ syarat: id, dan }) => (dan === undefined ? [id] : [id, dan.kondisi]));

const kondisiKeluarga: readonly KondisiId[] = ["wktp_belum_rekam", "ada_anak_5_17", "hp_android"];

/** What still has to be asked for this package, in order; answered and self-evident conditions are left out. */
export const pertanyaan = (masukan: KelengkapanMasukan): readonly Pertanyaan[] => {
  const paket = masukan.layanan.map(layananById);
  const tahu = kondisiBerlaku(masukan.jawaban, masukan.isian, masukan.tanggal);
  const dipakai = new Set<KondisiId>(
    masukan.layanan.flatMap((id) =>
      syaratKantor(id, masukan.setelan)
        .filter((satu) => !isDariPaket(satu, masukan.layanan))
        .flatMap((satu) => kondisiSyarat(satu, tahu)),
    ),
  );
  if (paket.some(({ profil }) => profil !== "ikd" && profil !== "rekam"))
    kondisiKeluarga.forEach((id) => dipakai.add(id));
  return TINGKAT.filter(([id]) => {
    const setelah = SETELAH[id];
    return dipakai.has(id) && tahu[id] === undefined && (setelah === undefined || tahu[setelah[0]] === setelah[1]);
  }).map(([kondisi, tingkat]) => ({ kondisi, teks: `kondisi.${kondisi}.tanya`, tingkat }));
};
