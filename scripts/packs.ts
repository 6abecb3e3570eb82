// Makes the offline packs in public/ (OCR core and language data, areas, what opens PDFs). Skips what is up to date.
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const pembuat = ["wilayah", "ocr", "dokumen"];

/** Each maker in scripts/packs/ exports `buat(): Promise<void>` and decides by itself whether there is anything to do. */
export const buatPaket = async (): Promise<void> => {
  for (const nama of pembuat) {
    const berkas = new URL(`packs/${nama}.ts`, import.meta.url);
    if (!existsSync(berkas)) continue;
    const modul: unknown = await import(berkas.href);
    if (typeof modul === "object" && modul !== null && "buat" in modul && typeof modul.buat === "function") {
      await modul.buat();
    }
  }
};

if (process.argv[1] === fileURLToPath(import.meta.url)) await buatPaket();
