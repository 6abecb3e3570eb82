// Story (c): a change of data on a family card with a member of 17 who is not enrolled (referral), and IKD on an Android phone.
import { expect, test } from "vitest";
import { putus, sambung } from "./jalan.ts";
import { isiAcara } from "./langkah/acara.ts";
import { appBerkas, isiFormulir, jawab, mulaiBerkas, periksa, pindai, tandaTangani } from "./langkah/berkas.ts";
import { hariLalu } from "./langkah/hariLalu.ts";
import { halamanTablet } from "./langkah/isiTablet.ts";
import { PETUGAS } from "./langkah/kantor.ts";
import { ubahData } from "./langkah/keluarga.ts";
import * as meja from "./langkah/meja.ts";
import { siapkanPanggung } from "./langkah/panggung.ts";
import { potret } from "./langkah/potret.ts";
import { gantiOrang, mulaiMeja, mulaiTablet, tanpaKeluhan, tungguTerkirim } from "./langkah/tablet.ts";
import { periksaBerkas } from "./langkah/tanpaGanda.ts";
import { tuntaskan } from "./langkah/tuntaskan.ts";

const panggung = siapkanPanggung();

const SCAN = [
  ["F-1.02 Formulir Pendaftaran Peristiwa Kependudukan", "other-02.jpg"],
  ["F-1.06 Surat Pernyataan Perubahan Elemen Data Kependudukan", "other-02.jpg"],
  ["Kartu Keluarga", "kk-00.jpg"],
  ["Bukti perubahan", "akta-00.jpg"],
] as const;

test("a changed family card brings a referral at 17 and IKD on Android", async () => {
  const { gateway, kantor, buka } = panggung;
  const tablet = await buka(mulaiTablet(gateway, kantor, PETUGAS.lapangan));
  const { page } = tablet;
  await isiAcara(page);
  await putus(tablet, gateway);
  await mulaiBerkas(page, { peristiwa: "Data tertulis salah atau berubah", tambah: ["Aktivasi IKD"] });
  const app = appBerkas(page);
  for (const [dokumen, berkas] of SCAN) await pindai(page, dokumen, berkas);
  await isiFormulir(page, ubahData(hariLalu(17 * 365 + 40)));
  await page.getByRole("button", { name: "Sudah dilihat : KTP-el pemohon" }).click();
  await page.getByRole("button", { name: "Sudah dilihat : Internet" }).click();
  await jawab(page, "Apakah berkas diurus orang lain?", "Tidak");
  // Step 4 at the table: whoever must have a KTP-el and is not enrolled is referred.
  await page.getByRole("button", { name: "Rujuk : Laras Santoso" }).click();
  await page.getByText("Sudah dirujuk").waitFor();
  await potret(page, "c-01-syarat");
  await periksa(page);
  const nomor = await tandaTangani(page);
  const diTablet = await halamanTablet(page);
  await sambung(tablet, gateway);
  await page.getByRole("button", { name: "Ke beranda" }).click();
  await tungguTerkirim(page);

  const loket = await buka(mulaiMeja(gateway, kantor, PETUGAS.operator));
  const { page: kerja } = loket;
  await meja.bukaBerkas(kerja, nomor);
  await meja.setujui(kerja);
  await meja.keSiak(kerja);
  await meja.inputSiak(kerja, "Perubahan data KK", "9901041204160007");
  await meja.siakTuntas(kerja);
  // Step 6 lies open beside 8: the queue of IKD guides, then the operator of IKD activates.
  await meja.keMap(kerja, "IKD");
  await potret(kerja, "c-02-pandu");
  await meja.panduIkd(kerja, nomor);
  await gantiOrang(kerja, PETUGAS.ikd);
  await meja.aktivasiIkd(kerja, nomor);
  await potret(kerja, "c-03-aktivasi");
  await gantiOrang(kerja, PETUGAS.operator);
  await meja.bukaBerkas(kerja, nomor);
  await meja.ajukan(kerja);
  // A family card needs no archive here: only deeds do (office setting).
  await tuntaskan(kerja, nomor, { dokumen: 1, lembar: undefined });
  await gantiOrang(kerja, PETUGAS.operator);
  await meja.bukaBerkas(kerja, nomor);
  await kerja.getByText("Semua langkah berkas ini selesai.").waitFor();
  await potret(kerja, "c-04-selesai");
  const halaman = new Map([...(await halamanTablet(kerja)), ...diTablet]);
  tanpaKeluhan(tablet, loket);

  await gateway.berhenti();
  const { state, peristiwa } = await periksaBerkas(gateway, app, halaman);
  expect(state.layanan["kk_ubah_elemen"]?.status).toBe("diverifikasi");
  expect(state.orang["anggota1"]?.rujuk?.by).toBe(PETUGAS.lapangan.id);
  expect(state.orang["pemohon"]?.ikdPandu).toMatchObject({ terpasang: true });
  expect(state.orang["pemohon"]?.ikdAktif).toMatchObject({ hasil: "teraktivasi" });
  expect(peristiwa.find(({ peristiwa: e }) => e.type === "IkdDiaktivasi")?.by).toBe(PETUGAS.ikd.id);
});
