/**
 * `npm run bench -- ketikan [--seed N] [--json]`: what an officer presses to fill in a birth package, typed from the papers and with
 * the family card, both KTP-el and the birth letter photographed. A script drives the form of the real app as a person does; the page
 * itself counts keys and taps. Both ways end with the same values. Needs `dist/` (npm run build).
 */
import { mkdir, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import type { Locator, Page } from "playwright-core";
import { kolomByPath } from "../src/domain/layanan/formulir/kolomByPath.ts";
import { labelKode } from "../src/domain/layanan/formulir/kodeDaftar.ts";
import { bacaToIsian } from "../src/ui/screens/berkas/saranIsian.ts";
import { ACARA } from "../test/browser/langkah/acara.ts";
import { daftarSyarat, mulaiBerkas, periksa, pindai } from "../test/browser/langkah/berkas.ts";
import { hariLalu } from "../test/browser/langkah/hariLalu.ts";
import { tiapBagian } from "../test/browser/langkah/robotFormulir.ts";
import { createAcak } from "./ocr/buat/acak.ts";
import { hurufNomor } from "./ocr/buat/hurufCetak.ts";
import { bukaJuruFoto } from "./ocr/buat/juruFoto.ts";
import { createKeluargaLahir, type KeluargaLahir } from "./ocr/buat/keluargaLahir.ts";
import { dmy } from "./ocr/buat/orang.ts";
import { diTabletDemo } from "./tabletDemo.ts";

/** At least this share of the presses is to go. */
const SASARAN = 0.7;

/** Values by path as they are typed, codes as their words. */
type Nilai = Readonly<Record<string, string>>;
type Cara = "ketik" | "ketik_bantu" | "pindai";

const kata = (path: string, kode: string): string => {
  const daftar = kolomByPath(path)?.kodeDaftar;
  return daftar === undefined ? kode : labelKode(daftar, kode);
};

/** What stands on the papers, and what the family says besides. */
const nilaiKeluarga = ({ kk, ktpAyah, ktpIbu, surat }: KeluargaLahir): Nilai => {
  const f = (cetak: KeluargaLahir["kk"], field: string): string => String(cetak.fields[field] ?? "");
  const orang = (siapa: string, ktp: KeluargaLahir["kk"]): Nilai => ({
    [`${siapa}.nik`]: f(ktp, "nik"),
    [`${siapa}.nama`]: f(ktp, "nama"),
    [`${siapa}.tempatLahir`]: f(ktp, "tempat_lahir"),
    [`${siapa}.tanggalLahir`]: dmy(f(ktp, "tanggal_lahir")),
    [`${siapa}.kewarganegaraan`]: "WNI",
    [`${siapa}.rekam`]: "Sudah rekam",
  });
  const [rt = "", rw = ""] = f(kk, "rt_rw")
    .split("/")
    .map((satu) => String(Number(satu)));
  const saksi = ACARA.saksi.flatMap((satu, n) => [
    [`saksi${String(n + 1)}.nik`, satu.nik],
    [`saksi${String(n + 1)}.nama`, satu.nama],
    [`saksi${String(n + 1)}.noKk`, satu.noKk],
    [`saksi${String(n + 1)}.kewarganegaraan`, "WNI"],
  ]);
  return {
    "pemohon.nik": f(ktpAyah, "nik"),
    "pemohon.nama": f(ktpAyah, "nama"),
    "pemohon.noKk": f(kk, "no_kk"),
    "pemohon.kewarganegaraan": "WNI",
    "pemohon.hubungan": "Ayah",
    "anak.nama": f(surat, "nama"),
    "anak.jenisKelamin": kata("anak.jenisKelamin", bacaToIsian("anak.jenisKelamin", f(surat, "jenis_kelamin"))),
    "anak.tempatLahir": f(surat, "tempat_lahir"),
    "anak.tanggalLahir": dmy(f(surat, "tanggal_lahir")),
    "anak.agama": kata("anak.agama", bacaToIsian("anak.agama", f(ktpIbu, "agama"))),
    "anak.shdk": "Anak",
    "anak.kewarganegaraan": "WNI",
    "kelahiran.tempatDilahirkan": "Puskesmas",
    "kelahiran.jam": f(surat, "jam_lahir"),
    "kelahiran.jenis": "Tunggal",
    "kelahiran.ke": "1",
    "kelahiran.penolong": "Bidan/Perawat",
    "kelahiran.berat": f(surat, "berat"),
    "kelahiran.panjang": f(surat, "panjang"),
    ...orang("ibu", ktpIbu),
    ...orang("ayah", ktpAyah),
    "kk.no": f(kk, "no_kk"),
    "kk.kepala": f(kk, "kepala_keluarga"),
    "alamat.dusun": ACARA.dusun.toUpperCase(),
    "alamat.rt": rt,
    "alamat.rw": rw,
    "alamat.jalan": f(kk, "alamat"),
    ...Object.fromEntries(saksi),
    "kontak.telepon": "081200000042",
  };
};

declare global {
  interface Window {
    __tekan?: { tuts: number; ketuk: number };
  }
}

const mulaiHitung = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const hitung = { tuts: 0, ketuk: 0 };
    if (window.__tekan === undefined) {
      addEventListener("keydown", () => window.__tekan && (window.__tekan.tuts += 1), true);
      addEventListener("pointerdown", () => window.__tekan && (window.__tekan.ketuk += 1), true);
    }
    window.__tekan = hitung;
  });

