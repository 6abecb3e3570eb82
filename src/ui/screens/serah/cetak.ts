/** Prints what the screen marked, on the paper chosen. The page size can't be set by class, so a style sheet is made for it. */
export type UkuranKertas = "58mm" | "a6";

// A thermal roll has no height of its own: long enough for the slip, the printer cuts.
const HALAMAN: Readonly<Record<UkuranKertas, string>> = { "58mm": "58mm 170mm", a6: "105mm 148mm" };

/** Resolves when the print dialog was closed. */
export const cetak = async (ukuran: UkuranKertas): Promise<void> => {
  const lembar = new CSSStyleSheet();
  lembar.replaceSync(`@page { size: ${HALAMAN[ukuran]}; margin: 0 }`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, lembar];
  // One frame, so that the marks of the chosen paper are on the page before it is printed.
  await new Promise(requestAnimationFrame);
  window.print();
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((satu) => satu !== lembar);
};
