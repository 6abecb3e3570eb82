// Takes a whole application at the table, whatever its services ask: photographs, form, questions, signature, receipt.
import type { Page } from "playwright-core";
import { aturanId } from "../../../src/ui/text/aturan.id.ts";
import type { PeristiwaId } from "../../../src/domain/layanan/peristiwa.ts";
import { appBerkas, daftarSyarat, mulaiBerkas, periksa, pindaiHalaman, tandaTangani } from "./berkas.ts";
import { isiOtomatis, type NilaiKhusus } from "./robotFormulir.ts";

/** A photograph whose reading is short; the story is about the road, not about what the paper says. */
const FOTO = "ktp-12.jpg";

const pindaiSemua = async (page: Page): Promise<number> => {
  const belum = daftarSyarat(page).getByRole("link", { name: /^Foto\s*:/ });
  let n = 0;
  for (; (await belum.count()) > 0; n += 1) {
    await belum.first().click();
    await pindaiHalaman(page, FOTO, 1);
    await page.getByRole("button", { name: "Selesai", exact: true }).click();
    await daftarSyarat(page).waitFor();
  }
  return n;
};

/** Every question with "Tidak", one after the other, until no answer brings a new one. */
const jawabSemua = async (page: Page): Promise<void> => {
  const grup = page.getByRole("region", { name: "Pertanyaan yang menentukan syarat" }).getByRole("radiogroup");
  while ((await grup.count()) > 0) {
    const id = (await grup.getAttribute("aria-labelledby")) ?? "";
    await grup.getByText("Tidak", { exact: true }).click();
    await page.locator(`[id="${id}"]`).waitFor({ state: "detached" });
  }
};

export interface Terima {
  readonly app: string;
  readonly nomor: string;
  readonly foto: number;
}

/** From the home screen to the receipt and back home, with the package that the event means. */
export const terimaOtomatis = async (page: Page, peristiwa: PeristiwaId, khusus: NilaiKhusus = {}): Promise<Terima> => {
  await mulaiBerkas(page, { peristiwa: aturanId[`peristiwa.${peristiwa}.judul`] ?? peristiwa });
  const app = appBerkas(page);
  await isiOtomatis(page, khusus);
  await jawabSemua(page);
  const banyak = await pindaiSemua(page);
  await periksa(page);
  const nomor = await tandaTangani(page);
  await page.getByRole("button", { name: "Ke beranda" }).click();
  return { app, nomor, foto: banyak };
};
