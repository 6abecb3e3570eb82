/**
 * The coach of the live camera: one look at the picture gives one piece of advice, the most useful one. Pure: the
 * camera looks, this decides, `ui/text` has the words.
 */
import { findAlasan } from "../praperiksa/mutu.ts";
import { isCembung, keSatuan, luasSudut, sisiSudut, type Sudut } from "./sudut.ts";

/** Where on the page glare lies. */
export type Letak =
  "kiri_atas" | "atas" | "kanan_atas" | "kiri" | "tengah" | "kanan" | "kiri_bawah" | "bawah" | "kanan_bawah";

/** What one look found. */
export interface Pengamatan {
  /** Pixels of the camera's picture. */
  readonly lebar: number;
  readonly tinggi: number;
  /** The page, in shares of the picture; undefined where no four edges stand out. */
  readonly sudut: Sudut | undefined;
  /** How much of the page's weakest edge shows, 0..1. */
  readonly tepi: number;
  /** Steepness of edges, brightness of paper, share washed out: as in `praperiksa/mutu.ts`. */
  readonly tajam: number;
  readonly terang: number;
  readonly silau: number;
  readonly silauDi: Letak | undefined;
}

export type Nasihat = "cari" | "gelap" | "mundurkan" | "dekatkan" | "tegakkan" | "silau" | "buram" | "siap";

/** Share of the picture's tighter side that the page should fill. */
const ISI = 0.6;
/** Least pixels along the page's longer edge, for print that is still read: a card, a sheet. */
const PIKSEL = { kartu: 600, lembar: 1000 } as const;
/** Opposite edges may differ this much in length, and edges lean this much (tangent), before the tablet is tilted. */
const BEDA_SISI = 1.3;
const CONDONG = 0.27;
/** A corner this near to the picture's border is nearly cut off. */
const PINGGIR = 0.006;
/** Edges weaker than this are a guess. */
const TEPI = 0.45;

const isTerpotong = (s: Sudut): boolean =>
  s.some(({ x, y }) => x < PINGGIR || y < PINGGIR || x > 1 - PINGGIR || y > 1 - PINGGIR);

const isKecil = (p: Pengamatan, s: Sudut, kartu: boolean): boolean => {
  const xs = s.map(({ x }) => x);
  const ys = s.map(({ y }) => y);
  const isi = Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
  const panjang = Math.max(...sisiSudut(keSatuan(s, p.lebar, p.tinggi)));
  // A camera of few pixels can't do better than to be filled.
  const perlu = Math.min(kartu ? PIKSEL.kartu : PIKSEL.lembar, 0.8 * Math.max(p.lebar, p.tinggi));
  return isi < ISI || panjang < perlu;
};

/** Held at a slant, or turned against the page; a quarter turn is no fault. */
const isMiring = (p: Pengamatan, s: Sudut): boolean => {
  const px = keSatuan(s, p.lebar, p.tinggi);
  const [atas, kanan, bawah, kiri] = sisiSudut(px);
  if (Math.max(atas, bawah) > BEDA_SISI * Math.min(atas, bawah)) return true;
  if (Math.max(kanan, kiri) > BEDA_SISI * Math.min(kanan, kiri)) return true;
  const [a, b, c, d] = px;
  const datar = (Math.abs(b.y - a.y) + Math.abs(c.y - d.y)) / (Math.abs(b.x - a.x) + Math.abs(c.x - d.x) || 1);
  return datar > CONDONG;
};

/** The page that a look found, where its edges are more than a guess. */
export const halamanTerlihat = ({ sudut, tepi }: Pengamatan): Sudut | undefined =>
  sudut !== undefined && tepi >= TEPI && isCembung(sudut) && luasSudut(sudut) > 0.05 ? sudut : undefined;

/** One look, one piece of advice. `kartu`: a card is expected, else a sheet. */
export const nilaiBingkai = (p: Pengamatan, kartu: boolean): Nasihat => {
  const alasan = findAlasan(p);
  if (alasan.includes("gelap")) return "gelap";
  const sudut = halamanTerlihat(p);
  if (sudut === undefined) return "cari";
  if (isTerpotong(sudut)) return "mundurkan";
  if (isKecil(p, sudut, kartu)) return "dekatkan";
  if (isMiring(p, sudut)) return "tegakkan";
  if (alasan.includes("silau")) return "silau";
  return alasan.includes("buram") ? "buram" : "siap";
};

/** What is said now, and what may be said next. */
export interface Ucapan {
  readonly nasihat: Nasihat;
  /** Another piece of advice, and in how many looks in a row it was given. */
  readonly calon: Nasihat;
  readonly kali: number;
}
export const UCAPAN_AWAL: Ucapan = { nasihat: "cari", calon: "cari", kali: 0 };

/** Looks in a row before other words are said: a hand that shakes must not make them flicker. */
const BERTURUT = 2;

export const lanjutUcapan = (u: Ucapan, nasihat: Nasihat): Ucapan => {
  const kali = nasihat === u.calon ? u.kali + 1 : 1;
  return { nasihat: kali >= BERTURUT ? nasihat : u.nasihat, calon: nasihat, kali };
};
