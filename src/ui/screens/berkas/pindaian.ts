/** One scan on its way into the file: pages are sealed and recorded at once, a poor one waits for the officer's word. */
import { createSignal, getOwner, onCleanup, type Accessor } from "solid-js";
import { quickMutu } from "../../../capture/mutuCepat.ts";
import type { Gambar } from "../../../capture/sandiJpeg.ts";
import type { Halaman } from "../../../domain/permohonan/peristiwa.ts";
import type { AlasanMutu } from "../../../domain/praperiksa/bacaan.ts";
import type { GalatApp, Jemput } from "../../app/jemput.ts";
import type { AntreanBaca } from "./antreanBaca.ts";

export interface Pindaian {
  readonly halaman: Accessor<readonly Halaman[]>;
  /** A photo that is hard to read and not stored yet. */
  readonly ragu: Accessor<{ readonly gambar: Gambar; readonly alasan: AlasanMutu } | undefined>;
  readonly galat: Accessor<GalatApp | undefined>;
  /** Photos that are still being stored. */
  readonly bekerja: Accessor<number>;
  readonly terima: (gambar: Gambar) => Promise<void>;
  readonly tetapPakai: () => Promise<void>;
  readonly buangRagu: () => void;
}

interface Bahan {
  readonly jemput: Jemput;
  readonly antrean: AntreanBaca;
  readonly app: string;
  readonly slot: string;
  /** The kind chosen now. */
  readonly jenis: () => string;
}

/** Call inside a component, or under its owner: locking awaits what is under way and keeps a poor photo rather than losing it. */
export const createPindaian = ({ jemput, antrean, app, slot, jenis }: Bahan): Pindaian => {
  const dok = jemput.berkas.idDokumen();
  const [halaman, setHalaman] = createSignal<readonly Halaman[]>([]);
  const [ragu, setRagu] = createSignal<{ readonly gambar: Gambar; readonly alasan: AlasanMutu }>();
  const [galat, setGalat] = createSignal<GalatApp>();
  const [bekerja, setBekerja] = createSignal(0);
  let rantai: Promise<void> = Promise.resolve();

  const simpan = async (gambar: Gambar): Promise<void> => {
    const segel = await jemput.berkas.segelHalaman(app, {
      bytes: gambar.bytes,
      lebar: gambar.w,
      tinggi: gambar.h,
      mime: gambar.mime,
    });
    if (!segel.ok) return void setGalat(segel.error);
    const semua = [...halaman(), segel.value];
    const hasil = await jemput.berkas.lakukan(app, {
      type: "DokumenDipindai",
      dok,
      slot,
      jenis: jenis(),
      halaman: semua,
    });
    if (!hasil.ok) return void setGalat(hasil.error);
    setHalaman(semua);
    antrean.tambah({ app, dok, halaman: semua });
  };

  /** One page after the other, so that their order is that of the shutter. */
  const berurutan = (kerja: () => Promise<void>): Promise<void> => {
    setBekerja(bekerja() + 1);
    rantai = rantai.then(kerja).finally(() => setBekerja(bekerja() - 1));
    return rantai;
  };

  const tetapPakai = async (): Promise<void> => {
    const satu = ragu();
    setRagu(undefined);
    if (satu) await berurutan(() => simpan(satu.gambar));
  };

  if (getOwner()) {
    const lepas = jemput.sesi.sebelumKunci(async () => {
      await rantai;
      await tetapPakai();
      return galat() === undefined;
    });
    // The screen may be left while the last photo is on its way.
    onCleanup(() => void rantai.finally(lepas));
  }

  return {
    halaman,
    ragu,
    galat,
    bekerja,
    terima: (gambar) => {
      setRagu(undefined);
      setGalat(undefined);
      return berurutan(async () => {
        const mutu = await quickMutu(gambar.bytes);
        const alasan = mutu?.verdict === "ulangi" ? (mutu.reasons[0] ?? "tak_terbaca") : undefined;
        if (alasan === undefined) await simpan(gambar);
        else setRagu({ gambar, alasan });
      });
    },
    tetapPakai,
    buangRagu: () => setRagu(undefined),
  };
};
