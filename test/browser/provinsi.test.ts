// Villages of another province: fetched once with a signal, then found without one.
import { expect, test } from "vitest";
import { putus } from "./jalan.ts";
import { isiAcara } from "./langkah/acara.ts";
import { appBerkas, mulaiBerkas } from "./langkah/berkas.ts";
import { PETUGAS } from "./langkah/kantor.ts";
import { siapkanPanggung } from "./langkah/panggung.ts";
import { pergiKe } from "./langkah/periksaTampilan.ts";
import { mulaiTablet, tanpaKeluhan } from "./langkah/tablet.ts";

const panggung = siapkanPanggung();

test("the villages of another province are fetched on demand and found without a signal", async () => {
  const { gateway, kantor, buka } = panggung;
  const tablet = await buka(mulaiTablet(gateway, kantor, PETUGAS.lapangan));
  const { page } = tablet;
  await isiAcara(page);
  await pergiKe(page, "/tentang");
  const ada = page.getByRole("list", { name: "Provinsi di perangkat ini" });
  await ada.waitFor({ state: "attached" });
  expect(await ada.getByText("Bali", { exact: true }).count()).toBe(0);
  const pilihan = page.getByLabel("Provinsi lain", { exact: true });
  const bali = await pilihan.getByRole("option", { name: /^Bali \(/ }).innerText();
  await pilihan.selectOption({ label: bali });
  await page.getByRole("button", { name: "Unduh desanya" }).click();
  await ada.getByText("Bali", { exact: true }).waitFor();

  await putus(tablet, gateway);
  await pergiKe(page, "/");
  await mulaiBerkas(page, { peristiwa: "Pindah ke luar kabupaten" });
  await pergiKe(page, `/berkas/${appBerkas(page)}/isi/pindah`);
  await page.getByLabel(/^Desa atau kelurahan tujuan/).fill("tejakula bondalem");
  await page.getByRole("button", { name: /Bondalem.*Tejakula.*Buleleng/is }).waitFor();
  tanpaKeluhan(tablet);
});
