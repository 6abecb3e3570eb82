// The office's news comes in while somebody works by keyboard: what has the focus keeps it.
import { expect, test } from "vitest";
import { isiAcara } from "./langkah/acara.ts";
import { isiFormulir, mulaiBerkas, periksa, tandaTangani } from "./langkah/berkas.ts";
import { PETUGAS } from "./langkah/kantor.ts";
import { BUDI } from "./langkah/keluarga.ts";
import { tabKe } from "./langkah/papanTik.ts";
import { siapkanPanggung } from "./langkah/panggung.ts";
import { mulaiMeja, mulaiTablet, tanpaKeluhan, tungguTerkirim } from "./langkah/tablet.ts";

const panggung = siapkanPanggung();

test("a link of the desk keeps the focus while rows and counts change", async () => {
  const { gateway, kantor, buka } = panggung;
  const loket = await buka(mulaiMeja(gateway, kantor, PETUGAS.operator));
  const { page: kerja } = loket;
  const antrean = kerja.getByRole("navigation", { name: "Meja kerja" }).getByRole("link", { name: /^Antrean/ });
  await kerja.getByRole("grid", { name: "Antrean kantor" }).or(kerja.getByText("Tidak ada")).first().waitFor();
  await tabKe(kerja, antrean);
  const terfokus = await kerja.evaluateHandle(() => document.activeElement);

  const tablet = await buka(mulaiTablet(gateway, kantor, PETUGAS.lapangan));
  const { page } = tablet;
  await isiAcara(page);
  await mulaiBerkas(page, { peristiwa: "Belum rekam KTP-el" });
  await isiFormulir(page, { Pemohon: { ...BUDI } });
  await periksa(page);
  await tandaTangani(page);
  await page.getByRole("button", { name: "Ke beranda" }).click();
  await tungguTerkirim(page);

  // The desk hears of it: as when the network comes back.
  await kerja.evaluate(() => dispatchEvent(new Event("online")));
  await kerja.getByRole("button", { name: /^Semua\s*1$/ }).waitFor();
  expect(await terfokus.evaluate((element) => element === document.activeElement && element?.isConnected)).toBe(true);
  tanpaKeluhan(loket, tablet);
});
