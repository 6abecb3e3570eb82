// A file's forms out of the printer: paper size and pages as they should be, and our own reader tells what they are.
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startPembacaan } from "../../bench/ocr/pembacaan.ts";
import { daftarkan } from "./daftarkan.ts";
import { mulaiBrowser, mulaiGateway } from "./jalan.ts";
import type { Gateway, Peramban } from "./jalan.ts";
import { isiAcara } from "./langkah/acara.ts";
import { appBerkas, isiFormulir, jawab, mulaiBerkas } from "./langkah/berkas.ts";
import { hariLalu } from "./langkah/hariLalu.ts";
import { kelahiran, VINA } from "./langkah/keluarga.ts";
import { pergiKe, periksaTampilan } from "./langkah/periksaTampilan.ts";

let gateway: Gateway;
let peramban: Peramban;
let folder: string;

beforeAll(async () => {
  gateway = await mulaiGateway({ demo: true });
  // Two device pixels to one: a photograph of the sheet has as many.
  peramban = await mulaiBrowser({
    baseURL: gateway.alamat,
    viewport: { width: 900, height: 1400 },
    args: ["--force-device-scale-factor=2"],
  });
  folder = await mkdtemp(join(tmpdir(), "jemput-cetak-"));
});

afterAll(async () => {
  await peramban.selesai();
  await gateway.selesai();
  await rm(folder, { recursive: true, force: true });
});

/** Pages of a PDF with their size in points, from its plain page objects. */
const halamanPdf = (pdf: Buffer): readonly string[] =>
  [...pdf.toString("latin1").matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(
    ([, lebar, tinggi]) => `${String(Math.round(Number(lebar)))} x ${String(Math.round(Number(tinggi)))}`,
  );

/** The browser under test has no printer: what it would print is asked for instead. */
const cetak = async (page: Page, tombol: string): Promise<readonly string[]> => {
  await page.getByRole("button", { name: tombol }).click();
  return halamanPdf(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
};

const siapkanBerkas = async (page: Page): Promise<string> => {
  await page.goto("/");
  await page.getByRole("button", { name: "Daftarkan" }).waitFor();
  await daftarkan(page, { kode: "DEMO", pengguna: "rina", sandi: "jemput-demo-2026" });
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await isiAcara(page);
  await mulaiBerkas(page, { peristiwa: "Anak lahir" });
  await jawab(page, "Apakah surat keterangan lahir tidak ada?", "Ya");
  await isiFormulir(page, {
    ...kelahiran(hariLalu(12)),
    Ibu: { ...VINA, "Tempat lahir": "KOTABARU", "Tanggal lahir": "10-04-1991", Kewarganegaraan: "WNI" },
  });
  return appBerkas(page);
};

test("forms print on the annex's paper, filled in, and the reader tells their kind", async () => {
  const { page } = peramban;
  const app = await siapkanBerkas(page);
  await page.getByRole("link", { name: /^Cetak\s+F-1\.02$/ }).click();
  const foto = new Map<string, string>();
  for (const kode of ["F-1.02", "F-2.01A", "F-2.03"]) {
    await page.getByRole("button", { name: kode, exact: true }).click();
    const lembar = page.getByRole("article", { name: new RegExp(`^${kode}`) });
    await lembar.waitFor();
    expect([kode, await cetak(page, `Cetak ${kode}`)]).toEqual([kode, ["612 x 1008"]]);
    expect(await lembar.innerText()).toContain("BUDI SANTOSO");
    const berkas = join(folder, `${kode}.png`);
    await writeFile(berkas, await lembar.screenshot());
    foto.set(`${kode}.png`, berkas);
  }
  await page.getByLabel("Ukuran kertas").selectOption({ label: "A4, 21 × 29,7 cm" });
  expect(await cetak(page, "Cetak F-2.03")).toEqual(["595 x 842"]);
  expect(new Set(await cetak(page, "Semua (3)"))).toEqual(new Set(["595 x 842"]));
  await page.getByLabel("Ukuran kertas").selectOption({ label: "Resmi, 21,6 × 35,6 cm" });

  await pergiKe(page, `/berkas/${app}/kurang`);
  const pesan = await page.getByRole("region", { name: "Isi pesan" }).innerText();
  expect(pesan).toContain("Kartu Keluarga");
  expect(pesan).not.toMatch(/\d{16}/);
  expect(new Set(await cetak(page, "Cetak A6"))).toEqual(new Set(["298 x 420"]));

  for (const akhir of ["/cetak/F-2.01A", "/kurang", "/konsep"]) {
    await pergiKe(page, `/berkas/${app}${akhir}`);
    expect(await periksaTampilan(page, akhir, { sentuh: false })).toEqual([]);
  }
  expect(peramban.keluhan()).toEqual([]);

  const pembacaan = await startPembacaan(foto);
  try {
    for (const [nama, kind] of [
      ["F-1.02.png", "f_1_02"],
      ["F-2.01A.png", "f_2_01"],
      ["F-2.03.png", "f_2_03"],
    ] as const) {
      const { result } = await pembacaan.baca(nama, true);
      expect([nama, result.ok && result.value.kind]).toEqual([nama, kind]);
    }
  } finally {
    await pembacaan.close();
  }
});

test("the draft of the deed is read letter by letter and initialled; a later change is said", async () => {
  const { page } = peramban;
  const app = appBerkas(page);
  await pergiKe(page, `/berkas/${app}/tanda-tangan`);
  await page.getByText("Konsep akta belum diparaf").waitFor();
  await page.getByRole("link", { name: "Baca konsep akta" }).click();
  const konsep = page.getByRole("article", { name: "Kutipan Akta Kelahiran" });
  await konsep.getByText("anak ke satu dari suami istri BUDI SANTOSO dan VINA RAHMAN").waitFor();
  await konsep.getByLabel("Nama lengkap").fill("BS");
  await konsep.getByRole("button", { name: /^Sudah benar, simpan paraf/ }).click();
  await konsep.getByText("Sudah dibaca dan diparaf").waitFor();
  await page.getByRole("button", { name: "Ke tanda tangan" }).click();
  await page.getByText("Sudah dibaca dan diparaf").waitFor();
});
