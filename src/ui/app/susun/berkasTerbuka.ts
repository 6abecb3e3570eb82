/**
 * The files that screens show. One file is read once for all its screens, and kept for the next one: going from the requirements to
 * a section of the form draws at once. Only the file shown last is kept without a screen, and nothing after locking.
 */
import { batch, createMemo, createSignal, onCleanup, untrack, type Accessor } from "solid-js";
import type { Lipatan } from "../../../domain/permohonan/fold.ts";
import type { Berkas } from "../../../store/berkas.ts";
import type { BerkasTerbuka, GalatApp } from "../jemput.ts";
import { satuPerSatu } from "./satuPerSatu.ts";

export interface TerbukaDeps {
  readonly berkas: Pick<Berkas, "buka" | "bacaDraf" | "onUbah" | "tahanTerbuka">;
  /** Names of pages that lie on this device or at the gateway. */
  readonly catatTersimpan: (hashes: ReadonlySet<string>) => void;
  /** Asks for a round of sync soon. */
  readonly mintaSinkron: () => void;
}

export interface Terbuka {
  /** Call inside a component. */
  readonly buka: (app: Accessor<string>) => BerkasTerbuka;
  /** Closes all of them: the device locks. */
  readonly lupakan: () => void;
}

interface Satu extends BerkasTerbuka {
  pemakai: number;
  readonly tutup: () => void;
}

type Isian = ReturnType<BerkasTerbuka["draf"]>;

const samaIsian = (a: Isian, b: Isian): boolean =>
  Object.keys(a).length === Object.keys(b).length && Object.entries(a).every(([path, nilai]) => b[path] === nilai);

const bacaSatu = (deps: TerbukaDeps, app: string): Satu => {
  const { berkas } = deps;
  const [lipatan, setLipatan] = createSignal<Lipatan>();
  const [galat, setGalat] = createSignal<GalatApp>();
  const [draf, setDraf] = createSignal<Isian>({}, { equals: samaIsian });
  let ditutup = false;
  const muat = satuPerSatu(async () => {
    const [muatan, isian] = await Promise.all([berkas.buka(app), berkas.bacaDraf(app)]);
    if (ditutup) return;
    if (muatan.ok) deps.catatTersimpan(muatan.value.halamanAda);
    // Together: values that a form fills in by itself never get ahead of the draft.
    batch(() => {
      setGalat(muatan.ok ? undefined : muatan.error);
      setLipatan(muatan.ok && muatan.value.lipatan.state ? muatan.value.lipatan : undefined);
      setDraf(isian.ok ? isian.value : {});
    });
  });
  const diam = berkas.onUbah(app, muat);
  muat();
  deps.mintaSinkron();
  return {
    lipatan,
    galat,
    draf,
    pemakai: 0,
    tutup: () => {
      ditutup = true;
      diam();
      batch(() => {
        setLipatan(undefined);
        setDraf({});
      });
    },
  };
};

export const createTerbuka = (deps: TerbukaDeps): Terbuka => {
  const semua = new Map<string, Satu>();
  const tutup = (app: string, satu: Satu): void => {
    satu.tutup();
    if (semua.get(app) === satu) semua.delete(app);
  };
  const pakai = (app: string): Satu => {
    const satu = semua.get(app) ?? bacaSatu(deps, app);
    semua.set(app, satu);
    satu.pemakai += 1;
    const lepas = deps.berkas.tahanTerbuka(app);
    for (const [lain, isi] of semua) if (isi.pemakai === 0) tutup(lain, isi);
    onCleanup(() => {
      lepas();
      satu.pemakai -= 1;
      // What could not be read is tried again when somebody comes back to it.
      if (satu.pemakai === 0 && untrack(satu.lipatan) === undefined) tutup(app, satu);
    });
    return satu;
  };
  return {
    buka: (app) => {
      const satu = createMemo(() => pakai(app()));
      return {
        lipatan: () => satu().lipatan(),
        galat: () => satu().galat(),
        draf: () => satu().draf(),
      };
    },
    lupakan: () => {
      for (const [app, satu] of semua) tutup(app, satu);
    },
  };
};
