// The web app manifest: what a tablet needs to install Jemput and show its shortcuts.
import { existsSync } from "node:fs";
import type { ManifestOptions } from "vite-plugin-pwa";
import { jalurBagikan, namaIsian } from "../src/protocol/bagikan.ts";

const ikon = (nama: string, ukuran: string, purpose: "any" | "maskable") => ({
  src: `/icons/${nama}`,
  sizes: ukuran,
  type: "image/png",
  purpose,
});

const gambarLayar = [
  { berkas: "beranda-800x1280.png", sizes: "800x1280", form_factor: "narrow", label: "Beranda di tablet" },
  { berkas: "layanan-800x1280.png", sizes: "800x1280", form_factor: "narrow", label: "Memilih layanan" },
  { berkas: "antrean-1366x768.png", sizes: "1366x768", form_factor: "wide", label: "Antrean di kantor" },
] as const;

/** Only pictures that exist: a screenshot that answers 404 makes the manifest warn. */
const screenshots = gambarLayar
  .filter(({ berkas }) => existsSync(new URL(`../public/screenshots/${berkas}`, import.meta.url)))
  .map(({ berkas, ...isi }) => ({ ...isi, src: `/screenshots/${berkas}`, type: "image/png" }));

const pintasan = (name: string, url: string) => ({ name, url, icons: [ikon("jemput-192.png", "192x192", "any")] });

export const manifest: Partial<ManifestOptions> = {
  id: "/",
  start_url: "/",
  scope: "/",
  name: "Jemput",
  short_name: "Jemput",
  description: "Pelayanan jemput bola administrasi kependudukan, tetap jalan tanpa sinyal.",
  lang: "id",
  dir: "ltr",
  display: "standalone",
  orientation: "any",
  theme_color: "#46247f",
  background_color: "#ecefec",
  categories: ["government", "productivity"],
  prefer_related_applications: false,
  icons: [
    ikon("jemput-192.png", "192x192", "any"),
    ikon("jemput-512.png", "512x512", "any"),
    ikon("jemput-maskable-192.png", "192x192", "maskable"),
    ikon("jemput-maskable-512.png", "512x512", "maskable"),
  ],
  // Pictures and PDFs from a messenger: answered by the service worker, without a signal too (workers/terimaBagikan.ts).
  share_target: {
    action: jalurBagikan,
    method: "POST",
    enctype: "multipart/form-data",
    params: { files: [{ name: namaIsian, accept: ["image/*", "application/pdf"] }] },
  },
  shortcuts: [
    pintasan("Berkas baru", "/baru"),
    pintasan("Terima dulu", "/terima-dulu"),
    pintasan("Buku kirim", "/kirim"),
  ],
  screenshots,
};
