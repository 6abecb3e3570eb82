/** The open vault in memory: every key that locking must drop. */
import type { Profil } from "../protocol/kantor.ts";
import type { BungkusPerangkat } from "./brankasStore.ts";
import { bungkus, labelPerangkat, lepas } from "./bungkus.ts";
import type { Bytes } from "./kode.ts";
import { imporKunci, kunciAcak } from "./sandiSimetris.ts";
import { buatPasanganX25519, type PasanganX25519 } from "./segel.ts";
import { buatPasanganTanda, imporTanda, type KunciTanda, type PasanganTanda } from "./tanda.ts";

/** The device's key pairs, made before it enrols. */
export interface PasanganPerangkat {
  readonly tanda: PasanganTanda;
  readonly terima: PasanganX25519;
}

export interface KunciApp {
  readonly kid: number;
  readonly kunci: CryptoKey;
}

export interface IsiBrankas {
  readonly profil: Profil;
  /** The vault key: raw for wrapping it to the next officer, and ready for use. */
  readonly raw: Bytes;
  readonly kunci: CryptoKey;
  readonly tanda: KunciTanda;
  readonly terima: Bytes;
  readonly daftar: CryptoKey;
  readonly app: Map<string, KunciApp>;
}

export const buatPasanganPerangkat = async (): Promise<PasanganPerangkat> => ({
  tanda: await buatPasanganTanda(),
  terima: await buatPasanganX25519(),
});

/** Wraps the device's keys, and a new list key, by the vault key. */
export const bungkusPerangkat = async (p: PasanganPerangkat, kunci: CryptoKey): Promise<BungkusPerangkat> => ({
  tanda: await bungkus(p.tanda.rahasia, kunci, labelPerangkat("tanda")),
  terima: await bungkus(p.terima.rahasia, kunci, labelPerangkat("terima")),
  daftar: await bungkus(kunciAcak(), kunci, labelPerangkat("daftar")),
});

/** Undefined when a wrap was changed on disk. */
export const isiDariBungkus = async (
  profil: Profil,
  raw: Bytes,
  perangkat: BungkusPerangkat,
): Promise<IsiBrankas | undefined> => {
  const kunci = await imporKunci(raw);
  const buka = (nama: keyof BungkusPerangkat) => lepas(perangkat[nama], kunci, labelPerangkat(nama));
  const [tanda, terima, daftar] = await Promise.all([buka("tanda"), buka("terima"), buka("daftar")]);
  if (!tanda.ok || !terima.ok || !daftar.ok) return undefined;
  const keys = { tanda: await imporTanda(tanda.value), terima: terima.value, daftar: await imporKunci(daftar.value) };
  tanda.value.fill(0);
  daftar.value.fill(0);
  return { profil, raw, kunci, ...keys, app: new Map() };
};

/** Overwrites what JavaScript lets us overwrite. */
export const hapusIsi = (isi: IsiBrankas): void => {
  isi.raw.fill(0);
  isi.terima.fill(0);
  isi.app.clear();
};
