// Story (b): a KIA for a child of seven. The photo is taken at the table, uploaded at the office; printed on a card, no TTE.
import { copyFile, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { read, utils } from "@e965/xlsx";
import { expect, test } from "vitest";
import { putus, sambung } from "./jalan.ts";
import { isiAcara } from "./langkah/acara.ts";
import { appBerkas, foto, isiFormulir, jawab, mulaiBerkas, periksa, pindai, tandaTangani } from "./langkah/berkas.ts";
import { hariLalu } from "./langkah/hariLalu.ts";
import { halamanTablet } from "./langkah/isiTablet.ts";
import { PETUGAS } from "./langkah/kantor.ts";
import { BUDI, kartuAnak } from "./langkah/keluarga.ts";
import * as meja from "./langkah/meja.ts";
import { siapkanPanggung } from "./langkah/panggung.ts";
import { potret } from "./langkah/potret.ts";
import { gantiOrang, mulaiMeja, mulaiTablet, tanpaKeluhan, tungguTerkirim } from "./langkah/tablet.ts";
import { periksaBerkas } from "./langkah/tanpaGanda.ts";

const panggung = siapkanPanggung();

const SCAN = [
  ["F-1.02 Formulir Pendaftaran Peristiwa Kependudukan", "other-02.jpg"],
  ["Akta kelahiran", "akta-04.jpg"],
  ["Kartu Keluarga", "kk-02.jpg"],
  ["KTP-el ibu", "ktp-09.jpg"],
  ["KTP-el ayah", "ktp-12.jpg"],
] as const;

test("a child of seven gets a KIA with photo, on a card and without TTE", async () => {
  const { gateway, kantor, buka } = panggung;
  // What stands before the live camera.
  const adegan = join(gateway.dataDir, "..", "adegan.mjpeg");
  await copyFile(foto("other-01.jpg"), adegan);
  const tablet = await buka(
    mulaiTablet(gateway, kantor, PETUGAS.lapangan, {
      args: [
        "--use-fake-ui-for-media-stream",
        "--use-fake-device-for-media-stream",
        `--use-file-for-fake-video-capture=${adegan}`,
      ],
    }),
  );
  const { page } = tablet;
  await isiAcara(page);
  await putus(tablet, gateway);
  await mulaiBerkas(page, { peristiwa: "Kartu untuk anak", tambah: ["KIA 5-17 tahun"], tanpa: ["KIA 0-5 tahun"] });
  const app = appBerkas(page);
  // A paper lies before the camera all the time, and this officer takes pages from files: the own shutter was switched off.
  await page.evaluate(() => localStorage.setItem("jemput.fotoOtomatis", "mati"));
  for (const [dokumen, berkas] of SCAN) await pindai(page, dokumen, berkas);
  const lahir = hariLalu(7 * 365 + 40);
  const isi = kartuAnak(lahir);
  await isiFormulir(page, isi);
  await jawab(page, "Apakah ada anggota keluarga wajib KTP yang belum rekam?", "Tidak");
  await jawab(page, "Apakah pemohon membawa HP Android?", "Tidak");
  await potret(page, "b-01-syarat");

  // Step 4: the photo, by the tablet's own camera.
  await page.getByRole("link", { name: /: Sekar Ayu Santoso$/ }).click();
  await page.getByRole("heading", { level: 1, name: /^Foto Sekar Ayu Santoso untuk KIA/ }).waitFor();
  await page.getByRole("button", { name: "Ambil foto sekarang", disabled: false }).click();
  await page.getByRole("img", { name: /^Foto Sekar Ayu Santoso/ }).waitFor();
  await potret(page, "b-02-foto-anak");
  await page.getByRole("button", { name: "Pakai foto ini" }).click();
  await page.getByText("Foto ada").waitFor();
  await periksa(page);
  await potret(page, "b-03-temuan");
  const nomor = await tandaTangani(page);
  await potret(page, "b-04-tanda-terima");
  const diTablet = await halamanTablet(page);
  expect(diTablet.size).toBe(SCAN.length + 2);
  await sambung(tablet, gateway);
  await page.getByRole("button", { name: "Ke beranda" }).click();
  await tungguTerkirim(page);

  const loket = await buka(mulaiMeja(gateway, kantor, PETUGAS.operator));
  const { page: kerja } = loket;
  await meja.bukaBerkas(kerja, nomor);
  await meja.setujui(kerja);
  await meja.keSiak(kerja);
  await meja.inputSiak(kerja, "KIA 5-17 tahun", "");
  await meja.siakTuntas(kerja);
  await potret(kerja, "b-05-unggah");
  await meja.unggahFotoAnak(kerja);
  await meja.ajukan(kerja);

  // Step 5 also writes the row of the KIA recap.
  await meja.keMap(kerja, "Rekapan");
  await kerja.getByRole("heading", { level: 1, name: "Rekapan" }).waitFor();
  await kerja.keyboard.press("2");
  await kerja
    .getByRole("region", { name: /^Rekapan KIA/ })
    .getByRole("row", { name: /SEKAR AYU SANTOSO/ })
    .waitFor();
  await potret(kerja, "b-06-rekapan");
  const [unduhan] = await Promise.all([kerja.waitForEvent("download"), kerja.keyboard.press("Control+e")]);
  const buku = read(await readFile(await unduhan.path()));
  const lembar = buku.Sheets["Rekapan KIA"];
  expect(lembar).toBeDefined();
  const isiLembar = utils.sheet_to_json<Record<string, unknown>>(lembar ?? {});
  const barisAnak = isiLembar.find((satu) => satu["Nama anak"] === "SEKAR AYU SANTOSO");
  expect(barisAnak?.["NIK anak"]).toBe(isi["Anak"]?.["NIK"]);
  expect(barisAnak?.["Foto"]).toBe("ya");
  expect(barisAnak?.["Status unggah"]).toBe("sudah");

  await gantiOrang(kerja, PETUGAS.verifikatorIv);
  await meja.kerjakanKelompok(kerja, nomor);
  await gantiOrang(kerja, PETUGAS.verifikatorIii);
  await meja.kerjakanKelompok(kerja, nomor);
  // A card needs no signature: nothing waits for the head of the office.
  await gantiOrang(kerja, PETUGAS.kepala);
  await meja.keMap(kerja, "Verifikasi");
  await kerja.getByText("Tidak ada yang menunggu di sini").waitFor();
  await gantiOrang(kerja, PETUGAS.distribusi);
  await meja.keMap(kerja, "Cetak & serah");
  await kerja.getByText("blangko kartu").waitFor();
  await potret(kerja, "b-07-cetak");
  await meja.cetak(kerja, nomor);
  await meja.serahkan(kerja, nomor, 1);
  await gantiOrang(kerja, PETUGAS.arsip);
  // By the documented default only deeds go to the archive: the file is done.
  await meja.keMap(kerja, "Arsip");
  await kerja.getByText("Tidak ada antrean").waitFor();

  await page.getByRole("link", { name: "Beranda" }).click();
  await page.getByRole("button", { name: "Kirim sekarang" }).click();
  await page
    .getByRole("link", { name: new RegExp(nomor) })
    .getByText("Selesai")
    .waitFor();
  await potret(page, "b-09-tablet-selesai");
  tanpaKeluhan(tablet, loket);
  await rm(adegan);

  await gateway.berhenti();
  const { peristiwa, state, halaman } = await periksaBerkas(gateway, app, diTablet);
  const potretAnak = state.orang["anak"]?.foto?.halaman;
  expect(potretAnak).toMatchObject({ lebar: 800, tinggi: 1200 });
  expect(halaman.map((satu) => satu.halaman.hash)).toContain(potretAnak?.hash);
  expect(state.layanan["kia_5_17"]?.status).toBe("diverifikasi");
  expect(state.hasil["kia_5_17:kia"]).toMatchObject({ serah: { nama: BUDI["Nama lengkap"] } });
  const urut = peristiwa.map((satu) => satu.peristiwa.type);
  expect(urut).not.toContain("TteDibubuhkan");
  for (const satu of ["FotoAnakDiambil", "FotoAnakDiunggah", "Dicetak", "Diserahkan"] as const)
    expect(urut.filter((jenis) => jenis === satu)).toHaveLength(1);
});
