/** The two tables of a family card as printers draw them: widths, heads, empty rows and columns differ. */
import { type Acak } from "./acak.ts";
import { type AnggotaCetak } from "./halamanCetak.ts";
import { dmy } from "./orang.ts";

/** How a card's tables are drawn: printers and years differ. */
interface Gaya {
  /** Widths of columns as they come, or set by the printer. */
  readonly tetap: boolean;
  /** Heads of two storeys: `Dokumen Imigrasi` over passport and permit, `Nama Orang Tua` over father and mother. */
  readonly kepalaGanda: boolean;
  /** The row of column numbers. */
  readonly nomorKolom: boolean;
  /** Rows in all: some printers draw ten, whatever the family. */
  readonly baris: number;
  /** What stands in a row without a person. */
  readonly kosong: string;
  /** Columns that are centred. */
  readonly tengah: ReadonlySet<number>;
}

export const createGaya = (acak: Acak): Gaya => ({
  tetap: acak.chance(0.45),
  kepalaGanda: acak.chance(0.5),
  nomorKolom: acak.chance(0.8),
  baris: acak.chance(0.35) ? acak.int(8, 10) : 0,
  kosong: acak.pick(["", "", "-"]),
  tengah: new Set([0, 2, 3, 5, 6, 8].filter(() => acak.chance(0.25))),
});

/** A column: its head, its share of the width, and what of a person stands in it. */
interface Kolom {
  readonly head: string;
  /** Over this and the next head, where heads have two storeys. */
  readonly over?: string;
  readonly lebar: number;
  readonly isi: (a: AnggotaCetak) => string | undefined;
}

export const ATAS: readonly Kolom[] = [
  { head: "Nama Lengkap", lebar: 17, isi: (a) => a.nama },
  { head: "NIK", lebar: 12, isi: (a) => a.nik },
  { head: "Jenis Kelamin", lebar: 9, isi: (a) => a.jenis_kelamin },
  { head: "Tempat Lahir", lebar: 11, isi: (a) => a.tempat_lahir },
  { head: "Tanggal Lahir", lebar: 8, isi: (a) => (a.tanggal_lahir === undefined ? undefined : dmy(a.tanggal_lahir)) },
  { head: "Agama", lebar: 7, isi: (a) => a.agama },
  { head: "Pendidikan", lebar: 14, isi: (a) => a.pendidikan },
  { head: "Jenis Pekerjaan", lebar: 15, isi: (a) => a.pekerjaan },
];
export const DARAH: Kolom = { head: "Golongan Darah", lebar: 8, isi: (a) => a.gol_darah };
export const tanggalKawin = (head: string): Kolom => ({
  head,
  lebar: 9,
  isi: (a) => (a.tanggal_perkawinan === undefined ? undefined : dmy(a.tanggal_perkawinan)),
});
export const STATUS: Kolom = { head: "Status Perkawinan", lebar: 13, isi: (a) => a.status_perkawinan };
export const BAWAH: readonly Kolom[] = [
  { head: "Status Hubungan Dalam Keluarga", lebar: 12, isi: (a) => a.shdk },
  { head: "Kewarganegaraan", lebar: 9, isi: (a) => a.kewarganegaraan },
  { head: "No. Paspor", over: "Dokumen Imigrasi", lebar: 8, isi: (a) => a.no_paspor },
  { head: "No. KITAP", lebar: 8, isi: () => undefined },
  { head: "Ayah", over: "Nama Orang Tua", lebar: 16, isi: (a) => a.nama_ayah },
  { head: "Ibu", lebar: 16, isi: (a) => a.nama_ibu },
];

const kepalaTabel = (kolom: readonly Kolom[], { kepalaGanda, nomorKolom }: Gaya, mulai: number): string => {
  const ganda = kepalaGanda && kolom.some(({ over }) => over !== undefined);
  const satu = kolom.map(({ head, over }, i) => {
    if (!ganda) return `<th>${head}</th>`;
    if (over !== undefined) return `<th colspan="2">${over}</th>`;
    return kolom[i - 1]?.over === undefined ? `<th rowspan="2">${head}</th>` : "";
  });
  const dua = kolom.filter(({ over }, i) => over !== undefined || kolom[i - 1]?.over !== undefined);
  const nomor = `<tr><td></td>${kolom.map((_, i) => `<td class="c">(${String(i + mulai)})</td>`).join("")}</tr>`;
  return `<tr><th${ganda ? ' rowspan="2"' : ""}>No</th>${satu.join("")}</tr>${
    ganda ? `<tr>${dua.map(({ head }) => `<th>${head}</th>`).join("")}</tr>` : ""
  }${nomorKolom ? nomor : ""}`;
};

export const tabel = (
  acak: Acak,
  kolom: readonly Kolom[],
  { gaya, mulai, all }: { readonly gaya: Gaya; readonly mulai: number; readonly all: readonly AnggotaCetak[] },
): string => {
  const cell = (value: string, i: number) => `<td${gaya.tengah.has(i) ? ' class="c"' : ""}>${value}</td>`;
  const rows = Array.from({ length: Math.max(all.length, gaya.baris) }, (_, r) => {
    const orang = all[r];
    const isi = kolom.map((k) => (orang === undefined ? gaya.kosong : (k.isi(orang) ?? "-")));
    return `<tr>${[String(r + 1), ...isi].map(cell).join("")}</tr>`;
  });
  const lebar = kolom.map((k) => k.lebar * acak.between(0.85, 1.2));
  const sum = lebar.reduce((a, b) => a + b, 3);
  const cols = [3, ...lebar].map((w) => `<col style="width:${((100 * w) / sum).toFixed(2)}%">`).join("");
  const atur = gaya.tetap ? `<colgroup>${cols}</colgroup>` : "";
  return `<table class="t"${gaya.tetap ? ' style="table-layout:fixed"' : ""}>${atur}${kepalaTabel(kolom, gaya, mulai)}${rows.join("")}</table>`;
};
