// What must hold on every screen: nothing scrolls sideways, targets are large enough for a finger, axe finds nothing.
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

/** Targets by touch, CSS pixels. Half a pixel is left to rounding. */
const SASARAN = 47.5;

/** Goes to an address without loading the app anew: that would lock it. */
export const pergiKe = async (page: Page, alamat: string): Promise<void> => {
  await page.evaluate((tujuan) => {
    const tautan = document.createElement("a");
    tautan.href = tujuan;
    document.body.append(tautan);
    tautan.click();
    tautan.remove();
  }, alamat);
  await page.waitForURL((url) => url.pathname + url.search === alamat);
};

/** The screen has come: its heading stands, nothing is loading. A recap opens every file of the office first. */
const tungguTenang = async (page: Page): Promise<void> => {
  await page.getByRole("heading", { level: 1 }).first().waitFor({ state: "attached" });
  await page.waitForFunction(() => !/^(Memuat|Membuka)/m.test(document.querySelector("main")?.innerText ?? ""));
};

const geseran = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const { scrollWidth } = document.documentElement;
    return scrollWidth > innerWidth ? [`scrolls sideways: ${String(scrollWidth)} in ${String(innerWidth)}`] : [];
  });

/**
 * A control inside a label is as large as its label; what isn't seen, stands inside running text, or only
 * repeats a field on its picture (outside of the Tab order) doesn't count.
 */
const sasaranKecil = (page: Page): Promise<readonly string[]> =>
  page.evaluate((paling) => {
    const pilih = "a[href], button, input, select, textarea, summary, [role=button], [role=tab], [role=radio]";
    return [...document.querySelectorAll<HTMLElement>(pilih)].flatMap((kendali) => {
      const sasaran = kendali.closest("label") ?? kendali;
      const { width, height, bottom } = sasaran.getBoundingClientRect();
      const tampak = kendali.checkVisibility({ checkOpacity: true }) || sasaran !== kendali;
      if (!tampak || width <= 1 || height <= 1 || bottom < 0 || kendali.closest("p, button[tabindex='-1']")) return [];
      const kata = (kendali.getAttribute("aria-label") ?? sasaran.textContent).trim().slice(0, 40);
      return width < paling || height < paling
        ? [`small: ${String(Math.round(width))} x ${String(Math.round(height))} ${kata}`]
        : [];
    });
  }, SASARAN);

const TANDA = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"];

/** axe's own rule for targets takes a row half under the dock for a small one; `sasaranKecil` is stricter besides. */
const pelanggaran = async (page: Page): Promise<readonly string[]> => {
  const axe = new AxeBuilder({ page }).withTags([...TANDA, "wcag22aa"]).disableRules(["target-size"]);
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ target }) => `${id}: ${target.join(" ")}`));
};

export interface PilihanPeriksa {
  /** Worked with fingers: targets count. */
  readonly sentuh?: boolean;
}

/** What is wrong with the screen that stands there, each with the place it was seen at; empty when nothing is. */
export const periksaTampilan = async (
  page: Page,
  nama: string,
  { sentuh = false }: PilihanPeriksa = {},
): Promise<readonly string[]> => {
  await tungguTenang(page);
  const temuan = [...(await geseran(page)), ...(sentuh ? await sasaranKecil(page) : []), ...(await pelanggaran(page))];
  return temuan.map((satu) => `${nama}: ${satu}`);
};
