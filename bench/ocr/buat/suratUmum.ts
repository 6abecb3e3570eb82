/** What all letters share: head, title, number, signature, in several fonts and measures. */
import { namaHari } from "../../../src/domain/identitas/tanggalTulis.ts";
import { type Acak } from "./acak.ts";
import { HURUF, HURUF_KETIK, lembar, tandaTangan } from "./halamanCetak.ts";
import { createOrang, dmy, panjang } from "./orang.ts";

export const W = 794;
export const H = 1123;

export interface Surat {
  readonly kop: readonly string[];
  readonly judul: string;
  readonly nomor?: string;
  readonly isi: string;
  readonly tutup: string;
  readonly w?: number;
  readonly h?: number;
}

/** A letter's fonts and measures; the width of the label column goes with them. */
export const gaya = (acak: Acak) => {
  const font = acak.chance(0.15) ? acak.pick(HURUF_KETIK) : acak.pick(HURUF);
  return {
    font,
    size: acak.between(14.5, 17) * (font === "VT323" ? 1.25 : font === "DejaVu Sans" ? 0.88 : 1),
    label: acak.between(170, 230),
  };
};

export const susun = (acak: Acak, { font, size }: { font: string; size: number }, s: Surat): string => {
  const { w = W, h = H } = s;
  const line = acak.chance(0.6) ? "border-bottom:2px solid #222" : "";
  const garis = acak.chance(0.5) ? "text-decoration:underline" : "";
  const body = `<div style="padding:${acak.between(44, 70).toFixed(0)}px ${acak.between(48, 76).toFixed(0)}px">
<div class="c b" style="${line};padding-bottom:8px;line-height:1.4">${s.kop.join("<br>")}</div>
<div class="c b" style="margin-top:${acak.between(16, 34).toFixed(0)}px;font-size:${(size * acak.between(1.1, 1.35)).toFixed(1)}px;line-height:1.3"><span style="${garis}">${s.judul}</span></div>
${s.nomor === undefined ? "" : `<div class="c">Nomor : ${s.nomor}</div>`}<div style="height:${acak.between(14, 30).toFixed(0)}px"></div>${s.isi}
<div style="margin:${acak.between(30, 60).toFixed(0)}px 0 0 ${acak.chance(0.7) ? "55%" : "0"}">${s.tutup}<br>${tandaTangan(acak, acak.chance(0.7))}<br>${createOrang(acak, "990101", 1960, 1985).nama}</div></div>`;
  return lembar({ w, h, font, size, body, paper: acak.pick(["#fdfdfb", "#fbf7ea", "#ffffff"]) });
};

/** `18 FEBRUARI 2001` in capitals or with a capital first letter. */
const tertulis = (acak: Acak, iso: string): string =>
  acak.chance(0.6) ? panjang(iso) : panjang(iso).replace(/[A-Z]+/, (b) => (b[0] ?? "") + b.slice(1).toLowerCase());

export const tanggal = (acak: Acak, iso: string): string => (acak.chance(0.5) ? dmy(iso) : tertulis(acak, iso));

/** `Senin, 18 FEBRUARI 2001`. */
export const hariTanggal = (acak: Acak, iso: string): string =>
  `${acak.chance(0.5) ? namaHari(iso) : namaHari(iso).toUpperCase()}${acak.pick([", ", " / ", ", tanggal "])}${tanggal(acak, iso)}`;
