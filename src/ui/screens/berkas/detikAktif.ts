/** Counts the seconds that a screen was really open: the quiet measure of a step (DESIGN section 4). Hidden time is a pause. */
import { onCleanup } from "solid-js";

/** Call inside a component; the returned function gives whole active seconds since then. */
export const createDetikAktif = (): (() => number) => {
  let jumlah = 0;
  let sejak = document.visibilityState === "visible" ? performance.now() : undefined;
  const ganti = () => {
    if (sejak !== undefined) jumlah += performance.now() - sejak;
    sejak = document.visibilityState === "visible" ? performance.now() : undefined;
  };
  document.addEventListener("visibilitychange", ganti);
  onCleanup(() => document.removeEventListener("visibilitychange", ganti));
  return () => Math.min(86_400, Math.round((jumlah + (sejak === undefined ? 0 : performance.now() - sejak)) / 1000));
};
