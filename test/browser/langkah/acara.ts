// The event of the day: village, hamlet and the two witnesses, entered once.
import type { Page } from "playwright-core";
import { isiKolom } from "./isiKolom.ts";

export interface Saksi {
  readonly nama: string;
  readonly nik: string;
  readonly noKk: string;
}

export interface IsiAcara {
  /** Part of the village's name, and the name as it stands in the list. */
  readonly cari: string;
  readonly desa: string;
  readonly dusun: string;
  readonly saksi: readonly [Saksi, Saksi];
}

export const ACARA: IsiAcara = {
  cari: "sumber",
  desa: "Sumber Jati",
  dusun: "Krajan",
  saksi: [
    { nama: "SUPRIYADI", nik: "9901041203750001", noKk: "9901041203160011" },
    { nama: "MARYATI", nik: "9901045507800002", noKk: "9901041203160012" },
  ],
};

/** From the home screen and back to it. */
export const isiAcara = async (page: Page, acara: IsiAcara = ACARA): Promise<void> => {
  await page.getByRole("link", { name: "Isi desa hari ini" }).click();
  await page.getByRole("searchbox", { name: "Ketik sebagian nama desa" }).fill(acara.cari);
  await page.getByRole("list", { name: "Desa yang cocok" }).getByRole("button", { name: acara.desa }).click();
  await page.getByLabel("Tambah dusun").fill(acara.dusun);
  await page.getByRole("button", { name: "Tambah", exact: true }).click();
  await page.getByRole("radio", { name: acara.dusun }).check();
  for (const [ke, saksi] of acara.saksi.entries()) {
    const lembar = page.getByRole("heading", { name: `Saksi ${String(ke + 1)}` }).locator("..");
    await isiKolom(page, lembar, "Nama lengkap", saksi.nama);
    await isiKolom(page, lembar, "NIK", saksi.nik);
    await isiKolom(page, lembar, "No. KK", saksi.noKk);
  }
  await page.getByRole("button", { name: "Selesai, mulai melayani" }).click();
  await page.getByRole("link", { name: "Mulai berkas baru" }).waitFor();
};
