/** Choosing an event and its package: what is chosen, what it means for forms and papers. */
import { createMemo, createSignal, type Accessor } from "solid-js";
import { dokumenById } from "../../../domain/layanan/dokumen.ts";
import { cocokKata, createTeksCari, type TeksCari } from "../../../domain/layanan/cariKata.ts";
import { layananById } from "../../../domain/layanan/katalog.ts";
import type { Jawaban } from "../../../domain/layanan/isian.ts";
import { kelengkapan, type SyaratBerlaku } from "../../../domain/layanan/kelengkapan.ts";
import type { Layanan } from "../../../domain/layanan/layanan.ts";
import type { LayananId } from "../../../domain/layanan/layananId.ts";
import { SATU_SAJA } from "../../../domain/layanan/layananTambahan.ts";
import type { Peristiwa } from "../../../domain/layanan/peristiwa.ts";
import type { SetelanLayanan } from "../../../domain/layanan/setelan.ts";

const isKode = (kata: string): boolean => /^F-\d/.test(kata);

const teksPeristiwa = ({ judul, keterangan, cari, paket }: Peristiwa, kata: (kunci: string) => string): TeksCari => {
  const layanan = paket.map(layananById);
  return createTeksCari(
    [
      kata(judul),
      kata(keterangan),
      ...cari.filter((satu) => !isKode(satu)),
      ...layanan.flatMap(({ nama, namaPendek }) => [nama, namaPendek]),
    ],
    [...cari.filter(isKode), ...layanan.flatMap(({ formulir }) => [...formulir["2019"], ...formulir["2026"]])],
  );
};

/** Of these events, by any words in any order: what people say, form codes, what the event and its services are called. */
export const cariPeristiwa = (
  teks: string,
  kata: (kunci: string) => string,
  semua: readonly Peristiwa[],
): readonly Peristiwa[] => semua.filter((satu) => cocokKata(teksPeristiwa(satu, kata), teks));

/** Form codes of a service in the office's set: "F-2.01A". */
export const kodeFormulir = (layanan: Layanan, formSet: SetelanLayanan["formSet"]): readonly string[] =>
  layanan.formulir[formSet];

/** Inside a sentence: "surat lahir", but "KTP-el" and "Kartu Keluarga" as they are. */
const dalamKalimat = (nama: string): string =>
  /\p{Lu}/u.test(nama.slice(1)) ? nama : nama.charAt(0).toLowerCase() + nama.slice(1);

const namaSyarat = (syarat: readonly SyaratBerlaku[]): readonly string[] => [
  ...new Set(syarat.map(({ dokumen }) => dalamKalimat(dokumenById(dokumen).namaPendek))),
];

/** What people have to bring for these services, as far as the answers tell: papers, no forms; and what the office keeps of it. */
export const yangDibawa = (
  layanan: readonly LayananId[],
  tanggal: string,
  setelan: SetelanLayanan,
  jawaban: Jawaban = {},
): { readonly semua: readonly string[]; readonly ditarik: readonly string[] } => {
  const syarat = kelengkapan({ layanan, jawaban, isian: {}, tanggal, setelan }).filter(
    ({ berlaku, dokumen }) => berlaku && dokumenById(dokumen).isForm !== true,
  );
  return { semua: namaSyarat(syarat), ditarik: namaSyarat(syarat.filter(({ bentuk }) => bentuk === "asli_ditarik")) };
};

export interface PilihanLayanan {
  /** All of it, to be put aside. */
  readonly isi: Accessor<IsiPilihan>;
  readonly peristiwa: Accessor<Peristiwa | undefined>;
  readonly layanan: Accessor<readonly LayananId[]>;
  /** Services that were added beyond those of the event, also when they are unticked again. */
  readonly tambahan: Accessor<readonly LayananId[]>;
  readonly jawaban: Accessor<Jawaban>;
  readonly jawab: (jawaban: Jawaban) => void;
  /** Back to choosing an event. */
  readonly ganti: () => void;
  readonly pilih: (peristiwa: Peristiwa) => void;
  readonly ubah: (id: LayananId, dipakai: boolean) => void;
}

/** What was chosen, to go on with after the village of the day was filled in. */
export interface IsiPilihan {
  readonly peristiwa: Peristiwa | undefined;
  readonly dipakai: readonly LayananId[];
  readonly tambahan: readonly LayananId[];
  readonly jawaban: Jawaban;
}

export const PILIHAN_KOSONG: IsiPilihan = { peristiwa: undefined, dipakai: [], tambahan: [], jawaban: {} };

const dariPeristiwa = ({ peristiwa }: IsiPilihan, id: LayananId): boolean =>
  [...(peristiwa?.paket ?? []), ...(peristiwa?.boleh ?? [])].includes(id);

/** A file holds one of these: the one ticked last. */
const saling = (a: LayananId, b: LayananId): boolean => SATU_SAJA.some((satu) => satu.includes(a) && satu.includes(b));

export const createPilihanLayanan = (awal: IsiPilihan = PILIHAN_KOSONG): PilihanLayanan => {
  const [isi, setIsi] = createSignal(awal);
  const peristiwa = createMemo(() => isi().peristiwa);
  const tambahan = createMemo(() => isi().tambahan);
  const layanan = createMemo(() => {
    const { peristiwa: satu, dipakai } = isi();
    return satu ? [...satu.paket, ...satu.boleh, ...isi().tambahan].filter((id) => dipakai.includes(id)) : [];
  });
  return {
    isi,
    peristiwa,
    layanan,
    tambahan,
    jawaban: createMemo(() => isi().jawaban),
    jawab: (baru) => setIsi({ ...isi(), jawaban: { ...isi().jawaban, ...baru } }),
    ganti: () => setIsi({ ...isi(), peristiwa: undefined }),
    pilih: (satu) => setIsi({ ...PILIHAN_KOSONG, peristiwa: satu, dipakai: satu.paket }),
    ubah: (id, masuk) => {
      const kini = isi();
      const baru = masuk && !dariPeristiwa(kini, id) && !kini.tambahan.includes(id);
      const lain = kini.dipakai.filter((satu) => satu !== id && !(masuk && saling(satu, id)));
      setIsi({
        ...kini,
        tambahan: baru ? [...kini.tambahan, id] : kini.tambahan,
        dipakai: masuk ? [...lain, id] : lain,
      });
    },
  };
};
