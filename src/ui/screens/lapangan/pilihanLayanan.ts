/** Choosing an event and its package: what is chosen, what it means for forms and papers. */
import { createMemo, createSignal, type Accessor } from "solid-js";
import { dokumenById } from "../../../domain/layanan/dokumen.ts";
import { cocokKata, createTeksCari, type TeksCari } from "../../../domain/layanan/cariKata.ts";
import { layananById, semuaLayanan } from "../../../domain/layanan/katalog.ts";
import type { Jawaban } from "../../../domain/layanan/isian.ts";
import { kelengkapan } from "../../../domain/layanan/kelengkapan.ts";
import type { Layanan } from "../../../domain/layanan/layanan.ts";
import type { LayananId } from "../../../domain/layanan/layananId.ts";
import { semuaPeristiwa, type Peristiwa } from "../../../domain/layanan/peristiwa.ts";
import type { SetelanLayanan } from "../../../domain/layanan/setelan.ts";

const adaDiKatalog = (id: LayananId): boolean => semuaLayanan.some((layanan) => layanan.id === id);

/** Events whose whole package the catalogue holds. */
export const peristiwaTersedia: readonly Peristiwa[] = semuaPeristiwa.filter(({ paket }) => paket.every(adaDiKatalog));

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

/** By any words, in any order: what people say, form codes, what the event and its services are called. */
export const cariPeristiwa = (teks: string, kata: (kunci: string) => string): readonly Peristiwa[] =>
  peristiwaTersedia.filter((satu) => cocokKata(teksPeristiwa(satu, kata), teks));

/** Form codes of a service in the office's set: "F-2.01A". */
export const kodeFormulir = (layanan: Layanan, formSet: SetelanLayanan["formSet"]): readonly string[] =>
  layanan.formulir[formSet];

/** Inside a sentence: "surat lahir", but "KTP-el" and "Kartu Keluarga" as they are. */
const dalamKalimat = (nama: string): string =>
  /\p{Lu}/u.test(nama.slice(1)) ? nama : nama.charAt(0).toLowerCase() + nama.slice(1);

/** What people have to bring for these services, as far as the answers tell: papers, no forms. */
export const yangDibawa = (
  layanan: readonly LayananId[],
  tanggal: string,
  setelan: SetelanLayanan,
  jawaban: Jawaban = {},
): readonly string[] => {
  const syarat = kelengkapan({ layanan, jawaban, isian: {}, tanggal, setelan });
  const nama = syarat
    .filter(({ berlaku, dokumen }) => berlaku && dokumenById(dokumen).isForm !== true)
    .map(({ dokumen, bentuk }) => {
      const nama = dalamKalimat(dokumenById(dokumen).namaPendek);
      return bentuk === "asli_ditarik" ? `${nama} (ditarik)` : nama;
    });
  return [...new Set(nama)];
};

export interface PilihanLayanan {
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

export const createPilihanLayanan = (): PilihanLayanan => {
  const [peristiwa, setPeristiwa] = createSignal<Peristiwa>();
  const [dipakai, setDipakai] = createSignal<readonly LayananId[]>([]);
  const [tambahan, setTambahan] = createSignal<readonly LayananId[]>([]);
  const [jawaban, setJawaban] = createSignal<Jawaban>({});
  const urut = createMemo(() => {
    const satu = peristiwa();
    return satu ? [...satu.paket, ...satu.boleh, ...tambahan()].filter((id) => dipakai().includes(id)) : [];
  });
  const dariPeristiwa = (id: LayananId): boolean =>
    [...(peristiwa()?.paket ?? []), ...(peristiwa()?.boleh ?? [])].includes(id);
  return {
    peristiwa,
    layanan: urut,
    tambahan,
    jawaban,
    jawab: (baru) => setJawaban({ ...jawaban(), ...baru }),
    ganti: () => setPeristiwa(undefined),
    pilih: (satu) => {
      setPeristiwa(satu);
      setDipakai(satu.paket);
      setTambahan([]);
      setJawaban({});
    },
    ubah: (id, masuk) => {
      if (masuk && !dariPeristiwa(id) && !tambahan().includes(id)) setTambahan([...tambahan(), id]);
      const lain = dipakai().filter((satu) => satu !== id);
      setDipakai(masuk ? [...lain, id] : lain);
    },
  };
};
