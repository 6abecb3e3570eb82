/**
 * The vault of a device. Passphrase -> Argon2id -> KEK -> vault key (random, in memory only) -> the device's signing and
 * receiving keys, application keys, the list key. Only wrapped bytes reach the disk. DESIGN section 6.
 */
import { err, ok, type Result } from "../lib/result.ts";
import type { KunciTersegel } from "../protocol/amplop.ts";
import type { Profil } from "../protocol/kantor.ts";
import { kalibrasiKdf, type KdfApi } from "./parameterKdf.ts";
import type { BrankasStore, BungkusKunci, BungkusOrang } from "./brankasStore.ts";
import { bungkus, labelApp, labelData, labelOrang, lepas } from "./bungkus.ts";
import { bungkusPerangkat, hapusIsi, isiDariBungkus } from "./isiBrankas.ts";
import type { IsiBrankas, KunciApp, PasanganPerangkat } from "./isiBrankas.ts";
import type { Bytes } from "./kode.ts";
import { bukaBytes, imporKunci, kunciAcak, segelBytes, type TidakTerbuka } from "./sandiSimetris.ts";
import { bukaKunci } from "./segel.ts";
import type { KunciTanda } from "./tanda.ts";

export type Terkunci = { readonly type: "Terkunci" };
export type BukaBrankasError =
  | { readonly type: "TidakDikenal" }
  | { readonly type: "SandiSalah" }
  /** The wraps on disk were changed or belong together no more. */
  | { readonly type: "BrankasRusak" };

export interface KunciBaru extends KunciApp {
  readonly raw: Bytes;
  readonly bungkus: BungkusKunci;
}

export interface Brankas {
  /** True until the first officer made the vault. */
  readonly kosong: () => Promise<boolean>;
  readonly buat: (isi: { orang: Profil; sandi: string; pasangan: PasanganPerangkat }) => Promise<void>;
  /** Adds an officer, or a known one under a new passphrase or profile. Needs an open vault. */
  readonly tambahOrang: (isi: { orang: Profil; sandi: string }) => Promise<Result<void, Terkunci>>;
  readonly buka: (isi: { id: string; sandi: string }) => Promise<Result<Profil, BukaBrankasError>>;
  readonly kunci: () => void;
  readonly terbuka: () => Profil | undefined;
  /** Told of every change: the officer whose passphrase opened it, or nobody. Returns the way to stop. */
  readonly dengarkan: (pendengar: (profil: Profil | undefined) => void) => () => void;
  readonly tanda: () => Result<KunciTanda, Terkunci>;
  readonly kunciApp: (app: string) => Promise<Result<KunciApp, Terkunci | { readonly type: "KunciTidakAda" }>>;
  /** A fresh key for a new application; `bungkus` must be stored with its first event. */
  readonly kunciBaru: (app: string) => Promise<Result<KunciBaru, Terkunci>>;
  /** Wraps a key that came sealed to this device. */
  readonly terimaKunci: (tersegel: KunciTersegel) => Promise<Result<BungkusKunci, Terkunci | TidakTerbuka>>;
  /** Lists and drafts: AES-GCM under the list key; `label` must be the same on opening. */
  readonly segelData: (label: string, bytes: Bytes) => Promise<Result<Bytes, Terkunci>>;
  readonly bukaData: (label: string, blob: Bytes) => Promise<Result<Bytes, Terkunci | TidakTerbuka>>;
}

const TERKUNCI = err({ type: "Terkunci" });

const createPintu = (simpanan: BrankasStore, kdf: KdfApi, jamMs: () => number) => {
  const kek = async (sandi: string, orang: Pick<BungkusOrang, "garam" | "kdf">): Promise<CryptoKey> => {
    const raw = await kdf.turunkan(sandi, orang.garam, orang.kdf);
    const kunci = await imporKunci(raw);
    raw.fill(0);
    return kunci;
  };
  const bungkusOrang = async (profil: Profil, sandi: string, raw: Bytes): Promise<BungkusOrang> => {
    const dasar = { garam: crypto.getRandomValues(new Uint8Array(16)), kdf: await kalibrasiKdf(kdf, jamMs) };
    return {
      profil,
      ...dasar,
      bungkus: await bungkus(raw, await kek(sandi, dasar), labelOrang(profil.id, dasar.kdf)),
    };
  };
  const buka = async (id: string, sandi: string): Promise<Result<IsiBrankas, BukaBrankasError>> => {
    const orang = await simpanan.bacaOrang(id);
    const perangkat = await simpanan.bacaPerangkat();
    if (!orang || !perangkat) return err({ type: "TidakDikenal" });
    const raw = await lepas(orang.bungkus, await kek(sandi, orang), labelOrang(id, orang.kdf));
    if (!raw.ok) return err({ type: "SandiSalah" });
    const isi = await isiDariBungkus(orang.profil, raw.value, perangkat);
    return isi ? ok(isi) : err({ type: "BrankasRusak" });
  };
  return { bungkusOrang, buka };
};

