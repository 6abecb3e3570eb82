/** Keys of a desk screen: each act has one, shown in the key line and in the list behind "?". */
import { onCleanup, onMount } from "solid-js";

export interface Pintasan {
  /** As `tutsDari` names it: "s", "Enter", "shift+Enter", "ctrl+e", "F2", " ". */
  readonly tuts: string;
  /** As a cap shows it: "S", "Spasi", "Ctrl E". Keys with the same cap and words are shown once. */
  readonly cap: string;
  readonly kata: string;
  readonly run: () => void;
  /** Works while typing in a field too. */
  readonly saatMengetik?: boolean;
  /** In the list behind "?", not in the key line. */
  readonly tersembunyi?: boolean;
}

interface Tekan {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** One name per key press. Letters are lower case; shift counts only with named keys, as "?" is its own character. */
export const tutsDari = (e: Tekan): string => {
  const bernama = e.key.length > 1 || e.key === " ";
  const key = bernama ? e.key : e.key.toLowerCase();
  return [e.ctrlKey || e.metaKey ? "ctrl" : "", e.altKey ? "alt" : "", e.shiftKey && bernama ? "shift" : "", key]
    .filter((bagian) => bagian !== "")
    .join("+");
};

const sedangMengetik = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.matches("textarea, select, input:not([type=checkbox], [type=radio], [type=button])"));

/** Enter and space belong to the control that has the focus. */
const milikKendali = (target: EventTarget | null, tuts: string): boolean =>
  target instanceof HTMLElement &&
  (tuts === "Enter" || tuts === " ") &&
  target.closest("button, a[href], summary, [role=button], input") !== null;

const dialogTerbuka = (): boolean => document.querySelector("[role=dialog]") !== null;

/** Takes the focus off a button or link, so that Enter and space mean the chosen row again. */
export const fokusKeIsi = (): void => document.getElementById("isi")?.focus({ preventScroll: true });

/** Listens while the screen is mounted. A dialog on top takes all keys, also the one that closes it. */
export const usePintasan = (semua: () => readonly Pintasan[]): void => {
  let adaDialog = false;
  const lihat = (): void => void (adaDialog = dialogTerbuka());
  const dengar = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.isComposing || adaDialog) return;
    const tuts = tutsDari(event);
    const satu = semua().find((p) => p.tuts === tuts);
    if (!satu || milikKendali(event.target, tuts)) return;
    if (sedangMengetik(event.target) && !satu.saatMengetik) return;
    event.preventDefault();
    if (tuts === "ArrowUp" || tuts === "ArrowDown") fokusKeIsi();
    satu.run();
  };
  onMount(() => {
    window.addEventListener("keydown", lihat, true);
    window.addEventListener("keydown", dengar);
  });
  onCleanup(() => {
    window.removeEventListener("keydown", lihat, true);
    window.removeEventListener("keydown", dengar);
  });
};
