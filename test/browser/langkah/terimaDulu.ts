// Quick intake (*terima dulu*): queue number, name, phone, photos sorted while the camera is open, receipt.
import type { Page } from "playwright-core";
import { appBerkas, foto, nomorBerkas } from "./berkas.ts";

export interface FotoTerima {
  readonly berkas: string;
  /** Which requirement it is, as its button says; a photo without one is sorted later. */
  readonly jenis?: string;
}

export interface IsiTerima {
  readonly peristiwa: string;
  readonly nama: string;
  readonly hp: string;
  readonly foto: readonly FotoTerima[];
}

/** With the camera of the quick intake open: one photo, and its kind by one tap. */
export const potretSatu = async (page: Page, { berkas, jenis }: FotoTerima): Promise<void> => {
  await page.getByLabel("Dari berkas").setInputFiles(foto(berkas));
  const pilih = page.getByRole("group", { name: "Ini dokumen apa?" });
  const pakai = page.getByRole("button", { name: "Tetap pakai" });
  await pilih.or(pakai).first().waitFor();
  if (await pakai.isVisible()) await pakai.click();
  await pilih.waitFor();
  if (jenis === undefined) return;
  await pilih.getByRole("button", { name: new RegExp(`^${jenis}`) }).click();
  await page.getByText(new RegExp(`^Foto \\d+: ${jenis}`)).waitFor();
};

/** From the home screen to the camera: the file exists, name and phone are typed. */
export const mulaiTerima = async (page: Page, isi: Omit<IsiTerima, "foto">): Promise<void> => {
  await page.getByRole("link", { name: "Terima dulu", exact: true }).click();
  await page.getByRole("list", { name: "Peristiwa" }).getByRole("button", { name: isi.peristiwa }).click();
  await page.getByRole("button", { name: "Lanjut: nama dan foto" }).click();
  await page.getByRole("textbox", { name: "Nama pemohon" }).fill(isi.nama);
  await page.getByRole("textbox", { name: "Nomor HP" }).fill(isi.hp);
  await page.getByRole("link", { name: "Foto dokumen" }).click();
  await page.getByRole("heading", { level: 1, name: /^Foto dokumen/ }).waitFor();
};

/** From the camera to the receipt. */
export const beriTandaTerima = async (page: Page): Promise<{ readonly app: string; readonly nomor: string }> => {
  await page.getByRole("button", { name: "Selesai memotret" }).click();
  await page.getByRole("button", { name: "Beri tanda terima" }).click();
  await page.getByRole("heading", { level: 1, name: /sudah tersegel\.$/ }).waitFor();
  await page.getByRole("article", { name: "A6" }).waitFor();
  return { app: appBerkas(page), nomor: await nomorBerkas(page) };
};

/** From the home screen to the receipt. */
export const terimaDulu = async (
  page: Page,
  isi: IsiTerima,
): Promise<{ readonly app: string; readonly nomor: string }> => {
  await mulaiTerima(page, isi);
  for (const satu of isi.foto) await potretSatu(page, satu);
  return beriTandaTerima(page);
};

/** From the requirements of a file that was taken in quickly: says of its first unsorted photo which document it is. */
export const pilahFoto = async (page: Page, jenis: string): Promise<void> => {
  await page.getByRole("button", { name: "Belum dipilah" }).first().click();
  const dialog = page.getByRole("dialog", { name: "Ini dokumen apa?" });
  await dialog.getByRole("button", { name: new RegExp(`^${jenis}`) }).click();
  await dialog.waitFor({ state: "detached" });
};