const rapi = (teks: string): string => teks.replace(/[\s.]/g, "").toUpperCase();

/** What a field shows now. */
const tampak = (bagian: Locator, path: string): Promise<string> =>
  bagian.locator(`[id="${path}-label"]`).evaluate((label, id) => {
    const grup = document.querySelector(`[role=radiogroup][aria-labelledby="${id}-label"]`);
    if (grup) return grup.querySelector(":checked")?.closest("label")?.textContent ?? "";
    const kendali = document.getElementById(id);
    if (kendali instanceof HTMLSelectElement)
      return kendali.value === "" ? "" : (kendali.selectedOptions[0]?.text ?? "");
    return kendali instanceof HTMLInputElement ? kendali.value : (label.textContent ?? "");
  }, path);

/** The one tap that gives this value, where the field offers it. */
const tawaran = (bagian: Locator, path: string, nilai: string): Locator =>
  bagian
    .locator("[data-jenis]")
    .filter({ has: bagian.page().locator(`[id="${path}-label"]`) })
    .getByRole("button")
    .filter({
      hasText: new RegExp(`(^|\\s)${[...rapi(nilai)].map((h) => h.replace(/\W/g, "\\$&")).join("[\\s.]*")}\\s*$`, "i"),
    });

const ketik = async (page: Page, bagian: Locator, path: string, nilai: string): Promise<void> => {
  const grup = bagian.locator(`[role=radiogroup][aria-labelledby="${path}-label"]`);
  if ((await grup.count()) > 0) return grup.getByText(nilai, { exact: true }).click();
  const kendali = bagian.locator(`[id="${path}"]`);
  if ((await kendali.evaluate(({ tagName }) => tagName)) === "SELECT") {
    await kendali.selectOption({ label: nilai });
    // A person taps the list open, then the line; the driver does neither.
    await page.evaluate(() => window.__tekan && (window.__tekan.ketuk += 2));
    return;
  }
  await kendali.click();
  if ((await kendali.inputValue()) !== "") await kendali.press("Control+A");
  await kendali.pressSequentially(nilai);
  if (kolomByPath(path)?.kodeDaftar !== undefined) await page.getByRole("option", { name: nilai, exact: true }).click();
};

/** Buttons of a section that fill several fields at once. */
const SEKALIGUS: Readonly<Record<string, RegExp>> = {
  pemohon: /^Sama dengan ayah$/i,
  saksi1: /^Pakai dua saksi/,
};

const isiBagian = async (page: Page, bagian: Locator, nilai: Nilai, cara: Cara): Promise<void> => {
  const paths = (
    await bagian.locator('[id$="-label"]').evaluateAll((semua) => semua.map(({ id }) => id.replace(/-label$/, "")))
  ).filter((path) => nilai[path] !== undefined);
  const kelompok = (paths[0] ?? "").split(".")[0] ?? "";
  if (cara !== "ketik") {
    const sekaligus = [SEKALIGUS[kelompok], cara === "pindai" ? /^Pakai \d+ isian/ : /^Sama dengan pemohon$/i];
    for (const nama of sekaligus) {
      const tombol = bagian.getByRole("button", { name: nama ?? /^$/ });
      if ((await tombol.count()) > 0) await tombol.first().click();
    }
  }
  for (const path of paths) {
    const mau = nilai[path] ?? "";
    if (rapi(await tampak(bagian, path)) === rapi(mau)) continue;
    const sekali = tawaran(bagian, path, mau);
    if (cara !== "ketik" && (await sekali.count()) > 0) await sekali.first().click();
    else await ketik(page, bagian, path, mau);
    const jadi = await tampak(bagian, path);
    if (rapi(jadi) !== rapi(mau)) throw new Error(`${path} shows "${jadi}" and should show "${mau}"`);
  }
};

