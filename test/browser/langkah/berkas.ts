// What an officer does with one file at the table, as a person does it: by labels and buttons, in Indonesian.
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { Locator, Page } from "playwright-core";
import { berlabel, isiKolom } from "./isiKolom.ts";

const folderFoto = fileURLToPath(new URL("../../fixtures/photos", import.meta.url));
export const foto = (nama: string): string => resolve(folderFoto, nama);

/** Values of a form, section by section: label of the section, then label of the field. */
export type IsiFormulir = Readonly<Record<string, Readonly<Record<string, string>>>>;

export const daftarSyarat = (page: Page): Locator => page.getByRole("list", { name: "Syarat berkas ini" });

/** Ends on the screen of requirements. Services beyond the package are ticked by their names, `tanpa` are unticked. */
export const mulaiBerkas = async (
  page: Page,
  isi: { readonly peristiwa: string; readonly tambah?: readonly string[]; readonly tanpa?: readonly string[] },
): Promise<void> => {
  await page.getByRole("link", { name: "Mulai berkas baru" }).click();
  await page
    .getByRole("list", { name: "Peristiwa" })
    .getByRole("button", { name: new RegExp(`^${isi.peristiwa}`) })
    .first()
    .click();
  for (const nama of isi.tambah ?? []) await page.getByRole("checkbox", { name: nama }).check();
  for (const nama of isi.tanpa ?? []) await page.getByRole("checkbox", { name: nama }).uncheck();
  await page.getByRole("button", { name: /^Lanjut dengan \d+ layanan/ }).click();
  await daftarSyarat(page).waitFor();
};

/** Receipt number of the open file, as it stands in the top bar. */
export const nomorBerkas = async (page: Page): Promise<string> => {
  const teks = await page.getByRole("banner").innerText();
  const nomor = /[A-Z]{1,2}\d{1,4}-\d{5,7}-[A-Z0-9]/.exec(teks)?.[0];
  if (nomor === undefined) throw new Error("no receipt number on the screen");
  return nomor;
};

export const appBerkas = (page: Page): string => {
  const app = /\/berkas\/([0-9a-f]{32})/.exec(page.url())?.[1];
  if (app === undefined) throw new Error("no file is open");
  return app;
};

/** On the screen of one document: a page from a file of the device, kept as the n-th of it. */
export const pindaiHalaman = async (page: Page, nama: string, n: number): Promise<void> => {
  await page.getByLabel("Dari berkas").setInputFiles(foto(nama));
  // Pages in this row are stored; the words beside it go on to speak of what lies before the camera.
  const simpan = page.getByRole("button", { name: `Atur tepi halaman ${String(n)}` });
  const pakai = page.getByRole("button", { name: "Tetap pakai" });
  await simpan.or(pakai).first().waitFor();
  // The tablet asks about a poor photo; the officer keeps it.
  if (await pakai.isVisible()) await pakai.click();
  await simpan.waitFor();
};

/** From the requirements: one document from files of the device, one page each, and back. */
export const pindai = async (page: Page, dokumen: string, ...berkas: readonly string[]): Promise<void> => {
  await daftarSyarat(page)
    .getByRole("link", { name: new RegExp(`^(?!Cetak).*: ${dokumen}$`) })
    .click();
  await page.getByRole("heading", { level: 1, name: new RegExp(`^${dokumen}`) }).waitFor();
  for (const [ke, nama] of berkas.entries()) {
    await pindaiHalaman(page, nama, ke + 1);
  }
  await page.getByRole("button", { name: "Selesai", exact: true }).click();
  await daftarSyarat(page).waitFor();
};

/** The questions that decide the requirements, one after the other: others are put off until this one comes. */
export const jawab = async (page: Page, tanya: string, jawaban: "Ya" | "Tidak"): Promise<void> => {
  const wilayah = page.getByRole("region", { name: "Pertanyaan yang menentukan syarat" });
  const grup = wilayah.getByRole("radiogroup");
  const kini = wilayah.getByRole("radiogroup", { name: tanya });
  await grup.waitFor();
  const banyak = Number(/dari (\d+)/.exec(await wilayah.innerText())?.[1] ?? "1");
  for (let ke = 0; ke < banyak && !(await kini.isVisible()); ke += 1)
    await wilayah.getByRole("button", { name: "Lewati dulu" }).click();
  await kini.getByText(jawaban, { exact: true }).click();
  await kini.waitFor({ state: "detached" });
};

export const tombolLanjut = (page: Page): Locator =>
  page.getByRole("button", { name: /^(Data ini cocok, lanjut|Selesai, ke kelengkapan)/ });

