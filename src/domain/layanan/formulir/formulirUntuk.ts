/** The form of a whole package of services: every field once, with the codes of the forms that it fills. */
import { kelengkapan, type KelengkapanMasukan, type SyaratBerlaku } from "../kelengkapan.ts";
import { isWktp, kiaKategori } from "../../identitas/wktp.ts";
import { banyakAnggota, nilaiIsian, orangDalam } from "../isian.ts";
import { layananById, urutPaket } from "../katalog.ts";
import { peristiwaKk } from "../peristiwaKk.ts";
import type { KodeFormulir } from "../layanan.ts";
import type { LayananId } from "../layananId.ts";
import { isiFormulir } from "./isiFormulir.ts";
import { createBagian, urutanBagian, type Pakai } from "./susunBagian.ts";
import type { Bagian } from "./kolom.ts";
import { isKolomTampil, isKolomWajib } from "./kolomBila.ts";
import { kelompokPath } from "./kolomByPath.ts";
import { isFieldTampil } from "./kolomTampil.ts";

/** Forms that a service has always, and those that this family's answers bring in (F-2.03, F-2.04, F-1.07). */
const formulirBersyarat: Readonly<Record<string, KodeFormulir>> = {
  f_1_01: "F-1.01",
  f_1_03: "F-1.03",
  f_1_03a: "F-1.03A",
  f_1_03b: "F-1.03B",
  f_1_03c: "F-1.03C",
  f_1_04: "F-1.04",
  f_1_05: "F-1.05",
  f_1_07: "F-1.07",
  f_2_03: "F-2.03",
  f_2_04: "F-2.04",
};

/** Statements that got a form of their own in 2026; before, they are written freely and their section names no form. */
const SEJAK_2026: readonly KodeFormulir[] = ["F-1.03A", "F-1.03B", "F-1.03C"];

const pakaiForm = (kode: KodeFormulir, id: LayananId, { jawaban, setelan }: KelengkapanMasukan): readonly Pakai[] =>
  isiFormulir(kode, id, jawaban).map((path) => ({
    path: path.replace(/[!?]$/, ""),
    wajib: path.endsWith("!"),
    wajibBilaTerisi: path.endsWith("?"),
    ...((setelan.formSet === "2026" || !SEJAK_2026.includes(kode)) && { kode }),
  }));

const pakaiLayanan = (id: LayananId, masukan: KelengkapanMasukan): readonly Pakai[] => {
  const layanan = layananById(id);
  const peristiwa = peristiwaKk(masukan.paket ?? masukan.layanan, masukan.isian);
  const formulir = layanan.formulir[masukan.setelan.formSet].flatMap((kode) => pakaiForm(kode, id, masukan));
  const sendiri = layanan.kolom.flatMap(({ path, wajib, terbitDari, peristiwa: bila }) => {
    const terbit = terbitDari?.some((satu) => masukan.layanan.includes(satu)) === true;
    const tidakBerlaku = bila?.some((satu) => peristiwa.includes(satu)) === false;
    return tidakBerlaku || (terbit && !wajib) ? [] : [{ path, wajib: wajib && !terbit }];
  });
  return [...formulir, ...sendiri];
};

const pakaiBersyarat = (syarat: readonly SyaratBerlaku[], masukan: KelengkapanMasukan): readonly Pakai[] =>
  syarat.flatMap(({ dokumen, layanan }) => {
    const kode = formulirBersyarat[dokumen];
    return kode === undefined ? [] : layanan.flatMap((id) => pakaiForm(kode, id, masukan));
  });

/** `anggota.nik` stands for each row; there is always one to fill in. */
const bentangkanAnggota = (pakai: Pakai, banyak: number, terisi: readonly string[]): readonly Pakai[] =>
  pakai.path.startsWith("anggota.")
    ? Array.from({ length: Math.max(1, banyak) }, (_, n) => {
        const baris = `anggota${String(n + 1)}`;
        const wajib = pakai.wajib || (pakai.wajibBilaTerisi === true && terisi.includes(baris));
        return { ...pakai, wajib, path: pakai.path.replace("anggota", baris) };
      })
    : [pakai];

/** Whoever is registered by this same application has no NIK to give yet. */
const tanpaNik = (pakai: Pakai, layanan: readonly LayananId[]): Pakai =>
  layanan.includes("biodata_wni") && /^(anggota|suami|istri|pemohon).*\.nik$/.test(pakai.path)
    ? { ...pakai, wajib: false, wajibBilaTerisi: false }
    : pakai;

/** Enrolment is asked of nobody too young for it, a child card only of those whose age brings one with photo. */
const isSesuaiUsia = ({ path }: Pakai, { isian, tanggal }: KelengkapanMasukan): boolean => {
  if (!path.endsWith(".rekam") && !path.endsWith(".kia")) return true;
  const orang = kelompokPath(path);
  const usia = {
    tanggalLahir: nilaiIsian(isian, `${orang}.tanggalLahir`),
    statusKawin: nilaiIsian(isian, `${orang}.statusKawin`),
  };
  if (path.endsWith(".rekam")) return isWktp(usia, tanggal) !== false;
  return kiaKategori(usia, tanggal) === "5_17";
};

/** The groups of fields of a package, in the order of asking, merged over its services and forms. */
export const formulirUntuk = (masukan: KelengkapanMasukan): readonly Bagian[] => {
  const banyak = banyakAnggota(masukan.isian);
  const terisi = orangDalam(masukan.isian);
  const syarat = kelengkapan(masukan).filter(({ berlaku }) => berlaku);
  const keadaan = {
    isian: masukan.isian,
    tanggal: masukan.tanggal,
    paket: masukan.paket ?? masukan.layanan,
    dokumen: syarat.map(({ dokumen }) => dokumen),
  };
  const diminta = [
    ...urutPaket(masukan.layanan).flatMap((id) => pakaiLayanan(id, masukan)),
    ...pakaiBersyarat(syarat, masukan),
  ]
    .map((pakai) => tanpaNik(pakai, masukan.layanan))
    .flatMap((pakai) => bentangkanAnggota(pakai, banyak, terisi))
    .filter((pakai) => isSesuaiUsia(pakai, masukan) && isKolomTampil(pakai.path, keadaan))
    .map((pakai) => ({ ...pakai, wajib: pakai.wajib || isKolomWajib(pakai.path, keadaan) }));
  const paths = new Set(diminta.map(({ path }) => path));
  const perBagian = new Map<string, Pakai[]>();
  for (const pakai of diminta.filter(({ path }) => isFieldTampil(path, masukan.isian, paths))) {
    const id = kelompokPath(pakai.path);
    const ada = perBagian.get(id);
    if (ada === undefined) perBagian.set(id, [pakai]);
    else ada.push(pakai);
  }
  const ada = new Set(perBagian.keys());
  return [...perBagian]
    .sort(([a], [b]) => urutanBagian(a) - urutanBagian(b))
    .map(([id, milik]) => createBagian(id, milik, ada, Math.max(1, banyak), masukan.setelan.formSet));
};
