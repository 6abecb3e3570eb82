/** Choosing an event and its package: what is chosen, what it means for forms and papers. */
import { createMemo, createSignal, type Accessor } from "solid-js";
import { dokumenById } from "../../../domain/layanan/dokumen.ts";
import { semuaLayanan } from "../../../domain/layanan/katalog.ts";
import { kelengkapan } from "../../../domain/layanan/kelengkapan.ts";
import type { Layanan } from "../../../domain/layanan/layanan.ts";
import type { LayananId } from "../../../domain/layanan/layananId.ts";
import { semuaPeristiwa, type Peristiwa } from "../../../domain/layanan/peristiwa.ts";
import type { SetelanLayanan } from "../../../domain/layanan/setelan.ts";

const adaDiKatalog = (id: LayananId): boolean => semuaLayanan.some((layanan) => layanan.id === id);

/** Events whose whole package the catalogue holds. */
export const peristiwaTersedia: readonly Peristiwa[] = semuaPeristiwa.filter(({ paket }) => paket.every(adaDiKatalog));

const polos = (teks: string): string => teks.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, "");

/** By words people use, by form code, by what the event and its services are called. */
export const cariPeristiwa = (teks: string, kata: (kunci: string) => string): readonly Peristiwa[] => {
  const dicari = polos(teks);
  if (dicari === "") return peristiwaTersedia;
  return peristiwaTersedia.filter(({ judul, keterangan, cari, paket }) =>
    [kata(judul), kata(keterangan), ...cari, ...paket].some((satu) => polos(satu).includes(dicari)),
  );
};

/** Form codes of a service in the office's set: "F-2.01A". */
export const kodeFormulir = (layanan: Layanan, formSet: SetelanLayanan["formSet"]): readonly string[] =>
  layanan.formulir[formSet];

/** Inside a sentence: "surat lahir", but "KTP-el" and "Kartu Keluarga" as they are. */
const dalamKalimat = (nama: string): string =>
  /\p{Lu}/u.test(nama.slice(1)) ? nama : nama.charAt(0).toLowerCase() + nama.slice(1);

/** What people have to bring for these services when nothing is known yet: papers, no forms. */
export const yangDibawa = (
  layanan: readonly LayananId[],
  tanggal: string,
  setelan: SetelanLayanan,
): readonly string[] => {
  const syarat = kelengkapan({ layanan, jawaban: {}, isian: {}, tanggal, setelan });
  const nama = syarat
    .filter(({ berlaku, dokumen }) => berlaku && dokumenById(dokumen).isForm !== true)
    .map(({ dokumen }) => dalamKalimat(dokumenById(dokumen).namaPendek));
  return [...new Set(nama)];
};

export interface PilihanLayanan {
  readonly peristiwa: Accessor<Peristiwa | undefined>;
  readonly layanan: Accessor<readonly LayananId[]>;
  readonly pilih: (peristiwa: Peristiwa) => void;
  readonly ubah: (id: LayananId, dipakai: boolean) => void;
}

export const createPilihanLayanan = (): PilihanLayanan => {
  const [peristiwa, setPeristiwa] = createSignal<Peristiwa>();
  const [dipakai, setDipakai] = createSignal<readonly LayananId[]>([]);
  const urut = createMemo(() => {
    const satu = peristiwa();
    return satu ? [...satu.paket, ...satu.boleh].filter((id) => dipakai().includes(id)) : [];
  });
  return {
    peristiwa,
    layanan: urut,
    pilih: (satu) => {
      setPeristiwa(satu);
      setDipakai(satu.paket);
    },
    ubah: (id, masuk) => setDipakai(masuk ? [...dipakai(), id] : dipakai().filter((lain) => lain !== id)),
  };
};
