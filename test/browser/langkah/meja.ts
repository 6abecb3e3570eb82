// What the office does with one file, step by step, by keyboard alone.
import { readFile } from "node:fs/promises";
import { read, type WorkBook } from "@e965/xlsx";
import type { Locator, Page } from "playwright-core";
import { foto } from "./berkas.ts";
import { ketikDi, tekan } from "./papanTik.ts";

const tombol = (page: Page, name: string | RegExp) => page.getByRole("button", { name });
const judulPanel = (page: Page, langkah: number) =>
  page.getByRole("heading", { level: 2, name: new RegExp(`^Langkah ${String(langkah)}:`) });

/** Goes to a folder tab of the desk. */
export const keMap = async (page: Page, nama: string): Promise<void> => {
  await tekan(
    page,
    page.getByRole("navigation", { name: "Meja kerja" }).getByRole("link", { name: new RegExp(`^${nama}`) }),
  );
};

/** Opens a file of the queue by its receipt number; waits until it has come in. */
export const bukaBerkas = async (page: Page, nomor: string): Promise<void> => {
  await page.getByRole("navigation", { name: "Meja kerja" }).waitFor();
  await keMap(page, "Antrean");
  await page.getByRole("grid", { name: "Antrean kantor" }).waitFor();
  await page.keyboard.press("F2");
  await page.keyboard.type(nomor);
  await page.getByRole("row", { name: new RegExp(nomor) }).waitFor();
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: new RegExp(nomor) }).waitFor();
};

/** Step 2, all services at once. */
export const setujui = async (page: Page): Promise<void> => {
  await judulPanel(page, 2).waitFor();
  await page.keyboard.press("s");
  await judulPanel(page, 2).waitFor({ state: "detached" });
};

/** Step 3 of the service that stands open: every column marked as typed, then SIAK's number. */
export const inputSiak = async (page: Page, layanan: string, nomorSiak: string): Promise<void> => {
  await page.getByText(`langkah 3 dari 12 · ${layanan}`).waitFor();
  const selesai = tombol(page, /^Selesai langkah 3/);
  const hitung = page.getByText(/^\d+ dari \d+ kolom$/);
  for (;;) {
    const [n, total] = (await hitung.innerText()).match(/\d+/g) ?? [];
    if (n === total) break;
    await page.keyboard.press("Enter");
    await page.getByText(`${String(Number(n) + 1)} dari ${total ?? ""} kolom`).waitFor();
  }
  if (nomorSiak !== "") await ketikDi(page, page.getByLabel(/ dari SIAK$/), nomorSiak);
  await tekan(page, selesai);
  await page.getByText(`langkah 3 dari 12 · ${layanan}`).waitFor({ state: "detached" });
};

/** From the file to the copying screen. */
export const keSiak = async (page: Page): Promise<void> => {
  await judulPanel(page, 3).waitFor();
  await page.keyboard.press("i");
};

/** From the copying screen back to the file, once nothing is left to copy. */
export const siakTuntas = async (page: Page): Promise<void> => {
  await page.getByText("Semua layanan berkas ini sudah di SIAK.").waitFor();
  await tekan(page, page.getByRole("link", { name: "Buka berkas" }));
};

/** Step 5 of a child under five: a row of the KIA recap. */
export const catatRekapKia = async (page: Page): Promise<void> => {
  await judulPanel(page, 5).waitFor();
  await tekan(page, tombol(page, "Catat di rekapan KIA"));
  await judulPanel(page, 5).waitFor({ state: "detached" });
};

/** Step 5 of a child from five on: the photo that was taken at the table is in SIAK. */
export const unggahFotoAnak = async (page: Page): Promise<void> => {
  await judulPanel(page, 5).waitFor();
  await tekan(page, tombol(page, "Sudah diunggah ke SIAK"));
  await judulPanel(page, 5).waitFor({ state: "detached" });
};

/** Step 8, submission of all finished services. */
export const ajukan = async (page: Page): Promise<void> => {
  await judulPanel(page, 8).waitFor();
  await page.keyboard.press("a");
  await judulPanel(page, 8).waitFor({ state: "detached" });
};

/** Steps 8 (Es. IV, Es. III) and 9: everything that waits for this person, as one batch. */
export const kerjakanKelompok = async (page: Page, nomor: string): Promise<void> => {
  await keMap(page, "Verifikasi");
  await page
    .getByRole("row", { name: new RegExp(nomor) })
    .first()
    .waitFor();
  await page.keyboard.press("Control+Enter");
  await page.getByText(/^\d+ tercatat\.$/).waitFor();
};

/** At the desk of a step: the file by its number, as one types it; the keys then belong to its panel. */
const cariBerkas = async (page: Page, nomor: string): Promise<void> => {
  await page.keyboard.press("F2");
  await page.keyboard.type(nomor);
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await page.getByRole("row", { name: new RegExp(nomor) }).waitFor();
};

