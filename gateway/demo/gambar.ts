/** Pictures of invented documents: a black and white PNG with a frame, a title, and lines of dot-matrix text. No library needed. */
import { crc32, deflateSync } from "node:zlib";
import { barisHuruf } from "./hurufTitik.ts";

export const LEBAR = 640;
export const TINGGI = 880;
const BARIS_BYTE = LEBAR / 8;

/** One bit per dot, 1 = white; each row starts with its filter byte. */
type Kanvas = Uint8Array;

const hitamkan = (kanvas: Kanvas, x: number, y: number): void => {
  if (x < 0 || y < 0 || x >= LEBAR || y >= TINGGI) return;
  const i = y * (BARIS_BYTE + 1) + 1 + (x >> 3);
  kanvas[i] = (kanvas[i] ?? 0) & ~(0x80 >> (x & 7));
};

const kotak = (kanvas: Kanvas, x: number, y: number, w: number, h: number): void => {
  for (let j = 0; j < h; j += 1) for (let i = 0; i < w; i += 1) hitamkan(kanvas, x + i, y + j);
};

const tulis = (kanvas: Kanvas, teks: string, x: number, y: number, besar: number): void => {
  for (const [ke, huruf] of [...teks].entries())
    for (const [j, baris] of barisHuruf(huruf).entries())
      for (let i = 0; i < 5; i += 1)
        if ((baris & (16 >> i)) !== 0) kotak(kanvas, x + (ke * 6 + i) * besar, y + j * besar, besar, besar);
};

const kanvasKosong = (): Kanvas => {
  const kanvas = new Uint8Array(TINGGI * (BARIS_BYTE + 1)).fill(0xff);
  for (let y = 0; y < TINGGI; y += 1) kanvas[y * (BARIS_BYTE + 1)] = 0;
  return kanvas;
};

const bingkai = (kanvas: Kanvas, judul: string): void => {
  kotak(kanvas, 20, 20, LEBAR - 40, 3);
  kotak(kanvas, 20, TINGGI - 23, LEBAR - 40, 3);
  kotak(kanvas, 20, 20, 3, TINGGI - 40);
  kotak(kanvas, LEBAR - 23, 20, 3, TINGGI - 40);
  tulis(kanvas, "DOKUMEN CONTOH", 40, 40, 2);
  const besar = judul.length * 6 * 4 > LEBAR - 80 ? 2 : 4;
  tulis(kanvas, judul, 40, 90, besar);
  kotak(kanvas, 40, 140, LEBAR - 80, 2);
};

const potongan = (jenis: string, isi: Uint8Array): Buffer => {
  const badan = Buffer.concat([Buffer.from(jenis, "latin1"), isi]);
  const panjang = Buffer.alloc(4);
  panjang.writeUInt32BE(isi.length);
  const cek = Buffer.alloc(4);
  cek.writeUInt32BE(crc32(badan));
  return Buffer.concat([panjang, badan, cek]);
};

const png = (kanvas: Kanvas): Uint8Array<ArrayBuffer> => {
  const kepala = Buffer.alloc(13);
  kepala.writeUInt32BE(LEBAR, 0);
  kepala.writeUInt32BE(TINGGI, 4);
  kepala[8] = 1;
  const utuh = Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    potongan("IHDR", kepala),
    potongan("IDAT", deflateSync(kanvas, { level: 1 })),
    potongan("IEND", new Uint8Array()),
  ]);
  return Uint8Array.from(utuh);
};

const lembar = new Map<string, Kanvas>();

/** One page: the frame of its kind, and these lines. */
export const gambarDokumen = (judul: string, baris: readonly string[]): Uint8Array<ArrayBuffer> => {
  let dasar = lembar.get(judul);
  if (!dasar) {
    dasar = kanvasKosong();
    bingkai(dasar, judul.toUpperCase());
    lembar.set(judul, dasar);
  }
  const kanvas = dasar.slice();
  for (const [i, teks] of baris.entries()) tulis(kanvas, teks, 40, 170 + i * 34, 2);
  return png(kanvas);
};
