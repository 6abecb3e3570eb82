/** Goes on with the scan that holds a page, so that the page can be made anew in its place. */
import { antreanBaca } from "../berkas/antreanBaca.ts";
import type { LayarBerkas } from "../berkas/layarBerkas.ts";
import { createPindaian, type Pindaian } from "../berkas/pindaian.ts";

/** Call inside a component, or under its owner. Undefined where no scan in use holds the page. */
export const lanjutPindaian = (layar: LayarBerkas, hash: string): Pindaian | undefined => {
  const p = layar.state();
  const [dok, isi] =
    Object.entries(p?.dokumen ?? {}).find(
      ([id, satu]) => p?.slot[satu.slot] === id && !satu.lepas && satu.halaman.some((h) => h.hash === hash),
    ) ?? [];
  if (dok === undefined || isi === undefined) return undefined;
  return createPindaian({
    jemput: layar.jemput,
    antrean: antreanBaca(layar.jemput),
    app: layar.app(),
    slot: isi.slot,
    jenis: () => isi.jenis,
    lanjut: { dok, halaman: isi.halaman },
  });
};
