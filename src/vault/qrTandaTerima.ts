/**
 * What the QR of a receipt carries: number, check code, and the device's signature over both. No name, no NIK.
 * The check code comes from the application's random id, so that it can't be guessed from the number.
 */
import { bytesToB64u, b64uToBytes, teksToBytes, type Bytes } from "./kode.ts";
import { sha256 } from "./sidikJari.ts";
import { cocokTanda, tandatangani, type KunciTanda } from "./tanda.ts";

const AWAL = "JEMPUT1";
/** Crockford's alphabet: no I, L, O, U. */
const HURUF = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** `K7QD-4MXP`: 40 bits of SHA-256 over the application id. */
export const kodeCek = async (app: string): Promise<string> => {
  const hash = await sha256(teksToBytes(`jemput/kode-cek/1|${app}`));
  const huruf = [...hash.slice(0, 8)].map((b) => HURUF[b % 32] ?? "0").join("");
  return `${huruf.slice(0, 4)}-${huruf.slice(4)}`;
};

const pesan = (nomor: string, kode: string): Bytes => teksToBytes(`${AWAL}|${nomor}|${kode}`);

export const buatQr = async (
  nomor: string,
  app: string,
  tanda: KunciTanda,
): Promise<{ readonly kode: string; readonly isi: string }> => {
  const kode = await kodeCek(app);
  return { kode, isi: `${AWAL}|${nomor}|${kode}|${bytesToB64u(await tandatangani(tanda, pesan(nomor, kode)))}` };
};

export interface IsiQr {
  readonly nomor: string;
  readonly kode: string;
  readonly tanda: Bytes;
}

/** Reads a scanned text; undefined where it is not a receipt of ours. */
export const parseQr = (teks: string): IsiQr | undefined => {
  const [awal, nomor, kode, sig] = teks.trim().split("|");
  const tanda = sig === undefined ? undefined : b64uToBytes(sig);
  return awal === AWAL && nomor && kode && tanda ? { nomor, kode, tanda } : undefined;
};

/** Was it made by the device with this public key (raw Ed25519)? */
export const periksaQr = (isi: IsiQr, publik: Bytes): Promise<boolean> =>
  cocokTanda(publik, isi.tanda, pesan(isi.nomor, isi.kode));

export type HasilQr = "cocok" | "tidak_cocok" | "tanpa_tanda";

/**
 * Is it the receipt of this application, signed by one of these devices? A reprint is signed by the device that printed it,
 * so any of the office's may have. `tanpa_tanda`: typed by hand, or no key is known here, so that nothing can be said.
 */
export const cocokQr = async (teks: string, app: string, kunci: readonly string[]): Promise<HasilQr> => {
  const isi = parseQr(teks);
  if (!isi) return "tanpa_tanda";
  if (isi.kode !== (await kodeCek(app))) return "tidak_cocok";
  if (kunci.length === 0) return "tanpa_tanda";
  for (const satu of kunci) {
    const publik = b64uToBytes(satu);
    if (publik && (await periksaQr(isi, publik))) return "cocok";
  }
  return "tidak_cocok";
};
