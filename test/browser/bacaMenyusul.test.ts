// A tablet that has no reader yet: the photograph is kept, and read by itself once the reader has arrived.
import { expect, test } from "vitest";
import { putus, sambung } from "./jalan.ts";
import { isiAcara } from "./langkah/acara.ts";
import { mulaiBerkas, periksa, pindai } from "./langkah/berkas.ts";
import { PETUGAS } from "./langkah/kantor.ts";
import { siapkanPanggung } from "./langkah/panggung.ts";
import { potret } from "./langkah/potret.ts";
import { bukaKunci, mulaiTablet, tanpaKeluhan } from "./langkah/tablet.ts";

const panggung = siapkanPanggung();

test("a document photographed without a reader is read when the reader arrives, with nothing tapped", async () => {
  const { gateway, kantor, buka } = panggung;
  const tablet = await buka(mulaiTablet(gateway, kantor, PETUGAS.lapangan));
  const { page } = tablet;
  await isiAcara(page);
  await page.evaluate(async () => {
    for (const nama of await caches.keys()) if (nama.startsWith("paket-ocr-")) await caches.delete(nama);
  });
  await putus(tablet, gateway);
  await page.reload();
  await bukaKunci(page, PETUGAS.lapangan);
  await mulaiBerkas(page, { peristiwa: "Ada yang meninggal" });
  await pindai(page, "Kartu Keluarga", "ktp-09.jpg");
  await periksa(page);
  await page.getByText("Paket pembaca belum terunduh").waitFor();
  await page.getByRole("heading", { name: "Sejauh ini tidak ada yang perlu ditanyakan" }).waitFor();
  await potret(page, "n-01-belum-dibaca");
  const salah = page.getByRole("article").filter({ hasText: "Ini tampaknya KTP-el, bukan Kartu Keluarga." });
  expect(await salah.count()).toBe(0);

  await sambung(tablet, gateway);
  await salah.waitFor();
  await potret(page, "n-02-terbaca");
  expect(await page.getByText("Paket pembaca belum terunduh").count()).toBe(0);
  tanpaKeluhan(tablet);
});
