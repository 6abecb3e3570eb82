/** What `npm run precheck` says about one file: the line in JSON, and the same in words. */
import { stat } from "node:fs/promises";
import { type BarisAnggota, type FieldBaca, type Mutu } from "../../src/domain/praperiksa/bacaan.ts";
import { type Dibaca } from "./pembacaan.ts";

export interface BarisJson {
  readonly file: string;
  readonly kind: string | null;
  readonly quality: Mutu;
  readonly fields: Readonly<Record<string, unknown>>;
  /** Why nothing could be read. */
  readonly error?: string;
  /** Further pages of a PDF; the first one is the file's own line. */
  readonly halaman?: readonly BarisJson[];
  readonly ms: number;
}

const SEBAB: Readonly<Record<string, string>> = {
  TakAda: "there is no such file",
  BukanBerkas: "a folder or a device, not a file",
  TakBolehDibaca: "the file may not be read",
  Kosong: "the file is empty",
  TerlaluBesar: "the file or its picture is too large",
  Heic: "a HEIC picture, which browsers can't open: save it as JPEG",
  BukanGambar: "neither a picture nor a PDF",
  Rusak: "the picture is damaged",
  PdfTerkunci: "the PDF has a password",
  PdfRusak: "the PDF is damaged",
  PdfTerlaluBesar: "the PDF is too large or has too many pages",
  PdfBelumBisa: "what opens PDFs could not be loaded",
  WaktuHabis: "reading took too long",
  PaketBelumAda: "the OCR pack could not be loaded",
  TabRusak: "the browser's tab broke; it was opened anew",
  PerambanTakJalan: "no browser could be started",
};

const plainField = ({ value, state }: FieldBaca) => ({ value, state });
const plainFields = (fields: BarisAnggota | Readonly<Record<string, FieldBaca>>) =>
  Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, plainField(field)]));

export const tidakTerbaca = (type: string): Dibaca => ({ result: { ok: false, error: { type } }, ms: 0 });

export const toBarisJson = (file: string, { result, ms, halaman }: Dibaca): BarisJson => {
  const rest = {
    ...(halaman !== undefined && { halaman: halaman.map((page) => toBarisJson(file, page)) }),
    ms: Math.round(ms),
  };
  if (!result.ok) {
    const quality: Mutu = { verdict: "ulangi", reasons: ["tak_terbaca"] };
    return { file, kind: null, quality, fields: {}, error: result.error.type, ...rest };
  }
  const { kind, quality, fields, anggota } = result.value;
  const rows = kind === "kk" ? { anggota: anggota.map(plainFields) } : {};
  return { file, kind, quality, fields: { ...plainFields(fields), ...rows }, ...rest };
};

const kataHalaman = ({ kind, quality, error, ms }: BarisJson): string => {
  const why = error === undefined ? quality.reasons.join(", ") : (SEBAB[error] ?? error);
  return [kind ?? "?", quality.verdict, ...(why === "" ? [] : [`(${why})`]), `${String(ms)} ms`].join(" ");
};

/** One readable line; one more for each further page of a PDF. */
export const kataBaris = (baris: BarisJson): string =>
  [
    `${baris.file}: ${kataHalaman(baris)}`,
    ...(baris.halaman ?? []).map((page, i) => `  page ${String(i + 2)}: ${kataHalaman(page)}`),
  ].join("\n");

/** No photo or PDF is taken in beyond this (src/capture). */
const MOST_BYTES = 60e6;

const codeOf = (error: unknown): string =>
  error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";

/** Why a file can't be given to the reader at all; undefined where it can. */
export const halangan = async (path: string): Promise<string | undefined> => {
  try {
    const found = await stat(path);
    if (!found.isFile()) return "BukanBerkas";
    if (found.size === 0) return "Kosong";
    return found.size > MOST_BYTES ? "TerlaluBesar" : undefined;
  } catch (error) {
    return ["EACCES", "EPERM"].includes(codeOf(error)) ? "TakBolehDibaca" : "TakAda";
  }
};
