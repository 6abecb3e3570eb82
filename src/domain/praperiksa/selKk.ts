/** Members of a family card cell by cell: what the page reading put into each cell, and where the cell is. */
import { type KolomAnggota } from "./bacaan.ts";
import { kataToBaris, type Baris, type Kata } from "./baris.ts";
import { kotakSel, type Tabel } from "./kisi.ts";
import { distanceWhole } from "./mirip.ts";
import { kodeTerbaca, isKolomKode } from "./kodeTerbaca.ts";
import { tabelKk, type KolomKk, type TabelKk } from "./kolomKk.ts";
import { digitsOf } from "./nomorTerbaca.ts";
import {
  compactBidang,
  JENIS_KELAMIN,
  toNama,
  toPilihan,
  toTanggal,
  toTeks,
  type Bidang,
  type Terbaca,
} from "./terbaca.ts";

/** A row of a table: its cells by column. */
interface BarisSel {
  readonly no: number | undefined;
  readonly sel: ReadonlyMap<KolomKk, readonly Baris[]>;
  readonly kotak: (kolom: KolomKk) => Terbaca["kotak"] | undefined;
}

const satuBaris = (lines: readonly Baris[] | undefined): Baris | undefined =>
  lines === undefined || lines.length === 0 ? undefined : kataToBaris(lines.flatMap(({ kata }) => kata));

const textOf = (lines: readonly Baris[] | undefined): string => (lines ?? []).map(({ text }) => text).join(" ");

const rowsOf = ({ tabel, kolom, isi }: TabelKk): readonly BarisSel[] =>
  isi.map((cells, row) => {
    const sel = new Map(kolom.map((name, i) => [name, cells[i] ?? []] as const));
    const no = /^\D*(\d{1,2})\D*$/.exec(textOf(sel.get("no")))?.[1];
    return {
      no: no === undefined ? undefined : Number(no),
      sel,
      kotak: (name) => kotakSel(tabel, row, kolom.indexOf(name)),
    };
  });

const digitsIn = (lines: readonly Baris[] | undefined): number =>
  digitsOf(textOf(lines).replace(/[A-Za-z]{3,}/g, "")).length;

/** Whether a row of the upper, or the lower table is a member's and no head. */
const isAnggota = ({ sel }: BarisSel): boolean =>
  digitsIn(sel.get("nik")) >= 10 ||
  toPilihan(satuBaris(sel.get("jenis_kelamin")), JENIS_KELAMIN, 0.3) !== undefined ||
  toPilihan(satuBaris(sel.get("kewarganegaraan")), ["WNI", "WNA"], 0.34) !== undefined;

interface Bernomor {
  readonly rows: readonly BarisSel[];
  /** How many printed numbers say that each row is at its own. */
  readonly saksi: number;
}

/**
 * The rows from the first member on, each at its own number; undefined where the numbers say that a row was lost or two are one:
 * then what a row says would be given to another person.
 */
const bernomor = (rows: readonly BarisSel[]): Bernomor | undefined => {
  const at = rows.findIndex(isAnggota);
  if (at < 0) return undefined;
  const offsets = rows.slice(at).flatMap(({ no }, i) => (no === undefined ? [] : [no - i - 1]));
  const votes = (offset: number): number => offsets.filter((o) => o === offset).length;
  const best = [...new Set(offsets)].sort((a, b) => votes(b) - votes(a))[0] ?? 0;
  // one number of a few may be misread, not more
  if (offsets.length - votes(best) > Math.floor(offsets.length / 3)) return undefined;
  const begin = at - best;
  return best < 0 || best > 3 || begin < 1 ? undefined : { rows: rows.slice(begin), saksi: votes(best) };
};

const isDuaAngka = ({ sel }: BarisSel): boolean =>
  (sel.get("nik") ?? []).filter(({ text }) => digitsOf(text).length >= 12).length > 1 ||
  (sel.get("kewarganegaraan") ?? []).filter((b) => toPilihan(b, ["WNI", "WNA"], 0.34) !== undefined).length > 1;

type Satuan = (lines: readonly Baris[]) => Terbaca | undefined;

const nomor: Satuan = (lines) => {
  const baris = satuBaris(lines);
  const digits = baris === undefined ? "" : digitsOf(baris.text.replace(/\s/g, ""));
  return baris === undefined || digits.length < 12
    ? undefined
    : { value: digits, kotak: baris.kotak, conf: baris.conf };
};

