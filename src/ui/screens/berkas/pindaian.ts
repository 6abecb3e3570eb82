/** One scan on its way into the file: pages are sealed and recorded at once, a poor one waits for the officer's word. */
import { createSignal, getOwner, onCleanup, type Accessor } from "solid-js";
import type { Tangkapan } from "../../../capture/tangkapan.ts";
import type { Halaman } from "../../../domain/permohonan/peristiwa.ts";
import type { AlasanMutu } from "../../../domain/praperiksa/bacaan.ts";
import { isPenuh, SUDUT_PENUH } from "../../../domain/tangkap/sudut.ts";
import type { AsalFoto } from "../../../store/asalHalaman.ts";
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
  /** Names of pages whose edges were a guess, while nobody has set them. */
  readonly tepiRagu: Accessor<readonly string[]>;
  /** What a page was made from, photo and corners; where that isn't kept, the page itself. Undefined where neither opens. */
  readonly asal: (halaman: Halaman) => Promise<AsalFoto | undefined>;
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
  /** A scan that is there already and is gone on with; else a new one. */
  readonly lanjut?: { readonly dok: string; readonly halaman: readonly Halaman[] } | undefined;
  /** Photos on their way to this scan: a lock waits for them too. */
  readonly menunggu?: () => Promise<void>;
}

/** Call inside a component, or under its owner: locking awaits what is under way and keeps a poor photo rather than losing it. */
export const createPindaian = (bahan: Bahan): Pindaian => {
  const { jemput, antrean, app, slot, jenis, lanjut, menunggu } = bahan;
  const dok = lanjut?.dok ?? jemput.berkas.idDokumen();
  const [halaman, setHalaman] = createSignal<readonly Halaman[]>(lanjut?.halaman ?? []);
  const [tepiRagu, setTepiRagu] = createSignal<readonly string[]>([]);
  const [ragu, setRagu] = createSignal<{ readonly tangkapan: Tangkapan; readonly alasan: AlasanMutu }>();
  const [galat, setGalat] = createSignal<GalatApp>();
  const [bekerja, setBekerja] = createSignal(0);
  let rantai: Promise<void> = Promise.resolve();

  /** `bersama`: what is written beside the record; the page is shown as stored once both are. */
  const catat = async (semua: readonly Halaman[], bersama?: Promise<boolean>): Promise<void> => {
    const hasil = await jemput.berkas.lakukan(app, {
      type: "DokumenDipindai",
      dok,
      slot,
      jenis: jenis(),
      halaman: [...semua],
    });
    await bersama;
    // What the store's news set off and what is shown here are two tasks, not one long one.
    await new Promise((lanjut) => setTimeout(lanjut));
    if (!hasil.ok) return void setGalat(hasil.error);
    setHalaman(semua);
    antrean.tambah({ app, dok, halaman: semua });
  };
  const segel = async (satu: Tangkapan): Promise<Halaman | undefined> => {
    const { bytes, w, h, mime } = satu.gambar;
    const hasil = await jemput.berkas.segelHalaman(app, { bytes, lebar: w, tinggi: h, mime });
    if (!hasil.ok) setGalat(hasil.error);
    return hasil.ok ? hasil.value : undefined;
  };
  /** A page that is the whole photo needs no other one beside it. */
  const simpanAsal = ({ hash }: Halaman, { asal, sudut, temuan }: Tangkapan): Promise<boolean> | undefined =>
    temuan === undefined && isPenuh(sudut)
      ? undefined
      : jemput.berkas.simpanAsal(app, hash, { ...asal, sudut, temuan });
  const simpan = async (satu: Tangkapan): Promise<void> => {
    const baru = await segel(satu);
    if (!baru) return;
    if (satu.tepiRagu) setTepiRagu([...tepiRagu(), baru.hash]);
    await catat([...halaman(), baru], simpanAsal(baru, satu));
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
    tepiRagu,
    asal: async (satu) => {
      const foto = await jemput.berkas.asal(app, satu.hash);
      const bytes = foto ? undefined : await jemput.berkas.halaman(app, satu);
      const { lebar: w, tinggi: h, mime } = satu;
      // Scans are never PNG.
      return bytes?.ok && mime !== "image/png" ? { bytes: bytes.value, w, h, mime, sudut: SUDUT_PENUH } : foto;
    },
    ganti: (hash, tangkapan) =>
      berurutan(async () => {
        const baru = await segel(tangkapan);
        if (!baru) return;
        const semua = halaman().map((satu) => (satu.hash === hash ? baru : satu));
        await catat(semua, simpanAsal(baru, tangkapan));
      }),
    buang: (hash) =>
      berurutan(async () => {
        const sisa = halaman().filter((satu) => satu.hash !== hash);
        if (sisa.length > 0) await catat(sisa);
      }),
  };
};
