// A tablet and a desk of a story: enrolled by the admin's code, packs downloaded, signed in by the people of the office.
import { expect } from "vitest";
import type { Locator, Page } from "playwright-core";
import { rumahOf } from "../../../src/ui/app/rumah.ts";
import { daftarkan } from "../daftarkan.ts";
import { layar, mulaiBrowser, tunggu, tungguTerpasang } from "../jalan.ts";
import type { Gateway, Peramban, PilihanPeramban } from "../jalan.ts";
import { KABUPATEN, KECAMATAN, SANDI, type KantorUji, type Orang } from "./kantor.ts";

/** The offline packs are here, so the village can be far from any signal. */
const tungguPaket = async (page: Page): Promise<void> => {
  for (const nama of ["Pembaca dokumen", "Daftar wilayah", "Pembuka PDF dan QR"]) {
    const baris = page.getByRole("term").filter({ hasText: nama }).locator("..");
    await baris.getByText("Siap", { exact: true }).waitFor();
  }
};

export interface PilihanTablet extends PilihanPeramban {
  readonly wilayah?: string;
}

/** Enrols a fresh browser as a tablet; ends on the home screen, ready to go offline. */
export const mulaiTablet = async (
  gateway: Gateway,
  kantor: KantorUji,
  orang: Orang,
  pilihan: PilihanTablet = {},
): Promise<Peramban> => {
  const peramban = await mulaiBrowser({ baseURL: gateway.alamat, viewport: layar.tablet, ...pilihan });
  const { page } = peramban;
  await page.goto("/");
  await daftarkan(page, {
    kode: await kantor.kode("T", pilihan.wilayah ?? KECAMATAN),
    pengguna: orang.id,
    sandi: SANDI,
  });
  await page.getByRole("link", { name: "Mulai berkas baru" }).waitFor();
  await tungguPaket(page);
  await tungguTerpasang(page);
  return peramban;
};

/** Enrols a fresh browser as a desk of the office. */
export const mulaiMeja = async (gateway: Gateway, kantor: KantorUji, orang: Orang): Promise<Peramban> => {
  const peramban = await mulaiBrowser({ baseURL: gateway.alamat, viewport: layar.meja });
  const { page } = peramban;
  await page.goto("/");
  await daftarkan(page, { kode: await kantor.kode("L", KABUPATEN), pengguna: orang.id, sandi: SANDI });
  await page.getByRole("navigation", { name: "Meja kerja" }).waitFor();
  return peramban;
};

const namaDepan = (nama: string): string => nama.split(" ")[0] ?? nama;

/** Opens a locked device as somebody it knows. */
export const bukaKunci = async (page: Page, orang: Orang): Promise<void> => {
  await page.getByRole("radiogroup", { name: "Siapa yang bertugas?" }).getByText(orang.nama).click();
  const sandi = page.getByLabel(`Kata sandi ${namaDepan(orang.nama)}`);
  await sandi.fill(SANDI);
  await page.getByRole("button", { name: "Buka", exact: true }).click();
  await sandi.waitFor({ state: "detached" });
};

/** The next person takes the desk over from whoever has it open; needs the gateway, as that person may be new here. */
export const gantiOrang = async (page: Page, orang: Orang): Promise<void> => {
  await page.getByRole("banner").getByRole("button").click();
  const menu = page.getByRole("dialog");
  await menu.getByRole("button", { name: "Petugas lain masuk" }).click();
  await menu.getByLabel("Nama pengguna").fill(orang.id);
  await menu.getByRole("textbox", { name: /^Kata sandi/ }).fill(SANDI);
  await menu.getByRole("button", { name: "Masuk", exact: true }).click();
  // The desk of the next person opens at the place where that person's day begins.
  await page.waitForURL((url) => url.pathname === rumahOf([orang.peran]));
  await page
    .getByRole("banner")
    .getByRole("button", { name: new RegExp(orang.nama) })
    .waitFor();
};

/** From any screen with the main menu: asks the office again and again, as a person would, until its news is on the home screen. */
export const tungguKabar = async (page: Page, kabar: Locator): Promise<void> => {
  await page.getByRole("navigation", { name: "Menu utama" }).getByRole("link", { name: "Beranda" }).click();
  await tunggu("news of the office", async () => {
    if (await kabar.isVisible()) return true;
    await page.getByRole("button", { name: "Kirim sekarang", disabled: false }).click();
    return undefined;
  });
};

/** Waits until everything that this device made lies at the office. From the home screen; a fresh address would lock. */
export const tungguTerkirim = async (page: Page): Promise<void> => {
  await page.getByRole("navigation", { name: "Menu utama" }).getByRole("link", { name: "Buku kirim" }).click();
  await page.getByText("Tidak ada yang menunggu kirim.").waitFor();
};

/** Nothing was complained about: no console error, no exception, no request to another origin. */
export const tanpaKeluhan = (...peramban: readonly Peramban[]): void => {
  for (const satu of peramban) expect(satu.keluhan()).toEqual([]);
};
