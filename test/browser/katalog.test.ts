// The way through the catalogue with no network: an event found by a word and chosen by keys, its questions one after the other,
// the answers in the file, and the same rules as help.
import { expect, test } from "vitest";
import { putus } from "./jalan.ts";
import { isiAcara } from "./langkah/acara.ts";
import { PETUGAS } from "./langkah/kantor.ts";
import { tekan } from "./langkah/papanTik.ts";
import { siapkanPanggung } from "./langkah/panggung.ts";
import { periksaTampilan, pergiKe } from "./langkah/periksaTampilan.ts";
import { mulaiTablet, tanpaKeluhan } from "./langkah/tablet.ts";

const panggung = siapkanPanggung();

test("from a word to the requirements by keyboard, and the catalogue as help, without network", async () => {
  const { gateway, kantor, buka } = panggung;
  const tablet = await buka(mulaiTablet(gateway, kantor, PETUGAS.lapangan));
  const { page } = tablet;
  await isiAcara(page);
  await putus(tablet, gateway);

  await page.getByRole("link", { name: "Mulai berkas baru" }).click();
  await page.getByRole("button", { name: "Anak lahir" }).first().waitFor();
  await page.keyboard.press("/");
  await page.keyboard.type("bayi");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  const layanan = page.getByRole("checkbox", { name: "Akta Kelahiran" });
  await layanan.waitFor();
  expect(await layanan.isChecked()).toBe(true);
  await page.getByText("Akta kelahiran diambil dari Akta Kelahiran di berkas ini").waitFor();
  const bawaan = page.getByText("Yang dibawa pemohon:").locator("..");
  expect(await bawaan.innerText()).toContain("surat lahir");

  const jawab = async (tanya: string, jawaban: "Ya" | "Tidak") => {
    // One question at a time: the others are not on the screen.
    const grup = page.getByRole("region", { name: "Pertanyaan yang menentukan syarat" }).getByRole("radiogroup");
    await page.getByRole("radiogroup", { name: tanya }).waitFor();
    expect(await grup.count()).toBe(1);
    const pilihan = grup.getByRole("radio", { name: jawaban });
    await pilihan.focus();
    await page.keyboard.press(" ");
  };
  await jawab("Apakah berkas diurus orang lain?", "Ya");
  await jawab("Apakah surat keterangan lahir tidak ada?", "Ya");
  await jawab("Apakah buku nikah atau akta perkawinan tidak ada?", "Tidak");
  expect(await bawaan.innerText()).not.toContain("surat lahir");
  expect(await periksaTampilan(page, "paket", { sentuh: true })).toEqual([]);
  await tekan(page, page.getByRole("button", { name: /^Lanjut dengan 3 layanan/ }));

  const syarat = page.getByRole("list", { name: "Syarat berkas ini" });
  await syarat.getByText("F-1.07 Surat Kuasa", { exact: false }).first().waitFor();
  await syarat.getByText("F-2.03 SPTJM", { exact: false }).first().waitFor();

  await pergiKe(page, "/katalog");
  await page.getByRole("searchbox", { name: "Cari layanan, dokumen, atau kode formulir" }).fill("kelahiran akta");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: "Akta Kelahiran" }).waitFor();
  const diminta = page.getByRole("list", { name: /^Yang diminta/ });
  await diminta.getByRole("heading", { name: "Surat lahir" }).waitFor();
  await page.getByRole("checkbox", { name: "Apakah surat keterangan lahir tidak ada?" }).check();
  await diminta.getByRole("heading", { name: /^F-2\.03/ }).waitFor();
  expect(await diminta.getByRole("heading", { name: "Surat lahir" }).count()).toBe(0);
  await diminta.getByText("Tabel layanan nasional Dukcapil 2021").first().click();
  await diminta
    .getByText(/SE Dirjen Dukcapil 470\/13287/)
    .first()
    .waitFor();
  expect(await periksaTampilan(page, "katalog", { sentuh: true })).toEqual([]);
  tanpaKeluhan(tablet);
});
