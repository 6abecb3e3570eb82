/** Checks of new family cards and of biodata. Source: fields.json > cross_checks, services.json > kk_pisah.rules. */
import { createCatatan, type Catatan } from "../../identitas/catatan.ts";
import type { TanggalIso } from "../../identitas/tanggal.ts";
import { isWktp } from "../../identitas/wktp.ts";
import { nilaiIsian, orangDalam, type Isian } from "../isian.ts";
import type { LayananId } from "../layananId.ts";

const KEPALA = "1";

/** `pisah_usia`: a card of one's own from 17 years or marriage on. Permendagri 108/2019 Ps 10(4): else it is refused. */
const usiaPisah = (layanan: readonly LayananId[], isian: Isian, tanggal: TanggalIso): readonly Catatan[] => {
  const pemohon = {
    tanggalLahir: nilaiIsian(isian, "pemohon.tanggalLahir"),
    statusKawin: nilaiIsian(isian, "pemohon.statusKawin"),
  };
  return layanan.includes("kk_pisah") && isWktp(pemohon, tanggal) === false
    ? [{ ...createCatatan("pisah_usia", "error"), path: "pemohon.tanggalLahir" }]
    : [];
};

/** `kk_tanpa_kepala`: the whole family is listed for a new head, and nobody is it. */
const tanpaKepala = (layanan: readonly LayananId[], isian: Isian): readonly Catatan[] => {
  const baris = orangDalam(isian).filter((id) => id.startsWith("anggota"));
  const lengkap = baris.length > 0 && baris.every((id) => nilaiIsian(isian, `${id}.shdk`) !== "");
  return layanan.includes("kk_ganti_kepala_keluarga") &&
    lengkap &&
    baris.every((id) => nilaiIsian(isian, `${id}.shdk`) !== KEPALA)
    ? [{ ...createCatatan("kk_tanpa_kepala", "error"), path: `${baris[0] ?? ""}.shdk` }]
    : [];
};

/** `rentan`: people in need of protection have a box of their own on F-1.02. */
const rentan = (isian: Isian): readonly Catatan[] =>
  nilaiIsian(isian, "biodata.rentan") === "ya" ? [{ ...createCatatan("rentan", "info"), path: "biodata.rentan" }] : [];

export const checkKartu = (layanan: readonly LayananId[], isian: Isian, tanggal: TanggalIso): readonly Catatan[] => [
  ...usiaPisah(layanan, isian, tanggal),
  ...tanpaKepala(layanan, isian),
  ...rentan(isian),
];
