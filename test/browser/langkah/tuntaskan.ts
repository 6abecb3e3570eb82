// The rest of the road, from submitted to archived: verification by two, signature, print, hand-over, archive.
import type { Page } from "playwright-core";
import { PETUGAS } from "./kantor.ts";
import { arsipkan, cetak, kerjakanKelompok, serahkan } from "./meja.ts";
import { gantiOrang } from "./tablet.ts";

export interface Tuntas {
  /** Documents that are handed over. */
  readonly dokumen: number;
  /** Undefined where the paper file needs no archive. */
  readonly lembar: number | undefined;
}

/** Everybody in turn at one desk; the archive scans one sheet. */
export const tuntaskan = async (page: Page, nomor: string, { dokumen, lembar }: Tuntas): Promise<void> => {
  for (const orang of [PETUGAS.verifikatorIv, PETUGAS.verifikatorIii, PETUGAS.kepala]) {
    await gantiOrang(page, orang);
    await kerjakanKelompok(page, nomor);
  }
  await gantiOrang(page, PETUGAS.distribusi);
  await cetak(page, nomor);
  await serahkan(page, nomor, dokumen);
  if (lembar === undefined) return;
  await gantiOrang(page, PETUGAS.arsip);
  await arsipkan(page, nomor, lembar, ["akta-00.jpg"]);
};
