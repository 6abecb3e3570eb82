// Builds the PWA: Solid, workers as modules, a service worker that precaches the shell only.
import { defineConfig } from "vite";
import { VitePWA } from "vite-plugin-pwa";
import solid from "vite-plugin-solid";
import { manifest } from "./scripts/manifest.ts";

/** Oldest engines on the tablets in use; newer syntax is lowered, for newer APIs see src/perambanLama.ts. */
const target = ["chrome100", "edge100", "firefox115", "safari16"];

const gateway = process.env["JEMPUT_GATEWAY"] ?? "http://127.0.0.1:8080";

export default defineConfig({
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
