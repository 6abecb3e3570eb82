// Takes a whole application at the table, whatever its services ask: photographs, form, questions, signature, receipt.
import type { Page } from "playwright-core";
import { aturanId } from "../../../src/ui/text/aturan.id.ts";
import type { PeristiwaId } from "../../../src/domain/layanan/peristiwa.ts";
import { tunggu } from "../jalan.ts";
import { appBerkas, daftarSyarat, foto, mulaiBerkas, periksa, tandaTangani } from "./berkas.ts";
import { isiOtomatis, type NilaiKhusus } from "./robotFormulir.ts";

/** A photograph whose reading is short; the story is about the road, not about what the paper says. */
const FOTO = "ktp-12.jpg";

const pindaiSemua = async (page: Page): Promise<number> => {
  const belum = daftarSyarat(page).getByRole("link", { name: /^Foto\s*:/ });
  let n = 0;
  for (; (await belum.count()) > 0; n += 1) {
    await belum.first().click();
    await page.getByLabel("Dari berkas").setInputFiles(foto(FOTO));
    const simpan = page.getByText("Tersimpan, 1 halaman");
    const pakai = page.getByRole("button", { name: "Tetap pakai" });
    await simpan.or(pakai).first().waitFor();
    if (await pakai.isVisible()) await pakai.click();
    await simpan.waitFor();
    await page.getByRole("button", { name: "Selesai", exact: true }).click();
    await daftarSyarat(page).waitFor();
  }
  return n;
};

/** Every question with "Tidak", until no answer brings a new one. */
const jawabSemua = async (page: Page): Promise<void> => {
  const tanya = page.getByRole("region", { name: "Pertanyaan yang menentukan syarat" }).getByRole("radiogroup");
  const terjawab = page.getByRole("radio", { checked: true });
  for (;;) {
    const nama = await tanya
      .filter({ hasNot: terjawab })
      .evaluateAll((grup) =>
        grup.map((satu) => document.getElementById(satu.getAttribute("aria-labelledby") ?? "")?.textContent ?? ""),
      );
    if (nama.length === 0) return;
    for (const satu of nama) {
      const grup = page.getByRole("radiogroup", { name: satu, exact: true });
      await grup.getByText("Tidak", { exact: true }).click();
      // Answered, or closed by what another answer says.
      await tunggu(`an answer to: ${satu}`, async () =>
        (await grup.filter({ hasNot: terjawab }).count()) === 0 ? true : undefined,
      );
    }
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
