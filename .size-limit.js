// Sizes as they travel: the first route is exactly what index.html asks for (its script, preloads and styles), font apart.
import { existsSync, readFileSync } from "node:fs";

const halaman = existsSync("dist/index.html") ? readFileSync("dist/index.html", "utf8") : "";
const diminta = [...halaman.matchAll(/(?:src|href)="\/(assets\/[^"]+\.(?:js|css))"/g)].map(
  ([, jalur]) => `dist/${jalur}`,
);

export default [
  { name: "first route (html + js + css)", path: ["dist/index.html", ...diminta], gzip: true, limit: "115 kB" },
  {
    name: "catalogue (rules, documents, words, help screen)",
    path: "dist/assets/{katalog,katalogVersi,dokumen,dokumenIds,kelengkapan,aturanKantor,formulirUntuk,isiFormulir,kodeDaftar,kolomByPath,validasi,tulisAksi,useAturan,aturan.id,aturan.en,Katalog}-*.{js,css}",
    gzip: true,
    limit: "60 kB",
  },
  { name: "service worker", path: "dist/service.worker.js", gzip: true, limit: "11 kB" },
  { name: "areas pack", path: "dist/wilayah/*.wil", gzip: false, brotli: false, limit: "500 kB" },
  {
    name: "documents pack (PDF, QR)",
    path: ["dist/dokumen/*.{js,wasm,pfb,ttf}"],
    gzip: true,
    limit: "2 MB",
  },
  {
    name: "OCR pack",
    path: ["dist/ocr/worker.min.js", "dist/ocr/tesseract-core-simd-lstm.{js,wasm}", "dist/ocr/ind.traineddata.gz"],
    gzip: true,
    limit: "2.5 MB",
  },
];
