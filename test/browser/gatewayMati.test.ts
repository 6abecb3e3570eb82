// Story (h): the gateway dies and comes back in the middle of a sync, three times; everything arrives once.
import { afterEach, beforeEach, expect, test } from "vitest";
import { mulaiGateway, putus, sambung } from "./jalan.ts";
import type { Gateway, Peramban } from "./jalan.ts";
import { isiAcara } from "./langkah/acara.ts";
import { halamanTablet } from "./langkah/isiTablet.ts";
import { mulaiJalur, tungguSebagian, type Jalur } from "./langkah/jalur.ts";
import { bukaKantor, PETUGAS } from "./langkah/kantor.ts";
import { BUDI, VINA } from "./langkah/keluarga.ts";
import { potret, potretGagal } from "./langkah/potret.ts";
import { mulaiTablet, tanpaKeluhan, tungguTerkirim } from "./langkah/tablet.ts";
import { halamanDiGateway, periksaBerkas } from "./langkah/tanpaGanda.ts";
import { terimaDulu, type IsiTerima } from "./langkah/terimaDulu.ts";

/** Bytes a second: a page takes seconds, so that the gateway dies in the middle of it. */
const PELAN = 60_000;

let gateway: Gateway;
let jalur: Jalur;
let tablet: Peramban;

beforeEach(async () => {
  gateway = await mulaiGateway();
  jalur = await mulaiJalur(gateway);
  const kantor = await bukaKantor(gateway);
  tablet = await mulaiTablet(gateway, kantor, PETUGAS.lapangan, { baseURL: jalur.alamat });
});
afterEach(async ({ task }) => {
  await potretGagal("h", task.result?.state === "fail", [tablet]);
  await tablet.selesai();
  await jalur.tutup();
  await gateway.selesai();
});

const KELUARGA: readonly IsiTerima[] = [
  {
    peristiwa: "Anak lahir",
    nama: BUDI["Nama lengkap"],
    hp: "081200000042",
    foto: [{ berkas: "kk-00.jpg", jenis: "Kartu Keluarga" }, { berkas: "ktp-12.jpg" }],
  },
  {
    peristiwa: "Anak lahir",
    nama: VINA["Nama lengkap"],
    hp: "081200000043",
    foto: [{ berkas: "kk-02.jpg", jenis: "Kartu Keluarga" }, { berkas: "ktp-09.jpg" }],
  },
];

test("a gateway that dies in the middle of a sync gets everything once", async () => {
  const { page } = tablet;
  await isiAcara(page);
  await putus(tablet, gateway);
  const berkas: { readonly app: string; readonly nomor: string }[] = [];
  for (const satu of KELUARGA) {
    berkas.push(await terimaDulu(page, satu));
    await page.getByRole("button", { name: "Ke beranda" }).click();
  }
  const diTablet = await halamanTablet(page);
  expect(diTablet.size).toBe(4);

  // The events are taken in, and the answer is lost with the gateway.
  const mati = jalur.telanJawaban(gateway.bunuh);
  await sambung(tablet, gateway);
  await mati;
  await page.getByText("Tidak ada", { exact: true }).waitFor();
  await page.getByText("2 berkas masih diisi, aman di tablet ini.").waitFor();
  await potret(page, "h-1-gateway-mati");

  // It comes back, and dies again with part of a page; then once more, this time stopped in order.
  jalur.lajukan(PELAN);
  await gateway.hidupkan();
  await tungguSebagian(gateway);
  await gateway.bunuh();
  await gateway.hidupkan();
  await tungguSebagian(gateway);
  await gateway.berhenti();
  await gateway.hidupkan();
  await tungguTerkirim(page);
  await potret(page, "h-2-terkirim");
  tanpaKeluhan(tablet);
  expect(jalur.sambungan.length).toBeGreaterThan(0);

  await gateway.berhenti();
  for (const { app, nomor } of berkas) {
    const { state } = await periksaBerkas(gateway, app, diTablet);
    expect(state.nomor).toBe(nomor);
    expect(state.tandaTerima).toBeDefined();
  }
  const { utuh, sebagian } = await halamanDiGateway(gateway);
  expect([...utuh].sort()).toEqual([...diTablet.keys()].sort());
  expect(sebagian).toEqual([]);
});
