/** The village that a document means: by the names it prints of the village and of the areas around it. */
import { polosWilayah } from "./cariWilayah.ts";

export interface NamaDesa {
  readonly desa: string;
  readonly kecamatan: string;
  /** Empty where the document doesn't say it. */
  readonly kabupaten: string;
}

/** Code of ten digits; undefined where no village is called so, or more than one. */
export type CariDesa = (nama: NamaDesa) => string | undefined;

interface DaftarWilayah {
  readonly cari: (teks: string) => readonly { readonly kode: string }[];
  readonly nama: (kode: string) => string;
}

/** Names are compared without signs, a village's also without its title. */
const polosDesa = (teks: string): string =>
  polosWilayah("", teks.replace(/^\W*(DESA|KELURAHAN|KEL|KECAMATAN|KEC)\b\.?\s*/i, ""));

/** A regency and a town may share a name: the title counts where the document has one. */
const isKabupaten = (tercetak: string, resmi: string): boolean => {
  const penuh = polosWilayah("", tercetak.replace(/^\W*KAB\b/i, "KABUPATEN"));
  return penuh === "" || penuh === polosWilayah("", resmi) || penuh === polosWilayah("0000", resmi);
};

/** Looks each set of names up once: the list is long, and a form asks again with every key. */
export const createCariDesa = ({ cari, nama }: DaftarWilayah): CariDesa => {
  const diketahui = new Map<string, string | undefined>();
  const temukan = ({ desa, kecamatan, kabupaten }: NamaDesa): string | undefined => {
    const [d, k] = [polosDesa(desa), polosDesa(kecamatan)];
    const cocok = cari(`${desa} ${kecamatan}`).filter(
      ({ kode }) =>
        kode.length === 10 &&
        polosDesa(nama(kode)) === d &&
        polosDesa(nama(kode.slice(0, 6))) === k &&
        isKabupaten(kabupaten, nama(kode.slice(0, 4))),
    );
    return cocok.length === 1 ? cocok[0]?.kode : undefined;
  };
  return (satu) => {
    const kunci = `${satu.desa}|${satu.kecamatan}|${satu.kabupaten}`;
    if (!diketahui.has(kunci)) diketahui.set(kunci, temukan(satu));
    return diketahui.get(kunci);
  };
};
