// Enrols the open browser as a device and signs the first officer in, as a person does: on the screen.
import type { Page } from "playwright-core";

export interface Pendaftaran {
  /** One-time code of the admin. */
  readonly kode: string;
  readonly pengguna: string;
  readonly sandi: string;
}

/** Ends when the gate has closed behind the officer: the password field is gone. */
export const daftarkan = async (page: Page, { kode, pengguna, sandi }: Pendaftaran): Promise<void> => {
  await page.locator('input[autocomplete="one-time-code"]').fill(kode);
  await page.getByLabel("Nama pengguna").fill(pengguna);
  await page.locator('input[type="password"]').fill(sandi);
  await page.locator('button[type="submit"]').click();
  await page.locator('input[type="password"]').waitFor({ state: "detached" });
};
