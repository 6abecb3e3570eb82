/** Comparing names on documents: what is the same name, what is a spelling to ask about. fields.json > cross_checks.name_eq. */
import { bedaHuruf } from "./bedaHuruf.ts";

/** Titles that come before a name; they are allowed on KK and KTP-el but not part of the name. */
export const GELAR_DEPAN: ReadonlySet<string> = new Set([
  "H",
  "HJ",
  "KH",
  "DR",
  "DRS",
  "DRA",
  "IR",
  "PROF",
  "PDT",
  "USTADZ",
  "NY",
  "TN",
]);

/** A degree written with dots (`S.PD`, `A.MD.KEB`) at the end of a name. */
export const GELAR_BERTITIK = /^(?:[A-Z][A-Z]{0,2}\.)+[A-Z]{0,4}\.?$/;

const buangGelarDepan = (kata: readonly string[]): readonly string[] => {
  const [depan, ...sisa] = kata;
  return depan !== undefined && sisa.length > 0 && GELAR_DEPAN.has(depan) ? buangGelarDepan(sisa) : kata;
};

const isGelarBelakang = (kata: string): boolean => /\.[A-Z]/.test(kata) && GELAR_BERTITIK.test(kata);

/**
 * A name for comparison: capitals, single spaces, without accents, titles, dots and apostrophes. `H. NUR'AINI, S.Pd` becomes
 * `NURAINI`. Only for comparing; what people wrote is kept as it is.
 */
export const normalizeNama = (teks: string): string => {
  const besar = teks.normalize("NFKD").replace(/\p{M}/gu, "").toUpperCase();
  const tanpaEkor = (besar.split(",")[0] ?? "").trim();
  const kata = (tanpaEkor === "" ? besar : tanpaEkor).split(/[\s-]+/).filter((k) => k !== "");
  const bersih = kata
    .filter((k, i) => i === 0 || !isGelarBelakang(k))
    .map((k) => k.replace(/[^A-Z0-9]/g, ""))
    .filter((k) => k !== "");
  return buangGelarDepan(bersih).join(" ");
};

/** `sama`; `mirip`: one or two letters differ ("cek ejaan"); `beda`. */
export type HasilBandingNama = "sama" | "mirip" | "beda";

/** Compares two names after normalising. In names of up to four letters a single letter already makes another name. */
export const bandingNama = (a: string, b: string): HasilBandingNama => {
  const [x, y] = [normalizeNama(a), normalizeNama(b)];
  if (x === y) return "sama";
  const batas = Math.min(x.length, y.length) <= 4 ? 1 : 2;
  return bedaHuruf(x, y).jarak <= batas ? "mirip" : "beda";
};
