/**
 * How unlike the table each pixel is. Paper on a table as bright as itself, or a patterned one, has no edge of brightness, but it has
 * another colour; and what lies along the picture's border is the table.
 */
import { createAbu, type Abu } from "./abu.ts";
import { type Warna } from "./warna.ts";

/** The table, as a share of the picture's longer side. */
const PINGGIR = 0.03;
/** One pixel of so many of the border is asked. */
const JARANG = 3;
/** A hue counts this many times as much as brightness: shadows are of the table's hue. */
const BOBOT_RONA = 3;
/** Least spread of a table, in logarithms: an even one has the camera's noise only. */
const SEBARAN_TERKECIL = 0.03;
/** Spreads away from the table at which a pixel is as unlike it as can be. */
const JAUH = 12;
/** Least share of the border that is a second look of the table, and where its first guess is among the pixels by their distance. */
const RAGAM_TERKECIL = 0.08;
const RAGAM_DUGAAN = 0.85;
const RAGAM_PUTARAN = 8;

/** One value for each feature: logarithms of brightness, of red over green, of blue over green. */
type Fitur = readonly [number, number, number];
type Bidang = readonly [Float32Array, Float32Array, Float32Array];

/** One look of the table: its middle and its spread. */
interface Ragam {
  readonly tengah: Fitur;
  readonly sebaran: Fitur;
}

const setiap = (nilai: (k: 0 | 1 | 2) => number): Fitur => [nilai(0), nilai(1), nilai(2)];

/** A little more than black: its hue is noise. */
const HITAM = 8;
const LOG = Float32Array.from({ length: 4 * (255 + HITAM) + 1 }, (_, n) => Math.log(Math.max(1, n)));

const fiturOf = ({ width, height, data }: Warna): Bidang => {
  const bidang = (): Float32Array => new Float32Array(width * height);
  const [terang, merah, biru] = [bidang(), bidang(), bidang()];
  for (let i = 0, p = 0; i < terang.length; i++, p += 4) {
    const [r, g, b] = [(data[p] ?? 0) + HITAM, (data[p + 1] ?? 0) + HITAM, (data[p + 2] ?? 0) + HITAM];
    const hijau = LOG[g] ?? 0;
    terang[i] = LOG[r + 2 * g + b] ?? 0;
    merah[i] = BOBOT_RONA * ((LOG[r] ?? 0) - hijau);
    biru[i] = BOBOT_RONA * ((LOG[b] ?? 0) - hijau);
  }
  return [terang, merah, biru];
};

const diPinggir = (w: number, h: number): readonly number[] => {
  const tebal = Math.max(2, Math.round(PINGGIR * Math.max(w, h)));
  const di: number[] = [];
  for (let y = 0; y < h; y++)
    for (let x = y % JARANG; x < w; x += JARANG) if (Math.min(x, y, w - 1 - x, h - 1 - y) < tebal) di.push(y * w + x);
  return di;
};

const median = (nilai: readonly number[]): number => new Float32Array(nilai).sort()[Math.floor(nilai.length / 2)] ?? 0;

const ragamOf = (fitur: Bidang, di: readonly number[]): Ragam => {
  const tengah = setiap((k) => median(di.map((i) => fitur[k][i] ?? 0)));
  // 1.48 times the median deviation is the spread of normal noise.
  const sebaran = setiap((k) =>
    Math.max(SEBARAN_TERKECIL, 1.48 * median(di.map((i) => Math.abs((fitur[k][i] ?? 0) - tengah[k])))),
  );
  return { tengah, sebaran };
};

/** Squared distance of pixel `i`, in spreads. */
const jarak = (fitur: Bidang, i: number, { tengah, sebaran }: Ragam): number => {
  const a = ((fitur[0][i] ?? 0) - tengah[0]) / sebaran[0];
  const b = ((fitur[1][i] ?? 0) - tengah[1]) / sebaran[1];
  const c = ((fitur[2][i] ?? 0) - tengah[2]) / sebaran[2];
  return a * a + b * b + c * c;
};

/** A table of two looks (a cloth and the floor, squares): the border's pixels parted by two means. One look where there is but one. */
const duaRagam = (fitur: Bidang, pinggir: readonly number[], satu: Ragam): readonly Ragam[] => {
  const jauh = pinggir.map((i) => ({ i, jarak: jarak(fitur, i, satu) })).sort((a, b) => a.jarak - b.jarak);
  const lain = jauh[Math.floor(jauh.length * RAGAM_DUGAAN)]?.i ?? 0;
  const sebaran: Fitur = [1, 1, 1];
  let [a, b] = [satu.tengah, setiap((k) => fitur[k][lain] ?? 0)];
  let bagian: readonly [readonly number[], readonly number[]] = [[], []];
  for (let kali = 0; kali < RAGAM_PUTARAN; kali++) {
    const [diA, diB]: [number[], number[]] = [[], []];
    const [ragamA, ragamB] = [
      { tengah: a, sebaran },
      { tengah: b, sebaran },
    ];
    for (const i of pinggir) (jarak(fitur, i, ragamA) <= jarak(fitur, i, ragamB) ? diA : diB).push(i);
    bagian = [diA, diB];
    if (bagian.some((di) => di.length < pinggir.length * RAGAM_TERKECIL)) return [satu];
    const rata = (di: readonly number[]): Fitur =>
      setiap((k) => di.reduce((jumlah, i) => jumlah + (fitur[k][i] ?? 0), 0) / di.length);
    [a, b] = [rata(diA), rata(diB)];
  }
  return bagian.map((di) => ragamOf(fitur, di));
};

/** 0 where a pixel is the table's, 255 where it is nothing like it. `banyak`: how many looks the table may have. */
export const jarakMeja = (warna: Warna, banyak: 1 | 2): Abu => {
  const fitur = fiturOf(warna);
  const pinggir = diPinggir(warna.width, warna.height);
  const satu = ragamOf(fitur, pinggir);
  const ragam = banyak === 1 ? [satu] : duaRagam(fitur, pinggir, satu);
  const abu = createAbu(warna.width, warna.height);
  for (let i = 0; i < abu.data.length; i++) {
    let dekat = JAUH * JAUH;
    for (const satu of ragam) dekat = Math.min(dekat, jarak(fitur, i, satu));
    abu.data[i] = (255 * Math.sqrt(dekat)) / JAUH;
  }
  return abu;
};
