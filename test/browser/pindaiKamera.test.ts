// A document before the live camera: the coach's words, the shutter by itself and by hand, edges set anew; PDF and HEIC as files.
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { mulaiBrowser, putus, tunggu } from "./jalan.ts";
import { isiAcara } from "./langkah/acara.ts";
import { benderaKamera, tulisAdegan, type Adegan } from "./langkah/adegan.ts";
import { daftarSyarat, foto, mulaiBerkas } from "./langkah/berkas.ts";
import { PETUGAS } from "./langkah/kantor.ts";
import { siapkanPanggung } from "./langkah/panggung.ts";
import { pdfDariFoto, pdfTerkunci } from "./langkah/pdfContoh.ts";
import { potret } from "./langkah/potret.ts";
import { mulaiTablet, tanpaKeluhan } from "./langkah/tablet.ts";

const panggung = siapkanPanggung();

/** Each long enough to be seen and said on a busy machine; shown again and again. */
const FILM: readonly Adegan[] = [
  { ukuran: 0.95, detik: 4, terang: 0.12 },
  { ukuran: 0.4, detik: 4 },
  { ukuran: 0.95, detik: 4, kabur: 5 },
  { ukuran: 0.95, detik: 4, silau: true },
  { ukuran: 0.95, detik: 6 },
];

const bukaKamera = async (page: Page, dokumen: string): Promise<void> => {
  await daftarSyarat(page)
    .getByRole("link", { name: new RegExp(`^(?!Cetak).*: ${dokumen}$`) })
    .click();
  await page.getByRole("button", { name: "Ambil foto sekarang", disabled: false }).waitFor();
};

const kata = (page: Page, teks: string | RegExp) => page.getByRole("main").getByText(teks);
const tersimpan = (page: Page, n: number) => kata(page, `Tersimpan, ${String(n)} halaman`);
const rana = (page: Page) => page.getByRole("button", { name: "Ambil foto sekarang" });

/** Pixels of the stored page, as the editor says them. */
const ukuran = async (page: Page): Promise<string> => {
  const teks = await page.getByText(/\d+ × \d+ piksel/).innerText();
  return teks.split(" piksel")[0] ?? "";
};

const sunting = async (page: Page): Promise<void> => {
  await page.getByRole("button", { name: "Atur tepi halaman 1" }).click();
  await page.getByRole("button", { name: "Sudut kiri atas" }).waitFor();
};

const setelEdges = async (page: Page): Promise<void> => {
  await sunting(page);
  const semula = await ukuran(page);
  const sudut = page.getByRole("button", { name: "Sudut kiri atas" });
  const letak = () => sudut.getAttribute("aria-description");
  const awal = await letak();
  await potret(page, "k-03-atur-tepi");
  // By finger: two corners drawn in, the left edge moves.
  const kotak = await sudut.boundingBox();
  if (!kotak) throw new Error("no corner on the screen");
  expect(Math.min(kotak.width, kotak.height)).toBeGreaterThanOrEqual(48);
  const [x, y] = [kotak.x + kotak.width / 2, kotak.y + kotak.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 60, y + 40, { steps: 4 });
  await page.mouse.up();
  expect(await letak()).not.toBe(awal);
  await page.getByRole("button", { name: "Urungkan" }).click();
  expect(await letak()).toBe(awal);
  // By keyboard, as far as it goes.
  const kanan = page.getByRole("button", { name: "Sudut kanan atas" });
  const bawah = page.getByRole("button", { name: "Sudut kanan bawah" });
  for (const satu of [kanan, bawah]) {
    await satu.focus();
    for (let i = 0; i < 5; i += 1) await page.keyboard.press("Shift+ArrowLeft");
  }
  await page.getByRole("button", { name: "Luruskan dan pakai" }).click();
  await page.getByRole("button", { name: "Atur tepi halaman 1" }).waitFor();
  await sunting(page);
  const lebar = (teks: string): number => Number(teks.split(" ")[0]);
  expect(lebar(await ukuran(page))).toBeLessThan(lebar(semula));
  // The photo is still whole: the tablet's own edges come back, turned upright on demand.
  await page.getByRole("button", { name: "Tepi dari tablet" }).click();
  await page.getByRole("button", { name: "Luruskan dan pakai" }).click();
  await sunting(page);
  expect(await ukuran(page)).toBe(semula);
  await page.getByRole("button", { name: "Tutup tanpa mengubah" }).click();
};

