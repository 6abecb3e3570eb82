/** Compares what documents say about one form field, with the form and with one another. */
import { bedaHuruf } from "../identitas/bedaHuruf.ts";
import type { Level } from "../identitas/catatan.ts";
import { bandingNama, normalizeNama } from "../identitas/nama.ts";
import { rapikanNomor } from "../identitas/nik.ts";
import { isOrang, kunciOrang, nilaiIsian } from "../layanan/isian.ts";
import type { Bukti, JawabanTemuan, Temuan, TemuanMasukan } from "./temuan.ts";
import type { NilaiTerbaca } from "./temuanNilai.ts";
import type { CaraBanding } from "./temuanPeta.ts";
import { namaSlot } from "./temuanSlot.ts";

const JENIS_KELAMIN: Readonly<Record<string, string>> = { LAKILAKI: "1", PEREMPUAN: "2", "1": "1", "2": "2" };
const rapat = (teks: string): string => teks.toUpperCase().replace(/[^A-Z0-9]/g, "");

/** A value in the form in which two of its kind are equal or not. */
const bakukan: Readonly<Record<CaraBanding, (nilai: string) => string>> = {
  nomor: rapikanNomor,
  nama: normalizeNama,
  tanggal: (nilai) => nilai,
  jenisKelamin: (nilai) => JENIS_KELAMIN[rapat(nilai)] ?? nilai,
  teks: rapat,
  angka: (nilai) => String(Number(nilai.replace(",", "."))),
};

const samaNilai = (cara: CaraBanding, a: string, b: string): boolean => bakukan[cara](a) === bakukan[cara](b);

/** What the rest is compared with: the form, else the first certain reading. */
interface Acuan {
  readonly nilai: string;
  readonly dari: NilaiTerbaca | "formulir";
}

/** A baby that the birth letter doesn't name yet (`BY NY SARI`) has no name to compare. */
const belumBernama = ({ peta, baca }: NilaiTerbaca): boolean =>
  peta.field === "nama_bayi" && /^(BY|BAYI)\b/i.test(baca.value.trim());

export const createAcuan = (path: string, nilai: readonly NilaiTerbaca[], { isian }: TemuanMasukan): Acuan | null => {
  const formulir = nilaiIsian(isian, path);
  if (formulir !== "") return { nilai: formulir, dari: "formulir" };
  const dari = nilai.find(({ baca }) => baca.state === "pasti") ?? nilai[0];
  return dari === undefined ? null : { nilai: dari.baca.value, dari };
};

const samaDenganAcuan = (acuan: Acuan, nilai: NilaiTerbaca): boolean =>
  samaNilai(nilai.peta.cara, nilai.baca.value, acuan.nilai);

const TURUN: Readonly<Record<Level, Level>> = { error: "warn", warn: "info", info: "info" };

/** The rule's level, one lower where no differing value was read with certainty. */
const levelTemuan = (berbeda: readonly NilaiTerbaca[], utama: NilaiTerbaca): Level =>
  berbeda.some(({ baca }) => baca.state === "pasti") ? utama.peta.level : TURUN[utama.peta.level];

const buktiDokumen = (nilai: NilaiTerbaca, acuan: string): Bukti => {
  const { kotak, value } = nilai.baca;
  return {
    sumber: nilai.syarat.id,
    nama: namaSlot(nilai.syarat),
    dok: nilai.halaman.dok,
    halaman: nilai.halaman.halaman,
    ...(kotak !== undefined && { kotak }),
    nilai: value,
    beda: bedaHuruf(value.toUpperCase(), acuan.toUpperCase()).a,
  };
};

const buktiFormulir = (acuan: Acuan, lawan: NilaiTerbaca): readonly Bukti[] =>
  acuan.dari === "formulir"
    ? [
        {
          sumber: "formulir",
          nama: "",
          nilai: acuan.nilai,
          beda: bedaHuruf(acuan.nilai.toUpperCase(), lawan.baca.value.toUpperCase()).a,
        },
      ]
    : [];

