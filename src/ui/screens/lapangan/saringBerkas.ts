/** The list of files: what each filter keeps, what a search finds, in which order. Pure. */
import { parseNomor } from "../../../domain/permohonan/nomor.ts";
import type { Baris } from "../../app/jemput.ts";
import { isBelumDiajukan, isMenungguKirim } from "./keadaanBaris.ts";

export const SARINGAN = ["semua", "belum", "sinyal", "ditunda", "kantor", "selesai", "dibatalkan"] as const;
export type Saringan = (typeof SARINGAN)[number];

export const isSaringan = (teks: unknown): teks is Saringan => SARINGAN.some((satu) => satu === teks);

const SARING: Readonly<Record<Saringan, (baris: Baris) => boolean>> = {
  semua: ({ status }) => status !== "dibatalkan",
  belum: ({ status }) => isBelumDiajukan(status),
  sinyal: (baris) => !isBelumDiajukan(baris.status) && isMenungguKirim(baris),
  ditunda: ({ status }) => status === "ditunda",
  kantor: (baris) => (baris.status === "menunggu" || baris.status === "berjalan") && !isMenungguKirim(baris),
  selesai: ({ status }) => status === "selesai" || status === "ditolak" || status === "dicabut",
  dibatalkan: ({ status }) => status === "dibatalkan",
};

export const saringBerkas = (baris: readonly Baris[], saringan: Saringan): readonly Baris[] =>
  baris.filter(SARING[saringan]);

const polos = (teks: string): string =>
  teks
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** Every typed word must be somewhere in the name or number; a whole number finds its file alone. */
export const cariBerkas = (baris: readonly Baris[], teks: string): readonly Baris[] => {
  const nomor = parseNomor(teks);
  if (nomor !== undefined) return baris.filter((satu) => satu.nomor === nomor);
  const kata = polos(teks).split(" ");
  return baris.filter((satu) => {
    const isi = polos(`${satu.nama} ${satu.nomor} ${satu.dusun}`);
    return kata.every((k) => isi.includes(k));
  });
};

/** Newest act first; the number decides between two of one moment. */
export const terbaru = (baris: readonly Baris[]): readonly Baris[] =>
  baris.toSorted((a, b) => (a.sejak < b.sejak ? 1 : a.sejak > b.sejak ? -1 : a.nomor < b.nomor ? 1 : -1));
