// Draws the app icon: the rosette of "Jemput-4" (`logoId` of src/ui/parts/Logo.tsx, the same drawing as the mark in the app) as SVG, and its PNGs. Run once after it changes.
import { writeFileSync } from "node:fs";
import { chromium } from "playwright-core";
import { createRosette } from "../src/ui/parts/rosette.ts";
import { benderaPeramban, cariPeramban } from "./peramban.mjs";

const folder = new URL("../public/icons/", import.meta.url);

const gambar = (): string => {
  const { petals, turns, heart } = createRosette("Jemput-4");
  const kelopak = turns.map((putar) => `<use href="#k" transform="rotate(${String(putar)})"/>`).join("");
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-60 -60 120 120"><defs><path id="k" d="${petals}"/></defs>
<rect x="-60" y="-60" width="120" height="120" rx="10" fill="#fff"/>
<g fill="none" stroke="#46247f" stroke-width="2.8" stroke-linejoin="round"><circle r="48.5"/>${kelopak}<path d="${heart}"/></g></svg>
`;
};

/** `isi`: share of the side that the drawing takes. A maskable icon keeps it inside the safe circle (80 % of the side). */
const hasil = [
  { nama: "jemput-192.png", sisi: 192, isi: 1, latar: "transparent" },
  { nama: "jemput-512.png", sisi: 512, isi: 1, latar: "transparent" },
  { nama: "jemput-maskable-192.png", sisi: 192, isi: 0.86, latar: "#fff" },
  { nama: "jemput-maskable-512.png", sisi: 512, isi: 0.86, latar: "#fff" },
  { nama: "apple-touch-180.png", sisi: 180, isi: 0.96, latar: "#fff" },
];

const executablePath = await cariPeramban();
if (executablePath === undefined) throw new Error("no Chromium found: set CHROMIUM_PATH");
const svg = gambar();
writeFileSync(new URL("jemput.svg", folder), svg);
const browser = await chromium.launch({ executablePath, args: [...benderaPeramban] });
for (const { nama, sisi, isi, latar } of hasil) {
  const page = await browser.newPage({ viewport: { width: sisi, height: sisi } });
  const gaya = `*{margin:0}body{display:grid;place-items:center;height:100vh;background:${latar}}svg{width:${String(isi * 100)}%}`;
  await page.setContent(`<style>${gaya}</style>${svg}`);
  writeFileSync(new URL(nama, folder), await page.screenshot({ omitBackground: true }));
  await page.close();
}
await browser.close();
