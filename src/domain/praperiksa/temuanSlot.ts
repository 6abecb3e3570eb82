/** What a slot expects: which kinds fit it, whom it is about, what it is called. */
import { dokumenById, jenisDiterima, type DokumenJenis } from "../layanan/dokumen.ts";
import type { SyaratBerlaku } from "../layanan/kelengkapan.ts";
import { kunciOrang } from "../layanan/isian.ts";
import { layananById } from "../layanan/katalog.ts";

/** Slots that ask for a document by what is done with it: what such a page is by its print. */
const SEBAGAI: Readonly<Partial<Record<DokumenJenis, readonly string[]>>> = {
  kutipan_akta_asal: [
    "kutipan_akta_kelahiran",
    "kutipan_akta_kematian",
    "kutipan_akta_perkawinan",
    "kutipan_akta_perceraian",
    "kutipan_akta_pengakuan",
  ],
  kia_lama: ["kia"],
  dispensasi_kawin: ["penetapan_pengadilan"],
};

/** Kinds of document that fulfil the slot: itself, members of its group, and alternatives that may be chosen. */
export const jenisSlot = (syarat: SyaratBerlaku): readonly string[] => [
  ...jenisDiterima(syarat.dokumen),
  ...(SEBAGAI[syarat.dokumen] ?? []),
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
