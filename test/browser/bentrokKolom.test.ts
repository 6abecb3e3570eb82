// Two tablets change the same section without signal: the second one settles it column by column, and the office sees one result.
import { expect, test } from "vitest";
import type { Page } from "playwright-core";
import { layar, sambung, tunggu } from "./jalan.ts";
import { isiAcara } from "./langkah/acara.ts";
import { appBerkas, daftarSyarat, mulaiBerkas, nomorBerkas } from "./langkah/berkas.ts";
import { bacaBerkas } from "./langkah/isiGateway.ts";
import { isiKolom } from "./langkah/isiKolom.ts";
import { PETUGAS } from "./langkah/kantor.ts";
import { siapkanPanggung } from "./langkah/panggung.ts";
import { pergiKe, periksaTampilan } from "./langkah/periksaTampilan.ts";
import { potret } from "./langkah/potret.ts";
import { mulaiTablet, tanpaKeluhan, tungguTerkirim } from "./langkah/tablet.ts";

const panggung = siapkanPanggung();

/** Fills one section and goes back to the requirements, which records it. */
const isiBagian = async (page: Page, app: string, id: string, nama: string, isi: Record<string, string>) => {
  await pergiKe(page, `/berkas/${app}/isi/${id}`);
  await page.getByRole("main").getByRole("heading", { level: 1, name: nama, exact: true }).waitFor();
  for (const [label, nilai] of Object.entries(isi))
    await isiKolom(page, page.getByRole("region", { name: nama, exact: true }), label, nilai);
  await page
    .getByRole("navigation", { name: "Bagian formulir" })
    .getByRole("link", { name: /^Tinjau/ })
    .click();
  await daftarSyarat(page).waitFor();
};

const simpanDanTunda = (page: Page) => page.getByRole("link", { name: "Simpan dan tunda" }).click();

const bukaDariDaftar = async (page: Page, nomor: string): Promise<void> => {
  await page.getByRole("navigation", { name: "Menu utama" }).getByRole("link", { name: "Berkas", exact: true }).click();
  await page.getByRole("link", { name: new RegExp(nomor) }).click();
  await daftarSyarat(page).waitFor();
};

const selesaikan = async (page: Page): Promise<void> => {
  const tabel = page.getByRole("table", { name: "Pilih isi tiap kolom" });
  await tabel.waitFor();
  await potret(page, "b-01-bentrok-tablet");
  const simpan = page.getByRole("button", { name: "Simpan pilihan" });
  await simpan.getByText("pilih 2 kolom lagi").waitFor();
  await tabel.getByRole("radio", { name: "RT: 5" }).check();
  await tabel.getByRole("radio", { name: "RW: 1" }).check();
  await page.setViewportSize(layar.telepon);
  await potret(page, "b-02-bentrok-telepon");
  expect(await periksaTampilan(page, "bentrok", { sentuh: true })).toEqual([]);
  await page.setViewportSize(layar.tablet);
  await simpan.click();
  await tabel.waitFor({ state: "detached" });
};

test("what two tablets wrote into one section is chosen column by column", async () => {
  const { gateway, kantor, buka } = panggung;
  const satu = await buka(mulaiTablet(gateway, kantor, PETUGAS.lapangan));
  const dua = await buka(mulaiTablet(gateway, kantor, PETUGAS.lapanganLain));
  await isiAcara(satu.page);
  await isiAcara(dua.page);
  await mulaiBerkas(satu.page, { peristiwa: "Anak lahir" });
  const [app, nomor] = [appBerkas(satu.page), await nomorBerkas(satu.page)];
  await isiBagian(satu.page, app, "pemohon", "Pemohon", { "Nama lengkap": "BUDI SANTOSO" });
  await isiBagian(satu.page, app, "alamat", "Alamat", { RT: "2", RW: "1", "Alamat rumah": "JALAN MELATI 4" });
  await simpanDanTunda(satu.page);
  await tungguTerkirim(satu.page);
  await tunggu("the file on the other tablet", async () => {
    await dua.page.getByRole("navigation", { name: "Menu utama" }).getByRole("link", { name: "Beranda" }).click();
    await dua.page.getByRole("button", { name: "Kirim sekarang", disabled: false }).click();
    return (await dua.page.getByRole("link", { name: new RegExp(nomor) }).count()) > 0 ? true : undefined;
  });
  await bukaDariDaftar(dua.page, nomor);

  await gateway.berhenti();
  await satu.context.setOffline(true);
  await dua.context.setOffline(true);
  await isiBagian(dua.page, app, "alamat", "Alamat", { RT: "5", RW: "2" });
  await simpanDanTunda(dua.page);
  await bukaDariDaftar(satu.page, nomor);
  await isiBagian(satu.page, app, "alamat", "Alamat", { RT: "3", "Alamat rumah": "JALAN MELATI 4A" });
  await simpanDanTunda(satu.page);
  await sambung(satu, gateway);
  await tungguTerkirim(satu.page);
  await dua.context.setOffline(false);
  await tungguTerkirim(dua.page);
  await bukaDariDaftar(dua.page, nomor);
  await selesaikan(dua.page);
  await simpanDanTunda(dua.page);
  await tungguTerkirim(dua.page);
  tanpaKeluhan(satu, dua);

  await gateway.berhenti();
  const { state, peristiwa } = await bacaBerkas(gateway, app);
  expect(state.isian).toMatchObject({ "alamat.rt": "5", "alamat.rw": "1", "alamat.jalan": "JALAN MELATI 4A" });
  expect(Object.values(state.bentrokSelesai ?? {})).toMatchObject([
    { putusan: "pakai_lagi", jejak: { by: PETUGAS.lapanganLain.id } },
  ]);
  expect(peristiwa.map(({ hasil }) => hasil).filter((hasil) => hasil !== "diterima")).toEqual(["bentrok"]);
  const akhir = peristiwa.slice(-2).map((tercatat) => tercatat.peristiwa);
  expect(akhir).toMatchObject([
    { type: "IsianDicatat", bagian: "alamat", isian: { "alamat.rt": "5", "alamat.rw": "1" } },
    { type: "BentrokDiselesaikan" },
  ]);
});
