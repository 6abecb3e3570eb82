// Pictures of the stories for people to look at, in test/out/ (not kept in the repository).
import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import type { Peramban } from "../jalan.ts";

const folder = fileURLToPath(new URL("../../out/cerita/", import.meta.url));

/** The whole page as it stands now. */
export const potret = async (page: Page, nama: string): Promise<void> => {
  await mkdir(folder, { recursive: true });
  await page.screenshot({ path: `${folder}${nama}.png`, fullPage: true });
};

/** What every browser of a story showed when it failed. */
export const potretGagal = async (nama: string, gagal: boolean, peramban: readonly Peramban[]): Promise<void> => {
  if (!gagal) return;
  for (const [ke, { page, keluhan }] of peramban.entries()) {
    await potret(page, `gagal-${nama}-${String(ke + 1)}`).catch(() => undefined);
    for (const satu of keluhan()) process.stderr.write(`${satu}\n`);
  }
};
