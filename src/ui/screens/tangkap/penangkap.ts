/**
 * Everything by which a picture comes into a file: shutter, picked files, pages of a PDF. Each ends as a page that is
 * straightened in a worker; the shutter is free again as soon as its frames are taken.
 */
import { createSignal, getOwner, onCleanup, type Accessor } from "solid-js";
import { jenisFile, type CaptureError } from "../../../capture/gambar.ts";
import { createJuruTangkap, type JuruTangkap } from "../../../capture/juruTangkap.ts";
import { bukaPdf } from "../../../capture/pdf.ts";
import type { Tangkapan } from "../../../capture/tangkapan.ts";
import type { Bidikan } from "../berkas/KameraLangsung.tsx";

/** Frames of one shutter. */
const BINGKAI = 3;

export interface Penangkap {
  readonly juru: JuruTangkap;
  readonly galat: Accessor<CaptureError["type"] | undefined>;
  readonly lupakanGalat: () => void;
  /** Page of a PDF that is being opened, of how many; 0 of 0 until that is known. */
  readonly pdf: Accessor<{ readonly n: number; readonly total: number } | undefined>;
  /** Frames of a shutter are being taken. */
  readonly membidik: Accessor<boolean>;
  /** Photos and files that are being made into pages. */
  readonly mengolah: Accessor<number>;
  /** Takes frames and makes a page of the sharpest. Resolves as soon as the shutter is free. */
  readonly jepret: (bidikan: Bidikan) => Promise<void>;
  /** Resolves when nothing is under way any more. */
  readonly selesai: () => Promise<void>;
  /** One file after the other; a PDF gives all of its pages. Only a single picture may be asked about. */
  readonly terima: (files: readonly Blob[], tanya?: boolean) => Promise<void>;
}

/** A page is here. `tanya`: the officer may be asked about a poor one; else it is kept, as one of many. */
export type OnTangkapan = (satu: Tangkapan, tanya: boolean) => Promise<void> | undefined;

/** Call inside a component. `onTangkapan` is awaited, so that pages keep their order. */
export const createPenangkap = (onTangkapan: OnTangkapan): Penangkap => {
  const juru = createJuruTangkap();
  const [galat, setGalat] = createSignal<CaptureError["type"]>();
  const [pdf, setPdf] = createSignal<{ readonly n: number; readonly total: number }>();
  const [mengolah, setMengolah] = createSignal(0);
  let rantai: Promise<void> = Promise.resolve();
  const [membidik, setMembidik] = createSignal(false);

  const berurutan = (kerja: () => Promise<void>): Promise<void> => {
    setMengolah(mengolah() + 1);
    rantai = rantai.then(kerja, kerja).finally(() => setMengolah(mengolah() - 1));
    return rantai;
  };
  const olah = async (gambar: ImageBitmap, cara: "cari" | "penuh", tanya: boolean): Promise<void> => {
    const hasil = await juru.olah(gambar, cara);
    if (hasil === undefined) setGalat("Rusak");
    else await onTangkapan({ ...hasil, tepiRagu: cara === "cari" && hasil.temuan === undefined }, tanya);
  };

  const terimaPdf = async (file: Blob): Promise<void> => {
    setPdf({ n: 0, total: 0 });
    const dokumen = await bukaPdf(file);
    if (!dokumen.ok) return void setGalat(dokumen.error.type);
    try {
      for (let n = 1; n <= dokumen.value.jumlah; n++) {
        setPdf({ n, total: dokumen.value.jumlah });
        const halaman = await dokumen.value.halaman(n);
        if (!halaman.ok) return void setGalat(halaman.error.type);
        // A page of a PDF is a page already; its own frames and tables are no edges.
        await olah(halaman.value, "penuh", false);
      }
    } finally {
      dokumen.value.tutup();
    }
  };
  const terimaSatu = async (file: Blob, tanya: boolean): Promise<void> => {
    if ((await jenisFile(file)) === "pdf") return terimaPdf(file).finally(() => setPdf(undefined));
    const gambar = await juru.buka(file);
    if (gambar.ok) await olah(gambar.value, "cari", tanya);
    else setGalat(gambar.error.type);
  };

  // What is under way is finished first: a photo that was taken is not lost because its screen was left.
  if (getOwner()) onCleanup(() => void rantai.finally(() => juru.tutup()));

  return {
    juru,
    galat,
    lupakanGalat: () => setGalat(undefined),
    pdf,
    membidik,
    mengolah,
    selesai: () => rantai,
    jepret: async (bidikan) => {
      if (membidik()) return;
      setMembidik(true);
      setGalat(undefined);
      const semua = await bidikan.ambilBanyak(BINGKAI);
      setMembidik(false);
      if (semua.length === 0) return;
      const dipilih = juru.pilih(semua);
      void berurutan(async () => {
        const gambar = await dipilih;
        if (gambar) await olah(gambar, "cari", true);
        else setGalat("Rusak");
      });
    },
    terima: (files, tanya = files.length === 1) => {
      setGalat(undefined);
      return berurutan(async () => {
        for (const file of files) await terimaSatu(file, tanya);
      });
    },
  };
};
