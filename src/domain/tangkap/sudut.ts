/** Corners of a page in a picture, and what may be done with them. Pure; the unit is a share of the picture unless said. */
export interface Titik {
  readonly x: number;
  readonly y: number;
}
/** Top left, top right, bottom right, bottom left of the page as it is read. */
export type Sudut = readonly [Titik, Titik, Titik, Titik];
export type NomorSudut = 0 | 1 | 2 | 3;
export const NOMOR_SUDUT: readonly NomorSudut[] = [0, 1, 2, 3];

/** The whole picture. */
export const SUDUT_PENUH: Sudut = [
  { x: 0, y: 0 },
  { x: 1, y: 0 },
  { x: 1, y: 1 },
  { x: 0, y: 1 },
];

export const isPenuh = (s: Sudut): boolean =>
  s.every(({ x, y }, i) => x === SUDUT_PENUH[i]?.x && y === SUDUT_PENUH[i]?.y);

/** A page may not be folded smaller than this share of the picture. */
const LUAS_TERKECIL = 0.01;

const petakan = (s: Sudut, ubah: (p: Titik) => Titik): Sudut => [ubah(s[0]), ubah(s[1]), ubah(s[2]), ubah(s[3])];

/** Shares of a picture to its pixels. */
export const keSatuan = (s: Sudut, lebar: number, tinggi: number): Sudut =>
  petakan(s, ({ x, y }) => ({ x: x * lebar, y: y * tinggi }));

/** Pixels to shares of the picture. */
export const keBagian = (s: Sudut, lebar: number, tinggi: number): Sudut =>
  petakan(s, ({ x, y }) => ({ x: x / lebar, y: y / tinggi }));

const silang = (a: Titik, b: Titik, c: Titik): number => (b.x - a.x) * (c.y - b.y) - (b.y - a.y) * (c.x - b.x);

/** Convex and clockwise: a sheet seen from its printed side. */
export const isCembung = ([a, b, c, d]: Sudut): boolean =>
  silang(a, b, c) > 0 && silang(b, c, d) > 0 && silang(c, d, a) > 0 && silang(d, a, b) > 0;

/** Area, in squares of the unit. */
export const luasSudut = (s: Sudut): number =>
  Math.abs(
    s.reduce((jumlah, p, i) => {
      const q = s[((i + 1) % 4) as NomorSudut];
      return jumlah + p.x * q.y - q.x * p.y;
    }, 0),
  ) / 2;

const batasi = (n: number): number => Math.min(1, Math.max(0, n));

/** One corner moved, kept inside the picture. The corners as they were where the page would fold over. */
export const geserSudut = (s: Sudut, nomor: NomorSudut, ke: Titik): Sudut => {
  const baru = [...s] as [Titik, Titik, Titik, Titik];
  baru[nomor] = { x: batasi(ke.x), y: batasi(ke.y) };
  return isCembung(baru) && luasSudut(baru) >= LUAS_TERKECIL ? baru : s;
};

/** The page turned by quarter turns, clockwise: what was its left edge becomes its top. */
export const putarSudut = (s: Sudut, kali: number): Sudut => {
  const pada = (i: number): Titik => s[((((i - kali) % 4) + 4) % 4) as NomorSudut];
  return [pada(0), pada(1), pada(2), pada(3)];
};

const jarak = (a: Titik, b: Titik): number => Math.hypot(a.x - b.x, a.y - b.y);

/** Lengths of the edges, in the unit: top, right, bottom, left. */
export const sisiSudut = ([a, b, c, d]: Sudut): readonly [number, number, number, number] => [
  jarak(a, b),
  jarak(b, c),
  jarak(c, d),
  jarak(d, a),
];

/** Pixels of the straightened page: the longer of opposite edges, so that nothing is drawn smaller, at most `terpanjang`. */
export const ukuranLurus = (s: Sudut, terpanjang: number): { readonly w: number; readonly h: number } => {
  const [atas, kanan, bawah, kiri] = sisiSudut(s);
  const [w, h] = [Math.max(atas, bawah, 1), Math.max(kanan, kiri, 1)];
  const skala = Math.min(1, terpanjang / Math.max(w, h));
  return { w: Math.max(1, Math.round(w * skala)), h: Math.max(1, Math.round(h * skala)) };
};

/** How far the farthest corner went between two looks. */
export const pergeseran = (a: Sudut, b: Sudut): number => Math.max(...NOMOR_SUDUT.map((i) => jarak(a[i], b[i])));
