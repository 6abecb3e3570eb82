/** Files for the screens: the store's calls as they are, its news as Solid signals. */
import { createSignal } from "solid-js";
import { err, ok } from "../../../lib/result.ts";
import type { Berkas } from "../../../store/berkas.ts";
import type { Daftar } from "../../../store/daftar.ts";
import type { Kabar } from "../../../store/kabar.ts";
import { parseNomor } from "../../../domain/permohonan/nomor.ts";
import type { Brankas } from "../../../vault/brankas.ts";
import { bytesToHex } from "../../../vault/kode.ts";
import { buatQr, cocokQr, kodeCek, parseQr } from "../../../vault/qrTandaTerima.ts";
import type { Baris, BerkasApp } from "../jemput.ts";
import { createAmbilBanyak, type AmbilDeps } from "./ambilBanyak.ts";
import { createTerbuka } from "./berkasTerbuka.ts";
import { satuPerSatu } from "./satuPerSatu.ts";

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

export interface BerkasSusun {
  readonly muatDaftar: () => void;
  /** The device locks: what screens held open is dropped. */
  readonly lupakan: () => void;
}

export const createBerkasApp = (deps: BerkasAppDeps): BerkasApp & BerkasSusun => {
  const { berkas } = deps;
  // A signal: a desk that waits for pages sees them arrive.
  const [tersimpan, setTersimpan] = createSignal<ReadonlySet<string>>(new Set());
  const catatTersimpan = (hashes: ReadonlySet<string>): void => {
    const baru = [...hashes].filter((hash) => !tersimpan().has(hash));
    if (baru.length > 0) setTersimpan(new Set([...tersimpan(), ...baru]));
  };
  const { baris, muat } = createBaris(deps);
  const { buka, lupakan } = createTerbuka({ berkas, catatTersimpan, mintaSinkron: deps.mintaSinkron });
  const lalu = <T extends { readonly ok: boolean }>(hasil: T): T => {
    if (hasil.ok) deps.mintaSinkron();
    return hasil;
  };
  return {
    baris,
    muatDaftar: muat,
    lupakan,
    buka,
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
    catatDraf: async (app) => {
      const hasil = await berkas.catatDraf(app);
      if (hasil.ok && hasil.value) deps.mintaSinkron();
      return hasil.ok ? ok(undefined) : hasil;
    },
    simpanCatatan: berkas.simpanCatatan,
    bacaCatatan: berkas.bacaCatatan,
    halaman: (app, halaman) => berkas.halaman(app, halaman.hash),
    simpanAsal: berkas.simpanAsal,
    asal: berkas.asal,
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