const teks: Satuan = (lines) => {
  const found = toTeks(satuBaris(lines));
  return found === undefined || !/[A-Z0-9]{4}/.test(found.value) ? undefined : found;
};

const tanggal: Satuan = (lines) => toTanggal(satuBaris(lines));
const nama: Satuan = (lines) => {
  const isWord = ({ text }: Kata): boolean => /[A-Za-z]/.test(text);
  const kata = lines.flatMap((b) => b.kata).filter(isWord);
  return kata.length === 0 ? undefined : toNama(kataToBaris(kata));
};

const SATUAN: Readonly<Partial<Record<KolomAnggota, Satuan>>> = {
  nama,
  tempat_lahir: nama,
  nama_ayah: nama,
  nama_ibu: nama,
  nik: nomor,
  jenis_kelamin: (lines) => toPilihan(satuBaris(lines), JENIS_KELAMIN),
  tanggal_lahir: tanggal,
  tanggal_perkawinan: tanggal,
  no_paspor: teks,
};

/** Columns whose cell is read again also where the page reading found nothing in it. */
const DIBACA_ULANG: ReadonlySet<KolomKk> = new Set(["nik", "tanggal_lahir"] as const);

const satuSel = (row: BarisSel, name: KolomAnggota): Terbaca | undefined => {
  const sel = row.kotak(name);
  const lines = row.sel.get(name);
  if (sel === undefined || lines === undefined) return undefined;
  if (isKolomKode(name)) return { ...kodeTerbaca(lines, sel), sel };
  const read = SATUAN[name]?.(lines);
  if (read !== undefined) return { ...read, sel };
  return DIBACA_ULANG.has(name) ? { value: "", conf: 0, kotak: sel, sel } : undefined;
};

const bidangOf = (row: BarisSel, columns: readonly KolomKk[]): Bidang =>
  compactBidang(
    Object.fromEntries(
      columns.flatMap((name) => (name === "no" || name === "no_kitap" ? [] : [[name, satuSel(row, name)] as const])),
    ),
  );

const isKosong = ({ sel }: BarisSel): boolean =>
  !/[A-Za-z]{2}/.test(textOf(sel.get("nama"))) && digitsIn(sel.get("nik")) < 8;

/** Printed numbers that place a table's rows. */
const LEAST_SAKSI = 2;

const isKepala = ({ sel }: BarisSel): boolean => distanceWhole("KEPALA KELUARGA", textOf(sel.get("shdk"))) <= 0.35;

/**
 * The rows of the lower table where they are those of the upper one's people: by the numbers of both, else where they are as many and
 * the head is the first. A row that was lost in one of them gives every other to a wrong person.
 */
const sejajar = (atas: Bernomor, bawah: Bernomor | undefined): readonly BarisSel[] => {
  if (bawah === undefined || bawah.rows.some(isDuaAngka)) return [];
  if (Math.min(atas.saksi, bawah.saksi) >= LEAST_SAKSI) return bawah.rows;
  const isi = (rows: readonly BarisSel[]): number => rows.filter(isAnggota).length;
  const [first] = bawah.rows;
  return first !== undefined && isKepala(first) && isi(atas.rows) === isi(bawah.rows) ? bawah.rows : [];
};

/** Members in the order of the table; undefined where the upper table's grid is not to be trusted. */
export const anggotaSel = (kisi: readonly Tabel[], baris: readonly Baris[]): readonly Bidang[] | undefined => {
  const { atas, bawah } = tabelKk(
    kisi,
    baris.flatMap(({ kata }) => kata),
  );
  const upper = atas === undefined ? undefined : bernomor(rowsOf(atas));
  if (atas === undefined || upper === undefined || upper.rows.some(isDuaAngka)) return undefined;
  const lower = sejajar(upper, bawah === undefined ? undefined : bernomor(rowsOf(bawah)));
  const members = upper.rows.map((row, i) => ({ row, lower: lower[i] }));
  // the head is the first: below it these words are those of the signature, which may be printed over the last rows
  const isBerisi = (row: BarisSel): boolean => /[A-Za-z]{4}/.test(textOf(row.sel.get("shdk"))) && !isKepala(row);
  const last = members.findLastIndex(({ row, lower: below }) => !isKosong(row) || (below && isBerisi(below)));
  return members.slice(0, last + 1).map(({ row, lower: below }) => ({
    ...bidangOf(row, atas.kolom),
    ...(below === undefined || bawah === undefined ? {} : bidangOf(below, bawah.kolom)),
  }));
};
