/** Whole files of many rows at once, for batches and recaps. Opened a few at a time; opened again when a row has changed. */
import { createEffect, createMemo, createResource, createRoot, type Accessor } from "solid-js";
import type { Permohonan } from "../../../domain/permohonan/permohonan.ts";
import { useJemput, type Baris, type Jemput } from "../../app/jemput.ts";

/** How many files are opened side by side: decrypting is work for the same processor that draws. */
const SEKALIGUS = 6;

/** What tells that a file is no longer what was opened. */
const versi = (b: Baris): string =>
  [b.app, b.hash, b.gseq, b.sejak, b.menungguKirim, b.tugas.map((g) => `${g.langkah}${g.sasaran}`).join(",")].join("|");

/** How long a file that lies at the gateway only is waited for, in milliseconds. */
const SABAR_MS = 15_000;

/** Opens a file as a screen would, so that it is fetched; gives up after a while, and the file stays out of the batch. */
const ambil = (jemput: Jemput, app: string): Promise<Permohonan | undefined> =>
  new Promise((selesai) => {
    createRoot((tutup) => {
      const terbuka = jemput.berkas.buka(() => app);
      const akhiri = (p: Permohonan | undefined): void => {
        clearTimeout(batas);
        tutup();
        selesai(p);
      };
      const batas = setTimeout(() => akhiri(undefined), SABAR_MS);
      createEffect(() => {
        const p = terbuka.lipatan()?.state;
        if (p) akhiri(p);
      });
    });
  });

const muatSatu = async (jemput: Jemput, app: string): Promise<Permohonan | undefined> => {
  const hasil = await jemput.berkas.muat(app);
  if (hasil.ok && hasil.value.state) return hasil.value.state;
  return jemput.sinkron.status().keadaan === "luring" ? undefined : ambil(jemput, app);
};

export interface BanyakBerkas {
  /** Undefined until the first opening is through; then the files that could be opened. */
  readonly berkas: Accessor<readonly Permohonan[] | undefined>;
  readonly memuat: Accessor<boolean>;
  /** Rows whose file could not be opened here. */
  readonly takTerbuka: Accessor<number>;
  /** Tries the missing ones again. */
  readonly ulang: () => void;
}

/** Call inside a component. Files that did not change are not opened again. */
export const useBanyakBerkas = (baris: Accessor<readonly Baris[]>): BanyakBerkas => {
  const jemput = useJemput();
  const ingat = new Map<string, { readonly versi: string; readonly p: Permohonan }>();
  const kunci = createMemo(() => baris().map(versi).join("\n"));
  const [isi, { refetch }] = createResource(kunci, async () => {
    const perlu = baris();
    for (let i = 0; i < perlu.length; i += SEKALIGUS) {
      await Promise.all(
        perlu.slice(i, i + SEKALIGUS).map(async (b) => {
          if (ingat.get(b.app)?.versi === versi(b)) return;
          const p = await muatSatu(jemput, b.app);
          if (p) ingat.set(b.app, { versi: versi(b), p });
        }),
      );
    }
    return perlu.flatMap((b) => ingat.get(b.app)?.p ?? []);
  });
  // Read only once it is there: a resource that is read while it loads would hold back the whole screen.
  const ada = () => (isi.state === "ready" || isi.state === "refreshing" ? isi.latest : undefined);
  return {
    berkas: () => (kunci() === "" ? [] : ada()),
    memuat: () => isi.loading,
    ulang: () => void refetch(),
    takTerbuka: () => (isi.loading ? 0 : Math.max(0, baris().length - (ada()?.length ?? 0))),
  };
};
