/** Rows of a KK's upper table: name, NIK, sex, birth date of each member. A row is known by its sixteen digits. */
import { kataToBaris, type Baris, type Kata } from "./baris.ts";
import { digitsOf } from "./nomorTerbaca.ts";
import { compactBidang, JENIS_KELAMIN, toNama, toPilihan, toTanggal, type Bidang } from "./terbaca.ts";

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

const rowOf = (baris: Baris): Bidang | undefined => {
  const at = findNik(baris.kata);
  if (at === undefined || at.from === 0) return undefined;
  const nik = kataToBaris(baris.kata.slice(at.from, at.to));
  const before = baris.kata.slice(0, at.from).filter((k) => /[A-Za-z]{2}/.test(k.text) || /^[A-Z]$/.test(k.text));
  const rest = baris.kata.slice(at.to).filter((k) => /[A-Za-z0-9]/.test(k.text));
  if (before.length === 0) return undefined;
  const dated = rest.find((k) => toTanggal(kataToBaris([k])) !== undefined);
  return compactBidang({
    nama: toNama(kataToBaris(before)),
    nik: { value: digitsOf(nik.text), kotak: nik.kotak, conf: nik.conf },
    jenis_kelamin: rest[0] === undefined ? undefined : toPilihan(kataToBaris(rest.slice(0, 2)), JENIS_KELAMIN),
    tanggal_lahir: dated === undefined ? undefined : toTanggal(kataToBaris([dated])),
  });
};

/** The members in the order of the table. */
export const anggotaKk = (baris: readonly Baris[]): readonly Bidang[] =>
  baris.flatMap((b) => {
    const isNip = b.kata.some((k) => /^N[I1]P/i.test(k.text));
    const row = isNip ? undefined : rowOf(b);
    return row === undefined ? [] : [row];
  });
