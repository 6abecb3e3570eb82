/** What the scans of a file propose for its form: each value with how surely it was read and where it stands. */
import { parseNik } from "../../../domain/identitas/nik.ts";
import { kodeTercetak, type NamaKodeDaftar } from "../../../domain/layanan/formulir/kodeDaftar.ts";
import { nilaiIsian, orangDalam, type Isian } from "../../../domain/layanan/isian.ts";
import { dokumenDiSlot, type Permohonan } from "../../../domain/permohonan/permohonan.ts";
import type { SetelanLayanan } from "../../../domain/layanan/setelan.ts";
import type { SyaratBerlaku } from "../../../domain/layanan/kelengkapan.ts";
import type { Halaman } from "../../../domain/permohonan/peristiwa.ts";
import type { FieldBaca, Kotak } from "../../../domain/praperiksa/bacaan.ts";
import type { CariDesa } from "../../../domain/wilayah/desaBernama.ts";
import { isianAlamat } from "../../../domain/praperiksa/isianAlamat.ts";
import { isianKk } from "../../../domain/praperiksa/isianKk.ts";
import { isianTerbaca } from "../../../domain/praperiksa/isianTerbaca.ts";
import type { BacaanHalaman } from "../../../domain/praperiksa/temuan.ts";
import { kumpulkanNilai, type NilaiTerbaca } from "../../../domain/praperiksa/temuanNilai.ts";

export interface Saran {
  readonly path: string;
  /** As the form stores it: code, ISO date, digits. */
  readonly nilai: string;
  /** 3 = yakin, 2 = cek ejaan, 1 = ragu. */
  readonly bars: 1 | 2 | 3;
  /** The slot it was read from, or the NIK of the same person. */
  readonly dari: { readonly syarat: SyaratBerlaku } | "nik";
  readonly halaman?: Halaman;
  readonly kotak?: Kotak;
}

/** Every read page of a file with its slot, for findings and proposals. */
export const bacaanHalaman = (p: Permohonan, syarat: readonly SyaratBerlaku[]): readonly BacaanHalaman[] =>
  syarat.flatMap(({ id }) => {
    const dokumen = dokumenDiSlot(p, id);
    return (dokumen?.bacaan ?? []).map((bacaan, urut) => ({
      dokumenId: id,
      dok: dokumen?.dok ?? "",
      halaman: urut + 1,
      bacaan,
    }));
  });

type FormSet = SetelanLayanan["formSet"];

const KODE: ReadonlySet<string> = new Set<NamaKodeDaftar>([
  "jenisKelamin",
  "agama",
  "golDarah",
  "kewarganegaraan",
  "pekerjaan",
  "pendidikan",
  "shdk",
  "statusKawin",
  "rekam",
]);
const isKode = (field: string): field is NamaKodeDaftar => KODE.has(field);

/** A printed value as the form stores it (`PEREMPUAN` -> `2`); empty where it fits no code. */
export const bacaToIsian = (path: string, teks: string, formSet: FormSet = "2026"): string => {
  const field = path.slice(path.indexOf(".") + 1);
  return isKode(field) ? (kodeTercetak(field, teks, formSet) ?? "") : teks;
};

const orangOf = (path: string): string => path.slice(0, path.indexOf("."));

/** Readings that nothing supports come last. */
const LEMAH: ReadonlySet<string> = new Set(["struktur_tak_cocok", "bacaan_beda", "baca_lemah"]);

const keyakinan = ({ state, why }: FieldBaca): Saran["bars"] => (state === "pasti" ? 3 : LEMAH.has(why) ? 1 : 2);

/** The sex that a complete NIK says, for people whose sex is not filled in. */
const dariNik = (isian: Isian): readonly Saran[] =>
  Object.keys(isian)
    .filter((path) => path.endsWith(".nik"))
    .flatMap((path) => {
      const nik = parseNik(nilaiIsian(isian, path));
      return nik.ok
        ? [{ path: path.replace(/nik$/, "jenisKelamin"), nilai: nik.value.jenisKelamin, bars: 3, dari: "nik" } as const]
        : [];
    });

/** What was read of somebody speaks for everybody on the form with the same number: the applicant is often a parent. */
const untukKembaran = (saran: readonly Saran[], isian: Isian): readonly Saran[] => {
  const pemilik = new Map(saran.filter(({ path }) => path.endsWith(".nik")).map((s) => [s.nilai, orangOf(s.path)]));
  return orangDalam(isian).flatMap((orang) => {
    const asal = pemilik.get(nilaiIsian(isian, `${orang}.nik`));
    return asal === undefined || asal === orang
      ? []
      : saran
          .filter(({ path }) => orangOf(path) === asal)
          .map((satu) => ({ ...satu, path: satu.path.replace(asal, orang) }));
  });
};

/** Somebody's number comes from a card of that person's own; what a letter says of a parent's is only compared. */
const isMilikSendiri = ({ path, peta }: NilaiTerbaca): boolean => !path.endsWith(".nik") || peta.field === "nik";

export const saranIsian = (
  p: Permohonan,
  syarat: readonly SyaratBerlaku[],
  isian: Isian,
  formSet: FormSet = "2026",
  cariDesa: CariDesa = () => undefined,
): ReadonlyMap<string, readonly Saran[]> => {
  const masukan = { syarat, isian, bacaan: bacaanHalaman(p, syarat), tanggal: p.tanggal };
  const dibandingkan = [...kumpulkanNilai(masukan).values()]
    .flat()
    .filter(isMilikSendiri)
    .map((satu) => ({ ...satu, teks: satu.baca.value }));
  const terbaca = [
    ...dibandingkan,
    ...isianTerbaca(masukan),
    ...isianAlamat(masukan, cariDesa),
    ...isianKk(masukan),
  ].map((satu): Saran => {
    const halaman = p.dokumen[satu.halaman.dok]?.halaman[satu.halaman.halaman - 1];
    return {
      path: satu.path,
      nilai: bacaToIsian(satu.path, satu.teks, formSet),
      bars: keyakinan(satu.baca),
      dari: { syarat: satu.syarat },
      ...(halaman === undefined ? {} : { halaman }),
      ...(satu.baca.kotak === undefined ? {} : { kotak: satu.baca.kotak }),
    };
  });
  const perPath = new Map<string, readonly Saran[]>();
  for (const saran of [...terbaca, ...untukKembaran(terbaca, isian), ...dariNik(isian)])
    if (saran.nilai !== "") perPath.set(saran.path, [...(perPath.get(saran.path) ?? []), saran]);
  return new Map([...perPath].map(([path, semua]) => [path, semua.toSorted((a, b) => b.bars - a.bars)] as const));
};

/** Equal for a reader: case and outer spaces don't matter. */
export const isSama = (a: string, b: string): boolean => a.trim().toUpperCase() === b.trim().toUpperCase();
