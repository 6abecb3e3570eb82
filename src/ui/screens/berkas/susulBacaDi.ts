/** Reading later, in this browser: wired to the app's queue, its list of files, the battery and the address on the screen. */
import type { Baris, Jemput } from "../../app/jemput.ts";
import type { Result } from "../../../lib/result.ts";
import { antreanBaca } from "./antreanBaca.ts";
import { belumDibaca } from "./bacaDokumen.ts";
import { berkasTerbukaSini, createSusulBaca, type Baterai, type SusulBaca, type SusulDeps } from "./susulBaca.ts";

declare global {
  interface Navigator {
    /** Battery Status API: Chromium only. */
    readonly getBattery?: () => Promise<Baterai>;
  }
}

interface Bahan extends Pick<SusulDeps, "senggang" | "tunda"> {
  readonly daftar: () => Promise<Result<readonly Baris[], unknown>>;
  readonly terbuka: () => boolean;
}

export const susulBacaDi = (jemput: Jemput, { daftar, terbuka, senggang, tunda }: Bahan): SusulBaca =>
  createSusulBaca({
    antrean: antreanBaca(jemput),
    berkas: async () => {
      const semua = await daftar();
      return semua.ok ? berkasTerbukaSini(semua.value) : [];
    },
    belumDibaca: async (app) => {
      const lipatan = await jemput.berkas.muat(app);
      const p = lipatan.ok ? lipatan.value.state : undefined;
      return p && !p.batal ? belumDibaca(p) : [];
    },
    diLayar: (app) => location.pathname.split("/").includes(app),
    boleh: terbuka,
    paketSiap: () => jemput.paket().some(({ nama, keadaan }) => nama === "ocr" && keadaan === "siap"),
    baterai: navigator.getBattery && (() => navigator.getBattery?.() ?? Promise.reject(new Error("no battery"))),
    senggang,
    tunda,
  });
