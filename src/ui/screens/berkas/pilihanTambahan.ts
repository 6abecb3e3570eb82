/** What the chooser of services in an open file shows: what it holds, what may join, and why the rest may not. Pure. */
import type { KelengkapanMasukan } from "../../../domain/layanan/kelengkapan.ts";
import { isLayananId, type LayananId } from "../../../domain/layanan/layananId.ts";
import { layananTambahan, type AlasanTidakTambah } from "../../../domain/layanan/layananTambahan.ts";
import { semuaPeristiwa } from "../../../domain/layanan/peristiwa.ts";
import { isTutup, type Permohonan } from "../../../domain/permohonan/permohonan.ts";

export interface TidakTambah {
  readonly layanan: LayananId;
  /** `tutup`: withdrawn from this file or refused in it. */
  readonly alasan: AlasanTidakTambah | { readonly jenis: "tutup" };
}

export interface PilihanTambahan {
  /** Of the file, still alive; only a draft may leave again. */
  readonly disini: readonly { readonly layanan: LayananId; readonly tetap: boolean }[];
  /** May join: what families bring along with what the file holds, then the rest. */
  readonly saran: readonly LayananId[];
  readonly lain: readonly LayananId[];
  readonly tidak: readonly TidakTambah[];
}

const milik = (p: Permohonan): readonly LayananId[] => p.urut.filter(isLayananId);

export const layananHidup = (p: Permohonan): readonly LayananId[] => milik(p).filter((id) => !isTutup(p.layanan[id]));

/** Services of the events that this file's services come from. */
const sepaket = (ada: readonly LayananId[]): readonly LayananId[] =>
  semuaPeristiwa
    .filter(({ paket }) => paket[0] !== undefined && ada.includes(paket[0]))
    .flatMap(({ paket, boleh }) => [...paket, ...boleh]);

/** `dipilih`: what is ticked now; what it excludes is told at once. */
export const pilihanTambahan = (
  p: Permohonan,
  masukan: KelengkapanMasukan,
  dipilih: readonly LayananId[],
): PilihanTambahan => {
  const hidup = layananHidup(p);
  const tutup = milik(p).filter((id) => !hidup.includes(id));
  const luar = layananTambahan({ ...masukan, layanan: dipilih }).filter(
    ({ layanan }) => !hidup.includes(layanan) && !tutup.includes(layanan),
  );
  const tercentang = dipilih.filter((id) => !hidup.includes(id));
  const bisa = [...tercentang, ...luar.flatMap(({ layanan, alasan }) => (alasan === undefined ? [layanan] : []))];
  const bersama = sepaket(hidup);
  return {
    disini: hidup.map((layanan) => ({ layanan, tetap: p.layanan[layanan]?.status !== "draf" })),
    saran: bersama.filter((id, ke) => bisa.includes(id) && bersama.indexOf(id) === ke),
    lain: bisa.filter((id) => !bersama.includes(id)),
    tidak: [
      ...tutup.map((layanan): TidakTambah => ({ layanan, alasan: { jenis: "tutup" } })),
      ...luar.flatMap(({ layanan, alasan }) => (alasan === undefined ? [] : [{ layanan, alasan }])),
    ],
  };
};

/** The file's services after this choice, in order: what it had, then what joins. Undefined where nothing changes. */
export const urutBaru = (p: Permohonan, dipilih: readonly LayananId[]): readonly string[] | undefined => {
  const tinggal = p.urut.filter((id) => p.layanan[id]?.status !== "draf" || dipilih.some((satu) => satu === id));
  const masuk = dipilih.filter((id) => !p.urut.includes(id));
  return masuk.length === 0 && tinggal.length === p.urut.length ? undefined : [...tinggal, ...masuk];
};
