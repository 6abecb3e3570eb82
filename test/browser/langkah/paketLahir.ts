// The birth package as stories take it: what is scanned, answered and filled in, up to the receipt.
import type { Page } from "playwright-core";
import { appBerkas, isiFormulir, jawab, mulaiBerkas, periksa, pindai, tandaTangani } from "./berkas.ts";
import type { IsiFormulir } from "./berkas.ts";
import { hariLalu } from "./hariLalu.ts";
import { kelahiran } from "./keluarga.ts";

export const SCAN_LAHIR = [
  ["F-2.01A Formulir Pelaporan Pencatatan Sipil", "other-02.jpg"],
  ["F-1.02 Formulir Pendaftaran Peristiwa Kependudukan", "other-02.jpg"],
  ["Surat lahir", "other-00.jpg"],
  ["Buku nikah atau akta perkawinan", "other-01.jpg"],
  ["Kartu Keluarga", "kk-00.jpg"],
  ["KTP-el ibu", "ktp-09.jpg"],
  ["KTP-el ayah", "ktp-12.jpg"],
] as const;

/** What stands on the screen at these points, for pictures. */
export type Saat = "syarat" | "lengkap" | "temuan" | "tanda-terima";

/** From the home screen to the receipt. */
export const terimaPaketLahir = async (
  page: Page,
  pada: (saat: Saat) => Promise<void> = () => Promise.resolve(),
  isi: IsiFormulir = kelahiran(hariLalu(12)),
): Promise<{ readonly app: string; readonly nomor: string }> => {
  await mulaiBerkas(page, { peristiwa: "Anak lahir" });
  const app = appBerkas(page);
  for (const [dokumen, berkas] of SCAN_LAHIR) await pindai(page, dokumen, berkas);
  await pada("syarat");
  await isiFormulir(page, isi);
  await jawab(page, "Apakah berkas diurus orang lain?", "Tidak");
  await jawab(page, "Apakah pemohon membawa HP Android?", "Tidak");
  await pada("lengkap");
  await periksa(page);
  await pada("temuan");
  const nomor = await tandaTangani(page);
  await pada("tanda-terima");
  return { app, nomor };
};
