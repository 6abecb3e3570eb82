/** What is written at a place of a printed form: the value in boxes, as tick marks of its code list, or as plain words. */
import { rapikanNomor } from "../../identitas/nik.ts";
import { parseTanggalIso } from "../../identitas/tanggal.ts";
import { formatTanggalPanjang, namaHari } from "../../identitas/tanggalTulis.ts";
import { formatWilayahKode } from "../../identitas/wilayahKode.ts";
import { kodeDaftar, labelKode } from "../formulir/kodeDaftar.ts";
import type { KolomDasar } from "../formulir/kolom.ts";
import { kolomByPath } from "../formulir/kolomByPath.ts";
import { banyakAnggota, nilaiIsian, type Isian } from "../isian.ts";
import type { NilaiCetak } from "./lembar.ts";
import type { BarisRancangan, BentukKosong } from "./rancangan.ts";

export interface KonteksNilai {
  readonly isian: Isian;
  /** Name of an area code of 2, 4, 6 or 10 digits; the code itself where it isn't known here. */
  readonly namaWilayah: (kode: string) => string;
}

/** Lists with more entries are printed as the chosen word: their boxes would fill the page. */
const PILIHAN_MAKS = 8;

const teks = (isi: string): NilaiCetak => ({ bentuk: "teks", isi });
const huruf = (isi: string, banyak: number): readonly string[] =>
  Array.from({ length: banyak }, (_, urut) => isi[urut] ?? "");

const kotak = (isi: string, banyak: number): NilaiCetak => ({
  bentuk: "kotak",
  kelompok: [{ isi: huruf(isi, banyak) }],
});

const tanggal = (nilai: string): NilaiCetak => {
  const [tahun = "", bulan = "", hari = ""] = parseTanggalIso(nilai) === null ? [] : nilai.split("-");
  return {
    bentuk: "kotak",
    kelompok: [
      { label: "Tgl", isi: huruf(hari, 2) },
      { label: "Bln", isi: huruf(bulan, 2) },
      { label: "Thn", isi: huruf(tahun, 4) },
    ],
  };
};

const jam = (nilai: string): NilaiCetak => {
  const [j = "", m = ""] = nilai.split(/[.:]/);
  return { bentuk: "kotak", kelompok: [{ isi: huruf(j, 2) }, { label: ".", isi: huruf(m, 2) }] };
};

const KOSONG: Readonly<Record<BentukKosong, (nilai: string) => NilaiCetak>> = {
  teks,
  nomor16: (nilai) => kotak(rapikanNomor(nilai), 16),
  tanggal,
  tiga: (nilai) => kotak(nilai === "" ? "" : nilai.padStart(3, "0"), 3),
  lima: (nilai) => kotak(nilai, 5),
};

const pilihan = (kolom: KolomDasar, nilai: string): NilaiCetak => {
  const daftar = kolom.kodeDaftar === undefined ? [] : kodeDaftar[kolom.kodeDaftar];
  if (kolom.kodeDaftar === undefined || daftar.length > PILIHAN_MAKS)
    return teks(kolom.kodeDaftar === undefined || nilai === "" ? nilai : labelKode(kolom.kodeDaftar, nilai));
  return {
    bentuk: "pilihan",
    pilihan: daftar.map(({ kode, label }) => ({ kode, label, dipilih: kode === nilai })),
  };
};

/** The value of one field in the shape of its kind. */
export const nilaiKolom = (kolom: KolomDasar, nilai: string, namaWilayah: KonteksNilai["namaWilayah"]): NilaiCetak => {
  switch (kolom.jenis) {
    case "nik":
    case "noKk":
      return KOSONG.nomor16(nilai);
    case "tanggal":
      return tanggal(nilai);
    case "jam":
      return jam(nilai);
    case "pilihan":
    case "yaTidak":
      return pilihan(kolom, nilai);
    case "wilayah":
      return teks(nilai === "" ? "" : `${formatWilayahKode(nilai)} ${namaWilayah(nilai)}`);
    default:
      if (/\.(rt|rw|tujuanRt|tujuanRw)$/.test(kolom.id)) return KOSONG.tiga(nilai);
      return kolom.satuan === undefined ? teks(nilai) : { bentuk: "teks", isi: nilai, satuan: kolom.satuan };
  }
};

const namaKode = (kode: string, panjang: number, { namaWilayah }: KonteksNilai): string => {
  const potong = kode.slice(0, panjang);
  return potong.length < panjang ? "" : `${formatWilayahKode(potong)} ${namaWilayah(potong)}`.trim();
};

/** Street, hamlet, RT/RW, village and district in one line. */
export const alamatPenuh = (konteks: KonteksNilai): string => {
  const ambil = (field: string): string => nilaiIsian(konteks.isian, `alamat.${field}`);
  const nama = (panjang: number): string => {
    const kode = ambil("desa").slice(0, panjang);
    return kode.length === panjang ? konteks.namaWilayah(kode) : "";
  };
  const rtRw = ambil("rt") === "" ? "" : `RT ${ambil("rt").padStart(3, "0")}/RW ${ambil("rw").padStart(3, "0")}`;
  return [ambil("jalan"), ambil("dusun"), rtRw, nama(10), nama(6)].filter((satu) => satu !== "").join(", ");
};

const kataKolom = (path: string, konteks: KonteksNilai): string => {
  const [kolom, nilai] = [kolomByPath(path), nilaiIsian(konteks.isian, path)];
  if (kolom === null || nilai === "") return nilai;
  if (kolom.jenis === "tanggal") return formatTanggalPanjang(nilai);
  return kolom.kodeDaftar === undefined ? nilai : labelKode(kolom.kodeDaftar, nilai);
};

/** A value in a cell or joined with others: words, no boxes. */
export const kataNilai = (path: string, konteks: KonteksNilai): string => kataKolom(path, konteks);

const satuPath = (path: string, konteks: KonteksNilai, bentuk: BentukKosong | undefined): NilaiCetak => {
  const [awal, sisa] = path.includes(":")
    ? [path.slice(0, path.indexOf(":")), path.slice(path.indexOf(":") + 1)]
    : ["", path];
  if (awal === "alamat") return teks(alamatPenuh(konteks));
  if (awal === "hari") return teks(namaHari(nilaiIsian(konteks.isian, sisa)));
  if (awal === "hitung") return teks(String(banyakAnggota(konteks.isian) || ""));
  if (awal.startsWith("wil")) return teks(namaKode(nilaiIsian(konteks.isian, sisa), Number(awal.slice(3)), konteks));
  const nilai = nilaiIsian(konteks.isian, path);
  const kolom = bentuk === undefined ? kolomByPath(path) : null;
  return kolom === null ? KOSONG[bentuk ?? "teks"](nilai) : nilaiKolom(kolom, nilai, konteks.namaWilayah);
};

/** What stands beside a label of the layout. `subjek` replaces `$`. */
export const nilaiBaris = ({ path, bentuk }: BarisRancangan, subjek: string, konteks: KonteksNilai): NilaiCetak => {
  const nyata = (satu: string): string => satu.replace(/^\$(?=\.)/, subjek);
  if (path === undefined) return KOSONG[bentuk ?? "teks"]("");
  if (typeof path === "string") return satuPath(nyata(path), konteks, bentuk);
  const kata = path.map((satu) => kataKolom(nyata(satu), konteks)).filter((satu) => satu !== "");
  return teks(kata.join(", "));
};
