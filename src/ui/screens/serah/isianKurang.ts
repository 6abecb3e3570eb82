/** What the form of a file still lacks, as the checklist says it: by section, each with its fields; many sections in one line. Pure. */
import type { Catatan } from "../../../domain/identitas/catatan.ts";
import type { Bagian } from "../../../domain/layanan/formulir/kolom.ts";
import { catatanBagian } from "../berkas/keadaanBagian.ts";

/** Sections that get a line each; more are named in one. */
const BAGIAN_TERINCI = 3;
/** Fields named in a line. */
const KOLOM_DISEBUT = 4;

export interface KataIsian {
  readonly isian: string;
  readonly bagian: (bagian: Bagian) => string;
  readonly kolom: (label: string) => string;
  readonly lagi: (n: number) => string;
}

const kolomKurang = (bagian: Bagian, catatan: readonly Catatan[]): readonly string[] => {
  const salah = new Set(
    catatanBagian(bagian, catatan).flatMap(({ path, level }) =>
      level === "error" && path !== undefined ? [path] : [],
    ),
  );
  return bagian.kolom.filter(({ id }) => salah.has(id)).map(({ label }) => label);
};

/** Labels alone, never a value. */
export const isianKurang = (
  kurang: readonly Bagian[],
  catatan: readonly Catatan[],
  kata: KataIsian,
): readonly { readonly nama: string; readonly catatan: string }[] => {
  if (kurang.length > BAGIAN_TERINCI) return [{ nama: kata.isian, catatan: kurang.map(kata.bagian).join(", ") }];
  return kurang.map((bagian) => {
    const kolom = kolomKurang(bagian, catatan).map(kata.kolom);
    const sisa = kolom.length - KOLOM_DISEBUT;
    return {
      nama: `${kata.isian}: ${kata.bagian(bagian)}`,
      catatan: [...kolom.slice(0, KOLOM_DISEBUT), ...(sisa > 0 ? [kata.lagi(sisa)] : [])].join(", "),
    };
  });
};
