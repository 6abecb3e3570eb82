/** The papers of one invented family that reports a birth: family card, both parents' cards, the midwife's letter. They agree. */
import { createAcak } from "./acak.ts";
import type { AnggotaCetak, Cetak } from "./halamanCetak.ts";
import { dmy, panjang } from "./orang.ts";
import { cetakKtp } from "./templatKartu.ts";
import { cetakKk } from "./templatKeluarga.ts";
import { namaHari } from "../../../src/domain/identitas/tanggalTulis.ts";
import { cetakSuketKelahiran } from "./templatLahir.ts";

export interface KeluargaLahir {
  readonly kk: Cetak;
  readonly ktpAyah: Cetak;
  readonly ktpIbu: Cetak;
  readonly surat: Cetak;
}

type Fields = Readonly<Record<string, string>>;
const teks = (cetak: Cetak): Fields => cetak.fields as Fields;

/** Other words at the same place of the print, and in its truth. */
const ganti = (cetak: Cetak, baru: Fields): Cetak => {
  const lama = teks(cetak);
  let html = cetak.html;
  for (const [field, kata] of Object.entries(baru)) {
    const dulu = lama[field] ?? "";
    html = html.replaceAll(dulu, kata);
    if (field === "tanggal_lahir") {
      html = html
        .replaceAll(dmy(dulu), dmy(kata))
        .replace(new RegExp(panjang(dulu), "gi"), panjang(kata))
        .replaceAll(namaHari(dulu), namaHari(kata))
        .replaceAll(namaHari(dulu).toUpperCase(), namaHari(kata).toUpperCase());
    }
  }
  return { ...cetak, html, fields: { ...cetak.fields, ...baru } };
};

/** The first seed from `mulai` whose print is as wanted: what is replaced in it must not be part of other words. */
const cari = (mulai: number, cetak: (seed: number) => Cetak, cocok: (cetak: Cetak) => boolean): Cetak => {
  for (let seed = mulai; ; seed += 1) {
    const satu = cetak(seed);
    if (cocok(satu)) return satu;
  }
};

const berdua = ({ fields }: Cetak): readonly [AnggotaCetak, AnggotaCetak] | undefined => {
  const [suami, istri] = fields["anggota"] as readonly AnggotaCetak[];
  return suami?.jenis_kelamin === "LAKI-LAKI" &&
    istri?.jenis_kelamin === "PEREMPUAN" &&
    (istri.tanggal_lahir ?? "") > "1980"
    ? [suami, istri]
    : undefined;
};

const lebihDari = (kata: string | undefined, huruf: number): boolean => (kata ?? "").length > huruf;

/** `tanggalLahir` of the child is ISO. The same seed makes the same family. */
export const createKeluargaLahir = (
  seed: number,
  nomor: readonly [string, ...string[]],
  tanggalLahir: string,
): KeluargaLahir => {
  const kk = cari(
    seed * 1000,
    (n) => cetakKk(createAcak(n)),
    (satu) => berdua(satu) !== undefined && (teks(satu)["no_kk"] ?? "").startsWith("99"),
  );
  const [ayah, ibu] = berdua(kk) ?? [];
  if (!ayah || !ibu) throw new Error("a family card without parents");
  const ktp = (orang: AnggotaCetak, dari: number, lain: Fields): Cetak =>
    ganti(
      cari(
        dari,
        (n) => cetakKtp(createAcak(n), nomor),
        (satu) => teks(satu)["jenis_kelamin"] === orang.jenis_kelamin && lebihDari(teks(satu)["nama"], 9),
      ),
      {
        nik: orang.nik,
        nama: orang.nama,
        tanggal_lahir: orang.tanggal_lahir ?? "",
        status_perkawinan: "KAWIN",
        ...lain,
      },
    );
  const ktpAyah = ktp(ayah, seed * 1000 + 300, {});
  const ktpIbu = ktp(ibu, seed * 1000 + 600, { agama: teks(ktpAyah)["agama"] ?? "" });
  const surat = cari(
    seed * 1000 + 900,
    (n) => cetakSuketKelahiran(createAcak(n)),
    (satu) => ["nama_ibu", "nama_ayah", "nama"].every((field) => lebihDari(teks(satu)[field], 9)),
  );
  return {
    kk,
    ktpAyah,
    ktpIbu,
    surat: ganti(surat, {
      ...{ nama_ibu: ibu.nama, nik_ibu: ibu.nik, nama_ayah: ayah.nama, nik_ayah: ayah.nik },
      tanggal_lahir: tanggalLahir,
    }),
  };
};
