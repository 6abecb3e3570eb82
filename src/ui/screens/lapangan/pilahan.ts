/** Sorting of quick-intake photos: each lies in a slot of its own until somebody says which document it is. Pure. */
import { dokumenById, jenisDiterima } from "../../../domain/layanan/dokumen.ts";
import type { SyaratBerlaku } from "../../../domain/layanan/kelengkapan.ts";
import type { Peristiwa } from "../../../domain/permohonan/peristiwa.ts";
import { dokumenDiSlot, type DokumenState, type Permohonan } from "../../../domain/permohonan/permohonan.ts";
import { bacaanToPeristiwa } from "../berkas/bacaDokumen.ts";
import { pilihanJenis } from "../berkas/pilihanJenis.ts";

/** Kind and first part of the slot of a photo that nobody has sorted yet. */
export const BELUM_DIPILAH = "belum_dipilah";

export const slotBelumDipilah = (dok: string): string => `${BELUM_DIPILAH}:${dok}`;

export interface FotoBerkas extends DokumenState {
  readonly dok: string;
  readonly dipilah: boolean;
}

/** Photos in the order of the shutter, without those that were let go or replaced. */
export const fotoDi = (p: Permohonan): readonly FotoBerkas[] =>
  Object.entries(p.dokumen)
    .filter(([dok, isi]) => !isi.lepas && p.slot[isi.slot] === dok)
    .map(([dok, isi]) => ({ ...isi, dok, dipilah: isi.jenis !== BELUM_DIPILAH }))
    .toSorted((a, b) => (a.jejak.at < b.jejak.at ? -1 : a.jejak.at > b.jejak.at ? 1 : 0));

const isFormulir = (syarat: SyaratBerlaku): boolean => dokumenById(syarat.dokumen).isForm === true;

/** Slots that a photo can be put into: empty ones first, and papers that people bring before forms. */
export const slotPilihan = (p: Permohonan, syarat: readonly SyaratBerlaku[]) => {
  const semua = syarat
    .filter(({ berlaku, jenisIsi }) => berlaku && jenisIsi === "pindai")
    .map((satu) => ({ syarat: satu, ada: dokumenDiSlot(p, satu.id) !== undefined }));
  const urutan = (satu: (typeof semua)[number]): number => (satu.ada ? 2 : 0) + (isFormulir(satu.syarat) ? 1 : 0);
  return semua.toSorted((a, b) => urutan(a) - urutan(b));
};

/** Requirements that this photo, as it was read, would fulfil and that are still empty. */
export const usulSlot = (
  p: Permohonan,
  foto: FotoBerkas,
  syarat: readonly SyaratBerlaku[],
): readonly SyaratBerlaku[] => {
  const terbaca: readonly string[] = foto.bacaan.flatMap(({ kind }) => kind ?? []);
  return slotPilihan(p, syarat)
    .filter(({ ada }) => !ada)
    .map((satu) => satu.syarat)
    .filter(({ dokumen }) => jenisDiterima(dokumen).some((jenis) => terbaca.includes(jenis)));
};

/**
 * The acts that put a photo into a slot: recorded there (behind the pages that are there already), its reading taken
 * along, then let go from where it lay. `dokBaru` is a fresh id for a slot that is still empty.
 */
export const pilahFoto = (
  p: Permohonan,
  foto: FotoBerkas,
  syarat: SyaratBerlaku,
  dokBaru: string,
): readonly Peristiwa[] => {
  if (foto.slot === syarat.id) return [];
  const ada = dokumenDiSlot(p, syarat.id);
  const dok = ada?.dok ?? dokBaru;
  const terbaca = foto.bacaan.flatMap(({ kind }) => kind ?? []);
  const pilihan = pilihanJenis(syarat);
  const jenis = ada?.jenis ?? pilihan.find((satu) => terbaca.includes(satu)) ?? pilihan[0] ?? syarat.dokumen;
  const halaman = [...(ada?.halaman ?? []), ...foto.halaman];
  const bacaan = [...(ada?.bacaan ?? []), ...foto.bacaan];
  return [
    { type: "DokumenDipindai", dok, slot: syarat.id, jenis, halaman },
    ...(bacaan.length === halaman.length ? [dibaca(dok, bacaan)] : []),
    { type: "DokumenDilepas", dok: foto.dok, alasan: "dipilah" },
  ];
};

const dibaca = (dok: string, bacaan: DokumenState["bacaan"]): Peristiwa => ({
  type: "DokumenDibaca",
  dok,
  bacaan: bacaan.map(bacaanToPeristiwa),
});
