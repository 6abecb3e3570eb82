/** Addresses of the screens of one file. They hold ids only, never personal data. */
const dasar = (app: string): string => `/berkas/${encodeURIComponent(app)}`;

export const alamatKelengkapan = dasar;
export const alamatIsi = (app: string, bagian: string): string => `${dasar(app)}/isi/${encodeURIComponent(bagian)}`;
export const alamatPindai = (app: string, slot: string): string => `${dasar(app)}/pindai/${encodeURIComponent(slot)}`;
/** Edges of one stored page, by its hash. */
export const alamatTepi = (app: string, hash: string): string => `${dasar(app)}/tepi/${hash}`;
export const alamatPeriksa = (app: string): string => `${dasar(app)}/periksa`;
export const alamatTandaTangan = (app: string): string => `${dasar(app)}/tanda-tangan`;
export const alamatTandaTerima = (app: string): string => `${dasar(app)}/tanda-terima`;
export const alamatFoto = (app: string, orang: string): string => `${dasar(app)}/foto/${encodeURIComponent(orang)}`;
/** The draft of the deed, to read and initial. */
export const alamatKonsep = (app: string): string => `${dasar(app)}/konsep`;
/** What is missing, to take home. */
export const alamatKurang = (app: string): string => `${dasar(app)}/kurang`;
/** Forms on paper; without a code, the first of the file. */
export const alamatCetak = (app: string, kode = ""): string =>
  `${dasar(app)}/cetak${kode === "" ? "" : `/${encodeURIComponent(kode)}`}`;
/** What another app shared, for this file. */
export const alamatBagikan = (app: string): string => `${dasar(app)}/bagikan`;
export const alamatBeranda = "/";