/** A village is found by typing and then chosen from what fits. */
const pilihDesa = async (bagian: Locator, label: string, nama: string): Promise<void> => {
  await bagian.getByRole("textbox", { name: berlabel(label) }).fill(nama);
  await bagian
    .getByRole("listitem")
    .getByRole("button", { name: new RegExp(nama, "i") })
    .click();
  await bagian
    .getByRole("group", { name: berlabel(label) })
    .getByText(nama)
    .waitFor();
};

const isiBagian = async (page: Page, nama: string, isi: Readonly<Record<string, string>>): Promise<void> => {
  const bagian = page.getByRole("region", { name: nama, exact: true });
  for (const [label, nilai] of Object.entries(isi)) {
    if (label === "tekan") await bagian.getByRole("button", { name: nilai }).click();
    else if (label.startsWith("Desa atau kelurahan")) await pilihDesa(bagian, label, nilai);
    else await isiKolom(page, bagian, label, nilai);
  }
};

/** From the requirements through every section and back. `tekan` in a section presses a button there (one tap for many fields). */
export const isiFormulir = async (page: Page, isi: IsiFormulir): Promise<void> => {
  await daftarSyarat(page)
    .getByRole("link", { name: /: Isian formulir$/ })
    .click();
  const judul = page.getByRole("main").getByRole("heading", { level: 1 });
  const belum = new Set(Object.keys(isi));
  for (;;) {
    // The screen before has a heading too: the form is there when its button is.
    const tombol = tombolLanjut(page);
    await tombol.waitFor();
    const nama = await judul.innerText();
    await isiBagian(page, nama, isi[nama] ?? {});
    belum.delete(nama);
    const kata = await tombol.innerText();
    await tombol.click();
    if (kata.startsWith("Selesai")) break;
    await page
      .getByRole("main")
      .getByRole("heading", { level: 1, name: kata.replace(/^.*lanjut: /, ""), exact: true })
      .waitFor();
  }
  if (belum.size > 0) throw new Error(`the form has no section ${[...belum].join(", ")}`);
  await daftarSyarat(page).waitFor();
};

/** From the requirements to the findings; waits until every document has been read. */
export const periksa = async (page: Page): Promise<void> => {
  await page
    .getByRole("link", { name: /^Periksa( berkas)?$/ })
    .first()
    .click();
  await page.getByText("Tablet hanya memberi tanda. Keputusan ada pada petugas.").waitFor();
  await page.getByText(/^Sedang membaca/).waitFor({ state: "hidden", timeout: 300_000 });
};

/** A finding is let stand, for a reason in the officer's own words. */
export const jawabTemuan = async (temuan: Locator, jawaban: string, alasan: string): Promise<void> => {
  await temuan.getByRole("button", { name: jawaban, exact: true }).click();
  await temuan.getByRole("textbox", { name: "Alasan lain" }).fill(alasan);
  await temuan.getByRole("button", { name: "Simpan jawaban" }).click();
  await temuan.getByText(alasan).waitFor();
};

/** On the screen of consent: the applicant signs with a finger. */
export const goreskan = async (page: Page): Promise<void> => {
  const kanvas = page.getByRole("img", { name: /^Tanda tangan pemohon/ });
  await kanvas.scrollIntoViewIfNeeded();
  const kotak = await kanvas.boundingBox();
  if (kotak === null) throw new Error("no place to sign");
  await page.mouse.move(kotak.x + 40, kotak.y + kotak.height / 2);
  await page.mouse.down();
  for (let i = 1; i <= 12; i += 1)
    await page.mouse.move(kotak.x + 40 + i * 20, kotak.y + kotak.height / 2 + (i % 2 === 0 ? -25 : 25));
  await page.mouse.up();
  await page.getByText("Tanda tangan sudah ada").waitFor();
};

/** From the findings to the receipt: the applicant signs on the screen. Returns the receipt's number. */
export const tandaTangani = async (page: Page): Promise<string> => {
  await page.getByRole("link", { name: /^Beri tanda terima/ }).click();
  await goreskan(page);
  await page.getByRole("checkbox", { name: "Semua dokumen asli sudah dikembalikan" }).check();
  await page.getByRole("button", { name: "Setuju, beri tanda terima" }).click();
  await page.getByRole("heading", { level: 1, name: /sudah tersegel\.$/ }).waitFor();
  await page.getByRole("article", { name: "A6" }).waitFor();
  return nomorBerkas(page);
};
