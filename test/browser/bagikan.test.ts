// A photo shared from a messenger, without a signal and onto a locked tablet: which file, which document, stored; later its QR
// code is shown and its edges are set.
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { putus } from "./jalan.ts";
import { isiAcara } from "./langkah/acara.ts";
import { appBerkas, daftarSyarat, foto, mulaiBerkas, nomorBerkas } from "./langkah/berkas.ts";
import { fotoQr } from "./langkah/fotoQr.ts";
import { PETUGAS } from "./langkah/kantor.ts";
import { siapkanPanggung } from "./langkah/panggung.ts";
import { potret } from "./langkah/potret.ts";
import { bukaKunci, mulaiTablet, tanpaKeluhan } from "./langkah/tablet.ts";

const panggung = siapkanPanggung();

/** What the system's share sheet does: a form of files, sent to the address in the manifest. */
const bagikan = async (
  page: Page,
  isi: readonly { readonly nama: string; readonly base64: string }[],
): Promise<void> => {
  await page.evaluate((semua) => {
    const form = document.createElement("form");
    Object.assign(form, { method: "post", action: "/bagikan", enctype: "multipart/form-data" });
    const masukan = Object.assign(document.createElement("input"), { type: "file", name: "berkas", multiple: true });
    const alih = new DataTransfer();
    for (const { nama, base64 } of semua) {
      const bytes = Uint8Array.from(atob(base64), (huruf) => huruf.charCodeAt(0));
      alih.items.add(new File([bytes], nama, { type: "image/jpeg" }));
    }
    masukan.files = alih.files;
    form.append(masukan);
    document.body.append(form);
    form.submit();
  }, isi);
  await page.waitForURL((url) => url.pathname === "/bagikan");
};

const QR = "https://verifikasi.contoh.go.id/9901?kode=K7QD";

/** The page of a requirement, looked at whole. */
const lihatHalaman = async (page: Page): Promise<void> => {
  await daftarSyarat(page).getByRole("button", { name: "Rincian KTP-el ibu" }).click();
  await page.getByRole("button", { name: "Lihat utuh" }).click();
  await page
    .getByRole("dialog")
    .getByText(/\d+ kB dari batas 600 kB/)
    .waitFor();
};
const ukuran = async (page: Page): Promise<number> =>
  Number((await page.getByText(/\d+ × \d+ piksel/).innerText()).split(" ")[0]);

/** The camera was never open: the photo behind the page is still here. */
const setelTepi = async (page: Page): Promise<void> => {
  const semula = await ukuran(page);
  await page.getByRole("dialog").getByRole("link", { name: "Atur tepi" }).click();
  const kanan = page.getByRole("button", { name: "Sudut kanan atas" });
  await kanan.waitFor();
  await page.getByText(QR).waitFor();
  await potret(page, "s-04-atur-tepi");
  for (const satu of [kanan, page.getByRole("button", { name: "Sudut kanan bawah" })]) {
    await satu.focus();
    for (let i = 0; i < 5; i += 1) await page.keyboard.press("Shift+ArrowLeft");
  }
  await page.getByRole("button", { name: "Luruskan dan pakai" }).click();
  await daftarSyarat(page).waitFor();
  await lihatHalaman(page);
  expect(await ukuran(page)).toBeLessThan(semula);
};

test("a shared photo asks which file and which document it belongs to, after unlocking, and is stored", async () => {
  const { gateway, kantor, buka } = panggung;
  const tablet = await buka(mulaiTablet(gateway, kantor, PETUGAS.lapangan));
  const { page } = tablet;
  await isiAcara(page);
  await putus(tablet, gateway);
  await mulaiBerkas(page, { peristiwa: "Anak lahir" });
  const [app, nomor] = [appBerkas(page), await nomorBerkas(page)];

  await bagikan(page, [{ nama: "WA0007.jpg", base64: await fotoQr(page, foto("ktp-00.jpg"), QR) }]);
  await bukaKunci(page, PETUGAS.lapangan);
  await page.getByRole("heading", { level: 1, name: "Ini untuk berkas siapa?" }).waitFor();
  await page.getByText("1 kiriman dari aplikasi lain").waitFor();
  await potret(page, "s-01-kiriman");
  await page.getByRole("link", { name: new RegExp(nomor) }).click();
  await page.getByRole("heading", { level: 1, name: "Ini dokumen apa?" }).waitFor();
  await potret(page, "s-02-syarat");
  await page.getByRole("button", { name: /^KTP-el ibu/ }).click();
  await page.waitForURL((url) => url.pathname === `/berkas/${app}`);
  await daftarSyarat(page).getByRole("listitem").filter({ hasText: "KTP-el ibu" }).getByText("Terbaca").waitFor();
  await lihatHalaman(page);
  // A link is text that nothing opens.
  await page.getByRole("dialog").getByText(QR).waitFor();
  expect(await page.getByRole("link", { name: /contoh\.go\.id/ }).count()).toBe(0);
  await potret(page, "s-03-kode-qr");
  await setelTepi(page);
  // It was handed over once.
  await page.goto("/bagikan");
  await bukaKunci(page, PETUGAS.lapangan);
  await page.getByText("Tidak ada kiriman yang menunggu.").waitFor();
  tanpaKeluhan(tablet);
});
