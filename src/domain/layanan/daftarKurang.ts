/** What a file still lacks, as the citizen takes it home: each document, in which form, and what may stand in for it. Never a NIK. */
import { selisihHari, geserHari, type TanggalIso } from "../identitas/tanggal.ts";
import type { DokumenJenis } from "./dokumen.ts";
import { nilaiIsian, type Isian } from "./isian.ts";
import { layananById } from "./katalog.ts";
import type { SyaratBerlaku } from "./kelengkapan.ts";
import type { Bentuk } from "./layanan.ts";
import type { LayananId } from "./layananId.ts";

export interface Kurang {
  readonly slot: string;
  readonly dokumen: DokumenJenis;
  /** Whose it is, where each person has one. */
  readonly orang?: string;
  readonly bentuk: Bentuk;
  /** Documents that may be brought instead. */
  readonly pengganti: readonly DokumenJenis[];
  /** A letter that is here but has to be put right by its issuer. */
  readonly dibetulkan: boolean;
}

/** The missing ones of the requirements, in their order. */
export const daftarKurang = (
  syarat: readonly SyaratBerlaku[],
  kurang: (slot: string) => "belum" | "dibetulkan" | undefined,
): readonly Kurang[] =>
  syarat
    .filter(({ berlaku }) => berlaku)
    .flatMap((satu) => {
      const keadaan = kurang(satu.id);
      if (keadaan === undefined) return [];
      return [
        {
          slot: satu.id,
          dokumen: satu.dokumen,
          ...(satu.id.includes(":") && satu.orang !== undefined && { orang: satu.orang }),
          bentuk: satu.bentuk,
          pengganti: satu.alternatif.flatMap(({ dokumen }) => (dokumen === "tanpa_dokumen" ? [] : [dokumen])),
          dibetulkan: keadaan === "dibetulkan",
        },
      ];
    });

/** Days that a family has by default, where no reporting period ends before. */
const HARI_BAWAAN = 14;

/** The date to propose: two weeks on, or the end of the reporting period where that comes first. */
export const usulBatas = (layanan: readonly LayananId[], isian: Isian, tanggal: TanggalIso): TanggalIso => {
  const akhir = layanan.flatMap((id) => {
    const { batasLapor } = layananById(id);
    if (batasLapor === undefined || batasLapor.keyakinan === "low") return [];
    const habis = geserHari(nilaiIsian(isian, batasLapor.sejak), batasLapor.hari);
    return habis !== null && (selisihHari(tanggal, habis) ?? -1) >= 0 ? [habis] : [];
  });
  const bawaan = geserHari(tanggal, HARI_BAWAAN) ?? tanggal;
  return [bawaan, ...akhir].reduce((a, b) => (a < b ? a : b));
};
