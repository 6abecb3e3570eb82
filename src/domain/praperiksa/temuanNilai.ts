/** Gathers every read value by the form field that it speaks about, from all documents of a file. */
import { layananById } from "../layanan/katalog.ts";
import type { SyaratBerlaku } from "../layanan/kelengkapan.ts";
import type { FieldBaca } from "./bacaan.ts";
import type { BacaanHalaman, TemuanMasukan } from "./temuan.ts";
import { nilaiKk, noKkPasangan } from "./temuanKk.ts";
import { pathBaca, petaUntuk, type PetaField } from "./temuanPeta.ts";
import { jenisSlot, orangSlot } from "./temuanSlot.ts";

export interface NilaiTerbaca {
  readonly path: string;
  readonly peta: PetaField;
  readonly syarat: SyaratBerlaku;
  readonly halaman: BacaanHalaman;
  readonly baca: FieldBaca;
}

/** The kind to read a page by: what it was taken for, unless that doesn't fit its slot. A deed that is to be corrected is not compared. */
export const jenisHalaman = (syarat: SyaratBerlaku, { bacaan }: BacaanHalaman): string | null => {
  if (bacaan.kind === null || syarat.dokumen === "kutipan_akta_asal") return syarat.dokumen;
  return jenisSlot(syarat).includes(bacaan.kind) ? bacaan.kind : null;
};

const nilaiHalaman = (
  syarat: SyaratBerlaku,
  halaman: BacaanHalaman,
  masukan: TemuanMasukan,
): readonly NilaiTerbaca[] => {
  const jenis = jenisHalaman(syarat, halaman);
  if (jenis === null) return [];
  const orang = orangSlot(syarat);
  const adaAnak = syarat.layanan.some((id) => layananById(id).subjek === "anak");
  const sendiri = petaUntuk(jenis).flatMap((peta) => {
    const baca = halaman.bacaan.fields[peta.field];
    const isLain = peta.hanya !== undefined && peta.hanya !== orang;
    return baca === undefined || isLain
      ? []
      : [{ path: pathBaca(jenis, peta, orang, adaAnak), peta, syarat, halaman, baca }];
  });
  return [...noKkPasangan(syarat, halaman, masukan.isian, sendiri), ...nilaiKk(syarat, halaman, masukan.isian)];
};

/** Read values in the order of the requirements, grouped by form path. A page in the wrong slot says nothing. */
export const kumpulkanNilai = (masukan: TemuanMasukan): ReadonlyMap<string, readonly NilaiTerbaca[]> => {
  const perPath = new Map<string, NilaiTerbaca[]>();
  for (const syarat of masukan.syarat) {
    for (const halaman of masukan.bacaan.filter(({ dokumenId }) => dokumenId === syarat.id)) {
      for (const nilai of nilaiHalaman(syarat, halaman, masukan)) {
        perPath.set(nilai.path, [...(perPath.get(nilai.path) ?? []), nilai]);
      }
    }
  }
  return perPath;
};
