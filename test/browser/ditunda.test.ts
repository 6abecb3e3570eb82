// Story (d): a service comes back to the tablet with what is missing, is completed there without signal, and returns.
import { expect, test } from "vitest";
import { putus, sambung } from "./jalan.ts";
import { isiAcara } from "./langkah/acara.ts";
import { pindai } from "./langkah/berkas.ts";
import { halamanTablet } from "./langkah/isiTablet.ts";
import { PETUGAS } from "./langkah/kantor.ts";
import * as meja from "./langkah/meja.ts";
import { SCAN_LAHIR, terimaPaketLahir } from "./langkah/paketLahir.ts";
import { siapkanPanggung } from "./langkah/panggung.ts";
import { potret } from "./langkah/potret.ts";
import { mulaiMeja, mulaiTablet, tanpaKeluhan, tungguKabar, tungguTerkirim } from "./langkah/tablet.ts";
import { periksaBerkas } from "./langkah/tanpaGanda.ts";

const panggung = siapkanPanggung();

test("what the office misses is completed on the tablet and returns", async () => {
  const { gateway, kantor, buka } = panggung;
  const tablet = await buka(mulaiTablet(gateway, kantor, PETUGAS.lapangan));
  const { page } = tablet;
  await isiAcara(page);
  const { app, nomor } = await terimaPaketLahir(page);
  await page.getByRole("button", { name: "Ke beranda" }).click();
  await tungguTerkirim(page);

  const loket = await buka(mulaiMeja(gateway, kantor, PETUGAS.operator));
  const { page: kerja } = loket;
  await meja.bukaBerkas(kerja, nomor);
  await meja.tunda(kerja, "Akta Kelahiran", ["Surat lahir"]);
  await potret(kerja, "d-01-ditunda");
  // The services that were not deferred go on meanwhile.
  await meja.setujui(kerja);

  await tungguKabar(page, page.getByText("Ditunda: Budi Santoso, Akta Kelahiran"));
  await potret(page, "d-02-kembali");

  // Completed far from any signal.
  await putus(tablet, gateway);
  await page.getByRole("link", { name: /^Lengkapi/ }).click();
  await page.getByText("Ditunda: Akta Kelahiran").waitFor();
  await potret(page, "d-03-yang-perlu");
  await pindai(page, "Surat lahir", "other-00.jpg");
  await page.getByRole("button", { name: "Kirim lagi" }).click();
  await page.getByRole("link", { name: "Mulai berkas baru" }).waitFor();
  await potret(page, "d-04-dikirim-lagi");
  await sambung(tablet, gateway);
  await tungguTerkirim(page);

  await meja.bukaBerkas(kerja, nomor);
  await meja.setujui(kerja);
  await potret(kerja, "d-05-disetujui");
  const halaman = new Map([...(await halamanTablet(kerja)), ...(await halamanTablet(page))]);
  tanpaKeluhan(tablet, loket);

  await gateway.berhenti();
  const { state, peristiwa, halaman: pages } = await periksaBerkas(gateway, app, halaman);
  expect(state.pengajuan).toHaveLength(2);
  expect(Object.values(state.layanan).map(({ status }) => status)).toEqual(Array(3).fill("disetujui"));
  const akta = peristiwa.flatMap(({ peristiwa: e }) =>
    e.type === "BerkasDiperiksa" && e.layanan === "akta_kelahiran" ? [[e.putusan, e.kurang]] : [],
  );
  expect(akta).toEqual([
    ["ditunda", ["suket_kelahiran"]],
    ["disetujui", []],
  ]);
  expect(pages).toHaveLength(SCAN_LAHIR.length + 2);
});
