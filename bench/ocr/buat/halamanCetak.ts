/** What a template gives: HTML to draw, and what is printed on it. */
import { type Acak } from "./acak.ts";

export interface AnggotaCetak {
  readonly nik: string;
  readonly nama: string;
  readonly tanggal_lahir?: string;
  readonly jenis_kelamin?: string;
  readonly tempat_lahir?: string;
  readonly agama?: string;
  readonly pendidikan?: string;
  readonly pekerjaan?: string;
  readonly gol_darah?: string;
  readonly status_perkawinan?: string;
  /** ISO. */
  readonly tanggal_perkawinan?: string;
  readonly shdk?: string;
  readonly kewarganegaraan?: string;
  readonly no_paspor?: string;
  readonly nama_ayah?: string;
  readonly nama_ibu?: string;
}

export interface Cetak {
  readonly kind: string;
  readonly html: string;
  /** CSS pixels. */
  readonly w: number;
  readonly h: number;
  readonly fields: Readonly<Record<string, string | readonly AnggotaCetak[]>>;
}

/** Families for running text; the generator brings them along from npm. */
export const HURUF: readonly [string, ...string[]] = [
  "Arimo",
  "Arimo",
  "Tinos",
  "DejaVu Sans",
  "Roboto",
  "PT Sans",
  "Carlito",
];
/** Families of typewriters and dot matrix printers. */
export const HURUF_KETIK: readonly [string, ...string[]] = ["Cousine", "Courier Prime", "VT323"];

export interface Lembar {
  readonly w: number;
  readonly h: number;
  readonly font: string;
  readonly size: number;
  readonly body: string;
  readonly paper?: string;
  readonly css?: string;
}

/** One sheet as HTML. Paper white, or tinted as security paper. */
export const lembar = ({ w, h, font, size, body, paper = "#fdfdfb", css = "" }: Lembar): string => `<style>
*{box-sizing:border-box}body{margin:0;font:${String(size)}px/1.5 "${font}",sans-serif;color:#111}
#p{width:${String(w)}px;height:${String(h)}px;background:${paper};position:relative;overflow:hidden}
.c{text-align:center}.b{font-weight:700}table{border-collapse:collapse}td,th{padding:1px 4px;vertical-align:top;text-align:left}
.abs{position:absolute}${css}</style><div id="p">${body}</div>`;

/** `label : value` rows. */
export const baris = (rows: readonly (readonly [string, string])[], width: number, bold = false): string =>
  `<table>${rows
    .map(
      ([l, v]) => `<tr><td style="width:${String(width)}px">${l}</td><td${bold ? ' class="b"' : ""}>: ${v}</td></tr>`,
    )
    .join("")}</table>`;

/** Wavy lines as printed on cards and security paper. */
export const guilloche = (acak: Acak, w: number, h: number, colour: string): string => {
  const lines = Array.from({ length: Math.round(h / 14) }, (_, i) => {
    const [amp, wave, phase] = [acak.between(2, 7), acak.between(25, 70), acak.between(0, 6)];
    const points = Array.from({ length: Math.ceil(w / 8) + 1 }, (_p, x) => {
      const y = i * 14 + amp * Math.sin((x * 8) / wave + phase);
      return `${String(x * 8)},${y.toFixed(1)}`;
    });
    return `<polyline points="${points.join(" ")}"/>`;
  });
  return `<svg class="abs" style="left:0;top:0" width="${String(w)}" height="${String(h)}" fill="none" stroke="${colour}" stroke-width="${acak.between(0.5, 1.1).toFixed(2)}">${lines.join("")}</svg>`;
};

/** Something like a QR code: a field of squares. */
export const kotakQr = (acak: Acak, size: number): string => {
  const n = 25;
  const cells = Array.from({ length: n * n }, (_, i) =>
    acak.chance(0.5) ? `<rect x="${String(i % n)}" y="${String(Math.floor(i / n))}" width="1" height="1"/>` : "",
  );
  return `<svg width="${String(size)}" height="${String(size)}" viewBox="0 0 ${String(n)} ${String(n)}">${cells.join("")}</svg>`;
};

/** A signature and a stamp, drawn by hand so to speak. */
export const tandaTangan = (acak: Acak, cap: boolean): string => {
  const points = Array.from({ length: 9 }, (_, i) => `${String(i * 14)} ${String(Math.round(acak.between(5, 45)))}`);
  const stamp = cap
    ? `<circle cx="30" cy="30" r="34" fill="none" stroke="#4a3aa8" stroke-opacity=".55" stroke-width="3"/><circle cx="30" cy="30" r="24" fill="none" stroke="#4a3aa8" stroke-opacity=".5"/>`
    : "";
  return `<svg width="140" height="70" style="overflow:visible"><path d="M${points.join(" L")}" fill="none" stroke="#223" stroke-width="1.6"/>${stamp}</svg>`;
};
