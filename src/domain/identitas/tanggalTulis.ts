/** Dates as people write them: 14-08-1991, 14 Agustus 1991, "empat belas Agustus seribu sembilan ratus ...". */
import { err, ok, type Result } from "../../lib/result.ts";
import { angkaToHuruf, parseAngkaHuruf } from "./angkaHuruf.ts";
import { createTanggal, parseTanggalIso, selisihHari, type BagianTanggal, type TanggalIso } from "./tanggal.ts";

export const NAMA_BULAN = [
  "Januari",
  "Februari",
  "Maret",
  "April",
  "Mei",
  "Juni",
  "Juli",
  "Agustus",
  "September",
  "Oktober",
  "November",
  "Desember",
] as const;

/** Spellings met on documents besides the official one and its first three letters. */
const BULAN_LAIN: Readonly<Record<string, number>> = {
  pebruari: 2,
  feb: 2,
  peb: 2,
  agust: 8,
  agt: 8,
  ags: 8,
  sept: 9,
  nopember: 11,
  nop: 11,
};

export interface BukanTanggal {
  readonly type: "BukanTanggal";
}

const parseBulan = (teks: string): number | null => {
  const kata = teks.toLowerCase().replace(/[^a-z]/g, "");
  const lain = BULAN_LAIN[kata];
  if (lain !== undefined) return lain;
  const urutan = NAMA_BULAN.findIndex((nama) => nama.toLowerCase() === kata || nama.toLowerCase().slice(0, 3) === kata);
  return urutan === -1 ? null : urutan + 1;
};

const parseBilangan = (teks: string): number | null => (/^\d+$/.test(teks) ? Number(teks) : parseAngkaHuruf(teks));

const parseBerangka = (teks: string): TanggalIso | null => {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(teks);
  if (iso !== null) return createTanggal(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const hbt = /^(\d{1,2})\s*[-/. ]\s*(\d{1,2})\s*[-/. ]\s*(\d{4})$/.exec(teks);
  return hbt === null ? null : createTanggal(Number(hbt[3]), Number(hbt[2]), Number(hbt[1]));
};

const parseBerkata = (teks: string): TanggalIso | null => {
  const kata = teks
    .replace(/[(),.]/g, " ")
    .split(/[\s/-]+/)
    .filter((k) => k !== "" && !/^(tanggal|bulan|tahun|pada)$/i.test(k));
  const letak = kata.findIndex((k, i) => i > 0 && parseBulan(k) !== null);
  if (letak === -1) return null;
  const hari = parseBilangan(kata.slice(0, letak).join(" "));
  const bulan = parseBulan(kata[letak] ?? "");
  const tahun = parseBilangan(kata.slice(letak + 1).join(" "));
  return hari === null || bulan === null || tahun === null ? null : createTanggal(tahun, bulan, hari);
};

/** Reads a date in any of the written forms. Two-digit years are refused: a century is never guessed. */
export const parseTanggal = (teks: string): Result<TanggalIso, BukanTanggal> => {
  const rapi = teks.trim().replace(/^(senin|selasa|rabu|kamis|jum'?at|sabtu|minggu)\s*[,/]?\s*/i, "");
  const tanggal = parseBerangka(rapi) ?? parseBerkata(rapi);
  return tanggal === null ? err({ type: "BukanTanggal" }) : ok(tanggal);
};

const tulis = (tanggal: TanggalIso, bentuk: (bagian: BagianTanggal) => string): string => {
  const bagian = parseTanggalIso(tanggal);
  return bagian === null ? tanggal : bentuk(bagian);
};

/** `14-08-1991`; text that is no date comes back as it is. */
export const formatTanggalPendek = (tanggal: TanggalIso): string =>
  tulis(tanggal, () => tanggal.split("-").reverse().join("-"));

/** `14 Agustus 1991`. */
export const formatTanggalPanjang = (tanggal: TanggalIso): string =>
  tulis(tanggal, ({ hari, bulan, tahun }) => `${String(hari)} ${NAMA_BULAN[bulan - 1] ?? ""} ${String(tahun)}`);

/** `empat belas Agustus seribu sembilan ratus sembilan puluh satu`, as on a deed. */
export const formatTanggalHuruf = (tanggal: TanggalIso): string =>
  tulis(
    tanggal,
    ({ hari, bulan, tahun }) => `${angkaToHuruf(hari)} ${NAMA_BULAN[bulan - 1] ?? ""} ${angkaToHuruf(tahun)}`,
  );

const NAMA_HARI = ["Minggu", "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu"] as const;

/** Day of the week of an ISO date (`Senin`); empty where the text is no date. */
export const namaHari = (tanggal: TanggalIso): string => {
  const hari = selisihHari("2023-01-01", tanggal);
  return hari === null ? "" : (NAMA_HARI[((hari % 7) + 7) % 7] ?? "");
};
