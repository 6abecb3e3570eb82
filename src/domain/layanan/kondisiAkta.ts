/** Conditions of marriages, descent and lost deeds that the form itself answers. Source: services.json > conditions. */
import { usiaPada, type TanggalIso } from "../identitas/tanggal.ts";
import { nilaiIsian, type Isian, type Jawaban } from "./isian.ts";

const PASANGAN = ["suami", "istri"] as const;

/** True where any says so, false where all say no, absent while somebody is unknown. */
const salahSatu = (kondisi: string, nilai: readonly (boolean | undefined)[]): Jawaban => {
  if (nilai.includes(true)) return { [kondisi]: true };
  return nilai.includes(undefined) ? {} : { [kondisi]: false };
};

/** `statusSebelum`: 3 divorced, 4 widowed. */
const statusSebelum = (isian: Isian, kode: string): readonly (boolean | undefined)[] =>
  PASANGAN.map((siapa) => {
    const nilai = nilaiIsian(isian, `${siapa}.statusSebelum`);
    return nilai === "" ? undefined : nilai === kode;
  });

/** On the day of the marriage. While that is open, who isn't 19 on the application date wasn't then either. UU 16/2019. */
const usiaKawin = (isian: Isian, tanggal: TanggalIso): readonly (boolean | undefined)[] => {
  const hari = nilaiIsian(isian, "perkawinan.tanggalPemberkatan") || nilaiIsian(isian, "nikah.tanggal");
  return PASANGAN.map((siapa) => {
    const usia = usiaPada(nilaiIsian(isian, `${siapa}.tanggalLahir`), hari || tanggal);
    if (usia === null) return undefined;
    return usia < 19 ? true : hari === "" ? undefined : false;
  });
};

/** Married before God after the birth, by the dates of F-2.01D. */
const luarKawin = (isian: Isian): Jawaban => {
  const [lahir, kawin] = [nilaiIsian(isian, "anak.tanggalLahir"), nilaiIsian(isian, "kawinortu.tanggalAgama")];
  return lahir === "" || kawin === "" ? {} : { anak_lahir_luar_kawin_agama: lahir < kawin };
};

/** F-2.04D: 1 lost, 2 damaged, 3 held by the other party. */
const alasanKutipan = (isian: Isian): Jawaban => {
  const alasan = nilaiIsian(isian, "terbit.alasan");
  return alasan === "" ? {} : { hilang: alasan === "1", rusak: alasan === "2" };
};

const ibuAsing = (isian: Isian): Jawaban => {
  const warga = nilaiIsian(isian, "ibu.kewarganegaraan");
  return warga === "" ? {} : { ibu_orang_asing: warga !== "WNI" };
};

/** What follows; a condition that the values leave open is absent. */
export const kondisiAkta = (isian: Isian, tanggal: TanggalIso): Jawaban => ({
  ...salahSatu("cerai_hidup", statusSebelum(isian, "3")),
  ...salahSatu("cerai_mati", statusSebelum(isian, "4")),
  ...salahSatu("usia_lt_19_kawin", usiaKawin(isian, tanggal)),
  ...luarKawin(isian),
  ...alasanKutipan(isian),
  ...ibuAsing(isian),
});
