/** Writes recaps as .xlsx. NIK, No. KK and phone numbers are text cells: Excel keeps only 15 digits of a number. */
import type { CellObject, WorkSheet } from "@e965/xlsx";
import type { KolomRekap } from "./kolomRekap.ts";

export interface LembarRekap {
  readonly nama: string;
  readonly kepala: readonly string[];
  readonly lebar: readonly number[];
  readonly baris: readonly (readonly CellObject[])[];
}

/** A value that a spreadsheet would run as a formula stays a text cell; so does everything but row numbers. */
const sel = <Row>(kolom: KolomRekap<Row>, row: Row): CellObject => {
  const isi = kolom.isi(row);
  if (kolom.angka) return { t: "n", v: Number(isi) };
  return kolom.teks ? { t: "s", v: isi, z: "@" } : { t: "s", v: isi };
};

export const lembarRekap = <Row>(
  nama: string,
  kolom: readonly KolomRekap<Row>[],
  baris: readonly Row[],
): LembarRekap => ({
  nama,
  kepala: kolom.map((k) => k.kepala),
  lebar: kolom.map((k) => k.lebar),
  baris: baris.map((row) => kolom.map((k) => sel(k, row))),
});

/** The workbook as bytes; the library loads on first use. */
export const susunXlsx = async (lembar: readonly LembarRekap[]): Promise<ArrayBuffer> => {
  const { utils, write } = await import("@e965/xlsx");
  const buku = utils.book_new();
  for (const satu of lembar) {
    const kepala: CellObject[] = satu.kepala.map((v) => ({ t: "s", v }));
    const isi: WorkSheet = utils.aoa_to_sheet([kepala, ...satu.baris.map((b) => [...b])]);
    isi["!cols"] = satu.lebar.map((wch) => ({ wch }));
    isi["!autofilter"] = { ref: isi["!ref"] ?? "A1" };
    utils.book_append_sheet(buku, isi, satu.nama);
  }
  return write(buku, { type: "array", bookType: "xlsx", compression: true }) as ArrayBuffer;
};

/** Hands the bytes to the browser's download. The name holds dates only. */
export const unduhBerkas = (bytes: ArrayBuffer, nama: string): void => {
  const url = URL.createObjectURL(
    new Blob([bytes], { type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" }),
  );
  const tautan = document.createElement("a");
  tautan.href = url;
  tautan.download = nama;
  tautan.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
};
