/** Which documents an application brings: by service, and in the whole file, where one document may carry the work of several services. */
import { nilaiIsian, type Isian } from "./isian.ts";
import type { Hasil } from "./layanan.ts";
import { layananById, urutPaket } from "./katalog.ts";
import type { LayananId } from "./layananId.ts";
import { orangBaku } from "./orangSama.ts";
import { namaiKartu, peristiwaKk, subjekLayanan } from "./peristiwaKk.ts";

/** The results of a service for this form: conditional ones only where their field says so. */
export const hasilBerlaku = (
  layanan: LayananId,
  isian: Isian,
  paket: readonly LayananId[] = [layanan],
): readonly Hasil[] => {
  const hasil = layananById(layanan).hasil.filter(
    ({ bila }) => bila === undefined || bila.nilai.includes(nilaiIsian(isian, bila.path)),
  );
  return layanan === "kk_ubah_peristiwa_penting" ? namaiKartu(hasil, peristiwaKk(paket, isian)) : hasil;
};

export interface HasilPaket {
  readonly layanan: LayananId;
  readonly hasil: Hasil;
  /** What it is and whose: equal for two results that are one document. */
  readonly dokumen: string;
  /** Services before this one whose work the document carries too: it is made when theirs is done. */
  readonly memuat: readonly LayananId[];
}

const dokumenHasil = (layanan: LayananId, hasil: Hasil, paket: readonly LayananId[], isian: Isian): string => {
  const milik = hasil.milik ?? subjekLayanan(layananById(layanan), paket, isian);
  return `${hasil.id === "kk_asal" ? "kk" : hasil.id}:${orangBaku(milik, isian)}`;
};

/**
 * The documents of a package, each once: the last service that brings it prints it. One that is printed already (`terbit`, by
 * service and result) stays, and what comes after it is another.
 */
export const hasilPaket = (
  paket: readonly LayananId[],
  isian: Isian,
  terbit: (layanan: LayananId, hasil: Hasil["id"]) => boolean = () => false,
): readonly HasilPaket[] => {
  const lewat = ({ terbitLewat }: Hasil): boolean => terbitLewat?.some((id) => paket.includes(id)) === true;
  const semua = urutPaket(paket).flatMap((layanan) =>
    hasilBerlaku(layanan, isian, paket)
      .map((hasil) => ({ layanan, hasil, sudah: terbit(layanan, hasil.id) }))
      .filter(({ hasil, sudah }) => sudah || !lewat(hasil))
      .map((satu) => ({ ...satu, dokumen: dokumenHasil(layanan, satu.hasil, paket, isian) })),
  );
  return semua.flatMap(({ sudah, ...satu }, i) => {
    const sama = (lain: (typeof semua)[number]): boolean => lain.dokumen === satu.dokumen;
    if (!sudah && semua.slice(i + 1).some(sama)) return [];
    const sebelum = semua.slice(0, i).filter((lain) => sama(lain) && !lain.sudah);
    return [{ ...satu, memuat: sebelum.map(({ layanan }) => layanan) }];
  });
};