/** Step 10. */
export const cetak = async (page: Page, nomor: string): Promise<void> => {
  await keMap(page, "Cetak & serah");
  await cariBerkas(page, nomor);
  await judulPanel(page, 10).waitFor();
  await page.keyboard.press("c");
  await judulPanel(page, 10).waitFor({ state: "detached" });
};

/** Step 11: number of the paper receipt, then the receiver. */
export const serahkan = async (page: Page, nomor: string, banyak: number): Promise<void> => {
  await keMap(page, "Cetak & serah");
  await tekan(page, tombol(page, /^Siap diserahkan/));
  await page.getByRole("row", { name: new RegExp(nomor) }).waitFor();
  await ketikDi(page, page.getByLabel("Nomor di tanda terima"), nomor);
  await page.getByText("Nomor tanda terima cocok.").waitFor();
  await tekan(page, tombol(page, `Serahkan ${String(banyak)} dokumen`));
  await judulPanel(page, 11).waitFor({ state: "detached" });
};

/** Step 12: the paper file scanned, its sheets counted. */
export const arsipkan = async (
  page: Page,
  nomor: string,
  lembar: number,
  pindaian: readonly string[],
): Promise<void> => {
  await keMap(page, "Arsip");
  await cariBerkas(page, nomor);
  await page.getByLabel("Tambah pindaian").setInputFiles(pindaian.map(foto));
  await page.getByRole("button", { name: `Keluarkan pindaian ${String(pindaian.length)}` }).waitFor();
  await ketikDi(page, page.getByLabel(/^Jumlah lembar kertas/), String(lembar));
  await tekan(page, tombol(page, "Sudah di arsip SIAK"));
  await judulPanel(page, 12).waitFor({ state: "detached" });
};

const layananDiputus = (page: Page, layanan: string): Locator =>
  page.getByRole("group", { name: "Putusan untuk" }).getByRole("button", { name: layanan, exact: true });

/** Step 2 for one service alone; the others keep waiting. */
const pilihLayanan = async (page: Page, layanan: string): Promise<void> => {
  await judulPanel(page, 2).waitFor();
  await tekan(page, layananDiputus(page, layanan));
};

export interface Tolakan {
  readonly alasan: string;
  readonly dasarHukum: string;
}

/** Step 2: one service is rejected with its reason and legal basis. */
export const tolak = async (page: Page, layanan: string, isi: Tolakan): Promise<void> => {
  await pilihLayanan(page, layanan);
  await page.keyboard.press("x");
  await page.getByLabel(/^Alasan\s*, wajib/).selectOption({ label: isi.alasan });
  await page.getByLabel(/^Dasar hukum/).selectOption({ label: isi.dasarHukum });
  await tekan(page, tombol(page, /^Tolak$/));
  await layananDiputus(page, layanan).waitFor({ state: "detached" });
};

/** Step 2: one service goes back to the tablet with exactly these documents as missing. */
export const tunda = async (page: Page, layanan: string, kurang: readonly string[]): Promise<void> => {
  await pilihLayanan(page, layanan);
  await page.keyboard.press("t");
  await page.getByRole("heading", { name: "Apa yang kurang?" }).waitFor();
  for (const satu of await page.getByRole("checkbox").all()) {
    const nama = await satu.evaluate((kotak) => kotak.parentElement?.innerText ?? "");
    await satu.setChecked(kurang.some((dokumen) => nama.startsWith(dokumen)));
  }
  await tekan(page, tombol(page, /^Tunda dan kabari /));
  await layananDiputus(page, layanan).waitFor({ state: "detached" });
};

/** Step 6, at the desk of IKD: the app is on the applicant's phone. */
export const panduIkd = async (page: Page, nomor: string): Promise<void> => {
  await page.getByRole("row", { name: new RegExp(nomor) }).waitFor();
  await tekan(page, tombol(page, "Aplikasi terpasang"));
  await page.getByRole("row", { name: new RegExp(nomor) }).waitFor({ state: "detached" });
};

/** Step 7: activated. No PIN, code or selfie is ever asked for. */
export const aktivasiIkd = async (page: Page, nomor: string): Promise<void> => {
  await keMap(page, "IKD");
  await page.getByRole("row", { name: new RegExp(nomor) }).waitFor();
  await judulPanel(page, 7).waitFor();
  await page.keyboard.press("a");
  await page.getByRole("row", { name: new RegExp(nomor) }).waitFor({ state: "detached" });
};

/** Downloads both recaps as one workbook, by the key, once this file is in them; and opens it. */
export const unduhRekapan = async (page: Page, nomor: string): Promise<WorkBook> => {
  await keMap(page, "Rekapan");
  await page
    .getByRole("row", { name: new RegExp(nomor) })
    .first()
    .waitFor();
  const [unduhan] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Control+e")]);
  return read(await readFile(await unduhan.path()));
};