test("the coach's words change with the picture, the shutter fires by itself and by hand, edges are set anew", async () => {
  const { gateway, kantor, buka } = panggung;
  const film = join(gateway.dataDir, "..", "film.mjpeg");
  const pelukis = await mulaiBrowser();
  await tulisAdegan(pelukis.page, foto("ktp-00.jpg"), film, FILM);
  await pelukis.selesai();
  const tablet = await buka(mulaiTablet(gateway, kantor, PETUGAS.lapangan, { args: benderaKamera(film) }));
  const { page } = tablet;
  await isiAcara(page);
  await putus(tablet, gateway);
  await mulaiBerkas(page, { peristiwa: "Anak lahir" });
  await bukaKamera(page, "KTP-el ibu");

  await kata(page, /^Terlalu gelap/).waitFor();
  await kata(page, "Dekatkan sedikit").waitFor();
  await potret(page, "k-01-dekatkan");
  await kata(page, /^Buram/).waitFor();
  await kata(page, /^Miringkan sedikit, ada silau di kanan bawah/).waitFor();
  // Nobody touches anything: the good picture is taken.
  await tersimpan(page, 1).waitFor();
  await potret(page, "k-02-otomatis");
  await page.getByText("NIK terbaca").waitFor();

  // Switched off, it is told so, and stays off until the hand asks.
  await page.getByRole("button", { name: /Foto otomatis/ }).click();
  await page.getByText(/^Foto otomatis mati\./).waitFor({ state: "attached" });
  await kata(page, /^Terlalu gelap/).waitFor();
  await kata(page, "Bagus. Ketuk tombol bulat").waitFor();
  await tunggu("the film to go round", async () =>
    (await kata(page, /^Terlalu gelap/).count()) > 0 ? true : undefined,
  );
  expect(await page.getByRole("button", { name: "Atur tepi halaman 2" }).count()).toBe(0);
  await kata(page, "Dekatkan sedikit").waitFor();
  await rana(page).click();
  await page
    .getByRole("button", { name: "Atur tepi halaman 2" })
    .or(page.getByRole("button", { name: "Tetap pakai" }))
    .first()
    .waitFor();
  if (await page.getByRole("button", { name: "Tetap pakai" }).isVisible())
    await page.getByRole("button", { name: "Tetap pakai" }).click();
  await page.getByRole("button", { name: "Atur tepi halaman 2" }).waitFor();

  await setelEdges(page);
  // The choice is remembered by this tablet.
  await page.reload();
  await page.getByLabel(/^Kata sandi/).waitFor();
  expect(await page.evaluate(() => localStorage.getItem("jemput.fotoOtomatis"))).toBe("mati");
  tanpaKeluhan(tablet);
});

test("a PDF of two pages becomes two pages without a signal; HEIC and a locked PDF are refused in words, nothing is lost", async () => {
  const { gateway, kantor, buka } = panggung;
  const tablet = await buka(mulaiTablet(gateway, kantor, PETUGAS.lapangan));
  const { page } = tablet;
  const di = (nama: string): string => join(gateway.dataDir, "..", nama);
  await writeFile(di("kk.pdf"), await pdfDariFoto([foto("kk-00.jpg"), foto("ktp-00.jpg")]));
  await writeFile(di("kunci.pdf"), await pdfTerkunci(foto("ktp-00.jpg")));
  await writeFile(di("rusak.pdf"), (await readFile(di("kk.pdf"))).subarray(0, 900));
  await writeFile(di("ponsel.jpg"), Buffer.from("\0\0\0\x18ftypheic\0\0\0\0mif1heic"));
  await isiAcara(page);
  await putus(tablet, gateway);
  await mulaiBerkas(page, { peristiwa: "Anak lahir" });
  await daftarSyarat(page)
    .getByRole("link", { name: /: KTP-el ibu$/ })
    .click();
  const masukan = page.getByLabel("Dari berkas");
  await masukan.setInputFiles(di("kk.pdf"));
  await tersimpan(page, 2).waitFor();
  await potret(page, "k-04-pdf");

  await masukan.setInputFiles(di("ponsel.jpg"));
  await kata(page, /HEIC.*Paling Kompatibel/).waitFor();
  await potret(page, "k-05-heic");
  await masukan.setInputFiles(di("kunci.pdf"));
  await kata(page, /dikunci kata sandi/).waitFor();
  await masukan.setInputFiles(di("rusak.pdf"));
  await kata(page, /PDF ini rusak/).waitFor();
  // A good one after the bad ones: what was stored is there, and goes on.
  await masukan.setInputFiles(foto("ktp-00.jpg"));
  await tersimpan(page, 3).waitFor();
  await page.getByRole("button", { name: "Selesai", exact: true }).click();
  await daftarSyarat(page).waitFor();
  tanpaKeluhan(tablet);
});
