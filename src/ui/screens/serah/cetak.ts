/** Prints what the screen marked, on the paper chosen. The page size can't be set by class, so a style sheet is made for it. */
export type UkuranKertas = "58mm" | "a6";

const MM_PER_PX = 25.4 / 96;

/** A thermal roll has no height of its own: the page is as long as the slip, then the printer cuts. */
const halaman = (ukuran: UkuranKertas, kertas: HTMLElement): string =>
  ukuran === "a6" ? "105mm 148mm" : `58mm ${String(Math.ceil(kertas.offsetHeight * MM_PER_PX) + 2)}mm`;

/** `kertas` is the drawn paper. Resolves when the print dialog was closed. */
export const cetak = async (ukuran: UkuranKertas, kertas: HTMLElement): Promise<void> => {
  const lembar = new CSSStyleSheet();
  lembar.replaceSync(`@page { size: ${halaman(ukuran, kertas)}; margin: 0 }`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, lembar];
  // One frame, so that the marks of the chosen paper are on the page before it is printed.
  await new Promise(requestAnimationFrame);
  window.print();
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((satu) => satu !== lembar);
};
