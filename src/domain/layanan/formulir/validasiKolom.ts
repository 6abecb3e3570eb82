/** Checks one value against its field: form, range, code list. Cross checks are in `validasiSilang.ts`. */
import { checkAkta } from "../../identitas/akta.ts";
import { bentukBukuNikah } from "../../identitas/bukuNikah.ts";
import { createCatatan, type Catatan } from "../../identitas/catatan.ts";
import { checkNamaBaru } from "../../identitas/namaBaru.ts";
import { checkNik } from "../../identitas/nik.ts";
import { checkPerkara } from "../../identitas/perkara.ts";
import { checkNoKk } from "../../identitas/noKk.ts";
import { isTanggalIso, tanggalPerkiraan, type TanggalIso } from "../../identitas/tanggal.ts";
import { parseSkpwni } from "../../identitas/skpwni.ts";
import { formatTanggalPendek } from "../../identitas/tanggalTulis.ts";
import { checkEmail, checkTelepon } from "../../identitas/telepon.ts";
import { nilaiIsian, type Isian } from "../isian.ts";
import { kodeDaftar } from "./kodeDaftar.ts";
import type { KolomDasar } from "./kolom.ts";
import { kelompokPath } from "./kolomByPath.ts";

export interface KonteksIsian {
  readonly isian: Isian;
  readonly tanggal: TanggalIso;
  readonly wilayahDikenal?: (kode6: string) => boolean;
}

/** The sex that the field's own name says: a row of the biodata form holds its parents' numbers too. */
const KELAMIN_ORANG_TUA: Readonly<Record<string, string>> = { nikAyah: "1", nikIbu: "2" };

/** Roles that only a woman or only a man has. */
const KELAMIN_PERAN: Readonly<Record<string, "1" | "2">> = {
  ibu: "2",
  istri: "2",
  ibuangkat: "2",
  ayah: "1",
  suami: "1",
  ayahangkat: "1",
};

const periksaNik = (kolom: KolomDasar, nilai: string, { isian, wilayahDikenal }: KonteksIsian): readonly Catatan[] => {
  const orang = kelompokPath(kolom.id);
  const kelamin = KELAMIN_ORANG_TUA[kolom.id.slice(orang.length + 1)];
  const catatan = checkNik(nilai, {
    tanggalLahir: kelamin === undefined ? nilaiIsian(isian, `${orang}.tanggalLahir`) : "",
    jenisKelamin: kelamin ?? (nilaiIsian(isian, `${orang}.jenisKelamin`) || (KELAMIN_PERAN[orang] ?? "")),
    ...(wilayahDikenal && { wilayahDikenal }),
  });
  return kelamin === undefined ? catatan : catatan.filter(({ aturan }) => aturan !== "century");
};

/** A birth date that nobody knows is written by the convention of F-1.01; another one is worth a second look. */
const periksaPerkiraan = (kolom: KolomDasar, nilai: string, isian: Isian): readonly Catatan[] => {
  const perkiraan = nilaiIsian(isian, `${kolom.id}Perkiraan`);
  if (perkiraan !== "hari" && perkiraan !== "hari_bulan") return [];
  const benar = tanggalPerkiraan(
    Number(nilai.slice(0, 4)),
    ...(perkiraan === "hari" ? [Number(nilai.slice(5, 7))] : []),
  );
  return benar === null || benar === nilai
    ? []
    : [createCatatan("tanggal_perkiraan", "warn", { tanggal: formatTanggalPendek(benar) })];
};

const periksaTanggal = (kolom: KolomDasar, nilai: string, { tanggal, isian }: KonteksIsian): readonly Catatan[] => {
  if (!isTanggalIso(nilai)) return [createCatatan("tanggal", "error")];
  if (nilai > tanggal && kolom.bolehDepan !== true) return [createCatatan("tanggal_depan", "error")];
  return periksaPerkiraan(kolom, nilai, isian);
};

const periksaAngka = (kolom: KolomDasar, nilai: string): readonly Catatan[] => {
  const angka = Number(nilai.replace(",", "."));
  if (!/^\d+([.,]\d+)?$/.test(nilai) || Number.isNaN(angka)) return [createCatatan("angka", "error")];
  const [bawah, atas] = kolom.batas ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  if (angka >= bawah && angka <= atas) return [];
  return [
    createCatatan("angka_batas", "warn", { bawah: String(bawah), atas: String(atas), satuan: kolom.satuan ?? "" }),
  ];
};

const periksaPilihan = (kolom: KolomDasar, nilai: string): readonly Catatan[] => {
  const daftar = kolom.kodeDaftar === undefined ? [] : kodeDaftar[kolom.kodeDaftar];
  return daftar.some(({ kode }) => kode === nilai) ? [] : [createCatatan("kode", "error")];
};

const periksaTeks = (kolom: KolomDasar, nilai: string, { isian }: KonteksIsian): readonly Catatan[] => {
  if (kolom.id.endsWith("odePos")) return /^[0-9]{5}$/.test(nilai) ? [] : [createCatatan("kode_pos", "warn")];
  if (kolom.id.endsWith(".perkara")) return checkPerkara(nilai);
  if (kolom.id === "pindah.noSkpwni") return parseSkpwni(nilai).ok ? [] : [createCatatan("skpwni_bentuk", "warn")];
  if (/\.noAkta(Kawin|Cerai)$/.test(kolom.id)) return bentukBukuNikah(nilai) === null ? checkAkta(nilai) : [];
  return kolom.id.endsWith(".noAkta")
    ? checkAkta(nilai, nilaiIsian(isian, `${kelompokPath(kolom.id)}.tanggalLahir`))
    : [];
};

const PERIKSA: Readonly<
  Record<KolomDasar["jenis"], (kolom: KolomDasar, nilai: string, konteks: KonteksIsian) => readonly Catatan[]>
> = {
  teks: periksaTeks,
  nama: (kolom, nilai) => (kolom.namaBaru === true ? checkNamaBaru(nilai) : []),
  nik: periksaNik,
  noKk: (_kolom, nilai, { isian }) =>
    checkNoKk(
      nilai,
      Object.keys(isian)
        .filter((path) => path.endsWith(".nik"))
        .map((path) => nilaiIsian(isian, path))
        .filter((nik) => nik !== ""),
    ),
  tanggal: periksaTanggal,
  jam: (_kolom, nilai) => (/^([01]\d|2[0-3])[.:][0-5]\d$/.test(nilai) ? [] : [createCatatan("jam", "error")]),
  pilihan: periksaPilihan,
  angka: periksaAngka,
  telepon: (_kolom, nilai) => checkTelepon(nilai),
  email: (_kolom, nilai) => checkEmail(nilai),
  wilayah: (_kolom, nilai) => (/^[0-9]{10}$/.test(nilai) ? [] : [createCatatan("wilayah_kode", "error")]),
  yaTidak: periksaPilihan,
};

/** Remarks on one filled-in value (never empty), without path. */
export const checkNilai = (kolom: KolomDasar, nilai: string, konteks: KonteksIsian): readonly Catatan[] =>
  PERIKSA[kolom.jenis](kolom, nilai, konteks);
