/** What the recaps need to know from outside: names of people and places, and the office's day of a time. */
export interface RekapAcuan {
  readonly namaOrang: (id: string) => string;
  readonly namaWilayah: (kode: string) => string;
  /** ISO time -> calendar date `YYYY-MM-DD` in the office's time zone. */
  readonly hariDari: (at: string) => string;
}

/** A period in whole days, both ends included. */
export interface Rentang {
  readonly dari: string;
  readonly sampai: string;
}

export const dalamRentang = (tanggal: string, rentang: Rentang): boolean =>
  tanggal >= rentang.dari && tanggal <= rentang.sampai;
