/** Prints a document in Chromium, photographs it, and damages the photograph as a village table and a cheap camera do. */
import { chromium } from "playwright-core";
import { benderaPeramban, cariPeramban } from "../../../scripts/peramban.mjs";
import type { Acak } from "./acak.ts";
import { potret, type FotoJadi, type Kerusakan } from "./foto.ts";
import type { Cetak } from "./halamanCetak.ts";
import { hurufCss } from "./hurufCetak.ts";

/** How badly: as on an ordinary day, or as bad as it gets. */
export type Perangkat = "biasa" | "berat";

/** Widths of a page on the photo in pixels, by what it is. */
const lebarOf = (acak: Acak, cetak: Cetak, set: Perangkat): number => {
  if (cetak.kind === "ktp_el" || cetak.kind === "kia")
    return set === "biasa" ? acak.between(600, 1200) : acak.between(380, 900);
  if (cetak.kind === "kk" || (cetak.w > cetak.h && cetak.kind === "f_1_01"))
    return set === "biasa" ? acak.between(2000, 2600) : acak.between(1500, 2400);
  return set === "biasa" ? acak.between(1200, 1900) : acak.between(900, 1600);
};

const rusak = (acak: Acak, cetak: Cetak, set: Perangkat, seed: number): Kerusakan => {
  const w = Math.round(lebarOf(acak, cetak, set));
  const berat = set === "berat";
  const some = (share: number, from: number, to: number) => (acak.chance(share) ? acak.between(from, to) : 0);
  return {
    seed,
    w,
    h: Math.round((w * cetak.h) / cetak.w),
    miring: acak.between(-1, 1) * (berat ? 18 : 8),
    putar: acak.chance(berat ? 0.2 : 0.12) ? acak.pick([1, 2, 3] as const) : 0,
    keystone: acak.between(0.005, berat ? 0.05 : 0.035),
    silau: berat ? some(0.6, 0.5, 1) : some(0.2, 0.1, 0.35),
    bayangan: some(0.5, 0.2, berat ? 1 : 0.7),
    lipatan: cetak.kind === "ktp_el" ? 0 : some(0.35, 0.2, berat ? 1 : 0.7),
    aus: some(0.35, 0.1, berat ? 1 : 0.5),
    gelap: some(0.3, 0.1, berat ? 0.9 : 0.6),
    buram:
      acak.between(0.2, berat ? 1.6 : 0.9) * Math.max(0.6, Math.min(1.4, w / (cetak.kind === "ktp_el" ? 900 : 1800))),
    derau: acak.between(2, berat ? 16 : 9),
    mutu: acak.between(0.5, 0.8),
    meja: acak.chance(0.5) ? "gelap" : acak.pick(["terang", "kain", "kayu", "kotak", "ubin", "dua"] as const),
  };
};

export interface Jepretan extends Pick<FotoJadi, "corners" | "size"> {
  readonly jpeg: Buffer;
  readonly kerusakan: Kerusakan;
}

export interface JuruFoto {
  readonly foto: (cetak: Cetak, set: Perangkat, acak: Acak, seed: number) => Promise<Jepretan>;
  readonly tutup: () => Promise<void>;
}

export const bukaJuruFoto = async (): Promise<JuruFoto> => {
  const browser = await chromium.launch({ executablePath: (await cariPeramban()) ?? "", args: [...benderaPeramban] });
  const context = await browser.newContext({ deviceScaleFactor: 2.2, viewport: { width: 1200, height: 1300 } });
  const draw = await context.newPage();
  await draw.setContent(`<style>${await hurufCss()}</style><div id="all"></div>`);
  const lens = await context.newPage();
  return {
    foto: async (cetak, set, acak, seed) => {
      await draw.evaluate(`document.getElementById("all").innerHTML = ${JSON.stringify(cetak.html)}`);
      await draw.evaluate("document.fonts.ready");
      const png = await draw.locator("#p").screenshot({ omitBackground: true });
      const kerusakan = rusak(acak, cetak, set, seed);
      const { jpeg, ...jadi } = await lens.evaluate<FotoJadi>(
        `(${potret.toString()})("data:image/png;base64,${png.toString("base64")}", ${JSON.stringify(kerusakan)})`,
      );
      return { ...jadi, jpeg: Buffer.from(jpeg, "base64"), kerusakan };
    },
    tutup: () => browser.close(),
  };
};
