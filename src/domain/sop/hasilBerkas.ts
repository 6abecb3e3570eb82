/** The documents of one application: those of its living services, each once; of a closed service what it would have brought. */
import { hasilBerlaku, hasilPaket, type HasilPaket } from "../layanan/hasil.ts";
import { isLayananId } from "../layanan/layananId.ts";
import { isTutup, type Permohonan } from "../permohonan/permohonan.ts";

/** Key of a resulting document: which service brings it and what it is. */
export const kunciHasil = (layanan: string, hasil: string): string => `${layanan}:${hasil}`;

/** Signed, printed or handed over. */
export const isTerbit = (p: Permohonan, layanan: string, hasil: string): boolean => {
  const h = p.hasil[kunciHasil(layanan, hasil)];
  return (h?.tte ?? h?.cetak ?? h?.serah) !== undefined;
};

/** The documents on which the work of a service stands, also those that another service of the file prints. */
export const hasilMemuat = (p: Permohonan, layanan: string): readonly HasilPaket[] => {
  if (!isLayananId(layanan)) return [];
  const paket = p.urut.filter(isLayananId);
  if (isTutup(p.layanan[layanan]))
    return hasilBerlaku(layanan, p.isian, paket).map((hasil) => ({ layanan, hasil, dokumen: "", memuat: [] }));
  const hidup = paket.filter((id) => !isTutup(p.layanan[id]));
  return hasilPaket(hidup, p.isian, (id, hasil) => isTerbit(p, id, hasil)).filter(
    (satu) => satu.layanan === layanan || satu.memuat.includes(layanan),
  );
};

/** Services that are to join the file though the document that would carry their work is printed already: they need a file of their own. */
export const sudahTerbit = (p: Permohonan, layanan: readonly string[]): readonly string[] => {
  const hidup = [...new Set([...p.urut, ...layanan])].filter(isLayananId).filter((id) => !isTutup(p.layanan[id]));
  const terbit = hasilPaket(hidup, p.isian, (id, hasil) => isTerbit(p, id, hasil)).filter(({ layanan: id, hasil }) =>
    isTerbit(p, id, hasil.id),
  );
  return layanan.filter(
    (id) => !p.urut.includes(id) && terbit.some(({ memuat }) => memuat.some((satu) => satu === id)),
  );
};

/** Those that it prints itself, with the services whose work each waits for. */
export const hasilBerkas = (p: Permohonan, layanan: string): readonly HasilPaket[] =>
  hasilMemuat(p, layanan).filter((satu) => satu.layanan === layanan);
