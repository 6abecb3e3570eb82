/**
 * Parents of each member from a KK's lower table. Its rows repeat those of the upper table; the last two columns are father and
 * mother. Where a column begins is seen from the rows themselves: the heads may be centred. Source: documents.json `kk_lama`, `kk_qr`.
 */
import { isKapital, kataToBaris, type Baris, type Kata } from "./baris.ts";
import { distanceWithin } from "./mirip.ts";
import { toNama, toPilihan, type Terbaca } from "./terbaca.ts";

export interface OrangTua {
  readonly nama_ayah?: Terbaca;
  readonly nama_ibu?: Terbaca;
}

/** What stands before the parents in a row. */
const WARGA = ["WNI", "WNA"];
/** Anything but dashes and numbers of passports: what is left out here would be lost from a name. */
const isNama = ({ text }: Kata): boolean => /[A-Za-z]/.test(text) && !/\d{3}/.test(text);

interface BarisBawah {
  /** The row's number as read, if it was. */
  readonly no: number | undefined;
  readonly kata: readonly Kata[];
}

/** Lines of the lower table: from its head to the first line of the foot. */
const linesOf = (baris: readonly Baris[]): readonly Baris[] => {
  const head = baris.findIndex((b) => distanceWithin("Status Hubungan", b.text) <= 0.25);
  const rest = head < 0 ? [] : baris.slice(head + 1);
  const foot = rest.findIndex((b) => distanceWithin("Dikeluarkan Tanggal", b.text) <= 0.25);
  return foot < 0 ? rest : rest.slice(0, foot);
};

/** The words of a row after its citizenship; a row without one is none. */
const rowOf = ({ kata }: Baris): BarisBawah | undefined => {
  const at = kata.findIndex((k) => toPilihan(kataToBaris([k]), WARGA, 0.34) !== undefined);
  if (at < 1) return undefined;
  const no = /^[^\dA-Za-z]*(\d{1,2})\b/.exec(kata[0]?.text ?? "")?.[1];
  return { no: no === undefined ? undefined : Number(no), kata: kata.slice(at + 1).filter(isNama) };
};

/** How far below a row the rest of a cell may stand, in heights of its print. */
const BELOW = 3.2;

/** A name too long for its cell runs on below: capitals right of where the parents begin. Other cells may run on beside it. */
const restOf = ({ kata }: Baris, from: number, row: readonly Kata[]): readonly Kata[] => {
  const last = row.at(-1)?.kotak;
  if (last === undefined) return [];
  return kata.filter((k) => isKapital(k) && k.kotak.x >= from && k.kotak.y - last.y < BELOW * last.h);
};

/** Where the mothers begin: a place at which words start in the most rows, wide after the word before. */
const findIbu = (rows: readonly (readonly Kata[])[]): number | undefined => {
  const starts = rows.flatMap((row) =>
    row.slice(1).map((k, i) => {
      const before = row[i]?.kotak;
      return { x: k.kotak.x, h: k.kotak.h, gap: before === undefined ? 0 : k.kotak.x - before.x - before.w };
    }),
  );
  const wide = starts.filter(({ h, gap }) => gap > 0.8 * h);
  const votes = wide.map(({ x, h, gap }) => ({
    x,
    score: wide.filter((other) => Math.abs(other.x - x) < h).length + gap / (100 * h),
  }));
  return votes.sort((a, b) => b.score - a.score)[0]?.x;
};

/** One entry a row, in the order of the table; `undefined` where the lower table could not be matched with `members` rows. */
export const orangTuaKk = (baris: readonly Baris[], members: number): readonly OrangTua[] | undefined => {
  const rows: { no: number | undefined; kata: readonly Kata[] }[] = [];
  for (const line of linesOf(baris)) {
    const row = rowOf(line);
    if (row !== undefined) rows.push({ ...row });
    const last = rows.at(-1);
    if (row === undefined && last !== undefined) {
      const from = Math.min(...rows.flatMap(({ kata }) => kata.map((k) => k.kotak.x)));
      last.kata = [...last.kata, ...restOf(line, from - 4, last.kata)];
    }
  }
  // a lost row would give its parents to the next child
  if (rows.length !== members || rows.some(({ no }, i) => no !== undefined && no !== i + 1)) return undefined;
  const ibu = findIbu(rows.map(({ kata }) => kata));
  if (ibu === undefined) return undefined;
  return rows.map(({ kata }) => {
    const slack = (kata[0]?.kotak.h ?? 0) * 0.8;
    const side = (isIbu: boolean) => kata.filter((k) => k.kotak.x >= ibu - slack === isIbu);
    const [ayah, ibunya] = [side(false), side(true)].map((part) =>
      part.length === 0 ? undefined : toNama(kataToBaris(part)),
    );
    return {
      ...(ayah === undefined ? {} : { nama_ayah: ayah }),
      ...(ibunya === undefined ? {} : { nama_ibu: ibunya }),
    };
  });
};
