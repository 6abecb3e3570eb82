/** Form values beside what the documents say: agreed, differing, or not read. For the desk's table. */
import { labelKode } from "../../../domain/layanan/formulir/kodeDaftar.ts";
import { kolomByPath } from "../../../domain/layanan/formulir/kolomByPath.ts";
import { isOrang } from "../../../domain/layanan/isian.ts";
import { cocok } from "../../../domain/praperiksa/temuanCocok.ts";
import { kumpulkanNilai, type NilaiTerbaca } from "../../../domain/praperiksa/temuanNilai.ts";
import type { Temuan, TemuanMasukan } from "../../../domain/praperiksa/temuan.ts";

export interface BarisBanding {
  readonly path: string;
  readonly formulir: string;
  readonly keadaan: "cocok" | "beda" | "tak_terbaca";
  /** Readings of it, the differing ones first. */
  readonly terbaca: readonly NilaiTerbaca[];
}

const POKOK = /^(?:[a-z]+[0-9]*\.(?:nik|nama|tanggalLahir)|kk\.no)$/;
const URUT = ["nik", "nama", "tanggalLahir"];

/** Fields that every check looks at, even when no document was read for them. Witnesses are data only. */
const isPokok = (path: string): boolean => {
  const kelompok = path.split(".")[0] ?? "";
  return POKOK.test(path) && (path === "kk.no" || (isOrang(kelompok) && !kelompok.startsWith("saksi")));
};

const urutan = (path: string): string => {
  const [kelompok = "", field = ""] = path.split(".");
  return `${kelompok}.${URUT.indexOf(field)}`;
};

/** A code of an official list as its label, so that it stands beside what documents print. */
const tertulis = (path: string, nilai: string): string => {
  const daftar = kolomByPath(path)?.kodeDaftar;
  return daftar === undefined ? nilai : labelKode(daftar, nilai);
};

export const bandingData = (masukan: TemuanMasukan, temuan: readonly Temuan[]): readonly BarisBanding[] => {
  const nilai = kumpulkanNilai(masukan);
  const sama = new Set(cocok(masukan).flatMap((c) => (c.jenis === "nilai" ? [c.tentang] : [])));
  const beda = new Set(
    temuan.flatMap((t) =>
      t.field === undefined || t.bukti.filter(({ nilai: isi }) => isi !== "").length < 2 ? [] : [t.field],
    ),
  );
  const paths = [...new Set([...Object.keys(masukan.isian).filter(isPokok), ...nilai.keys()])];
  return paths
    .map((path): BarisBanding => {
      const terbaca = nilai.get(path) ?? [];
      const keadaan = beda.has(path) ? "beda" : sama.has(path) ? "cocok" : terbaca.length > 0 ? "cocok" : "tak_terbaca";
      return { path, formulir: tertulis(path, masukan.isian[path] ?? ""), keadaan, terbaca };
    })
    .toSorted((a, b) => {
      const bobot = (x: BarisBanding) => (x.keadaan === "beda" ? 0 : 1);
      return bobot(a) - bobot(b) || (urutan(a.path) < urutan(b.path) ? -1 : 1);
    });
};

const rapat = (teks: string): string => teks.toUpperCase().replaceAll(/[^A-Z0-9]/g, "");

/** The reading that shows a value best: of a difference the one that differs, else the first that two readings agree on. */
export const buktiUntuk = (baris: BarisBanding): NilaiTerbaca | undefined => {
  const lain = baris.terbaca.find((n) => rapat(n.baca.value) !== rapat(baris.formulir));
  if (baris.keadaan === "beda" && lain) return lain;
  return (
    baris.terbaca.find((n) => n.baca.kotak && n.baca.state === "pasti") ??
    baris.terbaca.find((n) => n.baca.kotak) ??
    baris.terbaca[0]
  );
};
