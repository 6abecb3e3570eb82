// Story (f): one officer takes a family in quickly, another completes it on another tablet after sync and submits it.
import { afterEach, expect, test } from "vitest";
import { mulaiGateway, putus, sambung } from "./jalan.ts";
import type { Gateway, Peramban } from "./jalan.ts";
import { isiAcara } from "./langkah/acara.ts";
import { isiFormulir, jawab, periksa, pindai, tandaTangani } from "./langkah/berkas.ts";
import { hariLalu } from "./langkah/hariLalu.ts";
import { bacaBerkas } from "./langkah/isiGateway.ts";
import { halamanTablet } from "./langkah/isiTablet.ts";
import { bukaKantor, PETUGAS } from "./langkah/kantor.ts";
import { BUDI, kelahiran } from "./langkah/keluarga.ts";
import { potret, potretGagal } from "./langkah/potret.ts";
import { mulaiTablet, tanpaKeluhan, tungguTerkirim } from "./langkah/tablet.ts";
import { pilahFoto, terimaDulu } from "./langkah/terimaDulu.ts";

let gateway: Gateway;
const terbuka: Peramban[] = [];

afterEach(async ({ task }) => {
  await potretGagal("f", task.result?.state === "fail", terbuka);
  for (const satu of terbuka.splice(0)) await satu.selesai();
  await gateway.selesai();
});

const FOTO = [
  { berkas: "other-00.jpg", jenis: "Surat lahir" },
  { berkas: "kk-00.jpg", jenis: "Kartu Keluarga" },
  { berkas: "ktp-09.jpg" },
  { berkas: "ktp-12.jpg" },
];
const MENYUSUL = [
  ["F-2.01A Formulir Pelaporan Pencatatan Sipil", "other-02.jpg"],
  ["F-1.02 Formulir Pendaftaran Peristiwa Kependudukan", "other-02.jpg"],
  ["Buku nikah atau akta perkawinan", "other-01.jpg"],
] as const;

test("what one officer took in quickly is completed by another on another tablet", async () => {
  gateway = await mulaiGateway();
  const kantor = await bukaKantor(gateway);
  const rina = await mulaiTablet(gateway, kantor, PETUGAS.lapangan);
  terbuka.push(rina);
  await isiAcara(rina.page);
  await putus(rina, gateway);
  const { app, nomor } = await terimaDulu(rina.page, {
    peristiwa: "Anak lahir",
    nama: BUDI["Nama lengkap"],
    hp: "081200000042",
    foto: FOTO,
  });
  await potret(rina.page, "f-1-tanda-terima");
  const dariRina = await halamanTablet(rina.page);
  expect(dariRina.size).toBe(FOTO.length);
  await rina.page.getByRole("button", { name: "Ke beranda" }).click();
  await potret(rina.page, "f-2-beranda");
  await sambung(rina, gateway);
  await tungguTerkirim(rina.page);

  // In the evening, on another tablet.
  const dewi = await mulaiTablet(gateway, kantor, PETUGAS.lapanganLain);
  terbuka.push(dewi);
  const { page } = dewi;
  await isiAcara(page);
  await page.getByRole("link", { name: "Berkas", exact: true }).click();
  await page.getByRole("link", { name: new RegExp(nomor) }).click();
  await potret(page, "f-3-dilanjutkan");
  await pilahFoto(page, "KTP-el ibu");
  await pilahFoto(page, "KTP-el ayah");
  await potret(page, "f-4-dipilah");
  for (const [dokumen, berkas] of MENYUSUL) await pindai(page, dokumen, berkas);
  await isiFormulir(page, kelahiran(hariLalu(12)));
  await jawab(page, "Apakah berkas diurus orang lain?", "Tidak");
  await jawab(page, "Apakah pemohon membawa HP Android?", "Tidak");
  await potret(page, "f-5-lengkap");
  await periksa(page);
  await potret(page, "f-6-temuan");
  expect(await tandaTangani(page)).toBe(nomor);
  await page.getByRole("button", { name: "Ke beranda" }).click();
  await tungguTerkirim(page);
  await potret(page, "f-7-terkirim");

  // The first officer's tablet sees it as submitted when it next syncs.
  await rina.page.getByRole("link", { name: "Beranda" }).click();
  await rina.page.getByRole("button", { name: "Kirim sekarang" }).click();
  await rina.page
    .getByRole("link", { name: new RegExp(nomor) })
    .getByText("Menunggu diperiksa")
    .waitFor();
  await potret(rina.page, "f-8-tablet-pertama");
  const dariDewi = await halamanTablet(page);
  tanpaKeluhan(rina, dewi);

  await gateway.berhenti();
  const { peristiwa, state, halaman } = await bacaBerkas(gateway, app);
  expect(peristiwa.filter(({ hasil }) => hasil !== "diterima")).toEqual([]);
  expect(new Set(peristiwa.map(({ by }) => by))).toEqual(new Set([PETUGAS.lapangan.id, PETUGAS.lapanganLain.id]));
  expect(peristiwa.filter((satu) => satu.peristiwa.type === "Diajukan").map(({ by }) => by)).toEqual([
    PETUGAS.lapanganLain.id,
  ]);
  expect(state.nomor).toBe(nomor);
  expect(Object.values(state.layanan).map(({ status }) => status)).toEqual(["menunggu", "menunggu", "menunggu"]);
  for (const [hash, isi] of [...dariRina, ...dariDewi]) {
    const ada = halaman.find((satu) => satu.halaman.hash === hash);
    expect(ada?.tersegel.toString("base64")).toBe(isi);
    expect(ada?.terbuka.byteLength).toBeGreaterThan(500);
  }
});
