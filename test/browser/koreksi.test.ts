// Story (g): outside of the straight road. A submitted file is corrected without signal, one of its services is withdrawn on
// another tablet, a draft is thrown away and restored.
import { expect, test } from "vitest";
import type { Page } from "playwright-core";
import { layar, putus, sambung } from "./jalan.ts";
import { isiAcara } from "./langkah/acara.ts";
import { appBerkas, goreskan, mulaiBerkas, nomorBerkas } from "./langkah/berkas.ts";
import { halamanTablet } from "./langkah/isiTablet.ts";
import { isiKolom } from "./langkah/isiKolom.ts";
import { PETUGAS } from "./langkah/kantor.ts";
import * as meja from "./langkah/meja.ts";
import { terimaPaketLahir } from "./langkah/paketLahir.ts";
import { siapkanPanggung } from "./langkah/panggung.ts";
import { periksaTampilan } from "./langkah/periksaTampilan.ts";
import { potret } from "./langkah/potret.ts";
import { mulaiMeja, mulaiTablet, tanpaKeluhan, tungguTerkirim } from "./langkah/tablet.ts";
import { periksaBerkas } from "./langkah/tanpaGanda.ts";

const panggung = siapkanPanggung();

const bukaDariDaftar = async (page: Page, nomor: string): Promise<void> => {
  await page.getByRole("navigation", { name: "Menu utama" }).getByRole("link", { name: "Berkas", exact: true }).click();
  await page.getByRole("link", { name: new RegExp(nomor) }).click();
  await page.getByRole("list", { name: "Syarat berkas ini" }).waitFor();
};

const denganAlasan = async (page: Page, alasan: string, tombol: string): Promise<void> => {
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("textbox", { name: /^Alasan/ }).fill(alasan);
  await dialog.getByRole("button", { name: tombol }).click();
  await dialog.waitFor({ state: "detached" });
};

const koreksiNama = async (page: Page, nama: string): Promise<void> => {
  await page.getByRole("button", { name: "Koreksi berkas" }).click();
  await potret(page, "g-01-koreksi-alasan");
  await denganAlasan(page, "Nama anak salah ketik", "Mulai koreksi");
  await page.getByText(/^Sedang dikoreksi/).waitFor();
  await potret(page, "g-02-sedang-dikoreksi");
  await page.getByRole("link", { name: /Isian formulir$/ }).click();
  await page.getByRole("navigation", { name: "Bagian formulir" }).getByRole("link", { name: /^Anak/ }).click();
  await page.getByRole("main").getByRole("heading", { level: 1, name: "Anak", exact: true }).waitFor();
  await isiKolom(page, page.getByRole("region", { name: "Anak", exact: true }), "Nama lengkap", nama);
  await page
    .getByRole("navigation", { name: "Bagian formulir" })
    .getByRole("link", { name: /^Tinjau/ })
    .click();
  await page.getByRole("link", { name: "Tanda tangan lagi" }).waitFor();
  await potret(page, "g-03-tanda-tangan-lagi");
  await page.getByRole("link", { name: "Tanda tangan lagi" }).click();
  await goreskan(page);
  await page.getByRole("button", { name: "Setuju, beri tanda terima" }).click();
  await page.getByRole("heading", { level: 1, name: /sudah tersegel\.$/ }).waitFor();
  await page.getByRole("button", { name: "Ke beranda" }).click();
};

/** Ends on the restored draft. */
const batalLaluPulih = async (page: Page): Promise<{ readonly app: string; readonly nomor: string }> => {
  await mulaiBerkas(page, { peristiwa: "Anak lahir" });
  const draf = { app: appBerkas(page), nomor: await nomorBerkas(page) };
  await page.getByRole("button", { name: "Batalkan draf" }).click();
  await denganAlasan(page, "Salah pilih peristiwa", "Batalkan draf ini");
  await page.getByRole("button", { name: "Pulihkan draf" }).waitFor();
  await potret(page, "g-04-draf-dibatalkan");
  await page.getByRole("link", { name: "Ke beranda" }).click();
  await page.getByRole("link", { name: "Mulai berkas baru" }).waitFor();
  expect(await page.getByRole("link", { name: new RegExp(draf.nomor) }).count()).toBe(0);
  await page.getByRole("navigation", { name: "Menu utama" }).getByRole("link", { name: "Berkas", exact: true }).click();
  await page.getByRole("button", { name: /^Dibatalkan/ }).click();
  await page.getByRole("link", { name: new RegExp(draf.nomor) }).click();
  await page.getByRole("button", { name: "Pulihkan draf" }).click();
  await page.getByRole("button", { name: "Batalkan draf" }).waitFor();
  return draf;
};

