// Story (g): the browser is killed in the form, in a scan and in the upload; the same profile opened again goes on.
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Locator, Page } from "playwright-core";
import { layar, mulaiBrowser, mulaiGateway, putus, sambung } from "./jalan.ts";
import type { Gateway, Peramban } from "./jalan.ts";
import { isiAcara } from "./langkah/acara.ts";
import { appBerkas, foto, mulaiBerkas, nomorBerkas, pindai } from "./langkah/berkas.ts";
import { berlabel, isiKolom } from "./langkah/isiKolom.ts";
import { halamanTablet } from "./langkah/isiTablet.ts";
import { mulaiJalur, tungguSebagian, type Jalur } from "./langkah/jalur.ts";
import { bukaKantor, PETUGAS } from "./langkah/kantor.ts";
import { BUDI, VINA } from "./langkah/keluarga.ts";
import { potret, potretGagal } from "./langkah/potret.ts";
import { bukaKunci, mulaiTablet, tanpaKeluhan, tungguTerkirim } from "./langkah/tablet.ts";
import { halamanDiGateway, periksaBerkas } from "./langkah/tanpaGanda.ts";
import { terimaDulu } from "./langkah/terimaDulu.ts";

/** Bytes a second: a page takes seconds, so that the browser dies in the middle of it. */
const PELAN = 60_000;

let gateway: Gateway;
let jalur: Jalur;
let tablet: Peramban;
/** The profile that outlives its browsers. */
let pemilik: Peramban;

beforeEach(async () => {
  gateway = await mulaiGateway();
  jalur = await mulaiJalur(gateway);
  const kantor = await bukaKantor(gateway);
  tablet = pemilik = await mulaiTablet(gateway, kantor, PETUGAS.lapangan, { baseURL: jalur.alamat });
  await isiAcara(tablet.page);
  await putus(tablet, gateway);
});
afterEach(async ({ task }) => {
  await potretGagal("g", task.result?.state === "fail", [tablet]);
  await tablet.selesai();
  await pemilik.selesai();
  await jalur.tutup();
  await gateway.selesai();
});

/** kill -9, then the same profile again at the same address, unlocked by the same officer. */
const bunuhLaluBuka = async (): Promise<Page> => {
  const alamat = tablet.page.url();
  tanpaKeluhan(tablet);
  await tablet.bunuh();
  tablet = await mulaiBrowser({ userDataDir: pemilik.userDataDir, baseURL: jalur.alamat, viewport: layar.tablet });
  await tablet.page.goto(alamat);
  await bukaKunci(tablet.page, PETUGAS.lapangan);
  return tablet.page;
};

/** Milliseconds from the next keystroke to the word that it is stored, by the page's own clock. */
const lamaSimpan = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let diketik = 0;
        document.addEventListener("input", () => (diketik = performance.now()), { once: true, capture: true });
        new MutationObserver((_, pengamat) => {
          const kata = document.querySelector("header")?.textContent ?? "";
          if (diketik === 0 || !/tersimpan \d\d\.\d\d/.test(kata)) return;
          pengamat.disconnect();
          resolve(performance.now() - diketik);
        }).observe(document.body, { subtree: true, childList: true, characterData: true });
      }),
  );

test("values are stored within a second and survive a killed browser", async () => {
  let { page } = tablet;
  await mulaiBerkas(page, { peristiwa: "Anak lahir" });
  await page.getByRole("link", { name: /: Isian formulir$/ }).click();
  const isi = { NIK: BUDI.NIK, "No. KK": "9901041204160007", "Nama lengkap": BUDI["Nama lengkap"] };
  const pemohon = (): Locator => page.getByRole("region", { name: "Pemohon", exact: true });
  const lama: number[] = [];
  for (const [label, nilai] of Object.entries(isi)) {
    const simpan = lamaSimpan(page);
    await isiKolom(page, pemohon(), label, nilai);
    lama.push(await simpan);
  }
  page = await bunuhLaluBuka();
  await potret(page, "g-1-formulir");
  for (const [label, nilai] of Object.entries(isi)) {
    const isiKini = await pemohon()
      .getByRole("textbox", { name: berlabel(label) })
      .inputValue();
    // Numbers are shown in groups.
    expect([label, isiKini.replaceAll(/(?<=\d) (?=\d)/g, "")]).toEqual([label, nilai]);
  }
  // The quickest of three: the others may have waited for a busy machine.
  expect(Math.min(...lama)).toBeLessThan(1_000);
});

test("a browser killed in a scan keeps the pages that it had shown as stored", async () => {
  let { page } = tablet;
  await mulaiBerkas(page, { peristiwa: "Anak lahir" });
  const app = appBerkas(page);
  const nomor = await nomorBerkas(page);
  await pindai(page, "Surat lahir", "other-00.jpg");
  await page.getByRole("link", { name: /: Kartu Keluarga$/ }).click();
  await page.getByLabel("Dari berkas").setInputFiles(foto("kk-00.jpg"));
  await page.getByText("Tersimpan, 1 halaman").waitFor();
  await page.getByLabel("Dari berkas").setInputFiles(foto("kk-02.jpg"));
  page = await bunuhLaluBuka();

  // The camera stands open again; the list shows both documents, and the scan is taken once more.
  await page.getByRole("heading", { level: 1, name: /^Kartu Keluarga/ }).waitFor();
  await page.getByRole("link", { name: "Tutup kamera" }).click();
  await page.getByRole("button", { name: "Rincian Surat lahir" }).waitFor();
  await page.getByRole("button", { name: "Rincian Kartu Keluarga" }).click();
  await potret(page, "g-2-pindai");
  await page.getByRole("button", { name: /^(Lihat utuh|Halaman 1 dari 2)$/ }).waitFor();
  await pindai(page, "Buku nikah atau akta perkawinan", "other-01.jpg");
  const diTablet = await halamanTablet(page);

  await sambung(tablet, gateway);
  await page.getByRole("banner").getByRole("link", { name: "Kembali" }).click();
  await tungguTerkirim(page);
  tanpaKeluhan(tablet);
  await gateway.berhenti();
  const { state } = await periksaBerkas(gateway, app, diTablet);
  expect(state.nomor).toBe(nomor);
  expect((await halamanDiGateway(gateway)).sebagian).toEqual([]);
});

test("a browser killed in the upload of a page goes on where it stopped", async () => {
  let { page } = tablet;
  const { app, nomor } = await terimaDulu(page, {
    peristiwa: "Anak lahir",
    nama: VINA["Nama lengkap"],
    hp: "081200000043",
    foto: [{ berkas: "kk-02.jpg", jenis: "Kartu Keluarga" }, { berkas: "ktp-09.jpg" }],
  });
  const diTablet = await halamanTablet(page);
  jalur.lajukan(PELAN);
  await sambung(tablet, gateway);
  await tungguSebagian(gateway);
  page = await bunuhLaluBuka();
  await page.getByRole("button", { name: "Ke beranda" }).click();
  await tungguTerkirim(page);
  await potret(page, "g-3-terkirim");
  tanpaKeluhan(tablet);
  // The page that was seen may have been whole a moment later; one of the two that were under way was not.
  expect(jalur.sambungan.length).toBeGreaterThan(0);

  await gateway.berhenti();
  const { state } = await periksaBerkas(gateway, app, diTablet);
  expect(state.nomor).toBe(nomor);
  const { utuh, sebagian } = await halamanDiGateway(gateway);
  expect([...utuh].sort()).toEqual([...diTablet.keys()].sort());
  expect(sebagian).toEqual([]);
});
