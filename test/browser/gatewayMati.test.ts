// Story (h): the gateway dies and comes back in the middle of a sync, twice; everything arrives once.
import { afterEach, beforeEach, expect, test } from "vitest";
import { mulaiGateway, putus, sambung } from "./jalan.ts";
import type { Gateway, Peramban } from "./jalan.ts";
import { isiAcara } from "./langkah/acara.ts";
import { halamanTablet } from "./langkah/isiTablet.ts";
import { catatSambungan, pelankan, tungguSebagian } from "./langkah/jalur.ts";
import { bukaKantor, PETUGAS } from "./langkah/kantor.ts";
import { BUDI, VINA } from "./langkah/keluarga.ts";
import { potret, potretGagal } from "./langkah/potret.ts";
import { mulaiTablet, tanpaKeluhan, tungguTerkirim } from "./langkah/tablet.ts";
import { halamanDiGateway, periksaBerkas } from "./langkah/tanpaGanda.ts";
import { terimaDulu, type IsiTerima } from "./langkah/terimaDulu.ts";

const BATAS = 600_000;

let gateway: Gateway;
let tablet: Peramban;

beforeEach(async () => {
  gateway = await mulaiGateway();
  tablet = await mulaiTablet(gateway, await bukaKantor(gateway), PETUGAS.lapangan);
});
afterEach(async ({ task }) => {
  await potretGagal("h", task.result?.state === "fail", [tablet]);
  await tablet.selesai();
  await gateway.selesai();
});

const KELUARGA: readonly IsiTerima[] = [
  {
    peristiwa: "Anak lahir",
    nama: BUDI["Nama lengkap"],
    hp: "081200000042",
    foto: [{ berkas: "kk-00.jpg", jenis: "Kartu Keluarga" }, { berkas: "ktp-12.jpg" }],
  },
  {
    peristiwa: "Anak lahir",
    nama: VINA["Nama lengkap"],
    hp: "081200000043",
    foto: [{ berkas: "kk-02.jpg", jenis: "Kartu Keluarga" }, { berkas: "ktp-09.jpg" }],
  },
];

/** The gateway takes the next push in whole and dies before its answer reaches the tablet. */
const matiSebelumJawab = ({ context }: Peramban): Promise<void> =>
  new Promise((resolve, reject) => {
    const tangani = async (): Promise<void> => {
      await context.route(
        "**/api/sync",
        async (route) => {
          await route.fetch();
          await gateway.bunuh();
          await route.abort();
          resolve();
        },
        { times: 1 },
      );
    };
    tangani().catch(reject);
  });

test("a gateway that dies in the middle of a sync gets everything once", { timeout: BATAS }, async () => {
  const { page } = tablet;
  await isiAcara(page);
  await putus(tablet, gateway);
  const berkas: { readonly app: string; readonly nomor: string }[] = [];
  for (const satu of KELUARGA) {
    berkas.push(await terimaDulu(page, satu));
    await page.getByRole("button", { name: "Ke beranda" }).click();
  }
  const diTablet = await halamanTablet(page);
  expect(diTablet.size).toBe(4);
  const sambungan = catatSambungan(tablet);

  // The events are taken in, and the answer is lost with the gateway.
  const mati = matiSebelumJawab(tablet);
  await sambung(tablet, gateway);
  await mati;
  await page.getByText("2 berkas masih diisi, aman di tablet ini.").waitFor();
  await potret(page, "h-1-gateway-mati");

  // It comes back, and dies again with part of a page; then once more, this time stopped in order.
  await pelankan(tablet);
  await gateway.hidupkan();
  const pertama = await tungguSebagian(gateway);
  await gateway.bunuh();
  await gateway.hidupkan();
  await tungguSebagian(gateway);
  await gateway.berhenti();
  await gateway.hidupkan();
  await tungguTerkirim(page);
  await potret(page, "h-2-terkirim");
  tanpaKeluhan(tablet);
  expect(sambungan.map(({ hash }) => hash)).toContain(pertama.hash);

  await gateway.berhenti();
  for (const { app, nomor } of berkas) {
    const { state } = await periksaBerkas(gateway, app, diTablet);
    expect(state.nomor).toBe(nomor);
    expect(state.tandaTerima).toBeDefined();
  }
  const { utuh, sebagian } = await halamanDiGateway(gateway);
  expect([...utuh].sort()).toEqual([...diTablet.keys()].sort());
  expect(sebagian).toEqual([]);
});
