/** Which field was in hand: reopening after a kill returns to it. A path (`ibu.nik`) names no person. */
import { createEffect, on, type Accessor } from "solid-js";

const KUNCI = "jemput.kolom";

export const ingatKolom = (path: string): void => sessionStorage.setItem(KUNCI, path);
export const kolomDiingat = (): string | null => sessionStorage.getItem(KUNCI);
export const lupakanKolom = (): void => sessionStorage.removeItem(KUNCI);

/** Call inside a component: once the section is on the screen, its field of before gets the focus. */
export const kembaliKeKolom = (bagian: Accessor<string | undefined>): void => {
  createEffect(
    on(
      () => bagian() !== undefined,
      (siap, sebelum) => {
        const kolom = siap && !sebelum ? kolomDiingat() : null;
        if (kolom?.startsWith(`${bagian() ?? ""}.`))
          requestAnimationFrame(() => document.getElementById(kolom)?.focus());
      },
    ),
  );
};