/** What may be answered: which value to keep where the form has one; a new photo where the reading may be wrong. */
const jawabanUntuk = (acuan: Acuan): readonly JawabanTemuan[] =>
  acuan.dari === "formulir"
    ? ["pakai_dokumen", "pakai_formulir", "putusan_ejaan", "foto_ulang", "catat_untuk_kantor"]
    : ["foto_ulang", "putusan_ejaan", "asli_memang_begitu", "catat_untuk_kantor"];

/** Text key of a finding: names that are nearly the same have words of their own. */
const teksBanding = (utama: NilaiTerbaca, acuan: Acuan): string => {
  const mirip = utama.peta.cara === "nama" && bandingNama(utama.baca.value, acuan.nilai) === "mirip";
  return mirip ? "aturan.cek_ejaan" : `aturan.${utama.peta.aturan}`;
};

const kelompokDanField = (path: string): readonly [string, string] => {
  const titik = path.indexOf(".");
  return [path.slice(0, titik), path.slice(titik + 1)];
};

const createTemuan = (
  path: string,
  acuan: Acuan,
  semua: readonly NilaiTerbaca[],
  berbeda: readonly NilaiTerbaca[],
): Temuan | null => {
  const utama = berbeda.find(({ baca }) => baca.state === "pasti") ?? berbeda[0];
  if (utama === undefined) return null;
  const [kelompok, field] = kelompokDanField(path);
  const teks = teksBanding(utama, acuan);
  const isOrangnya = isOrang(kelompok);
  const jarak = bedaHuruf(bakukan[utama.peta.cara](utama.baca.value), bakukan[utama.peta.cara](acuan.nilai)).jarak;
  return {
    id: `${utama.peta.aturan}|${utama.syarat.id}|${path}`,
    aturan: utama.peta.aturan,
    level: levelTemuan(berbeda, utama),
    slot: utama.syarat.id,
    field: path,
    teks,
    lanjut: `${teks}.lanjut`,
    params: {
      kolom: isOrangnya ? `@kolom.${field}` : `@kolom.${path}`,
      orang: isOrangnya ? `@${kunciOrang(kelompok)}` : "",
      dokumen: namaSlot(utama.syarat),
      nilaiDokumen: utama.baca.value,
      nilaiLain: acuan.nilai,
      lain: acuan.dari === "formulir" ? "@sumber.formulir" : namaSlot(acuan.dari.syarat),
      jumlah: String(jarak),
    },
    bukti: [
      ...semua.map((nilai) => buktiDokumen(nilai, samaDenganAcuan(acuan, nilai) ? utama.baca.value : acuan.nilai)),
      ...buktiFormulir(acuan, utama),
    ],
    jawaban: jawabanUntuk(acuan),
  };
};

/** One finding for each form field on which sources differ, with every source as evidence. */
export const temuanNilai = (
  masukan: TemuanMasukan,
  nilai: ReadonlyMap<string, readonly NilaiTerbaca[]>,
): readonly Temuan[] =>
  [...nilai].flatMap(([path, terbaca]) => {
    const semua = terbaca.filter((satu) => !belumBernama(satu));
    const acuan = createAcuan(path, semua, masukan);
    if (acuan === null) return [];
    const berbeda = semua.filter((satu) => !samaDenganAcuan(acuan, satu));
    const temuan = createTemuan(path, acuan, semua, berbeda);
    return temuan === null ? [] : [temuan];
  });

/** Whether every source of a field says the same, and how many sources there are. */
export const sepakat = (path: string, terbaca: readonly NilaiTerbaca[], masukan: TemuanMasukan): readonly string[] => {
  const semua = terbaca.filter((satu) => !belumBernama(satu));
  const acuan = createAcuan(path, semua, masukan);
  if (acuan === null || semua.some((satu) => !samaDenganAcuan(acuan, satu))) return [];
  const sumber = [...new Set(semua.map(({ syarat }) => syarat.id)), ...(acuan.dari === "formulir" ? ["formulir"] : [])];
  return sumber.length >= 2 ? sumber : [];
};
