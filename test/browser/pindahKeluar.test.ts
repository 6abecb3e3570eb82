// Story (e): the head of a family moves to another regency with one daughter; the letter goes out, those who stay get a new card.
import { expect, test } from "vitest";
import { putus, sambung } from "./jalan.ts";
import { isiAcara } from "./langkah/acara.ts";
import { appBerkas, isiFormulir, jawab, mulaiBerkas, periksa, pindai, tandaTangani } from "./langkah/berkas.ts";
import { hariLalu } from "./langkah/hariLalu.ts";
import { halamanTablet } from "./langkah/isiTablet.ts";
import { PETUGAS } from "./langkah/kantor.ts";
import { pindahSebagian } from "./langkah/keluarga.ts";
import * as meja from "./langkah/meja.ts";
import { siapkanPanggung } from "./langkah/panggung.ts";
import { potret } from "./langkah/potret.ts";
import { gantiOrang, mulaiMeja, mulaiTablet, tanpaKeluhan, tungguKabar, tungguTerkirim } from "./langkah/tablet.ts";
import { periksaBerkas } from "./langkah/tanpaGanda.ts";
import { tuntaskan } from "./langkah/tuntaskan.ts";

const panggung = siapkanPanggung();

const SCAN = [
  ["F-1.03 Formulir Pendaftaran Perpindahan Penduduk", "other-02.jpg"],
  ["Kartu Keluarga", "kk-00.jpg"],
] as const;

test("a move to another regency brings the letter and a card for those who stay", async () => {
  const { gateway, kantor, buka } = panggung;
  // This office archives every file, not deeds alone.
  await kantor.aturSetelan({ arsip: "semua" });
  const tablet = await buka(mulaiTablet(gateway, kantor, PETUGAS.lapangan));
  const { page } = tablet;
  await isiAcara(page);
  await putus(tablet, gateway);
  await mulaiBerkas(page, { peristiwa: "Pindah ke luar kabupaten" });
  const app = appBerkas(page);
  for (const [dokumen, berkas] of SCAN) await pindai(page, dokumen, berkas);
  await isiFormulir(page, pindahSebagian(hariLalu(3 * 365)));
  await jawab(page, "Apakah berkas diurus orang lain?", "Tidak");
  await jawab(page, "Apakah ada anak yang masuk KK bukan orang tuanya?", "Tidak");
  await jawab(page, "Apakah ada anggota keluarga wajib KTP yang belum rekam?", "Tidak");
  await jawab(page, "Apakah ada anak 5 sampai 17 tahun yang belum difoto KIA?", "Tidak");
  await jawab(page, "Apakah pemohon membawa HP Android?", "Tidak");
  await potret(page, "f-01-syarat");
  await periksa(page);
  await potret(page, "f-02-temuan");
  const nomor = await tandaTangani(page);
  const diTablet = await halamanTablet(page);
  expect(diTablet.size).toBe(SCAN.length + 1);
  await sambung(tablet, gateway);
  await page.getByRole("button", { name: "Ke beranda" }).click();
  await tungguTerkirim(page);

  const loket = await buka(mulaiMeja(gateway, kantor, PETUGAS.operator));
  const { page: kerja } = loket;
  await meja.bukaBerkas(kerja, nomor);
  await meja.setujui(kerja);
  await meja.keSiak(kerja);
  await potret(kerja, "f-03-meja-siak");
  await meja.inputSiak(kerja, "Surat Pindah antar kabupaten", "SKPWNI/9901/28112026/0001");
  await meja.siakTuntas(kerja);
  await meja.ajukan(kerja);
  await tuntaskan(kerja, nomor, { dokumen: 2, lembar: 4 });
  await gantiOrang(kerja, PETUGAS.operator);
  await meja.bukaBerkas(kerja, nomor);
  await kerja.getByText("Semua langkah berkas ini selesai.").waitFor();
  await potret(kerja, "f-04-selesai");
  await tungguKabar(page, page.getByRole("link", { name: new RegExp(nomor) }).getByText("Selesai"));
  const halaman = new Map([...(await halamanTablet(kerja)), ...diTablet]);
  tanpaKeluhan(tablet, loket);

  await gateway.berhenti();
  const { state, halaman: pages } = await periksaBerkas(gateway, app, halaman);
  expect(state.layanan["pindah_antar_kabkota"]?.status).toBe("diverifikasi");
  expect(state.isian["pindah.tujuanDesa"]).toBe("9902012001");
  expect(Object.keys(state.hasil).sort()).toEqual(["pindah_antar_kabkota:kk", "pindah_antar_kabkota:skpwni"]);
  for (const satu of Object.values(state.hasil)) expect(satu).toMatchObject({ serah: { nama: "BUDI SANTOSO" } });
  expect(state.arsip?.jumlahLembar).toBe(4);
  expect(pages).toHaveLength(diTablet.size + 1);
});
