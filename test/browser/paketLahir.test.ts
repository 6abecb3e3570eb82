// Story (a): a birth package is taken in a village without signal, and carried through all twelve steps to the archive.
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { putus, sambung } from "./jalan.ts";
import { isiAcara } from "./langkah/acara.ts";
import { appBerkas, isiFormulir, jawab, mulaiBerkas, periksa, pindai, tandaTangani } from "./langkah/berkas.ts";
import { hariLalu } from "./langkah/hariLalu.ts";
import { bacaBerkas } from "./langkah/isiGateway.ts";
import { halamanTablet } from "./langkah/isiTablet.ts";
import { PETUGAS } from "./langkah/kantor.ts";
import { kelahiran } from "./langkah/keluarga.ts";
import * as meja from "./langkah/meja.ts";
import { siapkanPanggung } from "./langkah/panggung.ts";
import { potret as simpanPotret } from "./langkah/potret.ts";
import { bukaKunci, gantiOrang, mulaiMeja, mulaiTablet, tanpaKeluhan, tungguTerkirim } from "./langkah/tablet.ts";

const BATAS = 600_000;
let ke = 0;
const potret = (page: Page, apa: string): Promise<void> =>
  simpanPotret(page, `a-${String((ke += 1)).padStart(2, "0")}-${apa}`);

const panggung = siapkanPanggung();

const SCAN = [
  ["F-2.01A Formulir Pelaporan Pencatatan Sipil", "other-02.jpg"],
  ["F-1.02 Formulir Pendaftaran Peristiwa Kependudukan", "other-02.jpg"],
  ["Surat lahir", "other-00.jpg"],
  ["Buku nikah atau akta perkawinan", "other-01.jpg"],
  ["Kartu Keluarga", "kk-00.jpg"],
  ["KTP-el ibu", "ktp-09.jpg"],
  ["KTP-el ayah", "ktp-12.jpg"],
] as const;

test("a birth package goes from a village without signal to the archive", { timeout: BATAS }, async () => {
  const { gateway, kantor } = panggung;
  const tablet = await panggung.buka(mulaiTablet(gateway, kantor, PETUGAS.lapangan));
  const { page } = tablet;
  await isiAcara(page);
  await potret(page, "beranda");

  // No signal from here on: even a reload comes from the tablet itself.
  await putus(tablet, gateway);
  await page.reload();
  await bukaKunci(page, PETUGAS.lapangan);
  await mulaiBerkas(page, { peristiwa: "Anak lahir" });
  const app = appBerkas(page);
  for (const [dokumen, berkas] of SCAN) await pindai(page, dokumen, berkas);
  await potret(page, "syarat");
  await isiFormulir(page, kelahiran(hariLalu(12)));
  await jawab(page, "Apakah berkas diurus orang lain?", "Tidak");
  await jawab(page, "Apakah pemohon membawa HP Android?", "Tidak");
  await potret(page, "lengkap");
  await periksa(page);
  await potret(page, "temuan");
  const nomor = await tandaTangani(page);
  await potret(page, "tanda-terima");
  const diTablet = await halamanTablet(page);
  expect(diTablet.size).toBe(SCAN.length + 1);

  // Back in coverage it goes by itself: events first, pages after.
  await sambung(tablet, gateway);
  await page.getByRole("button", { name: "Ke beranda" }).click();
  await tungguTerkirim(page);
  await potret(page, "buku-kirim");

  const loket = await panggung.buka(mulaiMeja(gateway, kantor, PETUGAS.operator));
  const { page: kerja } = loket;
  await meja.bukaBerkas(kerja, nomor);
  await potret(kerja, "meja-berkas");
  await meja.setujui(kerja);
  await meja.keSiak(kerja);
  await potret(kerja, "meja-siak");
  await meja.inputSiak(kerja, "Akta Kelahiran", "9901-LU-23112026-0001");
  await meja.inputSiak(kerja, "KK dengan anak baru", "9901041204160007");
  await meja.inputSiak(kerja, "KIA 0-5 tahun", "");
  await meja.siakTuntas(kerja);
  await meja.catatRekapKia(kerja);
  await meja.ajukan(kerja);
  await gantiOrang(kerja, PETUGAS.verifikatorIv);
  await meja.kerjakanKelompok(kerja, nomor);
  await potret(kerja, "meja-verifikasi");
  await gantiOrang(kerja, PETUGAS.verifikatorIii);
  await meja.kerjakanKelompok(kerja, nomor);
  await gantiOrang(kerja, PETUGAS.kepala);
  await meja.kerjakanKelompok(kerja, nomor);
  await gantiOrang(kerja, PETUGAS.distribusi);
  await meja.cetak(kerja, nomor);
  await meja.serahkan(kerja, nomor, 3);
  await gantiOrang(kerja, PETUGAS.arsip);
  await meja.arsipkan(kerja, nomor, 9, ["akta-00.jpg"]);
  await potret(kerja, "meja-arsip");
  await gantiOrang(kerja, PETUGAS.operator);
  await meja.bukaBerkas(kerja, nomor);
  await kerja.getByText("Semua langkah berkas ini selesai.").waitFor();
  await potret(kerja, "meja-selesai");

  // The tablet sees it when it next syncs.
  await page.getByRole("link", { name: "Beranda" }).click();
  await page.getByRole("button", { name: "Kirim sekarang" }).click();
  await page
    .getByRole("link", { name: new RegExp(nomor) })
    .getByText("Selesai")
    .waitFor();
  await potret(page, "tablet-selesai");
  tanpaKeluhan(tablet, loket);

  await gateway.berhenti();
  const { peristiwa, state, halaman } = await bacaBerkas(gateway, app);
  expect(peristiwa.filter(({ hasil }) => hasil !== "diterima")).toEqual([]);
  expect(state.nomor).toBe(nomor);
  expect(Object.values(state.layanan).map(({ status }) => status)).toEqual([
    "diverifikasi",
    "diverifikasi",
    "diverifikasi",
  ]);
  expect(state.arsip?.jumlahLembar).toBe(9);
  for (const [hash, isi] of diTablet) {
    const ada = halaman.find((satu) => satu.halaman.hash === hash);
    expect(ada?.tersegel.toString("base64")).toBe(isi);
    expect(ada?.terbuka.byteLength).toBeGreaterThan(500);
  }
});
