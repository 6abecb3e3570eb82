// The admin gives a person a new passphrase and deactivates them, on the screen.
import { expect, test } from "vitest";
import { layar, mulaiBrowser } from "./jalan.ts";
import { daftarkan } from "./daftarkan.ts";
import { KABUPATEN, PETUGAS } from "./langkah/kantor.ts";
import { siapkanPanggung } from "./langkah/panggung.ts";
import { potret } from "./langkah/potret.ts";
import { tanpaKeluhan } from "./langkah/tablet.ts";

const panggung = siapkanPanggung();

test("an admin gives an officer a new passphrase, shown once, and deactivates them", async () => {
  const { gateway, kantor, buka } = panggung;
  const meja = await buka(mulaiBrowser({ baseURL: gateway.alamat, viewport: layar.meja }));
  const { page } = meja;
  const sandiAdmin = /Kata sandi\s*:\s*(\S+)/.exec(gateway.ucapan())?.[1] ?? "";
  await page.goto("/");
  await daftarkan(page, { kode: await kantor.kode("L", KABUPATEN), pengguna: "admin", sandi: sandiAdmin });
  await page.goto("/admin");
  // A fresh address locks: the vault lives in memory only.
  await page.getByLabel(/^Kata sandi/).fill(sandiAdmin);
  await page.getByRole("button", { name: "Buka", exact: true }).click();
  const ulang = page.getByLabel("Kata sandi Anda");
  await ulang.fill(sandiAdmin);
  await page.getByRole("button", { name: "Masuk", exact: true }).click();
  const baris = page.getByRole("row").filter({ hasText: PETUGAS.lapangan.nama });
  const dialog = page.getByRole("dialog");

  await baris.getByRole("button", { name: /^Kata sandi baru/ }).click();
  await dialog.getByText("tetap terbuka dengan kata sandi lama").waitFor();
  await dialog.getByRole("button", { name: "Buat kata sandi baru" }).click();
  const sandi = (await dialog.locator("p[tabindex='-1']").textContent()) ?? "";
  expect(sandi).toMatch(/^[a-z]+(-[a-z]+){3}-[0-9]{3}$/);
  await potret(page, "admin-sandi-baru");
  await dialog.getByRole("button", { name: "Sudah saya serahkan" }).click();

  await baris.getByRole("button", { name: /^Ubah/ }).click();
  await dialog.getByRole("checkbox", { name: /^Petugas ini aktif/ }).uncheck();
  await dialog.getByText("Kirim dulu semuanya dari tabletnya").waitFor();
  await potret(page, "admin-nonaktif");
  await dialog.getByRole("button", { name: "Simpan, nonaktifkan" }).click();
  await baris.getByText("Tidak aktif").waitFor();
  await potret(page, "admin-petugas");
  tanpaKeluhan(meja);
});
