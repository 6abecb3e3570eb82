/** One service's requirement applied to one family: which slots it opens, which it closes and why. */
import { dokumenById, type DokumenJenis } from "./dokumen.ts";
import { nilaiIsian, type Isian, type Jawaban } from "./isian.ts";
import type { Alternatif, Bentuk, Keyakinan, Syarat } from "./layanan.ts";
import { layananById } from "./katalog.ts";
import type { LayananId } from "./layananId.ts";
import { orangBaku } from "./orangSama.ts";
import { subjekLayanan } from "./peristiwaKk.ts";

export interface CalonSyarat {
  /** Slot: `kk`, or `ktp_el:ibu` where each person has a scan of their own. */
  readonly id: string;
  readonly dokumen: DokumenJenis;
  readonly orang?: string;
  readonly need: Syarat["need"];
  readonly bentuk: Bentuk;
  readonly alternatif: readonly Alternatif[];
  readonly layanan: LayananId;
  /** Id of the condition that opened or closed it, `always`, `dari_paket` (another service of the package brings it) or `orang_tua_tunggal`. */
  readonly alasan: string;
  readonly catatan: readonly string[];
  readonly keyakinan: Keyakinan;
  readonly sumber: readonly string[];
  readonly berlaku: boolean;
  /** The slot in whose place it stands. */
  readonly menggantikan?: string;
}

export interface KonteksSyarat {
  readonly paket: readonly LayananId[];
  readonly kondisi: Jawaban;
  readonly isian: Isian;
}

/**
 * The alternative that this family's answers put in place of the document, if any. A free choice (`always`) never does, and
 * what isn't asked of this family has nothing in its place.
 */
const pengganti = (syarat: Syarat, { kondisi }: KonteksSyarat): Alternatif | undefined =>
  kondisi[syarat.bila ?? "always"] !== true
    ? undefined
    : (syarat.alternatif ?? []).find(
        ({ syarat: id, dan }) =>
          id !== "always" && kondisi[id] === true && (dan === undefined || kondisi[dan.kondisi] === dan.nilai),
      );

/** A child of one mother: the father is not on the deed, so nothing is asked of him. */
const ayahTidakDicatat = (kondisi: Jawaban): boolean =>
  kondisi["tanpa_bukti_kawin"] === true && kondisi["kk_menunjukkan_suami_istri"] === false;

/** Another service of this application brings the document: neither it nor a stand-in is asked. */
export const isDariPaket = (syarat: Syarat, paket: readonly LayananId[]): boolean =>
  syarat.terbitDari?.some((id) => paket.includes(id)) === true;

const PASANGAN: Readonly<Record<string, string>> = { ibuangkat: "ayahangkat", ayahangkat: "ibuangkat" };

/** One person alone may adopt: where the form names only the other, nothing is asked of this one. */
const pasanganTidakAda = (orang: string | undefined, isian: Isian): boolean => {
  const lain = orang === undefined ? undefined : PASANGAN[orang];
  if (orang === undefined || lain === undefined) return false;
  return nilaiIsian(isian, `${orang}.nama`) === "" && nilaiIsian(isian, `${lain}.nama`) !== "";
};

const keadaan = (
  syarat: Syarat,
  orang: string | undefined,
  konteks: KonteksSyarat,
): { readonly berlaku: boolean; readonly alasan: string } => {
  if (isDariPaket(syarat, konteks.paket)) return { berlaku: false, alasan: "dari_paket" };
  if (pasanganTidakAda(orang, konteks.isian)) return { berlaku: false, alasan: "orang_tua_tunggal" };
  if (orang === "ayah" && ayahTidakDicatat(konteks.kondisi))
    return { berlaku: false, alasan: "kk_menunjukkan_suami_istri" };
  const ganti = pengganti(syarat, konteks);
  if (ganti !== undefined) return { berlaku: false, alasan: ganti.syarat };
  const bila = syarat.bila ?? "always";
  return { berlaku: konteks.kondisi[bila] === true, alasan: bila };
};

/** The requirement's own note, and the one that a value of the form picks. */
const catatanSyarat = ({ catatan, catatanMenurut }: Syarat, isian: Isian): readonly string[] => {
  if (catatan === undefined) return [];
  const nilai = catatanMenurut === undefined ? "" : nilaiIsian(isian, catatanMenurut.path);
  return catatanMenurut?.nilai.includes(nilai) === true ? [`${catatan}.${nilai}`] : [catatan];
};

/** The one person whom a scan is about, where it is one. */
const orangTentang = (layanan: LayananId, syarat: Syarat, { paket, isian }: KonteksSyarat): string | undefined => {
  const orang = syarat.tentangSubjek === true ? subjekLayanan(layananById(layanan), paket, isian) : syarat.tentang;
  return orang === undefined ? undefined : orangBaku(orang, isian);
};

/** A paper that each person has of their own has a slot for each; the child's keeps the plain name. */
const idSlot = (dokumen: DokumenJenis, tentang: string | undefined): string =>
  dokumenById(dokumen).isPerOrang === true && tentang !== undefined && tentang !== "anak"
    ? `${dokumen}:${tentang}`
    : dokumen;

const calonUtama = (
  layanan: LayananId,
  syarat: Syarat,
  orang: string | undefined,
  konteks: KonteksSyarat,
): CalonSyarat => {
  const baku = orang === undefined ? undefined : orangBaku(orang, konteks.isian);
  const tentang = baku ?? orangTentang(layanan, syarat, konteks);
  return {
    id: baku === undefined ? idSlot(syarat.dokumen, tentang) : `${syarat.dokumen}:${baku}`,
    dokumen: syarat.dokumen,
    ...(tentang !== undefined && { orang: tentang }),
    need: syarat.need,
    bentuk: syarat.bentuk,
    alternatif: syarat.alternatif ?? [],
    layanan,
    catatan: catatanSyarat(syarat, konteks.isian),
    keyakinan: syarat.keyakinan,
    sumber: syarat.sumber,
    ...keadaan(syarat, orang, konteks),
  };
};

const calonPengganti = (layanan: LayananId, syarat: Syarat, konteks: KonteksSyarat): readonly CalonSyarat[] => {
  const ganti = pengganti(syarat, konteks);
  if (ganti === undefined || ganti.dokumen === "tanpa_dokumen") return [];
  const asal = orangTentang(layanan, syarat, konteks);
  const tentang = ganti.tentang === undefined ? asal : orangBaku(ganti.tentang, konteks.isian);
  return [
    {
      id: idSlot(ganti.dokumen, tentang),
      dokumen: ganti.dokumen,
      ...(tentang !== undefined && { orang: tentang }),
      need: syarat.need,
      bentuk: ganti.dokumen.startsWith("f_") ? "asli" : syarat.bentuk,
      alternatif: [],
      layanan,
      alasan: ganti.syarat,
      catatan: ganti.catatan === undefined ? [] : [ganti.catatan],
      keyakinan: ganti.keyakinan,
      sumber: ganti.sumber,
      berlaku: true,
      menggantikan: idSlot(syarat.dokumen, asal),
    },
  ];
};

/** The slots of one requirement of one service, as `syaratKantor` gives it. */
export const createCalonSyarat = (
  layanan: LayananId,
  syarat: Syarat,
  konteks: KonteksSyarat,
): readonly CalonSyarat[] => {
  const orang: readonly (string | undefined)[] = syarat.orang ?? [undefined];
  const utama = orang.map((id) => calonUtama(layanan, syarat, id, konteks));
  return isDariPaket(syarat, konteks.paket) ? utama : [...utama, ...calonPengganti(layanan, syarat, konteks)];
};
