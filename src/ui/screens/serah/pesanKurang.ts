/** The checklist as plain text for a messenger: number, services, what is missing, by when, where. Never a NIK, never a full name. */

export interface BarisKurang {
  readonly nama: string;
  /** Form of the document, and what may stand in for it: "fotokopi; atau F-2.03". */
  readonly catatan: string;
}

export interface IsiKurang {
  readonly judul: string;
  readonly baris: readonly BarisKurang[];
  readonly batas: string;
  readonly tempat: string;
}

export interface KataPesan {
  readonly palingLambat: string;
  readonly bawaKe: string;
  readonly gratis: string;
}

/** Sixteen digits in a row, however they are spaced, are a NIK or No. KK: they don't go into a message. */
const tanpaNomor = (teks: string): string => teks.replace(/\d(?:[ .-]?\d){15}/g, "…");

export const pesanKurang = (isi: IsiKurang, kata: KataPesan): string =>
  tanpaNomor(
    [
      isi.judul,
      ...isi.baris.map(
        ({ nama, catatan }, urut) => `${String(urut + 1)}. ${nama}${catatan === "" ? "" : ` (${catatan})`}`,
      ),
      `${kata.palingLambat}: ${isi.batas}`,
      `${kata.bawaKe}: ${isi.tempat}`,
      kata.gratis,
    ].join("\n"),
  );
