/**
 * Reads scanned pages in the background, one at a time, and records what was read (`DokumenDibaca`).
 * It outlives the screen that started it: one queue per app, so that the shutter is free at once (DESIGN section 10).
 */
import { batch, createRoot, createSignal, type Accessor } from "solid-js";
import type { Permohonan } from "../../../domain/permohonan/permohonan.ts";
import type { Jemput } from "../../app/jemput.ts";
import { bacaDanCatat, belumDibaca, type Tugas } from "./bacaDokumen.ts";

export interface AntreanBaca {
  readonly tambah: (tugas: Tugas) => void;
  /** Puts in what a file still has unread: scans from before a restart, or from another tablet. */
  readonly susul: (p: Permohonan) => void;
  /** Reads one scan after everything that a screen asked for; resolves once it is out of the queue, read or not. */
  readonly latar: (tugas: Tugas) => Promise<void>;
  /** Scans of this file that are being read or wait for it. */
  readonly menunggu: (app: string) => readonly string[];
  /** Stops reading for this file; the scans themselves stay. */
  readonly batal: (app: string) => void;
  /** The device locks: nothing more is read, at once. What was not read is named in `galat`. */
  readonly henti: () => void;
  /** Scans whose reading ended without a recorded result, with the tag of why. */
  readonly galat: Accessor<Readonly<Record<string, string>>>;
}

/** Scans that the file still uses and whose reading ended without a result. */
export const gagalDibaca = (antrean: Pick<AntreanBaca, "galat">, p: Permohonan | undefined): readonly string[] =>
  Object.values(p?.slot ?? {}).filter((dok) => antrean.galat()[dok] !== undefined);

const samaHalaman = (a: Tugas, b: Tugas): boolean =>
  a.halaman.map(({ hash }) => hash).join() === b.halaman.map(({ hash }) => hash).join();

/** `latar`: nobody looks at it. */
interface Giliran extends Tugas {
  readonly latar: boolean;
}

const createAntreanBaca = (jemput: Jemput): AntreanBaca => {
  const [antrean, setAntrean] = createSignal<readonly Giliran[]>([]);
  const [galat, setGalat] = createSignal<Readonly<Record<string, string>>>({});
  const penunggu = new Map<string, (() => void)[]>();
  let jalan: { readonly tugas: Tugas; readonly batal: AbortController } | undefined;

  const catatGalat = (tugas: readonly Tugas[], sebab: string): void => {
    setGalat({ ...galat(), ...Object.fromEntries(tugas.map(({ dok }) => [dok, sebab])) });
  };
  /** Whoever waits for a scan that is no longer in the queue is told. */
  const kabari = (): void => {
    for (const [dok, semua] of penunggu) {
      if (antrean().some((tugas) => tugas.dok === dok)) continue;
      penunggu.delete(dok);
      for (const satu of semua) satu();
    }
  };

  const satu = async (tugas: Giliran): Promise<void> => {
    const batal = new AbortController();
    jalan = { tugas, batal };
    const hasil = await bacaDanCatat(jemput, tugas, batal.signal);
    const alasan: unknown = batal.signal.reason;
    const sebab = hasil !== undefined && typeof alasan === "string" ? alasan : hasil;
    jalan = undefined;
    batch(() => {
      const masih = antrean().includes(tugas);
      if (masih && sebab !== undefined) catatGalat([tugas], sebab);
      if (masih) setAntrean(antrean().filter((lain) => lain !== tugas));
    });
    kabari();
  };

  let berputar = false;
  const putar = async (): Promise<void> => {
    if (berputar) return;
    berputar = true;
    try {
      for (let depan = antrean()[0]; depan; depan = antrean()[0]) await satu(depan);
    } finally {
      berputar = false;
    }
  };

  /** A scan that got another page is read anew; what was begun of it is thrown away. */
  const masukkan = (tugas: Giliran): void => {
    const ada = antrean().find(({ dok }) => dok === tugas.dok);
    const sama = ada !== undefined && samaHalaman(ada, tugas);
    if (sama && (tugas.latar || !ada.latar || jalan?.tugas === ada)) return;
    if (!sama && jalan?.tugas.dok === tugas.dok) jalan.batal.abort();
    const { [tugas.dok]: _, ...sisa } = galat();
    setGalat(sisa);
    const lain = antrean().filter(({ dok }) => dok !== tugas.dok);
    const dulu = lain.filter(({ latar }) => !latar);
    setAntrean(tugas.latar ? [...lain, tugas] : [...dulu, tugas, ...lain.filter(({ latar }) => latar)]);
    void putar();
  };
  const tambah = (tugas: Tugas): void => masukkan({ ...tugas, latar: false });

  /** Takes these out; the one being read leaves by itself, when its reading has ended. */
  const keluarkan = (dari: (tugas: Tugas) => boolean, sebab: string): void => {
    const buang = antrean().filter((tugas) => dari(tugas) && tugas.dok !== jalan?.tugas.dok);
    batch(() => {
      catatGalat(buang, sebab);
      setAntrean(antrean().filter((tugas) => !buang.includes(tugas)));
    });
    if (jalan && dari(jalan.tugas)) jalan.batal.abort(sebab);
    kabari();
  };

  return {
    tambah,
    susul: (p) => belumDibaca(p).forEach(tambah),
    latar: (tugas) =>
      new Promise((selesai) => {
        penunggu.set(tugas.dok, [...(penunggu.get(tugas.dok) ?? []), selesai]);
        masukkan({ ...tugas, latar: true });
      }),
    menunggu: (app) => antrean().flatMap((tugas) => (tugas.app === app ? [tugas.dok] : [])),
    batal: (app) => keluarkan((tugas) => tugas.app === app, "Dibatalkan"),
    henti: () => keluarkan(() => true, "Terkunci"),
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
