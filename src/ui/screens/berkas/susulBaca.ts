/**
 * Reads in the background what open files still have unread: after unlocking, when the OCR pack arrives, and when the
 * device is put on charge (now and then while idle, where the browser doesn't tell). One scan at a time, the file on the
 * screen first; never while the app is locked.
 */
import type { Baris } from "../../app/jemput.ts";
import type { AntreanBaca } from "./antreanBaca.ts";
import type { Tugas } from "./bacaDokumen.ts";

/** Between two looks while idle, where nothing tells of charging. */
export const JEDA_SUSUL_MS = 10 * 60_000;

/** What is used of the browser's battery. */
export interface Baterai {
  readonly charging: boolean;
  readonly addEventListener: (jenis: "chargingchange", kerja: () => void) => void;
  readonly removeEventListener: (jenis: "chargingchange", kerja: () => void) => void;
}

export interface SusulDeps {
  readonly antrean: Pick<AntreanBaca, "latar" | "henti" | "galat">;
  /** Ids of open files, in the order to be read. */
  readonly berkas: () => Promise<readonly string[]>;
  readonly belumDibaca: (app: string) => Promise<readonly Tugas[]>;
  readonly diLayar: (app: string) => boolean;
  /** Unlocked. */
  readonly boleh: () => boolean;
  /** The OCR pack is on this device: nothing is read over a village's network behind the officer's back. */
  readonly paketSiap: () => boolean;
  /** Undefined, or rejecting, where the browser has none. */
  readonly baterai: (() => Promise<Baterai>) | undefined;
  /** When there is nothing better to do. */
  readonly senggang: (kerja: () => void) => void;
  /** Returns the way to cancel. */
  readonly tunda: (kerja: () => void, ms: number) => () => void;
}

export interface SusulBaca {
  /** After unlocking. Safe to call again. */
  readonly mulai: () => void;
  /** Reads now what is unread; while that goes on, once more after it. */
  readonly sapu: () => void;
  /** The device locks. */
  readonly henti: () => void;
}

/** Reasons that pass by themselves; with any other one a scan is read again only when the officer asks. */
const SEMENTARA: ReadonlySet<string> = new Set(["PaketBelumAda", "Terkunci", "HalamanTidakAda", "Luring"]);

const SELESAI: ReadonlySet<string> = new Set(["dibatalkan", "selesai", "ditolak", "dicabut"]);

/** Files that this device works on and that aren't closed. */
export const berkasTerbukaSini = (semua: readonly Baris[]): readonly string[] =>
  semua.filter((b) => (b.milikSini || b.dikirimSini) && !SELESAI.has(b.status)).map(({ app }) => app);

/** One round over all open files; ends where `lanjut` says no. */
const satuPutaran = async (deps: SusulDeps, lanjut: () => boolean): Promise<void> => {
  const sebab = (tugas: Tugas): string | undefined => deps.antrean.galat()[tugas.dok];
  let sisa = lanjut() ? await deps.berkas() : [];
  while (sisa.length > 0 && lanjut()) {
    const depan = sisa.find(deps.diLayar) ?? sisa[0] ?? "";
    sisa = sisa.filter((app) => app !== depan);
    for (const tugas of await deps.belumDibaca(depan)) {
      if (!lanjut()) return;
      const lama = sebab(tugas);
      if (lama !== undefined && !SEMENTARA.has(lama)) continue;
      await deps.antrean.latar(tugas);
      if (sebab(tugas) === "PaketBelumAda") return;
    }
  }
};

/** Calls `kerja` each time that the device begins to charge, or now and then where that can't be known. */
const dengarIsiDaya = ({ baterai, senggang, tunda }: SusulDeps, kerja: () => void): (() => void) => {
  let batal = (): void => {};
  let lepas = false;
  const berkala = (): void => {
    if (lepas) return;
    batal = tunda(() => {
      senggang(() => {
        if (!lepas) kerja();
      });
      berkala();
    }, JEDA_SUSUL_MS);
  };
  const pasang = async (): Promise<void> => {
    const ada = await baterai?.().catch(() => undefined);
    if (lepas) return;
    if (!ada) return void berkala();
    const ubah = (): void => {
      if (ada.charging) kerja();
    };
    ada.addEventListener("chargingchange", ubah);
    batal = () => ada.removeEventListener("chargingchange", ubah);
  };
  void pasang();
  return () => {
    lepas = true;
    batal();
  };
};

export const createSusulBaca = (deps: SusulDeps): SusulBaca => {
  let giliran = 0;
  let berjalan = false;
  let lagi = false;
  let lepas: (() => void) | undefined;

  const sapu = async (): Promise<void> => {
    lagi = true;
    if (berjalan) return;
    berjalan = true;
    while (lagi) {
      lagi = false;
      const ini = giliran;
      // A file that can't be read now is read in a later round.
      await satuPutaran(deps, () => ini === giliran && deps.boleh() && deps.paketSiap()).catch(() => undefined);
    }
    berjalan = false;
  };
  return {
    mulai: () => {
      if (lepas || !deps.boleh()) return;
      lepas = dengarIsiDaya(deps, () => void sapu());
      deps.senggang(() => void sapu());
    },
    sapu: () => void sapu(),
    henti: () => {
      giliran++;
      lagi = false;
      lepas?.();
      lepas = undefined;
      deps.antrean.henti();
    },
  };
};
