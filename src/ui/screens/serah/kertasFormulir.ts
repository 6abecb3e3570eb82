/** Paper for forms: the annex's own size, or what the printer in the village has. Remembered on the device. */

export const UKURAN_FORMULIR = ["resmi", "f4", "a4"] as const;
export type UkuranFormulir = (typeof UKURAN_FORMULIR)[number];

/** Width and height in millimetres, upright. The annex of 2026 is 612 x 1008 pt (8.5 x 14 in). */
export const MM_FORMULIR: Readonly<Record<UkuranFormulir, readonly [number, number]>> = {
  resmi: [215.9, 355.6],
  f4: [215, 330],
  a4: [210, 297],
};

const KUNCI = "jemput.kertasFormulir";

/** The set of 2019 has no size of its own in our sources: A4. */
export const ukuranDiingat = (formSet: "2019" | "2026"): UkuranFormulir => {
  const bawaan = formSet === "2026" ? "resmi" : "a4";
  try {
    return UKURAN_FORMULIR.find((satu) => satu === localStorage.getItem(KUNCI)) ?? bawaan;
  } catch {
    return bawaan;
  }
};

export const ingatUkuran = (ukuran: UkuranFormulir): void => {
  try {
    localStorage.setItem(KUNCI, ukuran);
  } catch {
    // Storage may be refused: the choice then lasts until the page is closed.
  }
};

export const ukuranLembar = (ukuran: UkuranFormulir, mendatar: boolean): readonly [number, number] => {
  const [lebar, tinggi] = MM_FORMULIR[ukuran];
  return mendatar ? [tinggi, lebar] : [lebar, tinggi];
};

interface Halaman {
  readonly kode: string;
  readonly mendatar: boolean;
}

export const namaHalaman = (urut: number): string => `formulir${String(urut)}`;

const HURUF = '8pt "Atkinson Hyperlegible Next Variable", sans-serif';

/** `@page` rules: one named page per sheet, so that each keeps its direction and says its code on every page. */
export const aturanHalaman = (ukuran: UkuranFormulir, lembar: readonly Halaman[]): string => {
  const [pertama] = lembar;
  const isi = (mendatar: boolean): string => {
    const size = ukuranLembar(ukuran, mendatar).map((mm) => `${String(mm)}mm`);
    return `size: ${size.join(" ")}; margin: 11mm 15mm 12mm`;
  };
  const bernama = lembar.map(
    ({ kode, mendatar }, urut) =>
      `@page ${namaHalaman(urut)} { ${isi(mendatar)}; ` +
      `@bottom-right { content: "${kode}, hal. " counter(page) "/" counter(pages); font: ${HURUF} } }`,
  );
  return [`@page { ${isi(pertama?.mendatar === true)} }`, ...bernama].join("\n");
};
