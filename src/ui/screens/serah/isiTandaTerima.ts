/** What a receipt says, the same on screen and on both papers. Never a NIK. */
import { layananById } from "../../../domain/layanan/katalog.ts";
import { isLayananId } from "../../../domain/layanan/layananId.ts";
import type { Permohonan } from "../../../domain/permohonan/permohonan.ts";

export interface IsiTandaTerima {
  readonly nomor: string;
  readonly kode: string;
  readonly qr: string;
  readonly nama: string;
  readonly layanan: readonly string[];
  /** Epoch milliseconds: when the receipt was given, or the file was opened. */
  readonly waktu: number;
  readonly desa: string;
  readonly petugas: { readonly nama: string; readonly inisial: string };
  readonly dokumen: number;
  readonly terbuka: number;
  /** Originals that the office keeps now. */
  readonly asli: readonly string[];
  readonly kantor: string;
  readonly daerah: string;
}

/** "NUR HALIMAH" -> "Nur H.": the thermal slip is easily lost. */
export const namaPendek = (nama: string): string => {
  const [depan = "", ...lain] = nama.split(/\s+/).filter((kata) => kata !== "");
  return [depan, ...lain.slice(-1).map((kata) => `${kata.charAt(0)}.`)].join(" ");
};

export const isiDari = (
  p: Permohonan,
  lain: Pick<IsiTandaTerima, "kode" | "qr" | "nama" | "desa" | "petugas" | "asli" | "kantor" | "daerah">,
): IsiTandaTerima => ({
  ...lain,
  nomor: p.nomor,
  layanan: p.urut
    .filter((id) => p.layanan[id]?.status !== "dicabut")
    .filter(isLayananId)
    .map((id) => layananById(id).namaPendek),
  waktu: Date.parse(p.tandaTerima?.at ?? p.buka.at),
  dokumen: Object.values(p.slot).filter((dok) => p.dokumen[dok]?.lepas === false).length,
  terbuka: p.tandaTerima?.terbuka ?? 0,
});
