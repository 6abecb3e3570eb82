/** Scores readings against the truth: per kind, how often each field is exactly right, and what was wrong among *pasti*. */
import { KOLOM_ANGGOTA, type Bacaan, type FieldBaca, type NamaField } from "../../src/domain/praperiksa/bacaan.ts";
import { type Kebenaran } from "./kebenaran.ts";

export interface Hitung {
  right: number;
  total: number;
  sure: number;
  sureWrong: number;
}
export interface Salah {
  readonly file: string;
  readonly field: string;
  readonly truth: string;
  readonly read: string;
  readonly state: string;
}
export interface Skor {
  photos: number;
  kind: Hitung;
  /** Pages that are sent back to be photographed again, those that could not be read at all among them. */
  ulangi: number;
  /** Pages that could not be read at all. */
  gagal: number;
  /** Pages whose kind and main fields are right, or that are sent back to be photographed again. */
  rightOrUlangi: number;
  ms: number[];
  fields: Record<string, Hitung>;
  salah: Salah[];
  /**
   * Sure fields that the truth doesn't hold, by name, so that nobody can say whether they are right; and under `anggota` sure rows
   * that belong to no true row. Not among `fields`.
   */
  asing: Record<string, number>;
}

const createHitung = (): Hitung => ({ right: 0, total: 0, sure: 0, sureWrong: 0 });
export const createSkor = (): Skor => ({
  ...{ photos: 0, kind: createHitung(), ulangi: 0, gagal: 0, rightOrUlangi: 0 },
  ...{ ms: [], fields: {}, salah: [], asing: {} },
});

/** What a page is for: its number, its name, its date. */
const POKOK = ["nik", "no_kk", "nama", "kepala_keluarga", "tanggal_lahir"] as const;

type BidangBenar = Kebenaran["fields"];

/** What the truth says of this page. That of the sample photos names a child who is not printed in the marriage book. */
const printedOf = ({ kind, fields }: Kebenaran): BidangBenar =>
  kind === "buku_nikah" && fields["nama"] !== undefined ? {} : fields;

const isSame = (read: FieldBaca | undefined, truth: string): boolean =>
  read?.value.toUpperCase() === truth.toUpperCase();

const isRightOrUlangi = (truth: Kebenaran, bacaan: Bacaan | undefined): boolean => {
  if (bacaan === undefined || bacaan.quality.verdict === "ulangi") return true;
  const fields = printedOf(truth);
  const right = POKOK.every((name) => fields[name] === undefined || isSame(bacaan.fields[name], fields[name]));
  return right && bacaan.kind === truth.kind;
};

const addField = (skor: Skor, file: string, name: string, truth: string, read: FieldBaca | undefined): void => {
  const hitung = (skor.fields[name] ??= createHitung());
  const right = isSame(read, truth);
  hitung.total++;
  if (right) hitung.right++;
  else skor.salah.push({ file, field: name, truth, read: read?.value ?? "", state: read?.state ?? "tak_ada" });
  if (read?.state === "pasti") {
    hitung.sure++;
    if (!right) hitung.sureWrong++;
  }
};

type Anggota = NonNullable<BidangBenar["anggota"]>[number];
type Baris = Bacaan["anggota"][number];

/**
 * The row that was read for each true row: one with its number, else with its name, else the one in its place that is no other's.
 * No row is given twice.
 */
const pairRows = (truths: readonly Anggota[], rows: readonly Baris[]): readonly (Baris | undefined)[] => {
  const paired = new Map<number, Baris>();
  const taken = new Set<Baris>();
  const pair = (at: number, row: Baris | undefined): void => {
    if (paired.has(at) || row === undefined || taken.has(row)) return;
    paired.set(at, row);
    taken.add(row);
  };
  for (const column of ["nik", "nama"] as const) {
    for (const [at, { [column]: printed }] of truths.entries()) {
      if (printed === undefined) continue;
      pair(
        at,
        rows.find((row) => !taken.has(row) && isSame(row[column], printed)),
      );
    }
  }
  for (const at of truths.keys()) pair(at, rows[at]);
  return truths.map((_, at) => paired.get(at));
};

const addAsing = (skor: Skor, name: string): void => {
  skor.asing[name] = (skor.asing[name] ?? 0) + 1;
};

/** Sure fields of a reading whose name the truth doesn't hold. */
const addAsingFields = (skor: Skor, truth: object, read: Bacaan["fields"] | Baris, prefix = ""): void => {
  for (const [name, field] of Object.entries(read)) {
    if (field.state === "pasti" && !Object.hasOwn(truth, name)) addAsing(skor, prefix + name);
  }
};

const addRows = (skor: Skor, file: string, truths: readonly Anggota[], rows: readonly Baris[]): void => {
  const pairs = pairRows(truths, rows);
  for (const [at, truth] of truths.entries()) {
    const read = pairs[at] ?? {};
    for (const column of KOLOM_ANGGOTA) {
      if (truth[column] !== undefined) addField(skor, file, `anggota.${column}`, truth[column], read[column]);
    }
    addAsingFields(skor, truth, read, "anggota.");
  }
  for (const row of rows.filter((one) => !pairs.includes(one))) {
    if (Object.values(row).some(({ state }) => state === "pasti")) addAsing(skor, "anggota");
  }
};

/** `bacaan` is undefined where the page could not be read at all. */
export const addSkor = (skor: Skor, truth: Kebenaran, bacaan: Bacaan | undefined, ms: number): void => {
  skor.photos++;
  skor.ms.push(ms);
  skor.kind.total++;
  if (bacaan?.kind === truth.kind) skor.kind.right++;
  else skor.salah.push({ file: truth.file, field: "kind", truth: truth.kind, read: bacaan?.kind ?? "", state: "" });
  if (bacaan === undefined) skor.gagal++;
  // what could not be read at all is sent back as well
  if (bacaan === undefined || bacaan.quality.verdict === "ulangi") skor.ulangi++;
  if (isRightOrUlangi(truth, bacaan)) skor.rightOrUlangi++;
  const fields = printedOf(truth);
  for (const [name, value] of Object.entries(fields)) {
    if (typeof value === "string") addField(skor, truth.file, name, value, bacaan?.fields[name as NamaField]);
  }
  if (bacaan !== undefined) addAsingFields(skor, fields, bacaan.fields);
  addRows(skor, truth.file, fields.anggota ?? [], bacaan?.anggota ?? []);
};

export const sumAsing = ({ asing }: Skor): number => Object.values(asing).reduce((sum, n) => sum + n, 0);
export const median = (all: readonly number[]): number => [...all].sort((a, b) => a - b)[all.length >> 1] ?? 0;
export const percent = (part: number, all: number): string =>
  all === 0 ? "-" : String(Math.round((100 * part) / all));
