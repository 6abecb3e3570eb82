/** A field as one reader read it on one page, before a second reading decides whether it is sure. */
import { type Kotak, type NamaField } from "./bacaan.ts";
import { kataToBaris, type Baris } from "./baris.ts";
import { distanceWhole } from "./mirip.ts";
import { digitsOf, isMostlyDigits } from "./nomorTerbaca.ts";
import { parseTanggal } from "./tanggalTerbaca.ts";

export interface Terbaca {
  readonly value: string;
  /** In pixels of the straightened page. */
  readonly kotak: Kotak;
  readonly conf: number;
}
export type Bidang = Readonly<Partial<Record<NamaField, Terbaca>>>;

const terbaca = (value: string | undefined, from: Baris): Terbaca | undefined =>
  value === undefined || value === "" ? undefined : { value, kotak: from.kotak, conf: from.conf };

/** A name: capitals, spaces, apostrophe, point, comma, hyphen; what else was read there is left out at the ends. */
export const toNama = (baris: Baris | undefined): Terbaca | undefined => {
  if (baris === undefined) return undefined;
  const kata = baris.kata.map((k) => k.text.toUpperCase().replace(/[^A-Z'.,-]/g, "")).filter((t) => /[A-Z]/.test(t));
  const name = kata.join(" ").replace(/^[^A-Z]+|[^A-Z.]+$/g, "");
  return name.length < 2 ? undefined : terbaca(name, baris);
};

/** Free text as it stands, single spaces. */
export const toTeks = (baris: Baris | undefined): Terbaca | undefined =>
  baris === undefined ? undefined : terbaca(baris.text.replace(/\s+/g, " ").trim(), baris);

/** An address: a colon read as a stroke or a one before it goes; the street's `JL.` has its point. */
export const toAlamat = (baris: Baris | undefined): Terbaca | undefined => {
  if (baris === undefined) return undefined;
  const kata = baris.kata.findIndex((k, i) => !(i === 0 && baris.kata.length > 1 && /^[^A-Za-z]$|^[Il]$/.test(k.text)));
  const teks = toTeks(kataToBaris(baris.kata.slice(Math.max(0, kata))));
  return teks === undefined ? undefined : { ...teks, value: teks.value.replace(/^J[LI1][.,]? ?(?=[A-Z])/, "JL. ") };
};

/** Neighbourhood units as `016/007`; what was read before the last three digits on the left belongs to the colon. */
export const toRtRw = (baris: Baris | undefined): Terbaca | undefined => {
  if (baris === undefined) return undefined;
  const found = /([\dOoIl]{3})\s*[/|\\]\s*([\dOoIl]{3})/.exec(baris.text);
  // seven digits alone: the stroke in the middle was taken for one
  const seven = /^\D*(\d{3})[17](\d{3})\D*$/.exec(baris.text);
  if (found === null) return seven === null ? toTeks(baris) : terbaca(`${seven[1] ?? ""}/${seven[2] ?? ""}`, baris);
  return terbaca(`${digitsOf(found[1] ?? "")}/${digitsOf(found[2] ?? "")}`, baris);
};

/** A sixteen-digit number as read; also when digits were lost or added (the state says so later). */
export const toNomor16 = (baris: Baris | undefined): Terbaca | undefined => {
  if (baris === undefined) return undefined;
  const digits = digitsOf(baris.kata.map((k) => k.text).join(""));
  return isMostlyDigits(baris.text.replace(/\s/g, "")) ? terbaca(digits, baris) : undefined;
};

export const toTanggal = (baris: Baris | undefined): Terbaca | undefined =>
  baris === undefined ? undefined : terbaca(parseTanggal(baris.text), baris);

/** The word of a list that is nearest to what was read. */
export const toPilihan = (baris: Baris | undefined, pilihan: readonly string[], slack = 0.34): Terbaca | undefined => {
  if (baris === undefined) return undefined;
  const [best] = pilihan
    .flatMap((value) => {
      const n = value.split(" ").length;
      const head = baris.kata
        .slice(0, n)
        .map((k) => k.text)
        .join(" ");
      return [{ value, d: Math.min(distanceWhole(value, head), distanceWhole(value, baris.text)) }];
    })
    .sort((a, b) => a.d - b.d);
  return best !== undefined && best.d <= slack ? terbaca(best.value, baris) : undefined;
};

export const JENIS_KELAMIN = ["LAKI-LAKI", "PEREMPUAN"] as const;

/** Leaves out what was not read. */
export const compactBidang = (bidang: Readonly<Partial<Record<NamaField, Terbaca | undefined>>>): Bidang =>
  Object.fromEntries(Object.entries(bidang).filter(([, value]) => value !== undefined));
