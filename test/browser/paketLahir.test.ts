// Story (a): a birth package is taken in a village without signal, and carried through all twelve steps to the archive.
// The desk is worked by keyboard alone.
import { utils } from "@e965/xlsx";
import { expect, test } from "vitest";
import { putus, sambung } from "./jalan.ts";
import { isiAcara } from "./langkah/acara.ts";
import { halamanTablet } from "./langkah/isiTablet.ts";
import { PETUGAS } from "./langkah/kantor.ts";
import { BUDI } from "./langkah/keluarga.ts";
import * as meja from "./langkah/meja.ts";
import { SCAN_LAHIR, terimaPaketLahir } from "./langkah/paketLahir.ts";
import { siapkanPanggung } from "./langkah/panggung.ts";
import { potret } from "./langkah/potret.ts";
import {
  bukaKunci,
  gantiOrang,
  mulaiMeja,
  mulaiTablet,
  tanpaKeluhan,
  tungguKabar,
  tungguTerkirim,
} from "./langkah/tablet.ts";
import { periksaBerkas } from "./langkah/tanpaGanda.ts";
import { tuntaskan } from "./langkah/tuntaskan.ts";

const panggung = siapkanPanggung();

test("a birth package goes from a village without signal to the archive", async () => {
  const { gateway, kantor, buka } = panggung;
  const tablet = await buka(mulaiTablet(gateway, kantor, PETUGAS.lapangan));
  const { page } = tablet;
  await isiAcara(page);
  await potret(page, "a-01-beranda");

  // No signal from here on: even a reload comes from the tablet itself.
  await putus(tablet, gateway);
  await page.reload();
  await bukaKunci(page, PETUGAS.lapangan);
  const { app, nomor } = await terimaPaketLahir(page, (saat) => potret(page, `a-02-${saat}`));
  const diTablet = await halamanTablet(page);
  expect(diTablet.size).toBe(SCAN_LAHIR.length + 1);

  // Back in coverage it goes by itself: events first, pages after.
  await sambung(tablet, gateway);
  await page.getByRole("button", { name: "Ke beranda" }).click();
  await tungguTerkirim(page);
  await potret(page, "a-03-buku-kirim");

  const loket = await buka(mulaiMeja(gateway, kantor, PETUGAS.operator));
  const { page: kerja } = loket;
  await meja.bukaBerkas(kerja, nomor);
  await kerja.getByRole("img", { name: "F-2.01A", exact: true }).waitFor();
  await potret(kerja, "a-04-meja-berkas");
  await meja.setujui(kerja);
  await meja.keSiak(kerja);
  await potret(kerja, "a-05-meja-siak");
  await meja.inputSiak(kerja, "Akta Kelahiran", "9901-LU-23112026-0001");
  await meja.inputSiak(kerja, "KK dengan anak baru", "9901041204160007");
  await meja.inputSiak(kerja, "KIA 0-5 tahun", "");
  await meja.siakTuntas(kerja);
  await meja.catatRekapKia(kerja);
  await meja.ajukan(kerja);
  await tuntaskan(kerja, nomor, { dokumen: 3, lembar: 9 });
  await gantiOrang(kerja, PETUGAS.operator);
  await meja.bukaBerkas(kerja, nomor);
  await kerja.getByText("Semua langkah berkas ini selesai.").waitFor();
  await potret(kerja, "a-06-meja-selesai");

  // The recap wrote itself: one row per service, numbers as text so that Excel keeps all 16 digits.
  const rekap = (await meja.unduhRekapan(kerja, nomor)).Sheets["Rekapan dokumen"] ?? {};
  const baris = utils.sheet_to_json<Record<string, unknown>>(rekap).filter((satu) => satu["No. berkas"] === nomor);
  expect(baris.map((satu) => satu["NIK"])).toEqual(Array(3).fill(BUDI.NIK));
  expect(baris.map((satu) => satu["Nomor SIAK"])).toContain("9901-LU-23112026-0001");
  await potret(kerja, "a-06-rekapan");

  // The tablet sees it when it next syncs.
  await tungguKabar(page, page.getByRole("link", { name: new RegExp(nomor) }).getByText("Selesai"));
  await potret(page, "a-07-tablet-selesai");
  const diLoket = await halamanTablet(kerja);
  tanpaKeluhan(tablet, loket);

  await gateway.berhenti();
  const { state, halaman } = await periksaBerkas(gateway, app, new Map([...diLoket, ...diTablet]));
  expect(state.nomor).toBe(nomor);
  expect(Object.values(state.layanan).map(({ status }) => status)).toEqual(Array(3).fill("diverifikasi"));
  expect(state.arsip?.jumlahLembar).toBe(9);
  expect(halaman).toHaveLength(diTablet.size + 1);
});
