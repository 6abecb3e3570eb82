// An open file at the table: its questions one after the other, and one more service that the family thought of later.
import { expect, test } from "vitest";
import type { Page } from "playwright-core";
import { putus, sambung } from "./jalan.ts";
import { isiAcara } from "./langkah/acara.ts";
import { appBerkas, daftarSyarat, mulaiBerkas } from "./langkah/berkas.ts";
import { bacaBerkas } from "./langkah/isiGateway.ts";
import { PETUGAS } from "./langkah/kantor.ts";
import { siapkanPanggung } from "./langkah/panggung.ts";
import { periksaTampilan } from "./langkah/periksaTampilan.ts";
import { potret } from "./langkah/potret.ts";
import { mulaiTablet, tanpaKeluhan, tungguTerkirim } from "./langkah/tablet.ts";

const panggung = siapkanPanggung();

const KUASA = "Apakah berkas diurus orang lain?";
const SURAT = "Apakah surat keterangan lahir tidak ada?";

const terfokus = (page: Page): Promise<string> =>
  page.evaluate(
    () =>
      document.getElementById(
        document.activeElement?.closest("[role=radiogroup]")?.getAttribute("aria-labelledby") ?? "",
      )?.textContent ?? "",
  );

/** Ends with the first question answered "Tidak", the second "Ya". */
const satuPerSatu = async (page: Page): Promise<void> => {
  const tanya = page.getByRole("region", { name: "Pertanyaan yang menentukan syarat" });
  const grup = tanya.getByRole("radiogroup");
  await page.getByRole("radiogroup", { name: KUASA }).waitFor();
  expect(await grup.count()).toBe(1);
  await grup.getByRole("radio", { name: "Ya" }).focus();
  await page.keyboard.press(" ");
  await daftarSyarat(page).getByText("F-1.07 Surat Kuasa", { exact: false }).first().waitFor();
  // The next question has come by itself, and the keyboard is on it.
  await page.getByRole("radiogroup", { name: SURAT }).waitFor();
  expect(await grup.count()).toBe(1);
  await expect.poll(() => terfokus(page)).toBe(SURAT);
  await tanya.getByRole("button", { name: "Lewati dulu" }).click();
  await page.getByRole("radiogroup", { name: SURAT }).waitFor({ state: "detached" });
  expect(await grup.count()).toBe(1);

  const jawaban = page.getByRole("region", { name: "Keadaan keluarga ini" });
  await jawaban.getByText(`${KUASA} Ya`).waitFor();
  await jawaban.getByRole("button", { name: `Ubah jawaban: ${KUASA}` }).click();
  await jawaban.getByRole("radiogroup", { name: KUASA }).getByText("Tidak").click();
  await jawaban.getByText(`${KUASA} Tidak`).waitFor();
};

const tambah = async (page: Page): Promise<void> => {
  const buka = page.getByRole("button", { name: "Tambah layanan" });
  await buka.click();
  const dialog = page.getByRole("dialog", { name: "Layanan apa lagi yang diurus?" });
  const simpan = dialog.getByRole("button", { name: /^Simpan, \d+ layanan/ });
  await dialog.waitFor();
  expect(await dialog.getByRole("button", { name: "Tutup" }).evaluate((el) => el === document.activeElement)).toBe(
    false,
  );
  const tidak = dialog.getByRole("listitem").filter({ hasText: "KIA 5-17 tahun" });
  await tidak.getByText("Berkas ini sudah memuat KIA 0-5 tahun", { exact: false }).waitFor();
  await dialog.getByRole("checkbox", { name: "Surat Pindah antar kabupaten" }).check();
  await dialog.getByRole("listitem").filter({ hasText: "sudah memuat Surat Pindah antar" }).first().waitFor();
  await potret(page, "t-02-pilih-layanan");
  await simpan.click();
  await dialog.waitFor({ state: "detached" });
  await page.getByText(/^Ditambahkan: Surat Pindah antar/).waitFor();
  await daftarSyarat(page).getByText("F-1.03", { exact: false }).first().waitFor();
};

test("questions come one by one, and another service joins the open file", async () => {
  const { gateway, kantor, buka } = panggung;
  const tablet = await buka(mulaiTablet(gateway, kantor, PETUGAS.lapangan));
  const { page } = tablet;
  await isiAcara(page);
  await putus(tablet, gateway);
  await mulaiBerkas(page, { peristiwa: "Anak lahir" });
  const app = appBerkas(page);
  await satuPerSatu(page);
  await potret(page, "t-01-tanya");
  await tambah(page);
  await potret(page, "t-03-ditambah");
  expect(await periksaTampilan(page, "layanan ditambah", { sentuh: true })).toEqual([]);
  await page.getByRole("link", { name: "Simpan dan tunda" }).click();
  await sambung(tablet, gateway);
  await tungguTerkirim(page);
  tanpaKeluhan(tablet);

  await gateway.berhenti();
  const { state, peristiwa } = await bacaBerkas(gateway, app);
  expect(state.jawaban).toMatchObject({ via_kuasa: false });
  expect(state.urut).toEqual(["akta_kelahiran", "kk_tambah_anggota_lahir", "kia_0_5", "pindah_antar_kabkota"]);
  expect(peristiwa.map((satu) => [satu.peristiwa.type, satu.hasil])).toEqual([
    ["PermohonanDibuka", "diterima"],
    ["JawabanDicatat", "diterima"],
    ["JawabanDicatat", "diterima"],
    ["LayananDipilih", "diterima"],
  ]);
});
