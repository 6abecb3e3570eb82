/** Arrow keys over a search box and the buttons below it; a letter on a button goes back to the search. */

const tujuan = (tuts: string, kini: number, banyak: number): number | undefined => {
  if (tuts === "ArrowDown" || tuts === "ArrowRight") return Math.min(banyak - 1, kini + 1);
  if (tuts === "ArrowUp" || tuts === "ArrowLeft") return Math.max(0, kini - 1);
  if (tuts === "Home") return 1;
  return tuts === "End" ? banyak - 1 : undefined;
};

/** For `onKeyDown` of the element around both. In the search box only up and down move; the rest edits the text. */
export const gerakPanah = (event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void => {
  if (event.ctrlKey || event.altKey || event.metaKey) return;
  const cari = event.currentTarget.querySelector<HTMLElement>("input[type=search]");
  const semua = [...(cari ? [cari] : []), ...event.currentTarget.querySelectorAll<HTMLElement>("button")];
  const kini = semua.findIndex((satu) => satu === document.activeElement);
  if (kini < 0) return;
  const mengetik = semua[kini] === cari;
  if (mengetik && event.key !== "ArrowDown") return;
  const ke = tujuan(event.key, kini, semua.length);
  if (ke !== undefined) {
    event.preventDefault();
    semua[ke]?.focus();
  } else if (cari && event.key.length === 1 && event.key !== " ") {
    // The key itself is then typed into the box that has the focus.
    cari.focus();
  }
};
