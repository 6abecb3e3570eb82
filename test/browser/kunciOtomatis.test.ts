// A tablet left alone locks by itself, keeps what was typed last, and opens at the same field. DESIGN section 6.
import { expect, test } from "vitest";
import { ACARA } from "./langkah/acara.ts";
import { PETUGAS } from "./langkah/kantor.ts";
import { siapkanPanggung } from "./langkah/panggung.ts";
import { bukaKunci, mulaiTablet, tanpaKeluhan } from "./langkah/tablet.ts";

const panggung = siapkanPanggung();
const MENIT = 60_000;

test("what was typed a moment before an idle tablet locks is there after unlocking", async () => {
  const { gateway, kantor, buka } = panggung;
  const tablet = await buka(mulaiTablet(gateway, kantor, PETUGAS.lapangan));
  const { page } = tablet;
  await page.clock.install();
  await page.reload();
  await bukaKunci(page, PETUGAS.lapangan);
  const terkunci = page.getByText("Terkunci. Isian terakhir sudah tersegel.");
  expect(await terkunci.count()).toBe(0);

  await page.getByRole("link", { name: "Isi desa hari ini" }).click();
  await page.getByRole("searchbox", { name: "Ketik sebagian nama desa" }).fill(ACARA.cari);
  await page.getByRole("list", { name: "Desa yang cocok" }).getByRole("button", { name: ACARA.desa }).click();
  const nama = page.getByRole("heading", { name: "Saksi 1" }).locator("..").getByLabel("Nama lengkap");
  await page.clock.fastForward(9 * MENIT);
  await nama.pressSequentially("SUPRIYADI");
  await page.clock.fastForward(9 * MENIT);
  expect(await terkunci.count()).toBe(0);
  await page.clock.fastForward(MENIT);
  await terkunci.waitFor();
  expect(await page.content()).not.toContain("SUPRIYADI");

  await bukaKunci(page, PETUGAS.lapangan);
  await expect.poll(() => nama.inputValue(), { timeout: 120_000 }).toBe("SUPRIYADI");
  tanpaKeluhan(tablet);
});
