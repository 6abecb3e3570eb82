/** What the form screen derives from the values on it: sections, remarks, proposals, and where one is. */
import { createMemo, type Accessor } from "solid-js";
import type { Catatan } from "../../../domain/identitas/catatan.ts";
import { createCariDesa } from "../../../domain/wilayah/desaBernama.ts";
import { formulirUntuk } from "../../../domain/layanan/formulir/formulirUntuk.ts";
import type { Bagian } from "../../../domain/layanan/formulir/kolom.ts";
import { validateIsian } from "../../../domain/layanan/formulir/validasi.ts";
import type { IsianLayar } from "./isianLayar.ts";
import type { LayarBerkas } from "./layarBerkas.ts";
import { saranIsian, type Saran } from "./saranIsian.ts";

export interface KeadaanFormulir {
  readonly bagian: Accessor<readonly Bagian[]>;
  readonly catatan: Accessor<readonly Catatan[]>;
  readonly saran: Accessor<ReadonlyMap<string, readonly Saran[]>>;
  /** The section of the address; the first where the address names none that applies. */
  readonly kini: Accessor<Bagian | undefined>;
  readonly sebelum: Accessor<Bagian | undefined>;
  readonly berikut: Accessor<Bagian | undefined>;
}

/** The rules judge what stands on the screen, not what was last stored. */
export const createKeadaanFormulir = (
  layar: LayarBerkas,
  isian: IsianLayar,
  id: Accessor<string | undefined>,
): KeadaanFormulir => {
  const { wilayah } = layar.jemput;
  const cariWilayah = (teks: string) => wilayah.cari(teks, undefined, 40, "desa");
  const masukan = createMemo(() => {
    const dasar = layar.masukan();
    return dasar ? { ...dasar, isian: isian.semua() } : undefined;
  });
  const bagian = createMemo(() => {
    const isi = masukan();
    return isi ? formulirUntuk(isi) : [];
  });
  const kini = () => bagian().find((satu) => satu.id === id()) ?? bagian()[0];
  // looked up anew where the offline areas come later
  const cariDesa = createMemo(() =>
    wilayah.siap() ? createCariDesa({ cari: cariWilayah, nama: wilayah.nama }) : undefined,
  );
  const letak = () => bagian().findIndex((satu) => satu.id === kini()?.id);
  return {
    bagian,
    catatan: createMemo(() => {
      const isi = masukan();
      return isi ? validateIsian({ ...isi, wilayahDikenal: layar.jemput.wilayah.dikenal }) : [];
    }),
    saran: createMemo(() => {
      const p = layar.state();
      return p ? saranIsian(p, layar.syarat(), isian.semua(), layar.setelan().formSet, cariDesa()) : new Map();
    }),
    kini,
    sebelum: () => bagian()[letak() - 1],
    berikut: () => bagian()[letak() + 1],
  };
};
