/** What an admin fills in for a new person: proposals from the name, and what is still missing. */
import type { Peran } from "../../../domain/permohonan/peran.ts";

export interface IsianPetugas {
  readonly nama: string;
  readonly pengguna: string;
  readonly inisial: string;
  readonly peran: readonly Peran[];
  readonly wilayah: readonly string[];
}

export const isianKosong: IsianPetugas = { nama: "", pengguna: "", inisial: "", peran: [], wilayah: [] };

/** The words of a name without titles: "Drs. Wiryawan Adi, S.H." -> ["Wiryawan", "Adi"]. */
const kataNama = (nama: string): readonly string[] =>
  (nama.split(",")[0] ?? "")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .split(/\s+/)
    .filter((kata) => /\p{L}/u.test(kata) && !kata.includes("."))
    .map((kata) => kata.replace(/[^A-Za-z]/g, ""))
    .filter((kata) => kata !== "");

/** "Rina Wulandari" -> "rina.w". */
export const usulPengguna = (nama: string): string => {
  const [depan, ...lain] = kataNama(nama);
  const akhir = lain.at(-1);
  return [depan ?? "", ...(akhir === undefined ? [] : [akhir.slice(0, 1)])].join(".").toLowerCase().slice(0, 40);
};

/** "Rina Wulandari" -> "RW"; one word gives its first two letters. */
export const usulInisial = (nama: string): string => {
  const kata = kataNama(nama);
  const [satu] = kata;
  return (
    kata.length === 1
      ? (satu ?? "").slice(0, 2)
      : kata
          .map((k) => k.slice(0, 1))
          .join("")
          .slice(0, 3)
  ).toUpperCase();
};

export const isPengguna = (teks: string): boolean => /^[a-z0-9._-]{1,40}$/.test(teks);

/** The first thing that is missing; undefined when all is there. */
export const kurangPetugas = (isi: IsianPetugas): "nama" | "pengguna" | "inisial" | "peran" | "wilayah" | undefined => {
  if (isi.nama.trim() === "") return "nama";
  if (!isPengguna(isi.pengguna)) return "pengguna";
  if (!/^[A-Z]{1,4}$/.test(isi.inisial)) return "inisial";
  if (isi.peran.length === 0) return "peran";
  return isi.wilayah.length === 0 ? "wilayah" : undefined;
};