const createLaci = (simpanan: BrankasStore, isi: () => IsiBrankas | undefined) => {
  const kunciApp: Brankas["kunciApp"] = async (app) => {
    const kini = isi();
    if (!kini) return TERKUNCI;
    const ada = kini.app.get(app);
    if (ada) return ok(ada);
    const simpan = await simpanan.bacaKunci(app);
    const raw = simpan && (await lepas(simpan.bungkus, kini.kunci, labelApp(app, simpan.kid)));
    if (!raw?.ok) return err({ type: "KunciTidakAda" });
    const kunci = { kid: simpan?.kid ?? 0, kunci: await imporKunci(raw.value) };
    raw.value.fill(0);
    kini.app.set(app, kunci);
    return ok(kunci);
  };
  const bungkusApp = async (kini: IsiBrankas, app: string, kid: number, raw: Bytes): Promise<BungkusKunci> => ({
    app,
    kid,
    bungkus: await bungkus(raw, kini.kunci, labelApp(app, kid)),
  });
  const kunciBaru: Brankas["kunciBaru"] = async (app) => {
    const kini = isi();
    if (!kini) return TERKUNCI;
    const raw = kunciAcak();
    return ok({ kid: 1, raw, kunci: await imporKunci(raw), bungkus: await bungkusApp(kini, app, 1, raw) });
  };
  const terimaKunci: Brankas["terimaKunci"] = async (tersegel) => {
    const kini = isi();
    if (!kini) return TERKUNCI;
    const raw = await bukaKunci(tersegel, kini.terima);
    if (!raw.ok) return raw;
    const hasil = await bungkusApp(kini, tersegel.app, tersegel.kid, raw.value);
    raw.value.fill(0);
    return ok(hasil);
  };
  return { kunciApp, kunciBaru, terimaKunci };
};

const createData = (isi: () => IsiBrankas | undefined): Pick<Brankas, "tanda" | "segelData" | "bukaData"> => ({
  tanda: () => {
    const kini = isi();
    return kini ? ok(kini.tanda) : TERKUNCI;
  },
  segelData: async (label, bytes) => {
    const kini = isi();
    return kini ? ok(await segelBytes(bytes, kini.daftar, labelData(label))) : TERKUNCI;
  },
  bukaData: async (label, blob) => {
    const kini = isi();
    if (!kini) return TERKUNCI;
    const buka = await bukaBytes(blob, kini.daftar, labelData(label));
    return buka.ok ? ok(new Uint8Array(buka.value)) : buka;
  },
});

/** `jamMs` is a monotonic clock in milliseconds, for calibration only. */
export const createBrankas = (simpanan: BrankasStore, kdf: KdfApi, jamMs: () => number): Brankas => {
  let isi: IsiBrankas | undefined;
  const pendengar = new Set<(profil: Profil | undefined) => void>();
  const ganti = (baru: IsiBrankas | undefined): void => {
    if (isi) hapusIsi(isi);
    isi = baru;
    for (const dengar of pendengar) dengar(baru?.profil);
  };
  const pintu = createPintu(simpanan, kdf, jamMs);
  return {
    ...createLaci(simpanan, () => isi),
    ...createData(() => isi),
    kosong: async () => (await simpanan.bacaPerangkat()) === undefined,
    buat: async ({ orang, sandi, pasangan }) => {
      const raw = kunciAcak();
      const perangkat = await bungkusPerangkat(pasangan, await imporKunci(raw));
      await simpanan.tulisPertama(perangkat, await pintu.bungkusOrang(orang, sandi, raw));
      ganti(await isiDariBungkus(orang, raw, perangkat));
    },
    tambahOrang: async ({ orang, sandi }) => {
      if (!isi) return TERKUNCI;
      await simpanan.tulisOrang(await pintu.bungkusOrang(orang, sandi, isi.raw.slice()));
      return ok(undefined);
    },
    buka: async ({ id, sandi }) => {
      const baru = await pintu.buka(id, sandi);
      if (!baru.ok) return baru;
      ganti(baru.value);
      return ok(baru.value.profil);
    },
    kunci: () => ganti(undefined),
    terbuka: () => isi?.profil,
    dengarkan: (dengar) => {
      pendengar.add(dengar);
      return () => pendengar.delete(dengar);
    },
  };
};
