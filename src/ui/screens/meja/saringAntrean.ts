/** Which files a queue shows: by turn, service, origin, step and search. Pure: rows in, rows out. */
import { parseNomor } from "../../../domain/permohonan/nomor.ts";
import type { Baris } from "../../app/jemput.ts";

export type SaringanAntrean = "giliran" | "ditunda" | "hari_ini" | "semua";

/** `kode`: desa or device label of the number; `*` for all. */
export interface PilihanAntrean {
  readonly saringan: SaringanAntrean;
  readonly layanan: string;
  readonly asal: string;
  readonly cari: string;
  readonly langkah: readonly number[];
}

export const SEMUA = "*";

/** "T3-00042-K" -> "T3": the device that took the file in. */
export const labelAsal = (nomor: string): string => nomor.split("-")[0] ?? "";

/** Open work of the desks that somebody with these roles may do. What is still a draft at its own table is not for the desk. */
export const tugasSaya = (baris: Baris, peran: readonly string[]): Baris["tugas"] =>
  baris.status === "draf" ? [] : baris.tugas.filter((t) => t.langkah > 1 && peran.includes(t.peran));

export const isGiliran = (baris: Baris, peran: readonly string[], langkah: readonly number[]): boolean =>
  tugasSaya(baris, peran).some((t) => langkah.length === 0 || langkah.includes(t.langkah));

const isDitunda = (baris: Baris): boolean => baris.layanan.some((l) => l.status === "ditunda");

const cocokSaringan = (
  baris: Baris,
  pilihan: Pick<PilihanAntrean, "saringan" | "langkah">,
  peran: readonly string[],
  hariIni: string,
): boolean => {
  switch (pilihan.saringan) {
    case "giliran":
      return isGiliran(baris, peran, pilihan.langkah);
    case "ditunda":
      return isDitunda(baris);
    case "hari_ini":
      return baris.tanggal === hariIni && baris.status !== "dibatalkan";
    case "semua":
      return baris.status !== "dibatalkan";
  }
};

const POLA_NOMOR = /(?:^|[^A-Z0-9])([A-Z]{1,2}\d{1,4}-\d{5,7}-[A-Z0-9])(?![A-Z0-9])/;

/** A number, as typed (spaces don't matter), scanned, or inside the text of a receipt's QR code. */
export const nomorDalam = (teks: string): string | undefined => {
  const besar = teks.toUpperCase();
  const ketemu = POLA_NOMOR.exec(besar) ?? POLA_NOMOR.exec(besar.replaceAll(/\s+/g, ""));
  return ketemu?.[1] === undefined ? undefined : parseNomor(ketemu[1]);
};

const polos = (teks: string): string => teks.toLowerCase().normalize("NFKD").replaceAll(/\s+/g, " ").trim();

/** By number where the text holds one, else by every word of it in name, number or hamlet. */
export const cocokCari = (baris: Baris, cari: string): boolean => {
  if (cari.trim() === "") return true;
  const nomor = nomorDalam(cari);
  if (nomor !== undefined) return baris.nomor === nomor;
  const isi = polos(`${baris.nama} ${baris.nomor} ${baris.dusun}`);
  return polos(cari)
    .split(" ")
    .every((kata) => isi.includes(kata));
};

/** Search looks through everything; the other filters narrow what is chosen. Longest waiting first. */
export const saringAntrean = (
  semua: readonly Baris[],
  pilihan: PilihanAntrean,
  peran: readonly string[],
  hariIni: string,
): readonly Baris[] =>
  semua
    .filter(
      (b) =>
        (pilihan.cari.trim() !== "" || cocokSaringan(b, pilihan, peran, hariIni)) &&
        cocokCari(b, pilihan.cari) &&
        (pilihan.layanan === SEMUA || b.layanan.some((l) => l.id === pilihan.layanan)) &&
        (pilihan.asal === SEMUA || b.desa === pilihan.asal || labelAsal(b.nomor) === pilihan.asal),
    )
    .toSorted((a, b) => (a.sejak < b.sejak ? -1 : a.sejak > b.sejak ? 1 : a.nomor < b.nomor ? -1 : 1));

/** How many files each filter would show. */
export const hitungSaringan = (
  semua: readonly Baris[],
  peran: readonly string[],
  langkah: readonly number[],
  hariIni: string,
): Readonly<Record<SaringanAntrean, number>> => {
  const hitung = (saringan: SaringanAntrean) =>
    semua.filter((b) => cocokSaringan(b, { saringan, langkah }, peran, hariIni)).length;
  return {
    giliran: hitung("giliran"),
    ditunda: hitung("ditunda"),
    hari_ini: hitung("hari_ini"),
    semua: hitung("semua"),
  };
};
