/** Prints what the screen marked, on the paper chosen. The page size can't be set by class, so a style sheet is made for it. */
export type UkuranKertas = "58mm" | "a6";

const MM_PER_PX = 25.4 / 96;

/** A thermal roll has no height of its own: the page is as long as the slip, then the printer cuts. */
const halaman = (ukuran: UkuranKertas, kertas: HTMLElement): string =>
  ukuran === "a6" ? "105mm 148mm" : `58mm ${String(Math.ceil(kertas.offsetHeight * MM_PER_PX) + 2)}mm`;

/** The rules of the print under way; an earlier one that never said that it ended gives way. */
let berjalan: CSSStyleSheet | undefined;

const pasang = (aturan: string | undefined): void => {
  const lain = document.adoptedStyleSheets.filter((satu) => satu !== berjalan);
  berjalan = aturan === undefined ? undefined : new CSSStyleSheet();
  berjalan?.replaceSync(aturan ?? "");
  document.adoptedStyleSheets = berjalan ? [...lain, berjalan] : lain;
};

/** Prints with these `@page` rules, which stay until the browser has printed. Resolves when it says so. */
export const cetakDengan = async (aturan: string): Promise<void> => {
  pasang(aturan);
  // One frame, so that the marks of the chosen paper are on the page before it is printed.
  await new Promise(requestAnimationFrame);
  const selesai = new Promise((lanjut) => window.addEventListener("afterprint", lanjut, { once: true }));
  window.print();
  await selesai;
  pasang(undefined);
};

/** `kertas` is the drawn paper. Resolves when it was printed. */
export const cetak = (ukuran: UkuranKertas, kertas: HTMLElement): Promise<void> =>
  cetakDengan(`@page { size: ${halaman(ukuran, kertas)}; margin: 0 }`);
