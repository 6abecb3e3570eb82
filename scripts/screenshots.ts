// Takes the pictures that the manifest and the README show: the demo office, signed in as the officers who work there.
// Run after the screens change, on a fresh build: npm run screenshots
import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { KODE_DEMO, SANDI_DEMO } from "../gateway/demo/petugas.ts";
import { daftarkan } from "../test/browser/daftarkan.ts";
import { isiAcara } from "../test/browser/langkah/acara.ts";
import { layar, mulaiBrowser, mulaiGateway, tungguTerpasang } from "../test/browser/jalan.ts";

interface Gambar {
  readonly berkas: string;
  readonly jalur: string;
}

/** Names, paths and sizes agree with scripts/manifest.ts. One browser per officer. */
const daftar: readonly {
  readonly pengguna: string;
  readonly ukuran: keyof typeof layar;
  readonly gambar: readonly Gambar[];
}[] = [
  {
    pengguna: "rina",
    ukuran: "tablet",
    gambar: [
      { berkas: "public/screenshots/beranda-800x1280.png", jalur: "/" },
      { berkas: "public/screenshots/layanan-800x1280.png", jalur: "/baru" },
      { berkas: "docs/img/beranda.png", jalur: "/" },
    ],
  },
  {
    pengguna: "made",
    ukuran: "meja",
    gambar: [{ berkas: "public/screenshots/antrean-1366x768.png", jalur: "/meja/antrean" }],
  },
];

const tujuan = (berkas: string): string => fileURLToPath(new URL(`../${berkas}`, import.meta.url));
for (const folder of ["public/screenshots", "docs/img"]) mkdirSync(tujuan(folder), { recursive: true });

const gateway = await mulaiGateway({ demo: true });
for (const { pengguna, ukuran, gambar } of daftar) {
  const peramban = await mulaiBrowser({ viewport: layar[ukuran], baseURL: gateway.alamat });
  const { page } = peramban;
  await page.goto("/");
  await tungguTerpasang(page);
  await daftarkan(page, { kode: KODE_DEMO, pengguna, sandi: SANDI_DEMO });
  // The village of the day is set: the home screen then speaks of files.
  if (ukuran === "tablet") await isiAcara(page);
  for (const { berkas, jalur } of gambar) {
    // Inside the app: a full load would ask for the password again.
    await page.evaluate((ke) => {
      history.pushState(null, "", ke);
      dispatchEvent(new PopStateEvent("popstate"));
    }, jalur);
    await page.waitForLoadState("networkidle");
    await page
      .getByText(jalur === "/baru" ? "Anak lahir" : /^T1-0/)
      .first()
      .waitFor();
    await page.screenshot({ path: tujuan(berkas) });
    console.log(berkas);
  }
  await peramban.selesai();
}
await gateway.selesai();
