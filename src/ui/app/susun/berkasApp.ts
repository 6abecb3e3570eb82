/** Files for the screens: the store's calls as they are, its news as Solid signals. */
import { batch, createEffect, createSignal, on, onCleanup, untrack } from "solid-js";
import type { Lipatan } from "../../../domain/permohonan/fold.ts";
import { err, ok } from "../../../lib/result.ts";
import type { Berkas } from "../../../store/berkas.ts";
import type { Daftar } from "../../../store/daftar.ts";
import type { Kabar } from "../../../store/kabar.ts";
import { parseNomor } from "../../../domain/permohonan/nomor.ts";
import type { Brankas } from "../../../vault/brankas.ts";
import { bytesToHex } from "../../../vault/kode.ts";
import { buatQr, cocokQr, kodeCek, parseQr } from "../../../vault/qrTandaTerima.ts";
import type { Baris, BerkasApp, BerkasTerbuka, GalatApp } from "../jemput.ts";
import { createAmbilBanyak, type AmbilDeps } from "./ambilBanyak.ts";

export interface BerkasAppDeps {
  readonly berkas: Berkas;
  readonly daftar: Daftar;
  readonly kabar: Kabar;
  readonly tanda: Brankas["tanda"];
  /** Asks for a round of sync soon: something new waits here, or a screen wants a file. */
  readonly mintaSinkron: () => void;
  /** Public keys of the office's devices, as far as known here. */
  readonly kunciPerangkat: () => Promise<readonly string[]>;
  readonly tertinggal: AmbilDeps["tertinggal"];
  readonly tunda: AmbilDeps["tunda"];
}

/** Runs `kerja` again when asked meanwhile, but never twice at once. */
const satuPerSatu = (kerja: () => Promise<void>): (() => void) => {
  let jalan = false;
  let lagi = false;
  const mulai = async (): Promise<void> => {
    if (jalan) {
      lagi = true;
      return;
    }
    jalan = true;
    do {
      lagi = false;
      await kerja();
    } while (lagi);
    jalan = false;
  };
  return () => void mulai();
};

const createBaris = (deps: BerkasAppDeps) => {
  const [baris, setBaris] = createSignal<readonly Baris[]>();
  const muat = satuPerSatu(async () => {
    const semua = await deps.daftar.semua();
    setBaris(semua.ok ? semua.value : undefined);
  });
  deps.kabar.dengar((berita) => {
    if (berita.jenis !== "berkas") muat();
  });
  return { baris, muat };
};

const createBuka = (deps: BerkasAppDeps, catatTersimpan: (hashes: ReadonlySet<string>) => void): BerkasApp["buka"] => {
  const { berkas } = deps;
  return (app) => {
    const [lipatan, setLipatan] = createSignal<Lipatan>();
    const [galat, setGalat] = createSignal<GalatApp>();
    const [draf, setDraf] = createSignal<BerkasTerbuka["draf"] extends () => infer D ? D : never>({});
    const muat = satuPerSatu(async () => {
      const ini = untrack(app);
      const muatan = await berkas.buka(ini);
      const isian = await berkas.bacaDraf(ini);
      if (untrack(app) !== ini) return;
      if (muatan.ok) catatTersimpan(muatan.value.halamanAda);
      setGalat(muatan.ok ? undefined : muatan.error);
      // Together: values that a form fills in by itself never get ahead of the draft.
      batch(() => {
        setLipatan(muatan.ok && muatan.value.lipatan.state ? muatan.value.lipatan : undefined);
        setDraf(isian.ok ? isian.value : {});
      });
    });
    createEffect(
      on(app, (ini) => {
        setLipatan(undefined);
        const tutup = berkas.tahanTerbuka(ini);
        const diam = berkas.onUbah(ini, muat);
        muat();
        deps.mintaSinkron();
        onCleanup(() => {
          tutup();
          diam();
        });
      }),
    );
    return { lipatan, galat, draf };
  };
};

export const createBerkasApp = (deps: BerkasAppDeps): BerkasApp & { readonly muatDaftar: () => void } => {
  const { berkas } = deps;
  // A signal: a desk that waits for pages sees them arrive.
  const [tersimpan, setTersimpan] = createSignal<ReadonlySet<string>>(new Set());
  const catatTersimpan = (hashes: ReadonlySet<string>): void => {
    const baru = [...hashes].filter((hash) => !tersimpan().has(hash));
    if (baru.length > 0) setTersimpan(new Set([...tersimpan(), ...baru]));
  };
  const { baris, muat } = createBaris(deps);
  const lalu = <T extends { readonly ok: boolean }>(hasil: T): T => {
    if (hasil.ok) deps.mintaSinkron();
    return hasil;
  };
  return {
    baris,
    muatDaftar: muat,
    buka: createBuka(deps, catatTersimpan),
    ambil: createAmbilBanyak(deps),
    muat: async (app) => {
      const muatan = await berkas.buka(app);
      return muatan.ok ? ok(muatan.value.lipatan) : err(muatan.error);
    },
    baru: async (isi) => lalu(await berkas.baru(isi)),
    lakukan: async (app, peristiwa) => lalu(await berkas.lakukan(app, peristiwa)),
    segelHalaman: async (app, gambar) => {
      const segel = await berkas.segelHalaman(app, gambar.bytes);
      return segel.ok ? ok({ ...segel.value, lebar: gambar.lebar, tinggi: gambar.tinggi, mime: gambar.mime }) : segel;
    },
    simpanDraf: berkas.isiDraf,
    catatDraf: async (app) => lalu(await berkas.catatDraf(app)),
    simpanCatatan: berkas.simpanCatatan,
    bacaCatatan: berkas.bacaCatatan,
    halaman: (app, halaman) => berkas.halaman(app, halaman.hash),
    halamanTersimpan: (hash) => tersimpan().has(hash),
    qr: async (app, nomor) => {
      const tanda = deps.tanda();
      return tanda.ok ? ok(await buatQr(nomor, app, tanda.value)) : tanda;
    },
    cariTandaTerima: async (teks) => {
      const qr = parseQr(teks);
      const nomor = parseNomor(qr?.nomor ?? teks);
      const ada = baris()?.find((b) => b.nomor === nomor);
      return ada && (!qr || qr.kode === (await kodeCek(ada.app))) ? ada : undefined;
    },
    periksaTandaTerima: async (app, teks) => cocokQr(teks, app, await deps.kunciPerangkat()),
    idDokumen: () => `d${bytesToHex(crypto.getRandomValues(new Uint8Array(6)))}`,
  };
};
