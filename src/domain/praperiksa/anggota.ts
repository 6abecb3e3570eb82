/** Rows of a KK's upper table: name, NIK, sex, birth date of each member. A row is known by its sixteen digits. */
import { isKapital, kataToBaris, unionKotak, type Baris, type Kata } from "./baris.ts";
import { digitsOf } from "./nomorTerbaca.ts";
import { orangTuaKk } from "./orangTuaKk.ts";
import { compactBidang, JENIS_KELAMIN, toNama, toPilihan, toTanggal, type Bidang, type Terbaca } from "./terbaca.ts";

const LEAST_DIGITS = 12;

/** Where in a row the NIK stands: one word, or some that were torn apart. */
const findNik = (kata: readonly Kata[]): { readonly from: number; readonly to: number } | undefined => {
  for (let from = 0; from < kata.length; from++) {
    let digits = 0;
    for (let to = from; to < Math.min(kata.length, from + 3); to++) {
      const text = kata[to]?.text ?? "";
      if (text.replace(/\D/g, "").length < text.length * 0.6) break;
      digits += digitsOf(text).length;
      if (digits >= LEAST_DIGITS) return digits <= 18 ? { from, to: to + 1 } : undefined;
    }
  }
  return undefined;
};

/** The row's number, however misread: one or two characters, then the gap to the next column. */
const dropNumber = (kata: readonly Kata[]): readonly Kata[] => {
  const [first, second] = kata;
  if (first === undefined || second === undefined || first.text.replace(/[^A-Za-z0-9]/g, "").length > 2) return kata;
  const gap = second.kotak.x - first.kotak.x - first.kotak.w;
  return gap > 0.9 * second.kotak.h || !/[A-Za-z]/.test(first.text) ? kata.slice(1) : kata;
};

const isLetters = (k: Kata): boolean => /[A-Za-z]{2}/.test(k.text) || /^[A-Z]$/.test(k.text);
const isKelamin = (k: Kata): boolean => toPilihan(kataToBaris([k]), JENIS_KELAMIN, 0.3) !== undefined;

/** Where the NIK stands or, unread, where it would: just before the sex. */
const splitRow = (kata: readonly Kata[]): { readonly from: number; readonly to: number } | undefined => {
  const nik = findNik(kata);
  if (nik !== undefined) return nik;
  const sex = kata.findIndex(isKelamin);
  // a number that lost digits is none, but its row must not be lost: the rows after it would move up
  if (sex > 1 && /\d{7}/.test(kata[sex - 1]?.text ?? "")) return { from: sex - 1, to: sex };
  const isMember = sex > 0 && kata.slice(sex).some((k) => toTanggal(kataToBaris([k])) !== undefined);
  return isMember ? { from: sex, to: sex } : undefined;
};

/** The first date of a row, also where a space came between its parts. */
const findTanggal = (kata: readonly Kata[]): Terbaca | undefined => {
  for (const [i, k] of kata.entries()) {
    const next = kata[i + 1];
    const found = toTanggal(kataToBaris([k])) ?? (next === undefined ? undefined : toTanggal(kataToBaris([k, next])));
    if (found !== undefined) return found;
  }
  return undefined;
};

const rowOf = (baris: Baris): Bidang | undefined => {
  const kata = dropNumber(baris.kata);
  const at = splitRow(kata);
  if (at === undefined || at.from === 0) return undefined;
  const nik = at.to > at.from ? kataToBaris(kata.slice(at.from, at.to)) : undefined;
  const before = kata.slice(0, at.from).filter(isLetters);
  const rest = kata.slice(at.to).filter((k) => /[A-Za-z0-9]/.test(k.text));
  if (before.length === 0 || rest.length === 0) return undefined;
  // the card's own number under its title, with something misread behind it
  if (/^N[O0]$/i.test(before.map((k) => k.text.replace(/[^A-Za-z0]/g, "")).join(""))) return undefined;
  const tanggal = findTanggal(rest);
  return compactBidang({
    nama: toNama(kataToBaris(before)),
    nik:
      nik === undefined || digitsOf(nik.text).length < LEAST_DIGITS
        ? undefined
        : { value: digitsOf(nik.text), kotak: nik.kotak, conf: nik.conf },
    jenis_kelamin: rest[0] === undefined ? undefined : toPilihan(kataToBaris(rest.slice(0, 2)), JENIS_KELAMIN),
    tanggal_lahir: tanggal,
  });
};

/** Where an unread NIK or date must stand: in the column of the others, on its own row. Its value stays empty: nothing was read. */
const placeKolom = (rows: readonly Bidang[], name: "nik" | "tanggal_lahir", length: number): readonly Bidang[] => {
  const column = rows.find((row) => row[name]?.value.length === length)?.[name]?.kotak;
  if (column === undefined) return rows;
  return rows.map((row) => {
    if (row[name] !== undefined || row.nama === undefined) return row;
    const { y } = row.nama.kotak;
    return { ...row, [name]: { value: "", conf: 0, kotak: { ...column, y } } };
  });
};

/** A name too long for its cell runs on below: capitals under it and left of the number. */
const withRest = (row: Bidang, { kata }: Baris): Bidang => {
  const { nama, nik } = row;
  if (nama === undefined || nik === undefined || kata.length === 0 || kata.length > 2) return row;
  const isUnder = (k: Kata): boolean =>
    isKapital(k) && k.kotak.x > nama.kotak.x - k.kotak.h && k.kotak.x + k.kotak.w < nik.kotak.x;
  const rest = kata.every(isUnder) ? toNama(kataToBaris(kata)) : undefined;
  if (rest === undefined) return row;
  const potongan = [...(nama.potongan ?? [nama.kotak]), rest.kotak];
  const kotak = unionKotak(potongan);
  return { ...row, nama: { ...nama, value: `${nama.value} ${rest.value}`, kotak, potongan } };
};

/** Fields of a row say that they stand in a table's small print. */
const asTabel = (row: Bidang): Bidang =>
  Object.fromEntries(Object.entries(row).map(([name, t]) => [name, { ...t, tabel: true }]));

/** The members in the order of the table. An NIK or date with an empty value was not read, but its place is known. */
export const anggotaKk = (baris: readonly Baris[]): readonly Bidang[] => {
  const rows: Bidang[] = [];
  let before: Bidang | undefined;
  for (const b of baris) {
    const isNip = b.kata.some((k) => /^N[I1]P/i.test(k.text));
    const row = isNip ? undefined : rowOf(b);
    // only the line right below a row can be the rest of it
    if (row === undefined && before !== undefined) rows[rows.length - 1] = withRest(before, b);
    if (row !== undefined) rows.push(row);
    before = row;
  }
  const orangTua = orangTuaKk(baris, rows.length) ?? [];
  const whole = rows.map((row, i) => ({ ...row, ...orangTua[i] }));
  return placeKolom(placeKolom(whole, "nik", 16), "tanggal_lahir", 10).map(asTabel);
};
