// Ten events of different groups, three of them packages, are taken without any signal one after the other, and go from there to
// the archive. A robot fills in what each form demands: the story is that the catalogue's data carry every screen and step.
import { expect, test } from "vitest";
import { hasilBerlaku } from "../../src/domain/layanan/hasil.ts";
import { layananById } from "../../src/domain/layanan/katalog.ts";
import { isLayananId, type LayananId } from "../../src/domain/layanan/layananId.ts";
import type { PeristiwaId } from "../../src/domain/layanan/peristiwa.ts";
import type { Permohonan } from "../../src/domain/permohonan/permohonan.ts";
import { SETELAN_SOP } from "../../src/domain/sop/setelan.ts";
import { tugasOf } from "../../src/domain/sop/tugas.ts";
import { putus, sambung } from "./jalan.ts";
import { isiAcara } from "./langkah/acara.ts";
import { bacaBerkas } from "./langkah/isiGateway.ts";
import { halamanTablet } from "./langkah/isiTablet.ts";
import { PETUGAS } from "./langkah/kantor.ts";
import * as meja from "./langkah/meja.ts";
import { siapkanPanggung } from "./langkah/panggung.ts";
import { potret } from "./langkah/potret.ts";
import { terimaOtomatis, type Terima } from "./langkah/robotBerkas.ts";
import { gantiOrang, mulaiMeja, mulaiTablet, tanpaKeluhan, tungguTerkirim } from "./langkah/tablet.ts";
import { periksaBerkas } from "./langkah/tanpaGanda.ts";

const panggung = siapkanPanggung();

const PERISTIWA: readonly PeristiwaId[] = [
  "kepala_meninggal",
  "kawin",
  "keluarga_baru",
  "pisah_kk",
  "kk_hilang",
  "datang",
  "pindah_dekat",
  "belum_terdaftar",
  "cerai",
  "akta_hilang",
];

const paketOf = ({ urut }: Permohonan): readonly LayananId[] => urut.filter(isLayananId);
const hasilOf = (p: Permohonan): number => paketOf(p).reduce((n, id) => n + hasilBerlaku(id, p.isian).length, 0);

test("ten services of different groups are taken offline and carried to their last step", async () => {
  const { gateway, kantor, buka } = panggung;
  const tablet = await buka(mulaiTablet(gateway, kantor, PETUGAS.lapangan));
  const { page } = tablet;
  await isiAcara(page);
  await putus(tablet, gateway);
  const diterima: Terima[] = [];
  for (const peristiwa of PERISTIWA) diterima.push(await terimaOtomatis(page, peristiwa));
  await potret(page, "l-1-beranda");
  await sambung(tablet, gateway);
  await tungguTerkirim(page);

  // What each file asks of the office follows from what the gateway holds of it.
  const permohonan = async (app: string): Promise<Permohonan> => (await bacaBerkas(gateway, app)).state;
  const loket = await buka(mulaiMeja(gateway, kantor, PETUGAS.operator));
  const { page: kerja } = loket;
  for (const { app, nomor } of diterima) {
    const p = await permohonan(app);
    await meja.bukaBerkas(kerja, nomor);
    await meja.setujui(kerja);
    await meja.keSiak(kerja);
    for (const id of paketOf(p)) await meja.inputSiak(kerja, layananById(id).namaPendek, "");
    await meja.siakTuntas(kerja);
    await meja.ajukan(kerja);
  }
  await potret(kerja, "l-2-antrean");
  for (const orang of [PETUGAS.verifikatorIv, PETUGAS.verifikatorIii, PETUGAS.kepala]) {
    await gantiOrang(kerja, orang);
    await meja.kerjakanKelompok(kerja, diterima[0]?.nomor ?? "");
  }
  await gantiOrang(kerja, PETUGAS.distribusi);
  for (const { app, nomor } of diterima) {
    const banyak = hasilOf(await permohonan(app));
    if (banyak === 0) continue;
    await meja.cetak(kerja, nomor);
    await meja.serahkan(kerja, nomor, banyak);
  }
  await gantiOrang(kerja, PETUGAS.arsip);
  for (const { app, nomor } of diterima) {
    const p = await permohonan(app);
    if (paketOf(p).some((id) => layananById(id).profil === "akta"))
      await meja.arsipkan(kerja, nomor, 4, ["akta-00.jpg"]);
  }
  await potret(kerja, "l-3-arsip");
  await tungguTerkirim(page);
  const halaman = new Map([...(await halamanTablet(kerja)), ...(await halamanTablet(page))]);
  tanpaKeluhan(tablet, loket);

  await gateway.berhenti();
  for (const [ke, { app, foto }] of diterima.entries()) {
    const { state, halaman: pages } = await periksaBerkas(gateway, app, halaman);
    const sisa = tugasOf(state, SETELAN_SOP).filter(({ keadaan }) => keadaan === "kini" || keadaan === "nanti");
    expect([PERISTIWA[ke], sisa]).toEqual([PERISTIWA[ke], []]);
    expect(pages.length).toBeGreaterThanOrEqual(foto + 1);
  }
});
