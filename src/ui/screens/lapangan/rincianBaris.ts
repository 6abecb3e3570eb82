/** What a row doesn't hold: how a file was taken in, what is left to do, why it came back. Read from the file itself, for the rows shown. */
import { createResource, type Accessor } from "solid-js";
import type { Jalur } from "../../../domain/permohonan/peristiwa.ts";
import type { Permohonan } from "../../../domain/permohonan/permohonan.ts";
import { useJemput, type Baris, type Jemput } from "../../app/jemput.ts";

export interface Tunda {
  readonly layanan: string;
  readonly kurang: readonly string[];
  readonly pesan: string;
  /** Who sent it back and when, ISO. */
  readonly oleh: string;
  readonly kapan: string;
}

export interface RincianBaris {
  readonly jalur: Jalur;
  readonly antrean: number | undefined;
  readonly sisa: number;
  readonly tunda: readonly Tunda[];
  readonly telepon: string;
}

const tundaDi = (p: Permohonan): readonly Tunda[] =>
  p.urut.flatMap((layanan) => {
    const isi = p.layanan[layanan];
    if (isi?.status !== "ditunda") return [];
    const jejak = isi.jejak["2"];
    return [{ layanan, kurang: isi.kurang, pesan: isi.pesan, oleh: jejak?.by ?? "", kapan: jejak?.at ?? "" }];
  });

const perluRincian = (baris: Baris): boolean => baris.status === "draf" || baris.status === "ditunda";

/** Rules are loaded only where a file still needs them, so that the first screen stays light. */
const muatRincian = async (jemput: Jemput, app: string): Promise<readonly [string, RincianBaris] | undefined> => {
  const [{ sisaKerja }, muatan] = await Promise.all([import("./sisaKerja.ts"), jemput.berkas.muat(app)]);
  const p = muatan.ok ? muatan.value.state : undefined;
  if (!p) return undefined;
  const isi = {
    jalur: p.jalur,
    antrean: p.antrean,
    sisa: sisaKerja(p, jemput.setelan(), jemput.wilayah.dikenal),
    tunda: tundaDi(p),
    telepon: p.isian["kontak.telepon"] ?? "",
  };
  return [app, isi];
};

export type RincianByApp = ReadonlyMap<string, RincianBaris>;

/** Details of these rows; a file whose key isn't here has none. The last ones stay shown while newer ones load. */
export const createRincianBaris = (baris: Accessor<readonly Baris[]>): Accessor<RincianByApp> => {
  const jemput = useJemput();
  const [rincian] = createResource(
    () => baris().filter(perluRincian),
    async (semua) => {
      const isi = await Promise.all(semua.map(({ app }) => muatRincian(jemput, app).catch(() => undefined)));
      return new Map(isi.filter((satu) => satu !== undefined));
    },
    // Rows are shown at once: without a first value the whole screen would wait for these details.
    { initialValue: new Map<string, RincianBaris>() },
  );
  return () => rincian.latest;
};
