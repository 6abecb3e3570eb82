/** The questions of a file with their answers: answered ones stay in place, so that an answer can be corrected. */
import { kondisiIds, type KondisiId } from "../../../domain/layanan/kondisi.ts";
import type { KelengkapanMasukan } from "../../../domain/layanan/kelengkapan.ts";
import { pertanyaan, urutanPertanyaan, type Pertanyaan } from "../../../domain/layanan/pertanyaan.ts";

export interface PertanyaanTerjawab extends Pertanyaan {
  readonly jawaban: boolean | undefined;
}

const isKondisi = (id: string): id is KondisiId => kondisiIds.some((satu) => satu === id);

/** Would this be asked if it had not been answered? */
const andaiBelum = (masukan: KelengkapanMasukan, kondisi: KondisiId): Pertanyaan | undefined => {
  const { [kondisi]: _, ...jawaban } = masukan.jawaban;
  return pertanyaan({ ...masukan, jawaban }).find((satu) => satu.kondisi === kondisi);
};

export const daftarPertanyaan = (masukan: KelengkapanMasukan): readonly PertanyaanTerjawab[] => {
  const terjawab = Object.keys(masukan.jawaban)
    .filter(isKondisi)
    .flatMap((kondisi) => andaiBelum(masukan, kondisi) ?? []);
  return [...pertanyaan(masukan), ...terjawab]
    .map((satu) => ({ ...satu, jawaban: masukan.jawaban[satu.kondisi] }))
    .toSorted((a, b) => urutanPertanyaan(a.kondisi) - urutanPertanyaan(b.kondisi));
};
