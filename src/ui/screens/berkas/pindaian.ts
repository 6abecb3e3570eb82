/** One scan on its way into the file: pages are sealed and recorded at once, a poor one waits for the officer's word. */
import { createSignal, getOwner, onCleanup, type Accessor } from "solid-js";
import type { Tangkapan } from "../../../capture/tangkapan.ts";
import type { Halaman } from "../../../domain/permohonan/peristiwa.ts";
import type { AlasanMutu } from "../../../domain/praperiksa/bacaan.ts";
import type { GalatApp, Jemput } from "../../app/jemput.ts";
import type { AntreanBaca } from "./antreanBaca.ts";

export interface Pindaian {
  readonly halaman: Accessor<readonly Halaman[]>;
  /** A photo that is hard to read and not stored yet. */
  readonly ragu: Accessor<{ readonly tangkapan: Tangkapan; readonly alasan: AlasanMutu } | undefined>;
  readonly galat: Accessor<GalatApp | undefined>;
  /** Photos that are still being stored. */
  readonly bekerja: Accessor<number>;
  /** `tanya`: ask about a poor photo; else it is kept at once. */
  readonly terima: (tangkapan: Tangkapan, tanya?: boolean) => Promise<void>;
  readonly tetapPakai: () => Promise<void>;
  readonly buangRagu: () => void;
  /** What a page of this scan was made from, while its screen is open: the photo and its corners. */
  readonly asal: (hash: string) => Tangkapan | undefined;
  /** Puts a page made anew from the same photo in the place of one; the old one stays in the file's history. */
  readonly ganti: (hash: string, tangkapan: Tangkapan) => Promise<void>;
  /** Takes a page out; the last one stays. */
  readonly buang: (hash: string) => Promise<void>;
}

interface Bahan {
  readonly jemput: Jemput;
  readonly antrean: AntreanBaca;
  readonly app: string;
  readonly slot: string;
  /** The kind chosen now. */
  readonly jenis: () => string;
  /** Photos on their way to this scan: a lock waits for them too. */
  readonly menunggu?: () => Promise<void>;
}

/** Call inside a component, or under its owner: locking awaits what is under way and keeps a poor photo rather than losing it. */
export const createPindaian = ({ jemput, antrean, app, slot, jenis, menunggu }: Bahan): Pindaian => {
  const dok = jemput.berkas.idDokumen();
  const [halaman, setHalaman] = createSignal<readonly Halaman[]>([]);
  const [ragu, setRagu] = createSignal<{ readonly tangkapan: Tangkapan; readonly alasan: AlasanMutu }>();
  const [galat, setGalat] = createSignal<GalatApp>();
  const [bekerja, setBekerja] = createSignal(0);
  const dari = new Map<string, Tangkapan>();
  let rantai: Promise<void> = Promise.resolve();

  const catat = async (semua: readonly Halaman[]): Promise<void> => {
    const hasil = await jemput.berkas.lakukan(app, {
      type: "DokumenDipindai",
      dok,
      slot,
      jenis: jenis(),
      halaman: [...semua],
    });
    if (!hasil.ok) return void setGalat(hasil.error);
    setHalaman(semua);
    antrean.tambah({ app, dok, halaman: semua });
  };
  const segel = async (satu: Tangkapan): Promise<Halaman | undefined> => {
    const { bytes, w, h, mime } = satu.gambar;
    const hasil = await jemput.berkas.segelHalaman(app, { bytes, lebar: w, tinggi: h, mime });
    if (hasil.ok) dari.set(hasil.value.hash, satu);
    else setGalat(hasil.error);
    return hasil.ok ? hasil.value : undefined;
  };
  const simpan = async (satu: Tangkapan): Promise<void> => {
    const baru = await segel(satu);
    if (baru) await catat([...halaman(), baru]);
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
    if (satu) await berurutan(() => simpan(satu.tangkapan));
  };

  if (getOwner()) {
    const lepas = jemput.sesi.sebelumKunci(async () => {
      await menunggu?.();
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
    terima: (tangkapan, tanya = true) => {
      setRagu(undefined);
      setGalat(undefined);
      return berurutan(async () => {
        const { mutu } = tangkapan;
        const alasan = tanya && mutu.verdict === "ulangi" ? (mutu.reasons[0] ?? "tak_terbaca") : undefined;
        if (alasan === undefined) await simpan(tangkapan);
        else setRagu({ tangkapan, alasan });
      });
    },
    tetapPakai,
    buangRagu: () => setRagu(undefined),
    asal: (hash) => dari.get(hash),
    ganti: (hash, tangkapan) =>
      berurutan(async () => {
        const baru = await segel(tangkapan);
        if (baru) await catat(halaman().map((satu) => (satu.hash === hash ? baru : satu)));
      }),
    buang: (hash) =>
      berurutan(async () => {
        const sisa = halaman().filter((satu) => satu.hash !== hash);
        if (sisa.length > 0) await catat(sisa);
      }),
  };
};
