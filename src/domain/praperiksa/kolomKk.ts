/**
 * Which column of a family card's tables is which. Their order is fixed by the form, so the heads need not all be read; a rule that
 * was lost between two columns is put back where no word stands. Source: documents.json `kk_lama`, `kk_qr`.
 */
import { type KolomAnggota } from "./bacaan.ts";
import { type Baris, type Kata } from "./baris.ts";
import { garisAt, isiTabel, type Garis, type Tabel } from "./kisi.ts";
import { distanceWithin } from "./mirip.ts";

export type KolomKk = KolomAnggota | "no" | "no_kitap";

interface Kepala {
  readonly kolom: KolomKk;
  readonly head: string;
}

const kepala = (kolom: KolomKk, head: string): Kepala => ({ kolom, head });
const ATAS: readonly Kepala[] = [
  kepala("no", "No"),
  kepala("nama", "Nama Lengkap"),
  kepala("nik", "NIK"),
  kepala("jenis_kelamin", "Jenis Kelamin"),
  kepala("tempat_lahir", "Tempat Lahir"),
  kepala("tanggal_lahir", "Tanggal Lahir"),
  kepala("agama", "Agama"),
  kepala("pendidikan", "Pendidikan"),
  kepala("pekerjaan", "Jenis Pekerjaan"),
];
const DARAH = kepala("gol_darah", "Golongan Darah");
const STATUS = [kepala("no", "No"), kepala("status_perkawinan", "Status Perkawinan")];
const KAWIN = kepala("tanggal_perkawinan", "Tanggal Perkawinan");
const BAWAH: readonly Kepala[] = [
  kepala("shdk", "Status Hubungan"),
  kepala("kewarganegaraan", "Kewarganegaraan"),
  kepala("no_paspor", "Paspor"),
  kepala("no_kitap", "KITAP"),
  kepala("nama_ayah", "Ayah"),
  kepala("nama_ibu", "Ibu"),
];

/** Columns of each table by its form, with blood type and marriage date or without. */
const ATAS_KK: readonly (readonly Kepala[])[] = [ATAS, [...ATAS, DARAH]];
const BAWAH_KK: readonly (readonly Kepala[])[] = [
  [...STATUS, ...BAWAH],
  [...STATUS, KAWIN, ...BAWAH],
];

const SLACK = 0.3;
/** Share of the heads that must be read where they should stand. */
const LEAST_HEADS = 0.55;
/** Rows in which heads are looked for. */
const HEAD_ROWS = 3;

/** What stands at the head of each column. */
const headsOf = (rows: readonly (readonly (readonly Baris[])[])[]): readonly string[] =>
  (rows[0] ?? []).map((_, column) =>
    rows
      .slice(0, HEAD_ROWS)
      .flatMap((row) => row[column] ?? [])
      .map(({ text }) => text)
      .join(" "),
  );

const scoreOf = (heads: readonly string[], layout: readonly Kepala[]): number => {
  const read = layout.filter(({ head }, i) => head.length > 2 && distanceWithin(head, heads[i] ?? "") <= SLACK);
  return read.length / (layout.length - 1);
};

/** A place without words inside a stretch: the middle of the widest one. */
const valleyOf = (kata: readonly Kata[], x0: number, x1: number): number | undefined => {
  const stops = kata
    .map(({ kotak }) => [kotak.x, kotak.x + kotak.w] as const)
    .filter(([a, b]) => b > x0 && a < x1)
    .sort((a, b) => a[0] - b[0]);
  let best: { readonly gap: number; readonly at: number } | undefined;
  let end: number | undefined;
  for (const [a, b] of stops) {
    if (end !== undefined && a - end > (best?.gap ?? 0)) best = { gap: a - end, at: (a + end) / 2 };
    end = Math.max(end ?? 0, b);
  }
  return best?.at;
};

/** The table with a rule put into column `column`; undefined where words stand everywhere in it. */
const withGaris = (tabel: Tabel, kata: readonly Kata[], column: number): Tabel | undefined => {
  const [left, right] = [tabel.tegak[column], tabel.tegak[column + 1]];
  const [top, bottom] = [tabel.datar[0], tabel.datar.at(-1)];
  if (left === undefined || right === undefined || top === undefined || bottom === undefined) return undefined;
  const y = (top.at + bottom.at) / 2;
  const inside = kata.filter(({ kotak }) => kotak.y > top.at && kotak.y < bottom.at);
  const at = valleyOf(inside, garisAt(left, y), garisAt(right, y));
  if (at === undefined) return undefined;
  const garis: Garis = { slope: left.slope, at: at - left.slope * y };
  return { ...tabel, tegak: [...tabel.tegak.slice(0, column + 1), garis, ...tabel.tegak.slice(column + 1)] };
};

const withoutGaris = (tabel: Tabel, at: number): Tabel => ({ ...tabel, tegak: tabel.tegak.filter((_, i) => i !== at) });

/** Tables with as many columns as a form has, from one that has one less or one more. */
const variants = (tabel: Tabel, kata: readonly Kata[], columns: number): readonly Tabel[] => {
  const have = tabel.tegak.length - 1;
  if (have === columns) return [tabel];
  if (have === columns - 1) return Array.from({ length: have }, (_, i) => withGaris(tabel, kata, i) ?? []).flat();
  if (have === columns + 1) return Array.from({ length: have - 1 }, (_, i) => withoutGaris(tabel, i + 1));
  return [];
};

export interface TabelKk {
  readonly tabel: Tabel;
  readonly kolom: readonly KolomKk[];
  /** Lines of text in every cell, the heads' rows included. */
  readonly isi: readonly (readonly (readonly Baris[])[])[];
}

const kenali = (tabel: Tabel, kata: readonly Kata[], layouts: readonly (readonly Kepala[])[]): TabelKk | undefined => {
  let best: (TabelKk & { readonly score: number }) | undefined;
  for (const layout of layouts) {
    for (const satu of variants(tabel, kata, layout.length)) {
      const isi = isiTabel(satu, kata);
      // a table as it was found before one that was changed
      const score = scoreOf(headsOf(isi), layout) - (satu === tabel ? 0 : 0.05);
      if (score > (best?.score ?? LEAST_HEADS)) best = { tabel: satu, isi, score, kolom: layout.map((k) => k.kolom) };
    }
  }
  return best;
};

/** The two tables of a family card among those of a page. */
export const tabelKk = (
  kisi: readonly Tabel[],
  kata: readonly Kata[],
): { readonly atas: TabelKk | undefined; readonly bawah: TabelKk | undefined } => {
  const first = (layouts: readonly (readonly Kepala[])[], from: readonly Tabel[]) =>
    from.map((tabel) => kenali(tabel, kata, layouts)).find((found) => found !== undefined);
  return { atas: first(ATAS_KK, kisi), bawah: first(BAWAH_KK, [...kisi].reverse()) };
};
