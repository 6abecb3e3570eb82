// Builds the PWA: Solid, workers as modules, a service worker that precaches the shell only.
import { readFileSync } from "node:fs";
import { defineConfig } from "vite";
import { VitePWA } from "vite-plugin-pwa";
import solid from "vite-plugin-solid";
import { manifest } from "./scripts/manifest.ts";

/**
 * Oldest engines on the tablets in use; newer syntax is lowered, for newer APIs see src/perambanLama.ts.
 * Chromium 105 is the first with container units and `:has()`, which the camera outline and the printed sheets need.
 */
const target = ["chrome105", "edge105", "firefox115", "safari16"];

const gateway = process.env["JEMPUT_GATEWAY"] ?? "http://127.0.0.1:8080";

/** Shown on the about page. */
const versi = (): string => {
  const paket: unknown = JSON.parse(readFileSync(new URL("package.json", import.meta.url), "utf8"));
  return typeof paket === "object" && paket && "version" in paket ? String(paket.version) : "";
};

export default defineConfig({
  define: { "import.meta.env.VITE_VERSI": JSON.stringify(versi()) },
  plugins: [
    solid(),
    VitePWA({
      strategies: "injectManifest",
      srcDir: "workers",
      filename: "service.worker.ts",
      registerType: "prompt",
      injectRegister: null,
      includeManifestIcons: false,
      manifest,
      injectManifest: {
        target,
        rollupFormat: "iife",
        // Packs (ocr, wilayah) and store pictures stay out: precaching is all or nothing.
        globPatterns: ["index.html", "assets/**/*.{js,css,woff2,svg,wasm}", "icons/*.svg"],
        maximumFileSizeToCacheInBytes: 3 * 1024 * 1024,
      },
    }),
  ],
  build: {
    target,
    modulePreload: { polyfill: false },
    // A data: URL per small picture would be inlined into CSS and JS; files are cached better.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
  },
  worker: { format: "es" },
  server: { proxy: { "/api": gateway } },
});
