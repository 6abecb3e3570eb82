// Twins: the second child's file begins with the family's data and scans; each child's own are asked again.
import { expect, test } from "vitest";
import { isiAcara } from "./langkah/acara.ts";
import { appBerkas, nomorBerkas } from "./langkah/berkas.ts";
import { hariLalu } from "./langkah/hariLalu.ts";
import { bacaBerkas } from "./langkah/isiGateway.ts";
import { PETUGAS } from "./langkah/kantor.ts";
import { kelahiran, VINA } from "./langkah/keluarga.ts";
import { terimaPaketLahir } from "./langkah/paketLahir.ts";
import { siapkanPanggung } from "./langkah/panggung.ts";
import { potret } from "./langkah/potret.ts";
import { mulaiTablet, tanpaKeluhan, tungguTerkirim } from "./langkah/tablet.ts";

const panggung = siapkanPanggung();

test("a twin's file is begun from the first child's", async () => {
  const { gateway, kantor, buka } = panggung;
  const tablet = await buka(mulaiTablet(gateway, kantor, PETUGAS.lapangan));
  const { page } = tablet;
  await isiAcara(page);
  const isi = kelahiran(hariLalu(12));
  const kembar = { ...isi, Kelahiran: { ...isi["Kelahiran"], "Jenis kelahiran": "Kembar 2" } };
  const { app, nomor } = await terimaPaketLahir(page, undefined, kembar);
  await potret(page, "k-01-tanda-terima");
  await page.getByRole("button", { name: /^Anak kembar: berkas berikut/ }).click();
  const syarat = page.getByRole("list", { name: "Syarat berkas ini" });
  await syarat.waitFor();
  const baru = appBerkas(page);
  expect(baru).not.toBe(app);
  expect(await nomorBerkas(page)).not.toBe(nomor);
  // Family card, cards of the parents and marriage book are there; forms and the birth letter are each child's.
  await syarat.getByRole("listitem").filter({ hasText: "Kartu Keluarga" }).getByText("Terbaca").waitFor();
  for (const dokumen of ["F-2.01A Formulir Pelaporan Pencatatan Sipil", "Surat lahir"])
    await syarat.getByRole("link", { name: `Foto : ${dokumen}`, exact: true }).waitFor();
  await potret(page, "k-02-berkas-kembar");
  await page.getByRole("banner").getByRole("link").first().click();
  await page.getByRole("link", { name: "Mulai berkas baru" }).waitFor();
  await tungguTerkirim(page);
  tanpaKeluhan(tablet);

  await gateway.berhenti();
  const [satu, dua] = [await bacaBerkas(gateway, app), await bacaBerkas(gateway, baru)];
  expect(dua.state.isian).toMatchObject({ "ibu.nik": VINA.NIK, "kelahiran.jenis": "2", "kelahiran.ke": "2" });
  expect(dua.state.isian).not.toHaveProperty(["anak.nama"]);
  expect(Object.keys(dua.state.slot).toSorted()).toEqual(["bukti_perkawinan", "kk", "ktp_el:ayah", "ktp_el:ibu"]);
  // The same pictures, sealed with another key: no page of one file is a page of the other.
  const nama = (berkas: typeof satu) => berkas.halaman.map(({ halaman }) => halaman.hash);
  expect(nama(dua).filter((hash) => nama(satu).includes(hash))).toEqual([]);
  const gambar = (berkas: typeof satu) => berkas.halaman.map(({ terbuka }) => terbuka.toString("base64"));
  expect(gambar(satu)).toEqual(expect.arrayContaining(gambar(dua)));
});
