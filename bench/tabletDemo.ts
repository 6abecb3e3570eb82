/** A tablet of the demo for the measurements: enrolled as the field officer, in today's village. */
import type { Page } from "playwright-core";
import { KODE_DEMO, SANDI_DEMO } from "../gateway/demo/petugas.ts";
import { daftarkan } from "../test/browser/daftarkan.ts";
import { layar, mulaiBrowser, mulaiGateway, tungguTerpasang } from "../test/browser/jalan.ts";
import { isiAcara } from "../test/browser/langkah/acara.ts";

/** Runs `kerja` on its home screen and puts everything away after it, also when it fails. `args`: flags of the browser. */
export const diTabletDemo = async <T>(kerja: (page: Page) => Promise<T>, args: readonly string[] = []): Promise<T> => {
  const gateway = await mulaiGateway({ demo: true });
  const peramban = await mulaiBrowser({ viewport: layar.tablet, baseURL: gateway.alamat, args });
  const { page } = peramban;
  try {
    await page.goto("/");
    await tungguTerpasang(page);
    await daftarkan(page, { kode: KODE_DEMO, pengguna: "rina", sandi: SANDI_DEMO });
    await isiAcara(page);
    return await kerja(page);
  } finally {
    await peramban.selesai();
    await gateway.selesai();
  }
};
