/** Which forms a file prints: those of its services, those that its requirements name, and those that may stand in for a paper. */
import { dokumenById, type DokumenJenis } from "../dokumen.ts";
import { layananById, urutPaket } from "../katalog.ts";
import { kelengkapan, type KelengkapanMasukan, type SyaratBerlaku } from "../kelengkapan.ts";
import type { LayananId } from "../layananId.ts";
import type { SetelanLayanan } from "../setelan.ts";

export interface FormulirBerkas {
  readonly kode: string;
  readonly dokumen: DokumenJenis;
  /** False: it is only needed where the paper that it stands in for can't be brought. */
  readonly perlu: boolean;
}

/** Codes of a form document: `f_2_01` is one of F-2.01A to F in the set of 2026, as the service says. */
export const kodeDokumen = (
  dokumen: DokumenJenis,
  layanan: readonly LayananId[],
  formSet: SetelanLayanan["formSet"],
): readonly string[] => {
  const { isForm, namaPendek } = dokumenById(dokumen);
  if (isForm !== true) return [];
  const sendiri = layanan
    .flatMap((id): readonly string[] => layananById(id).formulir[formSet])
    .filter((kode) => kode.startsWith(namaPendek) && /^[A-Z]?$/.test(kode.slice(namaPendek.length)));
  return dokumen === "f_2_01" && sendiri.length > 0 ? [...new Set(sendiri)] : [namaPendek];
};

const dariSyarat = (syarat: SyaratBerlaku, formSet: SetelanLayanan["formSet"]): readonly FormulirBerkas[] => {
  const ganti = syarat.alternatif.flatMap(({ dokumen }) => (dokumen === "tanpa_dokumen" ? [] : [dokumen]));
  const daftar = (dokumen: DokumenJenis, perlu: boolean) =>
    kodeDokumen(dokumen, syarat.layanan, formSet).map((kode) => ({ kode, dokumen, perlu }));
  return [...daftar(syarat.dokumen, syarat.berlaku), ...ganti.flatMap((dokumen) => daftar(dokumen, false))];
};

/** Once each, the demanded ones first, then by code. */
export const formulirBerkas = (masukan: KelengkapanMasukan): readonly FormulirBerkas[] => {
  const perKode = new Map<string, FormulirBerkas>();
  for (const satu of kelengkapan(masukan).flatMap((syarat) => dariSyarat(syarat, masukan.setelan.formSet))) {
    if (perKode.get(satu.kode)?.perlu !== true) perKode.set(satu.kode, satu);
  }
  return [...perKode.values()].sort((a, b) => Number(b.perlu) - Number(a.perlu) || a.kode.localeCompare(b.kode));
};

/** The services of a file that a form is for; all of them where none names it (a power of attorney). */
export const layananFormulir = (kode: string, masukan: KelengkapanMasukan): readonly LayananId[] => {
  const paket = urutPaket(masukan.layanan);
  const { formSet } = masukan.setelan;
  const menyebut = paket.filter((id) => layananById(id).formulir[formSet].some((satu) => satu === kode));
  if (menyebut.length > 0) return menyebut;
  const diminta = kelengkapan(masukan)
    .filter((satu) => dariSyarat(satu, formSet).some((formulir) => formulir.kode === kode))
    .flatMap(({ layanan }) => layanan);
  return diminta.length > 0 ? paket.filter((id) => diminta.includes(id)) : paket;
};
