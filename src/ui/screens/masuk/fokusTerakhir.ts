/**
 * Where the focus was before the gate came, so that unlocking returns to the same field (DESIGN section 6).
 * Only ids that a screen gave on purpose are remembered, in memory, and never what was typed.
 */
interface Letak {
  readonly alamat: string;
  readonly id: string;
}

let letak: Letak | undefined;
/** Most frames to wait for a screen that is still loading: some five seconds. */
const PALING_LAMA = 300;

/** Ids that Solid makes up (`cl-12`) mean something else after the next mount. */
const isTetap = (id: string): boolean => id !== "" && !/^(?:cl|s\d*)-?\d/.test(id);

if (typeof document !== "undefined")
  document.addEventListener("focusin", ({ target }) => {
    if (!(target instanceof HTMLElement) || target.closest("[data-gerbang]")) return;
    letak = isTetap(target.id) ? { alamat: location.pathname, id: target.id } : undefined;
  });

const tujuan = (): HTMLElement | null => {
  const bidang = letak?.alamat === location.pathname ? document.getElementById(letak.id) : null;
  return bidang ?? document.querySelector<HTMLElement>("main#isi");
};

/** After unlocking: the field of before where this address still has it, else the page itself. */
export const kembalikanFokus = (): void => {
  let sisa = PALING_LAMA;
  const coba = () => {
    if (document.querySelector("[data-gerbang]") === null) {
      const ke = tujuan();
      if (ke) return ke.focus();
    }
    sisa -= 1;
    if (sisa > 0) requestAnimationFrame(coba);
  };
  requestAnimationFrame(coba);
};
