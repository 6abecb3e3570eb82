/** The next best act at the table, and what is left: photographs first, so that the form fills itself from them. */
import type { Bagian } from "../../../domain/layanan/formulir/kolom.ts";
import type { SyaratBerlaku } from "../../../domain/layanan/kelengkapan.ts";
import { isBeres, kelompokData, type KeadaanSyarat } from "./keadaanSyarat.ts";

export interface BarisSyaratData {
  readonly syarat: SyaratBerlaku;
  readonly keadaan: KeadaanSyarat;
}

export type Tindakan =
  | { readonly jenis: "foto" | "foto_ulang" | "tunggu_surat"; readonly syarat: SyaratBerlaku }
  | { readonly jenis: "isi"; readonly bagian: string }
  | { readonly jenis: "isi_data" | "lihat"; readonly syarat: SyaratBerlaku; readonly bagian?: string }
  | { readonly jenis: "foto_anak" | "rujuk"; readonly orang: string };

export interface BahanTindakan {
  readonly baris: readonly BarisSyaratData[];
  /** Sections that still lack a demanded value or hold an impossible one. */
  readonly bagianKurang: readonly Bagian[];
  readonly fotoAnak: readonly string[];
  readonly rujuk: readonly string[];
}

const tindakanSyarat = ({ syarat, keadaan }: BarisSyaratData): readonly Tindakan[] => {
  if (!syarat.berlaku || isBeres(keadaan)) return [];
  switch (keadaan.jenis) {
    case "belum":
      return [{ jenis: "foto", syarat }];
    case "ulangi":
    case "lain":
    case "diminta":
      return [{ jenis: "foto_ulang", syarat }];
    case "dibetulkan":
      return [{ jenis: "tunggu_surat", syarat }];
    case "belum_dilihat":
      return [{ jenis: "lihat", syarat }];
    default: {
      const bagian = kelompokData(syarat.dokumen);
      return [{ jenis: "isi_data", syarat, ...(bagian === undefined ? {} : { bagian }) }];
    }
  }
};

const URUT: readonly Tindakan["jenis"][] = [
  "foto_ulang",
  "foto",
  "isi",
  "isi_data",
  "lihat",
  "foto_anak",
  "rujuk",
  "tunggu_surat",
];

/** Everything that is left, the most useful first. The form counts once, however many sections are open. */
export const tindakanTersisa = (bahan: BahanTindakan): readonly Tindakan[] => {
  const bagian = bahan.bagianKurang[0];
  const semua: readonly Tindakan[] = [
    ...bahan.baris.flatMap(tindakanSyarat),
    ...(bagian === undefined ? [] : [{ jenis: "isi", bagian: bagian.id } as const]),
    ...bahan.fotoAnak.map((orang) => ({ jenis: "foto_anak", orang }) as const),
    ...bahan.rujuk.map((orang) => ({ jenis: "rujuk", orang }) as const),
  ];
  return semua.toSorted((a, b) => URUT.indexOf(a.jenis) - URUT.indexOf(b.jenis));
};
