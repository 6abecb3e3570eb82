/**
 * Words of an official list, in the cells of a family card and on a card. A reading means the entry that is clearly the nearest; which it is
 * counts as sure only where the letter reader, which saw the cell and not the page, means the same.
 */
import { kodeDaftar, type NamaKodeDaftar } from "../layanan/formulir/kodeDaftar.ts";
import { type FieldBaca, type KolomAnggota, type Kotak, type NamaField } from "./bacaan.ts";
import { kataToBaris, type Baris } from "./baris.ts";
import { editsTo } from "./mirip.ts";
import { type BacaanHuruf } from "./namaPasti.ts";
import { type Terbaca } from "./terbaca.ts";

/** The lists of both years: a card keeps the words of the year in which it was printed. */
const DAFTAR = {
  agama: ["agama"],
  pendidikan: ["pendidikan", "pendidikanLama"],
  pekerjaan: ["pekerjaan", "pekerjaan2019"],
  gol_darah: ["golDarah"],
  status_perkawinan: ["statusKawin", "statusKawinKtp"],
  shdk: ["shdk", "shdkLama"],
  kewarganegaraan: [],
} as const satisfies Readonly<Partial<Record<KolomAnggota, readonly NamaKodeDaftar[]>>>;

/** Words that cards print and no list holds as they are. */
const TAMBAHAN: Readonly<Partial<Record<KolomAnggota, readonly string[]>>> = {
  agama: ["KATOLIK", "BUDDHA", "KONGHUCU", "KEPERCAYAAN TERHADAP TUHAN YME"],
  kewarganegaraan: ["WNI", "WNA"],
  shdk: ["FAMILI LAIN"],
};

export type KolomKode = keyof typeof DAFTAR;
export const isKolomKode = (name: NamaField): name is KolomKode => name in DAFTAR;

/** Letters and signs that tell entries apart; the letter reader knows letters alone. A stroke among capitals is an I. */
const bare = (text: string, isHuruf: boolean): string =>
  text
    .replace(/[l|!1]/g, "I")
    .toUpperCase()
    .replace(isHuruf ? /[^A-Z]/g : /[^A-Z0-9+/-]/g, "");

/** What no letter stands for: the stroke of `SLTA/SEDERAJAT` may be read as one, or not at all. */
const SIGN = "/";

/** The letters of an entry with its strokes, as the letter reader may see them. */
const pola = (label: string): string => label.replace(/[()]/g, SIGN).replace(/[^A-Z/]/g, "");

/** An entry as each of the two readers may see it. */
interface Entri {
  readonly label: string;
  readonly halaman: string;
  readonly huruf: string;
}

/** Entries of a column as cards print them, each once: the same letters with other spaces are one. */
const entriOf = (name: KolomKode): readonly Entri[] => {
  const lists: readonly NamaKodeDaftar[] = DAFTAR[name];
  const labels = [
    ...lists.flatMap((list) => kodeDaftar[list].map(({ label }) => label.toUpperCase())),
    ...(TAMBAHAN[name] ?? []),
  ];
  const seen = new Map<string, Entri>();
  for (const label of labels) {
    const halaman = bare(label, false);
    if (!seen.has(halaman)) seen.set(halaman, { label, halaman, huruf: pola(label) });
  }
  return [...seen.values()];
};

/** Made once: a family card asks for the same lists some fifty times. */
const ENTRI: ReadonlyMap<KolomKode, readonly Entri[]> = new Map(
  (Object.keys(DAFTAR) as KolomKode[]).map((name) => [name, entriOf(name)]),
);

interface Arti {
  readonly label: string;
  /** Letters that were read otherwise, and how many the next entry would need. */
  readonly beda: number;
  readonly lain: number;
}

/** What a reading may differ by at most, as a share of the entry's letters; one letter of a short word. */
const SLACK = 0.3;
const SHORT = 3;

/** The entry that a reading means; undefined where it is far from all, or as near to another. */
const artiOf = (name: KolomKode, text: string, isHuruf: boolean): Arti | undefined => {
  const read = bare(text, isHuruf);
  if (read === "") return undefined;
  const ranked = (ENTRI.get(name) ?? [])
    .map(({ label, halaman, huruf }) => ({ label, beda: editsTo(isHuruf ? huruf : halaman, read, { free: SIGN }) }))
    .sort((a, b) => a.beda - b.beda);
  const [best, next] = ranked;
  const length = best === undefined ? 0 : bare(best.label, isHuruf).length;
  if (best === undefined || best.beda > (length >= SHORT ? Math.max(1, SLACK * length) : 0)) return undefined;
  const lain = next?.beda ?? Infinity;
  return lain > best.beda ? { ...best, lain } : undefined;
};

/** What the page reading saw in a cell of a list; the value is for `decideKode` to say. */
export const kodeTerbaca = (lines: readonly Baris[], sel: Kotak): Terbaca => {
  const kata = lines.flatMap((b) => b.kata).filter(({ text }) => /[A-Za-z0-9]/.test(text));
  const { kotak, conf, text } = kata.length === 0 ? { kotak: sel, conf: 0, text: "" } : kataToBaris(kata);
  return { value: "", kotak, conf, teks: text };
};

/** Letters by which the next entry must be further away, if a letter of the reading is wrong. */
const CLEAR = 2;

const isJelas = ({ beda, lain }: Arti): boolean => beda === 0 || lain - beda >= CLEAR + beda;

/**
 * A code: sure where both readings mean the same entry clearly and one of them letter by letter. Of two that differ the exact one is
 * shown, to be checked; none where neither is clear. Signs alone tell some blood types apart, which the letter reader does not
 * see: only words are sure there.
 */
export const decideKode = (name: KolomKode, t: Terbaca, huruf: BacaanHuruf | undefined): FieldBaca | undefined => {
  const teks = name === "gol_darah" ? (t.teks ?? "").replace(/^0/, "O") : (t.teks ?? "");
  const page = artiOf(name, teks, false);
  const cell = huruf === undefined ? undefined : artiOf(name, huruf.text, true);
  const seen = [page, cell].filter((arti) => arti !== undefined);
  const value = (seen.find(({ beda }) => beda === 0) ?? seen.find(isJelas))?.label;
  if (value === undefined) return undefined;
  const field = (state: FieldBaca["state"], why: string): FieldBaca => ({ value, state, why, kotak: t.kotak });
  if (page === undefined || cell === undefined) return field("periksa", "satu_bacaan");
  if (page.label !== cell.label) return field("periksa", "bacaan_beda");
  const isWord = name !== "gol_darah" || value.length > 3;
  // of a short word both must have every letter; a foreigner is so rare that the word is sooner misread
  const isExact = Math.max(page.beda, cell.beda) === 0 || (value.length > 5 && Math.min(page.beda, cell.beda) === 0);
  const isSame = isWord && value !== "WNA" && seen.every(isJelas) && isExact;
  return isSame ? field("pasti", "dua_bacaan_cocok") : field("periksa", "bacaan_beda");
};
