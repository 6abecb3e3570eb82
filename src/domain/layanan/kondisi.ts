/** Conditions that decide which requirements apply: some are asked, some follow from what is already filled in. */
import { kiaKategori, isWktp } from "../identitas/wktp.ts";
import { bandingNama } from "../identitas/nama.ts";
import { selisihHari, type TanggalIso } from "../identitas/tanggal.ts";
import { kondisiAkta } from "./kondisiAkta.ts";
import { nilaiIsian, orangDalam, type Isian, type Jawaban } from "./isian.ts";

/** Source: services.json > conditions. Words at text keys `kondisi.<id>.tanya` and `kondisi.<id>.alasan`. */
export const kondisiIds = [
  "always",
  "via_kuasa",
  "tanpa_bukti_kawin",
  "tanpa_bukti_cerai",
  "sebab_kawin",
  "sebab_cerai",
  "istri_ke2_dst",
  "usia_lt_19_kawin",
  "kepala_keluarga_meninggal",
  "menumpang_kk_lain",
  "alamat_bukan_milik",
  "anak_masuk_kk_bukan_ortu",
  "elemen_berubah",
  "tanpa_surat_kelahiran",
  "kk_menunjukkan_suami_istri",
  "anak_temuan",
  "lapor_gt_60_hari",
  "meninggal_tidak_dikenal",
  "hilang_tak_ditemukan",
  "meninggal_kecelakaan_angkutan",
  "cerai_mati",
  "cerai_hidup",
  "akta_kawin_tidak_ada",
  "anak_lahir_luar_kawin_agama",
  "ibu_orang_asing",
  "kia_usia_ge_5",
  "kia_usia_lt_5",
  "hilang",
  "rusak",
  "pindah_datang",
  "orang_asing",
  "hp_android",
  "wktp_belum_rekam",
  "ada_anak_5_17",
  "domisili_tanpa_nik",
  "tanpa_bukti_diri",
  "tanpa_ijazah",
  "kutipan_hilang_rusak",
] as const;

export type KondisiId = (typeof kondisiIds)[number];

/** Code list `anggotaPindah`. */
const NUMPANG_KK = "1";

const kondisiAnak = (isian: Isian, tanggal: TanggalIso): Record<string, boolean> => {
  const lahir = nilaiIsian(isian, "anak.tanggalLahir");
  const terlambat = selisihHari(lahir, tanggal);
  if (terlambat === null) return {};
  const kategori = kiaKategori({ tanggalLahir: lahir, statusKawin: nilaiIsian(isian, "anak.statusKawin") }, tanggal);
  return {
    lapor_gt_60_hari: terlambat > 60,
    kia_usia_lt_5: kategori === "0_5",
    kia_usia_ge_5: kategori === "5_17",
  };
};

/** Only ever says yes: family members who are not on the form may still be so. */
const kondisiKeluarga = (isian: Isian, tanggal: TanggalIso): Record<string, boolean> => {
  const orang = orangDalam(isian)
    .filter((id) => !/^(almarhum|saksi|kuasa|penerima|pemilik)/.test(id))
    .map((id) => ({
      tanggalLahir: nilaiIsian(isian, `${id}.tanggalLahir`),
      statusKawin: nilaiIsian(isian, `${id}.statusKawin`),
      rekam: nilaiIsian(isian, `${id}.rekam`),
      kia: nilaiIsian(isian, `${id}.kia`),
    }));
  const belumRekam = orang.some((satu) => satu.rekam === "belum" && isWktp(satu, tanggal) === true);
  const anak = orang.some((satu) => satu.kia !== "sudah" && kiaKategori(satu, tanggal) === "5_17");
  return { ...(belumRekam && { wktp_belum_rekam: true }), ...(anak && { ada_anak_5_17: true }) };
};

/** A head who died; who moves onto another family's card. */
const kondisiKartu = (isian: Isian): Record<string, boolean> => {
  const [kepala, almarhum] = [nilaiIsian(isian, "kk.kepala"), nilaiIsian(isian, "almarhum.nama")];
  const masuk = nilaiIsian(isian, "pindah.anggotaPindah");
  return {
    ...(kepala !== "" && bandingNama(kepala, almarhum) === "sama" && { kepala_keluarga_meninggal: true }),
    ...(masuk !== "" && { menumpang_kk_lain: masuk === NUMPANG_KK }),
  };
};

/** What the filled-in values already say; a condition that they leave open is absent. */
export const kondisiTurunan = (isian: Isian, tanggal: TanggalIso): Jawaban => {
  const hp = nilaiIsian(isian, "kontak.hp");
  return {
    ...kondisiAnak(isian, tanggal),
    ...kondisiKeluarga(isian, tanggal),
    ...kondisiKartu(isian),
    ...kondisiAkta(isian, tanggal),
    ...(hp !== "" && { hp_android: hp === "android" }),
  };
};

/** All that is known: answers, overruled by what the values say. `always` holds. */
export const kondisiBerlaku = (jawaban: Jawaban, isian: Isian, tanggal: TanggalIso): Jawaban => ({
  ...jawaban,
  ...kondisiTurunan(isian, tanggal),
  always: true,
});
