// Story (e): one service of a package is rejected; the others go on to the archive.
import { expect, test } from "vitest";
import { isiAcara } from "./langkah/acara.ts";
import { halamanTablet } from "./langkah/isiTablet.ts";
import { PETUGAS } from "./langkah/kantor.ts";
import * as meja from "./langkah/meja.ts";
import { terimaPaketLahir } from "./langkah/paketLahir.ts";
import { siapkanPanggung } from "./langkah/panggung.ts";
import { potret } from "./langkah/potret.ts";
import { mulaiMeja, mulaiTablet, tanpaKeluhan, tungguKabar, tungguTerkirim } from "./langkah/tablet.ts";
import { periksaBerkas } from "./langkah/tanpaGanda.ts";
import { tuntaskan } from "./langkah/tuntaskan.ts";

const panggung = siapkanPanggung();

test("a rejected service of a package never holds the others", async () => {
  const { gateway, kantor, buka } = panggung;
  const tablet = await buka(mulaiTablet(gateway, kantor, PETUGAS.lapangan));
  const { page } = tablet;
  await isiAcara(page);
  const { app, nomor } = await terimaPaketLahir(page);
  await page.getByRole("button", { name: "Ke beranda" }).click();
  await tungguTerkirim(page);

  const loket = await buka(mulaiMeja(gateway, kantor, PETUGAS.operator));
  const { page: kerja } = loket;
  await meja.bukaBerkas(kerja, nomor);
  await meja.tolak(kerja, "KIA 0-5 tahun", {
    alasan: "Peristiwa sudah tercatat sebelumnya",
    dasarHukum: "Permendagri 2/2016",
  });
  await potret(kerja, "e-01-ditolak");
  await meja.setujui(kerja);
  await meja.keSiak(kerja);
  await meja.inputSiak(kerja, "Akta Kelahiran", "9901-LU-23112026-0002");
  await meja.inputSiak(kerja, "KK dengan anak baru", "9901041204160008");
  await meja.siakTuntas(kerja);
  await meja.ajukan(kerja);
  await tuntaskan(kerja, nomor, { dokumen: 2, lembar: 7 });
  await potret(kerja, "e-02-arsip");

  // The citizen can be told why: the tablet shows the reason and its legal basis.
  await tungguKabar(page, page.getByRole("link", { name: new RegExp(nomor) }).getByText("Selesai"));
  await potret(page, "e-03-tablet");
  const halaman = new Map([...(await halamanTablet(kerja)), ...(await halamanTablet(page))]);
  tanpaKeluhan(tablet, loket);

  await gateway.berhenti();
  const { state, peristiwa } = await periksaBerkas(gateway, app, halaman);
  expect(state.layanan["kia_0_5"]).toMatchObject({ status: "ditolak", dasarHukum: "Permendagri 2/2016" });
  expect(state.layanan["kia_0_5"]?.alasan).toContain("sudah tercatat");
  expect(state.layanan["akta_kelahiran"]?.status).toBe("diverifikasi");
  expect(state.layanan["kk_tambah_anggota_lahir"]?.status).toBe("diverifikasi");
  const dicetak = peristiwa.flatMap(({ peristiwa: e }) => (e.type === "Dicetak" ? [e.hasil] : []));
  expect(dicetak.toSorted()).toEqual(["akta_kelahiran:kutipan_akta_kelahiran", "kk_tambah_anggota_lahir:kk"]);
});
