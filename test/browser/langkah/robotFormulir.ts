// Fills whatever a form demands, from the form's own data: for services whose fields a story does not care about.
import type { Locator, Page } from "playwright-core";
import { kodeDaftar, labelKode } from "../../../src/domain/layanan/formulir/kodeDaftar.ts";
import { kolomByPath } from "../../../src/domain/layanan/formulir/kolomByPath.ts";
import type { KolomDasar } from "../../../src/domain/layanan/formulir/kolom.ts";
import { daftarSyarat, tombolLanjut } from "./berkas.ts";
import { hariLalu } from "./hariLalu.ts";

/** Values by path, as they are typed or as the code of a list. */
export type NilaiKhusus = Readonly<Record<string, string>>;

const PEREMPUAN = new Set(["ibu", "istri"]);
/** Age in days of the people of a form; whoever is not named here is 40. */
const UMUR: Readonly<Record<string, number>> = {
  anak: 12,
  almarhum: 70 * 365,
  suami: 27 * 365,
  istri: 25 * 365,
  anggota1: 30 * 365,
};

const angkaDari = (teks: string): number => [...teks].reduce((n, huruf) => (n * 31 + huruf.charCodeAt(0)) % 997, 7);

const lahir = (orang: string): string => hariLalu((UMUR[orang] ?? 40 * 365) + (angkaDari(orang) % 300));

/** In the invented province, true to the birth date and sex that the robot gives the same person. */
const nik = (orang: string): string => {
  const [hari = "", bulan = "", tahun = ""] = lahir(orang).split("-");
  const dd = String(Number(hari) + (PEREMPUAN.has(orang) ? 40 : 0)).padStart(2, "0");
  return `990104${dd}${bulan}${tahun.slice(2)}${String(angkaDari(orang)).padStart(4, "0")}`;
};

const nama = (orang: string): string => `${orang.replace(/\d+$/, "").toUpperCase()} CONTOH WARGA`;

/** What the robot gives a field: codes for lists, `DD-MM-YYYY` for dates. */
const nilaiContoh = ({ id, jenis, kodeDaftar: daftar, batas }: KolomDasar): string => {
  const [kelompok = "", field = ""] = id.split(".");
  if (field === "jenisKelamin") return PEREMPUAN.has(kelompok) ? "2" : "1";
  if (daftar !== undefined) return kodeDaftar[daftar][0]?.kode ?? "";
  switch (jenis) {
    case "nik":
      return nik(kelompok);
    case "noKk":
      return "9901041204160007";
    case "nama":
      return nama(kelompok);
    case "tanggal":
      return field === "tanggalLahir" ? lahir(kelompok) : hariLalu(5);
    case "jam":
      return "08.30";
    case "angka":
      return String(batas?.[0] ?? 1);
    case "telepon":
      return "081200000042";
    case "email":
      return "warga@contoh.example";
    case "wilayah":
      return "9901042001";
    default:
      return field.startsWith("kodePos") ? "82111" : "CONTOH";
  }
};

/** Paths of the demanded fields of a section that are still empty. */
const belumTerisi = (bagian: Locator): Promise<readonly string[]> =>
  bagian.locator('[id$="-label"]').evaluateAll((label) =>
    label.flatMap((satu) => {
      const path = satu.id.replace(/-label$/, "");
      if (!path.includes(".") || !(satu.textContent ?? "").includes("wajib")) return [];
      const kendali = document.querySelector(`[aria-labelledby="${satu.id}"]`) ?? document.getElementById(path);
      if (kendali?.getAttribute("role") === "radiogroup") return kendali.querySelector(":checked") ? [] : [path];
      return kendali && "value" in kendali && kendali.value === "" ? [path] : [];
    }),
  );

const isiSatu = async (page: Page, bagian: Locator, path: string, khusus: NilaiKhusus): Promise<void> => {
  const kolom = kolomByPath(path);
  if (kolom === null) throw new Error(`no field ${path}`);
  const nilai = khusus[path] ?? nilaiContoh(kolom);
  const kata = kolom.kodeDaftar === undefined ? nilai : labelKode(kolom.kodeDaftar, nilai);
  const grup = bagian.locator(`[role=radiogroup][aria-labelledby="${path}-label"]`);
  if ((await grup.count()) > 0) return grup.getByText(kata, { exact: true }).click();
  const kendali = bagian.locator(`[id="${path}"]`);
  if ((await kendali.evaluate(({ tagName }) => tagName)) === "SELECT") {
    await kendali.selectOption({ label: kata });
    return;
  }
  await kendali.fill(kata);
  if (kolom.jenis === "wilayah")
    await bagian
      .getByRole("button", { name: /99\.01\.04/ })
      .first()
      .click();
  else if (kolom.kodeDaftar !== undefined) await page.getByRole("option", { name: kata, exact: true }).click();
};

const isiBagian = async (page: Page, bagian: Locator, khusus: NilaiKhusus): Promise<void> => {
  const sudah = new Set<string>();
  for (;;) {
    const berikut = (await belumTerisi(bagian)).find((path) => !sudah.has(path));
    if (berikut === undefined) return;
    sudah.add(berikut);
    await isiSatu(page, bagian, berikut, khusus);
  }
};

/** From the requirements through every section of the form and back; `isi` fills one section. */
export const tiapBagian = async (page: Page, isi: (bagian: Locator) => Promise<void>): Promise<void> => {
  await daftarSyarat(page)
    .getByRole("link", { name: /: Isian formulir$/ })
    .click();
  const utama = page.getByRole("main");
  for (;;) {
    const tombol = tombolLanjut(page);
    await tombol.waitFor();
    await isi(utama.getByRole("region").filter({ has: page.getByRole("heading", { level: 1 }) }));
    const kata = await tombol.innerText();
    await tombol.click();
    if (kata.startsWith("Selesai")) break;
    await utama.getByRole("heading", { level: 1, name: kata.replace(/^.*lanjut: /, ""), exact: true }).waitFor();
  }
  await daftarSyarat(page).waitFor();
};

/** The whole form, each demanded field filled. */
export const isiOtomatis = (page: Page, khusus: NilaiKhusus = {}): Promise<void> =>
  tiapBagian(page, (bagian) => isiBagian(page, bagian, khusus));
