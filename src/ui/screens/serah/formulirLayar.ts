/** What the print screen starts from: the forms of a file, its sheets with names of areas, and how far to shrink the preview. */
import { createMemo, createSignal, onCleanup, type Accessor } from "solid-js";
import { formulirBerkas, type FormulirBerkas } from "../../../domain/layanan/cetak/formulirBerkas.ts";
import type { Lembar } from "../../../domain/layanan/cetak/lembar.ts";
import { susunFormulir } from "../../../domain/layanan/cetak/susunFormulir.ts";
import type { LayarBerkas } from "../berkas/layarBerkas.ts";
import { namaBiasa } from "../berkas/sapaan.ts";

export interface FormulirLayar {
  readonly daftar: Accessor<readonly FormulirBerkas[]>;
  readonly susun: (kode: string) => readonly Lembar[];
}

export const createFormulirLayar = (layar: LayarBerkas): FormulirLayar => {
  const { wilayah } = layar.jemput;
  const namaWilayah = (kode: string): string => {
    const nama = wilayah.nama(kode);
    return /\d{2}/.test(nama) ? "" : nama.toUpperCase();
  };
  const daftar = createMemo(() => {
    const masukan = layar.masukan();
    return masukan ? formulirBerkas(masukan) : [];
  });
  const susun = (kode: string): readonly Lembar[] => {
    const [masukan, p] = [layar.masukan(), layar.state()];
    // Read, so that names come in when the pack is there.
    wilayah.siap();
    if (!masukan || !p) return [];
    return susunFormulir(kode, { ...masukan, namaWilayah, tempat: namaBiasa(namaWilayah(p.desa)) });
  };
  return { daftar, susun };
};

const PX_PER_MM = 96 / 25.4;

/** Fits papers of this width into the width that there is; print keeps their size. */
export const createZoom = (lebarMm: () => number) => {
  const [lebar, setLebar] = createSignal(0);
  const amati = new ResizeObserver(([isi]) => setLebar(isi?.contentRect.width ?? 0));
  onCleanup(() => amati.disconnect());
  return {
    ref: (bingkai: HTMLElement) => amati.observe(bingkai),
    zoom: () => (lebar() === 0 ? 1 : Math.min(1, lebar() / (lebarMm() * PX_PER_MM))),
  };
};
