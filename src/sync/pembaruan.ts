// App updates by consent: the new version waits until a person says so, and never over an open form. DESIGN section 7.
import { Workbox } from "workbox-window";
import { err, ok } from "../lib/result.ts";
import type { Result } from "../lib/result.ts";

/** `menunggu`: a new version is ready. `diganti`: another tab applied it; this one should be reloaded when convenient. */
export type KeadaanPembaruan = "belum" | "terkini" | "menunggu" | "diganti";

export type GalatPembaruan = { readonly type: "TidakAdaPembaruan" } | { readonly type: "FormTerbuka" };

const kunciForm = "jemput-form-terbuka";
const pendengar = new Set<(keadaan: KeadaanPembaruan) => void>();
let keadaan: KeadaanPembaruan = "belum";
let workbox: Workbox | undefined;
let disetujui = false;

const ubah = (baru: KeadaanPembaruan): void => {
  keadaan = baru;
  for (const dengar of pendengar) dengar(baru);
};

export const keadaanPembaruan = (): KeadaanPembaruan => keadaan;

/** Calls `dengar` at every change; the answer ends it. */
export const pantauPembaruan = (dengar: (keadaan: KeadaanPembaruan) => void): (() => void) => {
  pendengar.add(dengar);
  return () => pendengar.delete(dengar);
};

/** Holds back updates, in every tab, while a form or a scan is open. Call the answer when it is closed. */
export const tahanPembaruan = (): (() => void) => {
  let lepas = (): void => undefined;
  const selesai = new Promise<void>((resolve) => (lepas = resolve));
  void navigator.locks.request(kunciForm, { mode: "shared" }, () => selesai);
  return () => {
    lepas();
  };
};

const adaFormTerbuka = async (): Promise<boolean> => {
  const { held = [] } = await navigator.locks.query();
  return held.some(({ name }) => name === kunciForm);
};

/** The first controller is the installation itself; every later one is a new version, applied here or in another tab. */
const pantauPengendali = (): void => {
  let terpasang = navigator.serviceWorker.controller !== null;
  navigator.serviceWorker.addEventListener("controllerchange", () => {
    if (terpasang && disetujui) location.reload();
    else if (terpasang) ubah("diganti");
    terpasang = true;
  });
};

/** Registers the service worker. Without one (old browser, plain http, dev server) the app works online only. */
export const daftarPembaruan = async (): Promise<void> => {
  if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return;
  pantauPengendali();
  workbox = new Workbox("/service.worker.js");
  workbox.addEventListener("waiting", () => {
    ubah("menunggu");
  });
  try {
    await workbox.register({ immediate: true });
    if (keadaan === "belum") ubah("terkini");
  } catch {
    workbox = undefined;
  }
};

/** Asks the gateway whether a newer version exists; finding one only changes the state. Without a connection nothing happens. */
export const periksaPembaruan = async (): Promise<void> => {
  try {
    await workbox?.update();
  } catch {
    // No connection: the next start or check asks again.
  }
};

/** Applies the waiting version and reloads this tab. Refused while a form is open in any tab. */
export const terapkan = async (): Promise<Result<void, GalatPembaruan>> => {
  if (!workbox || keadaan !== "menunggu") return err({ type: "TidakAdaPembaruan" });
  if (await adaFormTerbuka()) return err({ type: "FormTerbuka" });
  disetujui = true;
  workbox.messageSkipWaiting();
  return ok(undefined);
};
