/** The values of the form on the screen: what is recorded, what was saved as a draft, and what is being typed, in that order. */
import { createEffect, createMemo, on, onCleanup } from "solid-js";
import { createStore, reconcile } from "solid-js/store";
import { createSimpanOtomatis, type SimpanOtomatis } from "./simpanOtomatis.ts";
import type { LayarBerkas } from "./layarBerkas.ts";

export interface IsianLayar {
  readonly nilai: (path: string) => string;
  readonly semua: () => Readonly<Record<string, string>>;
  readonly ubah: (path: string, nilai: string) => void;
  readonly simpan: SimpanOtomatis;
}

const bagianPath = (path: string): string => path.slice(0, path.indexOf("."));

/** Call inside a component. Saves on typing, leaving, hiding and locking; records the draft when the screen goes. */
export const createIsianLayar = (layar: LayarBerkas): IsianLayar => {
  const [isi, setIsi] = createStore<Record<string, string>>({ ...layar.isian() });
  const diketik = new Set<string>();
  const app = layar.app();
  const simpan = createSimpanOtomatis({
    simpan: (bagian, isian) => layar.jemput.berkas.simpanDraf(app, bagian, isian),
    catat: () => layar.jemput.berkas.catatDraf(app),
    jam: () => layar.jemput.jam(),
  });
  // What arrives from elsewhere fills the form, but never over what is typed here.
  createEffect(
    on(
      layar.isian,
      (baru) => {
        const milikSini = Object.fromEntries([...diketik].map((path) => [path, isi[path] ?? ""]));
        setIsi(reconcile({ ...baru, ...milikSini }));
      },
      { defer: true },
    ),
  );
  // One dependency for who reads everything, instead of one for each value.
  const semua = createMemo(() => ({ ...isi }));
  const siram = () => void simpan.siram();
  const sembunyi = () => document.visibilityState === "hidden" && siram();
  window.addEventListener("pagehide", siram);
  document.addEventListener("visibilitychange", sembunyi);
  onCleanup(layar.jemput.sesi.sebelumKunci(simpan.siram));
  onCleanup(() => {
    window.removeEventListener("pagehide", siram);
    document.removeEventListener("visibilitychange", sembunyi);
    void simpan.catat();
  });
  return {
    nilai: (path) => isi[path] ?? "",
    semua,
    ubah: (path, nilai) => {
      diketik.add(path);
      setIsi(path, nilai);
      simpan.ubah(bagianPath(path), path, nilai);
    },
    simpan,
  };
};
