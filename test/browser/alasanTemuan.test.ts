// A finding is let stand for a reason: by one tap, by words of one's own; the picture stays, the desk of the gateway has it.
import { expect, test } from "vitest";
import { isiAcara } from "./langkah/acara.ts";
import { appBerkas, jawabTemuan, mulaiBerkas, periksa, pindai } from "./langkah/berkas.ts";
import { bacaBerkas } from "./langkah/isiGateway.ts";
import { PETUGAS } from "./langkah/kantor.ts";
import { siapkanPanggung } from "./langkah/panggung.ts";
import { periksaTampilan } from "./langkah/periksaTampilan.ts";
import { potret } from "./langkah/potret.ts";
import { mulaiTablet, tanpaKeluhan, tungguTerkirim } from "./langkah/tablet.ts";

const panggung = siapkanPanggung();

test("a finding that is let stand asks why, and the reason stays with it", async () => {
  const { gateway, kantor, buka } = panggung;
  const tablet = await buka(mulaiTablet(gateway, kantor, PETUGAS.lapangan));
  const { page } = tablet;
  await isiAcara(page);
  await mulaiBerkas(page, { peristiwa: "Ada yang meninggal" });
  const app = appBerkas(page);
  // An identity card where the family card belongs.
  await pindai(page, "Kartu Keluarga", "ktp-09.jpg");
  await periksa(page);
  const temuan = page.getByRole("article").filter({ hasText: "Kartu Keluarga" }).first();
  await temuan.getByRole("button", { name: "Dokumen aslinya memang begitu" }).click();
  await temuan.getByRole("group", { name: "Apa alasannya?" }).waitFor();
  await potret(page, "r-01-alasan");
  expect(await periksaTampilan(page, "alasan", { sentuh: true })).toEqual([]);
  await page.keyboard.press("Enter");
  await temuan.getByText("Sudah dilihat, tulisan aslinya begitu").waitFor();
  await temuan.getByRole("img").first().waitFor();
  await potret(page, "r-02-terjawab");
  await temuan.getByRole("button", { name: "Ubah jawaban" }).click();
  await jawabTemuan(temuan, "Catat untuk kantor", "KK asli tertinggal di rumah");
  await potret(page, "r-03-terjawab-lagi");
  await page.getByRole("link", { name: "Tunda", exact: true }).click();
  await page.getByRole("link", { name: "Mulai berkas baru" }).waitFor();
  await tungguTerkirim(page);
  tanpaKeluhan(tablet);

  await gateway.berhenti();
  const { state } = await bacaBerkas(gateway, app);
  expect(Object.entries(state.temuan)).toMatchObject([
    [
      "jenis_salah|kk|",
      {
        jawaban: "catat_untuk_kantor",
        alasan: "KK asli tertinggal di rumah",
        atas: { dokumen: [{ sumber: "kk", lembar: expect.stringMatching(/^[0-9a-f]{64}$/) }] },
      },
    ],
  ]);
});
