/** Many files that lie at the gateway, whole or in part: asked for together, so that one sync brings them all. */
import type { Berkas } from "../../../store/berkas.ts";

export interface AmbilDeps {
  readonly berkas: Pick<Berkas, "tahanTerbuka" | "onUbah">;
  /** Which of these files are not here as the office has them. */
  readonly tertinggal: (apps: readonly string[]) => Promise<readonly string[]>;
  readonly mintaSinkron: () => void;
  /** Runs later; returns the way to call it off. */
  readonly tunda: (kerja: () => void, ms: number) => () => void;
}

/** How long nothing may come before the rest is given up, in milliseconds. */
const SABAR_MS = 15_000;

/** Holds the files open, as screens would, until each has come or nothing comes any more. */
const tungguDatang = (deps: AmbilDeps, apps: readonly string[]): Promise<void> =>
  new Promise((selesai) => {
    const belum = new Set(apps);
    const lepas = apps.map((app) => deps.berkas.tahanTerbuka(app));
    const akhiri = (): void => {
      batal();
      diam();
      for (const satu of lepas) satu();
      selesai();
    };
    let batal = deps.tunda(akhiri, SABAR_MS);
    const diam = deps.berkas.onUbah("semua", (app) => {
      if (!belum.delete(app)) return;
      batal();
      if (belum.size === 0) akhiri();
      else batal = deps.tunda(akhiri, SABAR_MS);
    });
    deps.mintaSinkron();
  });

/** Resolves when everything is here, or when waiting became vain: what is here then is for the caller to see. */
export const createAmbilBanyak =
  (deps: AmbilDeps) =>
  async (apps: readonly string[]): Promise<void> => {
    const kurang = await deps.tertinggal(apps);
    if (kurang.length > 0) await tungguDatang(deps, kurang);
  };
