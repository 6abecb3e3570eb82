/** Services of the catalogue by any word: name, form code, what is asked for, what is issued. */
import { cocokKata, createTeksCari, type TeksCari } from "../../../domain/layanan/cariKata.ts";
import { dokumenById } from "../../../domain/layanan/dokumen.ts";
import { semuaLayanan } from "../../../domain/layanan/katalog.ts";
import type { Layanan } from "../../../domain/layanan/layanan.ts";

const teksLayanan = ({ nama, namaPendek, glosEn, grup, formulir, syarat, hasil }: Layanan): TeksCari => {
  const dokumen = syarat.flatMap((satu) => [
    satu.dokumen,
    ...(satu.alternatif ?? []).flatMap((ganti) => (ganti.dokumen === "tanpa_dokumen" ? [] : [ganti.dokumen])),
  ]);
  return createTeksCari(
    [nama, namaPendek, glosEn, grup, ...dokumen.map((id) => dokumenById(id).nama), ...hasil.map((satu) => satu.nama)],
    [...formulir["2019"], ...formulir["2026"]],
  );
};

const teks = new Map(semuaLayanan.map((layanan) => [layanan.id, teksLayanan(layanan)] as const));

export const cariLayananKatalog = (dicari: string): readonly Layanan[] =>
  semuaLayanan.filter(({ id }) => {
    const satu = teks.get(id);
    return satu !== undefined && cocokKata(satu, dicari);
  });
