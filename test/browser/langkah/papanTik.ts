// The desk by keyboard alone: Tab until the wanted control has the focus, then type.
import type { Locator, Page } from "playwright-core";

const paling = 150;

/** Presses Tab until `tujuan` has the focus; fails when a whole round did not meet it. */
export const tabKe = async (page: Page, tujuan: Locator): Promise<void> => {
  await tujuan.waitFor();
  for (let i = 0; i < paling; i += 1) {
    if (await tujuan.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab never reaches ${String(tujuan)}`);
};

export const ketikDi = async (page: Page, tujuan: Locator, teks: string): Promise<void> => {
  await tabKe(page, tujuan);
  await page.keyboard.press("Control+a");
  await page.keyboard.type(teks);
};

export const tekan = async (page: Page, tujuan: Locator, tuts: "Enter" | " " = "Enter"): Promise<void> => {
  await tabKe(page, tujuan);
  await page.keyboard.press(tuts);
};
