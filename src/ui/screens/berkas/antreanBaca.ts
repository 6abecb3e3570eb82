/**
 * Reads scanned pages in the background, one at a time, and records what was read (`DokumenDibaca`).
 * It outlives the screen that started it: one queue per app, so that the shutter is free at once (DESIGN section 10).
 */
import { createRoot, createSignal, type Accessor } from "solid-js";
import type { Bacaan } from "../../../domain/praperiksa/bacaan.ts";
import type { Halaman, PeristiwaOf } from "../../../domain/permohonan/peristiwa.ts";
import type { Permohonan } from "../../../domain/permohonan/permohonan.ts";
import type { Jemput } from "../../app/jemput.ts";

interface Tugas {
  readonly app: string;
  readonly dok: string;
  readonly halaman: readonly Halaman[];
}

export interface AntreanBaca {
  readonly tambah: (tugas: Tugas) => void;
  /** Puts in what a file still has unread: scans from before a restart, or from another tablet. */
  readonly susul: (p: Permohonan) => void;
  /** Scans of this file that are being read or wait for it. */
  readonly menunggu: (app: string) => readonly string[];
  /** Stops reading for this file; the scans themselves stay. */
  readonly batal: (app: string) => void;
  /** Scans whose reading ended without a result, with its tag. */
  readonly galat: Accessor<Readonly<Record<string, string>>>;
}

type BacaanPeristiwa = PeristiwaOf<"DokumenDibaca">["bacaan"][number];

/** Longest text of a QR code that an event holds. */
const QR_TERPANJANG = 1000;

/** A reading as the event holds it. */
export const bacaanToPeristiwa = (bacaan: Bacaan): BacaanPeristiwa => ({
  kind: bacaan.kind,
  quality: { verdict: bacaan.quality.verdict, reasons: [...bacaan.quality.reasons] },
  fields: { ...bacaan.fields },
  anggota: bacaan.anggota.map((baris) => ({ ...baris })),
  ms: bacaan.ms,
  ...(bacaan.qr !== undefined && bacaan.qr !== "" && { qr: bacaan.qr.slice(0, QR_TERPANJANG) }),
});

/** Reads every page of one scan; undefined where a page could not be opened or read, with the tag of why. */
const bacaDokumen = async (
  jemput: Jemput,
  tugas: Tugas,
  batal: AbortSignal,
): Promise<{ readonly bacaan: readonly Bacaan[] } | { readonly galat: string }> => {
  const bacaan: Bacaan[] = [];
  for (const halaman of tugas.halaman) {
    const bytes = await jemput.berkas.halaman(tugas.app, halaman);
    if (!bytes.ok) return { galat: bytes.error.type };
    // Beside the text, in a worker of its own: a page gets no later by it.
    const [hasil, qr] = await Promise.all([jemput.ocr.baca(bytes.value, batal), jemput.latar.bacaQr(bytes.value)]);
    if (batal.aborted) return { galat: "Dibatalkan" };
    if (!hasil.ok) return { galat: hasil.error.type };
    bacaan.push(qr === undefined ? hasil.value : { ...hasil.value, qr });
  }
  return { bacaan };
};

const createAntreanBaca = (jemput: Jemput): AntreanBaca => {
  const [antrean, setAntrean] = createSignal<readonly Tugas[]>([]);
  const [galat, setGalat] = createSignal<Readonly<Record<string, string>>>({});
  let jalan: { readonly tugas: Tugas; readonly batal: AbortController } | undefined;

  const satu = async (tugas: Tugas): Promise<void> => {
    const batal = new AbortController();
    jalan = { tugas, batal };
    const hasil = await bacaDokumen(jemput, tugas, batal.signal);
    if ("galat" in hasil) {
      if (antrean().includes(tugas)) setGalat({ ...galat(), [tugas.dok]: hasil.galat });
    } else {
      const bacaan = hasil.bacaan.map(bacaanToPeristiwa);
      await jemput.berkas.lakukan(tugas.app, { type: "DokumenDibaca", dok: tugas.dok, bacaan });
    }
    jalan = undefined;
    setAntrean(antrean().filter((lain) => lain !== tugas));
  };

  let berputar = false;
  const putar = async (): Promise<void> => {
    if (berputar) return;
    berputar = true;
    for (let depan = antrean()[0]; depan; depan = antrean()[0]) await satu(depan);
    berputar = false;
  };

  const samaHalaman = (a: Tugas, b: Tugas): boolean =>
    a.halaman.map(({ hash }) => hash).join() === b.halaman.map(({ hash }) => hash).join();

  /** A scan that got another page is read anew; what was begun of it is thrown away. */
  const tambah = (tugas: Tugas): void => {
    const ada = antrean().find(({ dok }) => dok === tugas.dok);
    if (ada && samaHalaman(ada, tugas)) return;
    if (jalan?.tugas.dok === tugas.dok) jalan.batal.abort();
    const { [tugas.dok]: _, ...sisa } = galat();
    setGalat(sisa);
    setAntrean([...antrean().filter(({ dok }) => dok !== tugas.dok), tugas]);
    void putar();
  };

  return {
    tambah,
    susul: (p) => {
      for (const dok of Object.values(p.slot)) {
        const dokumen = p.dokumen[dok];
        if (dokumen && !dokumen.lepas && dokumen.bacaan.length === 0)
          tambah({ app: p.app, dok, halaman: dokumen.halaman });
      }
    },
    menunggu: (app) => antrean().flatMap((tugas) => (tugas.app === app ? [tugas.dok] : [])),
    batal: (app) => {
      setAntrean(antrean().filter((tugas) => tugas.app !== app || tugas === jalan?.tugas));
      if (jalan?.tugas.app === app) jalan.batal.abort();
    },
    galat,
  };
};

const perJemput = new WeakMap<Jemput, AntreanBaca>();

/** The one queue of this app. */
export const antreanBaca = (jemput: Jemput): AntreanBaca => {
  const ada = perJemput.get(jemput);
  if (ada) return ada;
  const baru = createRoot(() => createAntreanBaca(jemput));
  perJemput.set(jemput, baru);
  return baru;
};
