/** Checks across the fields of one application. Source: fields.json > cross_checks (those that need no reading of documents). */
import { createCatatan, type Catatan, type Level } from "../../identitas/catatan.ts";
import { bandingNama } from "../../identitas/nama.ts";
import { rapikanNomor } from "../../identitas/nik.ts";
import { selisihHari, usiaPada, type TanggalIso } from "../../identitas/tanggal.ts";
import { usiaIbuJanggal } from "../../identitas/usiaIbu.ts";
import { isWktp, kiaKategori, latarFotoKia } from "../../identitas/wktp.ts";
import { kunciOrang, nilaiIsian, orangDalam, type Isian } from "../isian.ts";
import { layananById } from "../katalog.ts";
import type { LayananId } from "../layananId.ts";
import { checkAkta } from "./validasiAkta.ts";
import { checkKartu } from "./validasiKartu.ts";
import { checkOrangTua } from "./validasiOrangTua.ts";
import { checkPindah } from "./validasiPindah.ts";

const di = (path: string, aturan: string, level: Level, params: Readonly<Record<string, string>> = {}): Catatan => ({
  ...createCatatan(aturan, level, params),
  path,
});

/** Roles that may be the same person as another on the form: who applies, who acts for them, a row of the family card. */
const PERAN_RANGKAP = /^(pemohon|pelapor|kuasa|suami|istri|subjek|wali|penerima|pemilik|anggota\d+)$/;
/** Never each other, whatever is written. */
const PASANGAN = /^(suami|istri)$/;

const bolehRangkap = (isian: Isian, a: string, b: string): boolean => {
  if (!PERAN_RANGKAP.test(a) && !PERAN_RANGKAP.test(b)) return false;
  if (a.startsWith("anggota") && b.startsWith("anggota")) return false;
  if (PASANGAN.test(a) && PASANGAN.test(b)) return false;
  const [namaA, namaB] = [nilaiIsian(isian, `${a}.nama`), nilaiIsian(isian, `${b}.nama`)];
  return namaA === "" || namaB === "" || bandingNama(namaA, namaB) !== "beda";
};

/** `dup`: one NIK for two people. */
const nikKembar = (isian: Isian): readonly Catatan[] => {
  const punya = orangDalam(isian).filter((id) => nilaiIsian(isian, `${id}.nik`) !== "");
  const nik = (id: string): string => rapikanNomor(nilaiIsian(isian, `${id}.nik`));
  return punya.flatMap((b, urut) =>
    punya
      .slice(0, urut)
      .filter((a) => nik(a) === nik(b) && !bolehRangkap(isian, a, b))
      .map((a) => di(`${b}.nik`, "dup", "error", { orang: `@${kunciOrang(b)}`, lain: `@${kunciOrang(a)}` })),
  );
};

/** `kk_head`: more than one head in the rows of one family card. */
const kepalaKeluarga = (isian: Isian): readonly Catatan[] => {
  const kepala = orangDalam(isian).filter((id) => id.startsWith("anggota") && nilaiIsian(isian, `${id}.shdk`) === "1");
  return kepala.slice(1).map((id) => di(`${id}.shdk`, "kk_head", "error", { jumlah: String(kepala.length) }));
};

const usiaIbu = (isian: Isian): readonly Catatan[] => {
  const usia = usiaIbuJanggal(nilaiIsian(isian, "ibu.tanggalLahir"), nilaiIsian(isian, "anak.tanggalLahir"));
  return usia === undefined ? [] : [di("ibu.tanggalLahir", "mother_age", "warn", { usia: String(usia) })];
};

const anakSebelumKawin = (isian: Isian): readonly Catatan[] => {
  const selisih = selisihHari(
    nilaiIsian(isian, "kelahiran.tanggalPerkawinanOrtu"),
    nilaiIsian(isian, "anak.tanggalLahir"),
  );
  return selisih !== null && selisih < 0 ? [di("kelahiran.tanggalPerkawinanOrtu", "anak_kandung_kawin", "info")] : [];
};

const usiaOrang = (isian: Isian, id: string): { readonly tanggalLahir: string; readonly statusKawin: string } => ({
  tanggalLahir: nilaiIsian(isian, `${id}.tanggalLahir`),
  statusKawin: nilaiIsian(isian, `${id}.statusKawin`),
});

/** `wktp`: of age for a KTP-el and not known to be enrolled. Witnesses and the deceased are not sent anywhere. */
const wajibKtp = (isian: Isian, tanggal: TanggalIso): readonly Catatan[] =>
  orangDalam(isian)
    .filter(
      (id) => /^(pemohon|anak|suami|istri|subjek|anggota\d+)$/.test(id) && nilaiIsian(isian, `${id}.rekam`) !== "sudah",
    )
    .filter((id) => isWktp(usiaOrang(isian, id), tanggal) === true)
    .map((id) => di(`${id}.rekam`, "wktp", "info", { orang: `@${kunciOrang(id)}` }));

/** `kia_cat`: the kind of child card that the age brings, where a card is asked for; warns where another was chosen. */
const kategoriKia = (layanan: readonly LayananId[], isian: Isian, tanggal: TanggalIso): readonly Catatan[] => {
  const diminta = layanan.find((id) => layananById(id).grup === "KIA");
  const anak = usiaOrang(isian, "anak");
  if (diminta === undefined || usiaPada(anak.tanggalLahir, tanggal) === null) return [];
  const kategori = kiaKategori(anak, tanggal);
  const sesuai = kategori !== null && (!/^kia_\d/.test(diminta) || `kia_${kategori}` === diminta);
  if (!sesuai) {
    return [di("anak.tanggalLahir", "kia_salah", "warn", { kategori: `@kia.${kategori ?? "tidak"}` })];
  }
  const latar = kategori === "5_17" ? latarFotoKia(anak.tanggalLahir) : "tanpa";
  return [di("anak.tanggalLahir", "kia_cat", "info", { kategori: `@kia.${kategori}`, latar: `@latar.${latar}` })];
};

/** `kepala_meninggal`: the deceased is the head, so the card gets a new head and a new number. */
const kepalaMeninggal = (layanan: readonly LayananId[], isian: Isian): readonly Catatan[] => {
  const [kepala, almarhum] = [nilaiIsian(isian, "kk.kepala"), nilaiIsian(isian, "almarhum.nama")];
  const perlu = layanan.includes("kk_ubah_peristiwa_penting") && kepala !== "" && almarhum !== "";
  return perlu && bandingNama(kepala, almarhum) === "sama" ? [di("kk.kepala", "kepala_meninggal", "info")] : [];
};

/** Everything that only shows when fields are seen together. */
export const checkSilang = (layanan: readonly LayananId[], isian: Isian, tanggal: TanggalIso): readonly Catatan[] => [
  ...nikKembar(isian),
  ...kepalaKeluarga(isian),
  ...usiaIbu(isian),
  ...checkOrangTua(isian),
  ...anakSebelumKawin(isian),
  ...wajibKtp(isian, tanggal),
  ...kategoriKia(layanan, isian, tanggal),
  ...checkPindah(layanan, isian),
  ...checkKartu(layanan, isian, tanggal),
  ...kepalaMeninggal(layanan, isian),
  ...checkAkta(layanan, isian, tanggal),
];
