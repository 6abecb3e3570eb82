// Pictures of the stories for people to look at, in test/out/ (not kept in the repository).
import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";

const folder = fileURLToPath(new URL("../../out/cerita/", import.meta.url));

/** The whole page as it stands now. */
export const potret = async (page: Page, nama: string): Promise<void> => {
  await mkdir(folder, { recursive: true });
  await page.screenshot({ path: `${folder}${nama}.png`, fullPage: true });
};
