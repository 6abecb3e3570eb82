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
  ulangi: number;
  /** Pages whose kind and main fields are right, or that are sent back to be photographed again. */
  rightOrUlangi: number;
  ms: number[];
  fields: Record<string, Hitung>;
  salah: Salah[];
}

const createHitung = (): Hitung => ({ right: 0, total: 0, sure: 0, sureWrong: 0 });
export const createSkor = (): Skor => ({
  ...{ photos: 0, kind: createHitung(), ulangi: 0, rightOrUlangi: 0 },
  ...{ ms: [], fields: {}, salah: [] },
});

/** What a page is for: its number, its name, its date. */
const POKOK = ["nik", "no_kk", "nama", "kepala_keluarga", "tanggal_lahir"] as const;

const isRightOrUlangi = (truth: Kebenaran, bacaan: Bacaan | undefined): boolean => {
  if (bacaan === undefined || bacaan.quality.verdict === "ulangi") return true;
  const right = POKOK.every((name) => {
    const printed = truth.fields[name];
    return printed === undefined || bacaan.fields[name]?.value === printed;
  });
  return right && bacaan.kind === truth.kind;
};

const addField = (skor: Skor, file: string, name: string, truth: string, read: FieldBaca | undefined): void => {
  const hitung = (skor.fields[name] ??= createHitung());
  const right = read?.value.toUpperCase() === truth.toUpperCase();
  hitung.total++;
  if (right) hitung.right++;
  else skor.salah.push({ file, field: name, truth, read: read?.value ?? "", state: read?.state ?? "tak_ada" });
  if (read?.state === "pasti") {
    hitung.sure++;
    if (!right) hitung.sureWrong++;
  }
};

type Anggota = NonNullable<Kebenaran["fields"]["anggota"]>[number];
const COLUMNS = KOLOM_ANGGOTA;

/** A row is looked for by its place first, then by any value that it shares with the truth. */
const rowFor = (bacaan: Bacaan, truth: Anggota, at: number): Bacaan["anggota"][number] =>
  bacaan.anggota.find((row) => (["nik", "nama"] as const).some((c) => row[c]?.value === truth[c])) ??
  bacaan.anggota[at] ??
  {};

/** `fieldsOf`: names that the truth of this kind is compared in; the rest of the truth is not printed on the page. */
export const addSkor = (skor: Skor, truth: Kebenaran, bacaan: Bacaan | undefined, ms: number): void => {
  skor.photos++;
  skor.ms.push(ms);
  skor.kind.total++;
  if (bacaan?.kind === truth.kind) skor.kind.right++;
  else skor.salah.push({ file: truth.file, field: "kind", truth: truth.kind, read: bacaan?.kind ?? "", state: "" });
  // what could not be read at all is sent back as well
  if (bacaan === undefined || bacaan.quality.verdict === "ulangi") skor.ulangi++;
  if (isRightOrUlangi(truth, bacaan)) skor.rightOrUlangi++;
  // the sample photos' truth.json names a child who is not in the marriage book
  if (truth.kind === "buku_nikah" && truth.fields["nama"] !== undefined) return;
  for (const [name, value] of Object.entries(truth.fields)) {
    if (typeof value === "string") addField(skor, truth.file, name, value, bacaan?.fields[name as NamaField]);
  }
  for (const [at, row] of (truth.fields.anggota ?? []).entries()) {
    const read = bacaan === undefined ? {} : rowFor(bacaan, row, at);
    for (const column of COLUMNS) {
      if (row[column] !== undefined) addField(skor, truth.file, `anggota.${column}`, row[column], read[column]);
    }
  }
};

export const median = (all: readonly number[]): number => [...all].sort((a, b) => a - b)[all.length >> 1] ?? 0;
export const percent = (part: number, all: number): string =>
  all === 0 ? "-" : String(Math.round((100 * part) / all));