/** On a phone: an original stays at the office. */
const titipKk = async (page: Page): Promise<void> => {
  await page.setViewportSize(layar.telepon);
  await page.getByRole("button", { name: "Titip dokumen asli" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("checkbox", { name: "Kartu Keluarga" }).check();
  await potret(page, "g-09-titip-telepon");
  await dialog.getByRole("button", { name: "Catat titipan" }).click();
  await page.getByRole("button", { name: /^Kembalikan\s*: Kartu Keluarga$/ }).waitFor();
  await potret(page, "g-10-asli-telepon");
  expect(await periksaTampilan(page, "asli", { sentuh: true })).toEqual([]);
};

/** At the desk: it goes back to the applicant. */
const kembalikanKk = async (page: Page): Promise<void> => {
  await page.getByRole("button", { name: /^Kembalikan\s*: Kartu Keluarga$/ }).click();
  await potret(page, "g-11-kembalikan");
  await page.getByRole("dialog").getByRole("button", { name: "Catat pengembalian" }).click();
  await page.getByText("Sudah dikembalikan").waitFor();
};

test("a file is corrected, a service withdrawn, a draft thrown away and restored", async () => {
  const { gateway, kantor, buka } = panggung;
  const tablet = await buka(mulaiTablet(gateway, kantor, PETUGAS.lapangan));
  const { page } = tablet;
  await isiAcara(page);
  const { app, nomor } = await terimaPaketLahir(page);
  await page.getByRole("button", { name: "Ke beranda" }).click();
  await tungguTerkirim(page);

  // Far from any signal.
  await putus(tablet, gateway);
  await bukaDariDaftar(page, nomor);
  await koreksiNama(page, "ARUNA PUTRI LESTARI");
  const draf = await batalLaluPulih(page);
  await page.getByRole("link", { name: "Simpan dan tunda" }).click();
  await sambung(tablet, gateway);
  await tungguTerkirim(page);
  await page.getByRole("navigation", { name: "Menu utama" }).getByRole("link", { name: "Beranda" }).click();
  await page
    .getByRole("heading", { level: 1, name: "Semua sudah sampai di kantor, tetapi 1 berkas belum diajukan." })
    .waitFor();
  await potret(page, "g-05-beranda");

  const lain = await buka(mulaiTablet(gateway, kantor, PETUGAS.lapanganLain));
  await isiAcara(lain.page);
  await bukaDariDaftar(lain.page, nomor);
  await titipKk(lain.page);
  await lain.page.setViewportSize(layar.tablet);
  await lain.page.getByRole("button", { name: "Dicabut pemohon" }).click();
  await lain.page.getByRole("checkbox", { name: "KIA 0-5 tahun" }).check();
  await potret(lain.page, "g-06-cabut");
  await denganAlasan(lain.page, "Pemohon mengurus KIA sendiri", "Catat pencabutan");
  await lain.page.getByText("Dicabut pemohon: KIA 0-5 tahun").waitFor();
  await potret(lain.page, "g-07-dicabut");
  await lain.page.getByRole("link", { name: "Lihat tanda terima" }).click();
  await lain.page.getByRole("button", { name: "Ke beranda" }).click();
  await tungguTerkirim(lain.page);

  const loket = await buka(mulaiMeja(gateway, kantor, PETUGAS.operator));
  await meja.bukaBerkas(loket.page, nomor);
  await loket.page.getByText("Dicabut pemohon: KIA 0-5 tahun").waitFor();
  await loket.page.getByText(/ARUNA PUTRI SANTOSO menjadi ARUNA PUTRI LESTARI/).waitFor();
  await potret(loket.page, "g-08-meja");
  // The desk is one screen: its boxes scroll, the page doesn't, whatever stands hidden in them.
  expect(await loket.page.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBe(0);
  await kembalikanKk(loket.page);
  await meja.setujui(loket.page);
  const halaman = new Map([...(await halamanTablet(loket.page)), ...(await halamanTablet(page))]);
  tanpaKeluhan(tablet, lain, loket);

  await gateway.berhenti();
  const { state, peristiwa } = await periksaBerkas(gateway, app, halaman);
  expect(state.isian["anak.nama"]).toBe("ARUNA PUTRI LESTARI");
  expect(state.koreksi?.map((k) => [k.jejak.by, k.alasan, k.setuju !== undefined, k.selesai !== undefined])).toEqual([
    [PETUGAS.lapangan.id, "Nama anak salah ketik", true, true],
  ]);
  expect(Object.entries(state.layanan).map(([id, l]) => [id, l.status])).toEqual([
    ["akta_kelahiran", "disetujui"],
    ["kk_tambah_anggota_lahir", "disetujui"],
    ["kia_0_5", "dicabut"],
  ]);
  expect(state.asli?.["kk"]).toMatchObject({
    simpan: { by: PETUGAS.lapanganLain.id },
    kembali: { by: PETUGAS.operator.id, kepada: "pemohon", nama: "Budi Santoso" },
  });
  expect(peristiwa.filter((satu) => satu.peristiwa.type === "LayananDicabut").map(({ by }) => by)).toEqual([
    PETUGAS.lapanganLain.id,
  ]);
  const pulih = await periksaBerkas(gateway, draf.app, halaman);
  expect(pulih.state.batal).toBeUndefined();
  expect(pulih.peristiwa.map((satu) => satu.peristiwa.type)).toEqual([
    "PermohonanDibuka",
    "DrafDibatalkan",
    "DrafDipulihkan",
  ]);
});
