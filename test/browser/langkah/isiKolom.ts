// Fills one field by its label, whatever control it is: a person looks at the label, not at the element.
import type { Locator, Page } from "playwright-core";

/** A label as people read it; the form says "wajib diisi" to screen readers, and a unit stands in brackets. */
export const berlabel = (label: string): RegExp =>
  new RegExp(`^${label.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?: \\([^)]*\\))?\\s*(?:, wajib diisi)?$`);

const ada = async (locator: Locator): Promise<boolean> => (await locator.count()) > 0;

const pilihDiKombo = async (page: Page, kombo: Locator, nilai: string): Promise<void> => {
  if ((await kombo.evaluate((element) => element.tagName)) === "SELECT") {
    await kombo.selectOption({ label: nilai });
    return;
  }
  await kombo.fill(nilai);
  await page.getByRole("option", { name: nilai, exact: true }).click();
};

/** `nilai` is what is typed, or the words of the choice. Dates as `DD-MM-YYYY`. */
export const isiKolom = async (page: Page, dalam: Locator, label: string, nilai: string): Promise<void> => {
  const name = berlabel(label);
  const semua = dalam
    .getByRole("radiogroup", { name })
    .or(dalam.getByRole("combobox", { name }))
    .or(dalam.getByRole("textbox", { name }));
  await semua.first().waitFor();
  const grup = dalam.getByRole("radiogroup", { name });
  if (await ada(grup)) return grup.getByText(nilai, { exact: true }).click();
  const kombo = dalam.getByRole("combobox", { name });
  if (await ada(kombo)) return pilihDiKombo(page, kombo, nilai);
  await dalam.getByRole("textbox", { name }).fill(nilai);
};
