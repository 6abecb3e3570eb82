/** What already agrees, for "11 sudah cocok": as worth knowing as what doesn't. */
import type { TemuanMasukan } from "./temuan.ts";
import { sepakat } from "./temuanBanding.ts";
import { kumpulkanNilai } from "./temuanNilai.ts";
import { jenisSlot } from "./temuanSlot.ts";

export interface Cocok {
  readonly id: string;
  /** `jenis`: the document is what its slot asks for; `nilai`: all sources of a field say the same. */
  readonly jenis: "jenis" | "nilai";
  /** Slot, for `jenis`; form path, for `nilai`. */
  readonly tentang: string;
  /** Slot ids and `formulir`. */
  readonly sumber: readonly string[];
}

/** Everything that matches: kinds of documents first, then fields in the order of the requirements. */
export const cocok = (masukan: TemuanMasukan): readonly Cocok[] => {
  const jenis = masukan.syarat
    .filter((syarat) =>
      masukan.bacaan.some(
        ({ dokumenId, bacaan }) =>
          dokumenId === syarat.id && bacaan.kind !== null && jenisSlot(syarat).includes(bacaan.kind),
      ),
    )
    .map(({ id }) => ({ id: `jenis|${id}`, jenis: "jenis" as const, tentang: id, sumber: [id] }));
  const nilai = [...kumpulkanNilai(masukan)].flatMap(([path, terbaca]) => {
    const sumber = sepakat(path, terbaca, masukan);
    return sumber.length === 0 ? [] : [{ id: `nilai|${path}`, jenis: "nilai" as const, tentang: path, sumber }];
  });
  return [...jenis, ...nilai];
};
