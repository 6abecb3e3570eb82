/**
 * What the rows of a family card, or of a letter of moving, can fill into the form besides what is compared (temuanPeta.ts): every other column of the people who
 * are on the form already, and a name and number for each row that has nobody yet. No finding comes of these.
 */
import { kunciBaris, nilaiIsian, type Isian } from "../layanan/isian.ts";
import type { BarisAnggota, KolomAnggota } from "./bacaan.ts";
import type { IsianTerbaca } from "./isianTerbaca.ts";
import type { TemuanMasukan } from "./temuan.ts";
import { cocokkan, orangKk } from "./temuanKk.ts";

/** Columns by the form field of the person; those of temuanPeta.ts are proposed there. */
const KOLOM: readonly (readonly [KolomAnggota, string])[] = [
  ["tempat_lahir", "tempatLahir"],
  ["agama", "agama"],
  ["pendidikan", "pendidikan"],
  ["pekerjaan", "pekerjaan"],
  ["gol_darah", "golDarah"],
  ["status_perkawinan", "statusKawin"],
  ["tanggal_perkawinan", "tanggalKawin"],
  ["shdk", "shdk"],
  ["kewarganegaraan", "kewarganegaraan"],
  ["no_paspor", "paspor"],
];

type Usul = Pick<IsianTerbaca, "path" | "teks" | "baca">;

const kolomLain = (orang: string, baris: BarisAnggota): readonly Usul[] =>
  KOLOM.flatMap(([kolom, field]) => {
    const baca = baris[kolom];
    return baca === undefined ? [] : [{ path: `${orang}.${field}`, teks: baca.value, baca }];
  });

/** Whom a row of the form is to be is for the officer to say: however surely it was read, it is offered to be checked. */
const ditawarkan = (orang: string, baris: BarisAnggota): readonly Usul[] =>
  (["nik", "nama"] as const).flatMap((kolom) => {
    const baca = baris[kolom];
    if (baca === undefined) return [];
    const ragu = { ...baca, state: "periksa", why: "baris_ditawarkan" } as const;
    return [{ path: `${orang}.${kolom}`, teks: baca.value, baca: ragu }];
  });

const isKosong = (isian: Isian, orang: string): boolean =>
  nilaiIsian(isian, `${orang}.nik`) === "" && nilaiIsian(isian, `${orang}.nama`) === "";

/** Rows of the card that are nobody's yet, in its order, for the rows of the form that have nobody. */
const barisKosong = (isian: Isian, anggota: readonly BarisAnggota[]): readonly Usul[] => {
  const semua = anggota.map((_, i) => kunciBaris(i + 1));
  const dipakai = semua.filter((id) => !isKosong(isian, id)).map((id) => cocokkan(isian, id, anggota));
  const sisa = anggota.filter((baris) => !dipakai.includes(baris));
  return semua
    .filter((id) => isKosong(isian, id))
    .flatMap((id, i) => (sisa[i] === undefined ? [] : ditawarkan(id, sisa[i])));
};

/** Documents with a row for each of a household. */
const BERBARIS: ReadonlySet<string> = new Set(["kk", "skpwni"]);

/** In the order of the requirements; the card of another household is not told apart here, its people are. */
export const isianKk = ({
  syarat,
  bacaan,
  isian,
}: Pick<TemuanMasukan, "syarat" | "bacaan" | "isian">): readonly IsianTerbaca[] =>
  syarat
    .filter(({ dokumen }) => BERBARIS.has(dokumen))
    .flatMap((satu) =>
      bacaan
        .filter(({ dokumenId, bacaan: { kind } }) => dokumenId === satu.id && kind === satu.dokumen)
        .flatMap((halaman) => {
          const { anggota } = halaman.bacaan;
          const dikenal = orangKk(isian).flatMap((orang) => {
            const baris = cocokkan(isian, orang, anggota);
            return baris === undefined ? [] : kolomLain(orang, baris);
          });
          return [...dikenal, ...barisKosong(isian, anggota)].map((usul) => ({ ...usul, syarat: satu, halaman }));
        }),
    );
