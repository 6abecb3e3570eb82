// Renders the app icon's PNGs from public/icons/jemput.svg (the rosette of "Jemput-1"). Run once after the SVG changes.
import { readFileSync, writeFileSync } from "node:fs";
import { benderaPeramban, cariPeramban } from "./peramban.mjs";
import { chromium } from "playwright-core";

const folder = new URL("../public/icons/", import.meta.url);
const svg = readFileSync(new URL("jemput.svg", folder), "utf8");

/** `isi`: share of the side that the drawing takes. A maskable icon keeps it inside the safe circle (80 % of the side). */
const hasil = [
  { nama: "jemput-192.png", sisi: 192, isi: 1, latar: "transparent" },
  { nama: "jemput-512.png", sisi: 512, isi: 1, latar: "transparent" },
  { nama: "jemput-maskable-192.png", sisi: 192, isi: 0.86, latar: "#ffffff" },
  { nama: "jemput-maskable-512.png", sisi: 512, isi: 0.86, latar: "#ffffff" },
  { nama: "apple-touch-180.png", sisi: 180, isi: 0.96, latar: "#ffffff" },
];

const executablePath = await cariPeramban();
if (executablePath === undefined) throw new Error("no Chromium found: set CHROMIUM_PATH");
const browser = await chromium.launch({ executablePath, args: [...benderaPeramban] });
for (const { nama, sisi, isi, latar } of hasil) {
  const page = await browser.newPage({ viewport: { width: sisi, height: sisi } });
  await page.setContent(
    `<style>*{margin:0}body{display:grid;place-items:center;height:100vh;background:${latar}}svg{width:${String(isi * 100)}%}</style>${svg}`,
  );
  writeFileSync(new URL(nama, folder), await page.screenshot({ omitBackground: true }));
  await page.close();
}
await browser.close();
