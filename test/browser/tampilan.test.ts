import { afterAll, beforeAll, expect, test } from "vitest";
import type { Page } from "playwright-core";
import { daftarkan } from "./daftarkan.ts";
import { layar, mulaiBrowser, mulaiGateway } from "./jalan.ts";
import type { Gateway, PilihanPeramban } from "./jalan.ts";
import { isiAcara } from "./langkah/acara.ts";
import { appBerkas, mulaiBerkas } from "./langkah/berkas.ts";
import { periksaTampilan, pergiKe } from "./langkah/periksaTampilan.ts";

let gateway: Gateway;

beforeAll(async () => {
  gateway = await mulaiGateway({ demo: true });
});

afterAll(() => gateway.selesai());

/** One person of the demo office in a browser of their own; `kerja` answers what was wrong. */
const sebagai = async (
  pengguna: string,
  pilihan: PilihanPeramban,
  kerja: (page: Page) => Promise<readonly string[]>,
): Promise<void> => {
  const peramban = await mulaiBrowser({ baseURL: gateway.alamat, ...pilihan });
  try {
    const { page } = peramban;
    await page.goto("/");
    await page.getByRole("button", { name: "Daftarkan" }).waitFor();
    const gerbang = await periksaTampilan(page, "gerbang", { sentuh: pilihan.hasTouch ?? false });
    await daftarkan(page, { kode: "DEMO", pengguna, sandi: "jemput-demo-2026" });
    expect([...gerbang, ...(await kerja(page))]).toEqual([]);
    expect(peramban.keluhan()).toEqual([]);
  } finally {
    await peramban.selesai();
  }
};

const periksaSemua = async (page: Page, alamat: readonly string[], sentuh: boolean): Promise<readonly string[]> => {
  const temuan: string[] = [];
  for (const satu of alamat) {
    await pergiKe(page, satu);
    temuan.push(...(await periksaTampilan(page, satu.replace(/[0-9a-f]{32}/, ":app"), { sentuh })));
  }
  return temuan;
};

const layarLapangan = [
  "/",
  "/baru",
  "/acara",
  "/terima-dulu",
  "/berkas",
  "/kirim",
  "/pindai-qr",
  "/tentang",
  "/katalog",
];
const layarBerkas = ["", "/isi/pemohon", "/isi/anak", "/pindai/ktp_el:ayah", "/periksa", "/tanda-tangan"];
const layarMeja = ["verifikasi", "cetak", "arsip", "ikd", "rekapan", "kinerja"].map((satu) => `/meja/${satu}`);

/** Opens a file of a birth, as on the first morning of an event. */
const berkasKelahiran = async (page: Page): Promise<string> => {
  await pergiKe(page, "/");
  await isiAcara(page);
  await mulaiBerkas(page, { peristiwa: "Anak lahir" });
  return appBerkas(page);
};

/** The receipt of a file that was handed over before. */
const tandaTerimaLama = async (page: Page): Promise<string> => {
  await pergiKe(page, "/berkas");
  await page.getByRole("main").getByRole("link", { name: /T1-\d/ }).last().click();
  await page.waitForURL(/\/berkas\/[0-9a-f]{32}/);
  return `/berkas/${appBerkas(page)}/tanda-terima`;
};

test("on a phone in the village every screen fits, is large enough for a finger and passes axe", async () => {
  await sebagai("rina", { viewport: layar.telepon, hasTouch: true }, async (page) => {
    const depan = await periksaSemua(page, layarLapangan, true);
    const app = await berkasKelahiran(page);
    const berkas = layarBerkas.map((akhir) => `/berkas/${app}${akhir}`);
    return [...depan, ...(await periksaSemua(page, [...berkas, await tandaTerimaLama(page)], true))];
  });
});

test("on a tablet the home screen, requirements, form and camera fit and pass axe", async () => {
  await sebagai("rina", { viewport: layar.tablet, hasTouch: true }, async (page) => {
    const app = await berkasKelahiran(page);
    const berkas = layarBerkas.slice(0, 4).map((akhir) => `/berkas/${app}${akhir}`);
    return periksaSemua(page, ["/", ...berkas], true);
  });
});

test("at the desk every screen fits and passes axe", async () => {
  await sebagai("made", { viewport: layar.meja }, async (page) => {
    const antrean = await periksaSemua(page, ["/meja/antrean"], false);
    await page.getByRole("navigation", { name: "Meja kerja" }).getByRole("link", { name: /SIAK/ }).click();
    await page.getByRole("grid").getByRole("row").nth(1).click();
    await page.getByRole("button", { name: /^Buka berkas/ }).click();
    await page.waitForURL(/\/meja\/siak\//);
    const app = page.url().slice(-32);
    const rincian = [`/meja/siak/${app}`, `/meja/berkas/${app}`];
    return [...antrean, ...(await periksaSemua(page, [...rincian, ...layarMeja], false))];
  });
});

test("the head of the office signs on a phone: what there is to do fits and passes axe", async () => {
  await sebagai("kepala", { viewport: layar.telepon, hasTouch: true }, (page) =>
    periksaSemua(page, ["/meja/verifikasi", "/meja/kinerja", "/meja/antrean"], true),
  );
});

test("the admin's books fit and pass axe", async () => {
  await sebagai("admin", { viewport: layar.meja }, (page) => periksaSemua(page, ["/admin", "/tentang"], false));
});