/** From the requirements through the whole form and back: keys and taps. */
const isi = async (
  page: Page,
  nilai: Nilai,
  cara: Cara,
): Promise<{ readonly tuts: number; readonly ketuk: number }> => {
  await mulaiHitung(page);
  await tiapBagian(page, (bagian) => isiBagian(page, bagian, nilai, cara));
  return page.evaluate(() => window.__tekan ?? { tuts: 0, ketuk: 0 });
};

const fotoKeluarga = async (keluarga: KeluargaLahir, seed: number): Promise<Readonly<Record<string, string>>> => {
  const folder = resolve("bench/out/ketikan");
  await mkdir(folder, { recursive: true });
  const juru = await bukaJuruFoto();
  const jalur: Record<string, string> = {};
  for (const [n, [nama, cetak]] of Object.entries(keluarga).entries()) {
    const { jpeg } = await juru.foto(cetak, "biasa", createAcak(seed * 31 + n), seed * 31 + n);
    jalur[nama] = join(folder, `${nama}.jpg`);
    await writeFile(jalur[nama], jpeg);
  }
  await juru.tutup();
  return jalur;
};

const pindaiSemua = async (page: Page, foto: Readonly<Record<string, string>>): Promise<void> => {
  await pindai(page, "Kartu Keluarga", foto["kk"] ?? "");
  await pindai(page, "KTP-el ayah", foto["ktpAyah"] ?? "");
  await pindai(page, "KTP-el ibu", foto["ktpIbu"] ?? "");
  await pindai(page, "Surat lahir", foto["surat"] ?? "");
  await periksa(page);
  await page.goBack();
  await daftarSyarat(page).waitFor();
};

/** Within the app: a reload would ask for the passphrase. */
const keBeranda = async (page: Page): Promise<void> => {
  await page.evaluate(() => {
    history.pushState(null, "", "/");
    dispatchEvent(new PopStateEvent("popstate"));
  });
  await page.getByRole("link", { name: "Mulai berkas baru" }).waitFor();
};

const ukur = async (seed: number) => {
  const [hari = "", bulan = "", tahun = ""] = hariLalu(12).split("-");
  const keluarga = createKeluargaLahir(seed, hurufNomor(), `${tahun}-${bulan}-${hari}`);
  const nilai = nilaiKeluarga(keluarga);
  const foto = await fotoKeluarga(keluarga, seed);
  return diTabletDemo(async (page) => {
    const hasil = [];
    for (const cara of ["ketik", "ketik_bantu", "pindai"] as const) {
      await keBeranda(page);
      await mulaiBerkas(page, { peristiwa: "Anak lahir" });
      if (cara === "pindai") await pindaiSemua(page, foto);
      hasil.push({ cara, ...(await isi(page, nilai, cara)) });
    }
    return hasil;
  });
};

export const benchKetikan = async (args: readonly string[]): Promise<void> => {
  const { values } = parseArgs({
    args: [...args],
    options: { seed: { type: "string", default: "1" }, json: { type: "boolean", default: false } },
  });
  const hasil = await ukur(Number(values.seed));
  const jumlah = ({ tuts, ketuk }: { readonly tuts: number; readonly ketuk: number }): number => tuts + ketuk;
  const [penuh] = hasil;
  const baris = hasil.map((satu) => ({ ...satu, hemat: penuh ? 1 - jumlah(satu) / jumlah(penuh) : 0 }));
  await mkdir("bench/out", { recursive: true });
  await writeFile("bench/out/ketikan.json", `${JSON.stringify({ sasaran: SASARAN, baris }, null, 2)}\n`);
  if (values.json) return console.log(JSON.stringify({ sasaran: SASARAN, baris }));
  console.log("| way of filling in a birth package | keys | taps | together | saved |\n|---|---|---|---|---|");
  for (const satu of baris)
    console.log(
      `| ${satu.cara} | ${String(satu.tuts)} | ${String(satu.ketuk)} | ${String(jumlah(satu))} | ${(satu.hemat * 100).toFixed(0)} % |`,
    );
};
