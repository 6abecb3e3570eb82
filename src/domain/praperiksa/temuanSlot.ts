/** What a slot expects: which kinds fit it, whom it is about, what it is called. */
import { dokumenById, jenisDiterima } from "../layanan/dokumen.ts";
import type { SyaratBerlaku } from "../layanan/kelengkapan.ts";
import { kunciOrang } from "../layanan/isian.ts";
import { layananById } from "../layanan/katalog.ts";

/** Kinds of document that fulfil the slot: itself, members of its group, and alternatives that may be chosen. */
export const jenisSlot = (syarat: SyaratBerlaku): readonly string[] => [
  ...jenisDiterima(syarat.dokumen),
  ...syarat.alternatif.flatMap(({ dokumen }) => (dokumen === "tanpa_dokumen" ? [] : jenisDiterima(dokumen))),
];

/** The person whom the slot's document is about: its own, else the subject of the first service that asks for it. */
export const orangSlot = (syarat: SyaratBerlaku): string => {
  const pertama = syarat.layanan[0];
  return syarat.orang ?? (pertama === undefined ? "pemohon" : layananById(pertama).subjek);
};

/** `KTP-el @orang.ibu` (the person as a text key, for `susunKalimat`), `Kartu Keluarga`. */
export const namaSlot = (syarat: SyaratBerlaku): string => {
  const { namaPendek } = dokumenById(syarat.dokumen);
  return syarat.id.includes(":") && syarat.orang !== undefined
    ? `${namaPendek} @${kunciOrang(syarat.orang)}`
    : namaPendek;
};
