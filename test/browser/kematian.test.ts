// Story (d): a death is registered in a village without signal; the deed comes first, the family card without the deceased after it.
import { expect, test } from "vitest";
import { putus, sambung } from "./jalan.ts";
import { isiAcara } from "./langkah/acara.ts";
import { appBerkas, isiFormulir, jawab, mulaiBerkas, periksa, pindai, tandaTangani } from "./langkah/berkas.ts";
import { hariLalu } from "./langkah/hariLalu.ts";
import { halamanTablet } from "./langkah/isiTablet.ts";
import { PETUGAS } from "./langkah/kantor.ts";
import { BUDI, kematian, SLAMET } from "./langkah/keluarga.ts";
import * as meja from "./langkah/meja.ts";
import { siapkanPanggung } from "./langkah/panggung.ts";
import { potret } from "./langkah/potret.ts";
import { gantiOrang, mulaiMeja, mulaiTablet, tanpaKeluhan, tungguKabar, tungguTerkirim } from "./langkah/tablet.ts";
import { periksaBerkas } from "./langkah/tanpaGanda.ts";
import { tuntaskan } from "./langkah/tuntaskan.ts";

const panggung = siapkanPanggung();

const SCAN = [
  ["F-2.01A Formulir Pelaporan Pencatatan Sipil", "other-02.jpg"],
  ["F-1.02 Formulir Pendaftaran Peristiwa Kependudukan", "other-02.jpg"],
  ["Surat kematian", "other-00.jpg"],
  ["Kartu Keluarga", "kk-00.jpg"],
] as const;

test("a death brings the deed and then the family card, down to the archive", async () => {
  const { gateway, kantor, buka } = panggung;
  const tablet = await buka(mulaiTablet(gateway, kantor, PETUGAS.lapangan));
  const { page } = tablet;
  await isiAcara(page);
  await putus(tablet, gateway);
  await mulaiBerkas(page, { peristiwa: "Ada yang meninggal" });
  const app = appBerkas(page);
  for (const [dokumen, berkas] of SCAN) await pindai(page, dokumen, berkas);
  await isiFormulir(page, kematian(hariLalu(9)));
  await jawab(page, "Apakah berkas diurus orang lain?", "Tidak");
  await jawab(page, "Apakah ada anggota keluarga wajib KTP yang belum rekam?", "Tidak");
  await jawab(page, "Apakah ada anak 5 sampai 17 tahun yang belum difoto KIA?", "Tidak");
  await jawab(page, "Apakah pemohon membawa HP Android?", "Tidak");
  await potret(page, "e-01-syarat");
  await periksa(page);
  await potret(page, "e-02-temuan");
  const nomor = await tandaTangani(page);
  await potret(page, "e-03-tanda-terima");
  const diTablet = await halamanTablet(page);
  expect(diTablet.size).toBe(SCAN.length + 1);
  await sambung(tablet, gateway);
  await page.getByRole("button", { name: "Ke beranda" }).click();
  await tungguTerkirim(page);

  const loket = await buka(mulaiMeja(gateway, kantor, PETUGAS.operator));
  const { page: kerja } = loket;
  await meja.bukaBerkas(kerja, nomor);
  await potret(kerja, "e-04-meja-berkas");
  await meja.setujui(kerja);
  await meja.keSiak(kerja);
  // The card waits for the deed: only then does its entry open.
  await meja.inputSiak(kerja, "Akta Kematian", "9901-KM-28112026-0001");
  await potret(kerja, "e-05-meja-siak-kk");
  await meja.inputSiak(kerja, "KK karena peristiwa penting", "9901041204160007");
  await meja.siakTuntas(kerja);
  await meja.ajukan(kerja);
  await tuntaskan(kerja, nomor, { dokumen: 2, lembar: 6 });
  await gantiOrang(kerja, PETUGAS.operator);
  await meja.bukaBerkas(kerja, nomor);
  await kerja.getByText("Semua langkah berkas ini selesai.").waitFor();
  await potret(kerja, "e-06-selesai");
  await tungguKabar(page, page.getByRole("link", { name: new RegExp(nomor) }).getByText("Selesai"));
  const halaman = new Map([...(await halamanTablet(kerja)), ...diTablet]);
  tanpaKeluhan(tablet, loket);

  await gateway.berhenti();
  const { state, peristiwa, halaman: pages } = await periksaBerkas(gateway, app, halaman);
  expect(state.nomor).toBe(nomor);
  expect(Object.keys(state.layanan).sort()).toEqual(["akta_kematian", "kk_ubah_peristiwa_penting"]);
  expect(Object.values(state.layanan).map(({ status }) => status)).toEqual(["diverifikasi", "diverifikasi"]);
  expect(state.isian["almarhum.nik"]).toBe(SLAMET.NIK);
  expect(state.hasil["akta_kematian:kutipan_akta_kematian"]).toMatchObject({ serah: { nama: BUDI["Nama lengkap"] } });
  expect(state.arsip?.jumlahLembar).toBe(6);
  expect(peristiwa.filter(({ peristiwa: e }) => e.type === "TteDibubuhkan")).toHaveLength(2);
  expect(pages).toHaveLength(diTablet.size + 1);
});
