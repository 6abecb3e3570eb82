/** Whole files of many rows at once, for batches and recaps: fetched together, opened a few at a time, again when a row has changed. */
import { createMemo, createResource, type Accessor } from "solid-js";
import type { Lipatan } from "../../../domain/permohonan/fold.ts";
import type { Permohonan } from "../../../domain/permohonan/permohonan.ts";
import { useJemput, type Baris } from "../../app/jemput.ts";

/** How many files are opened side by side: decrypting is work for the same processor that draws. */
const SEKALIGUS = 6;

/** What tells that a file is no longer what was opened. */
const versi = (b: Baris): string =>
  [b.app, b.hash, b.gseq, b.sejak, b.menungguKirim, b.tugas.map((g) => `${g.langkah}${g.sasaran}`).join(",")].join("|");

/** Runs `kerja` over all, a few at a time. */
const bergiliran = async (baris: readonly Baris[], kerja: (b: Baris) => Promise<void>): Promise<void> => {
  for (let i = 0; i < baris.length; i += SEKALIGUS) await Promise.all(baris.slice(i, i + SEKALIGUS).map(kerja));
};

export interface BanyakBerkas {
  /** Undefined until the first opening is through; then the files that could be opened. */
  readonly berkas: Accessor<readonly Permohonan[] | undefined>;
  /** The same files with what their state doesn't keep. */
  readonly lipatan: Accessor<readonly Lipatan[] | undefined>;
  readonly memuat: Accessor<boolean>;
  /** Rows whose file could not be opened here. */
  readonly takTerbuka: Accessor<number>;
  /** Tries the missing ones again. */
  readonly ulang: () => void;
}

/** Call inside a component. Files that did not change are not opened again. */
export const useBanyakBerkas = (baris: Accessor<readonly Baris[]>): BanyakBerkas => {
  const jemput = useJemput();
  const ingat = new Map<string, { readonly versi: string; readonly lipatan: Lipatan }>();
  const kunci = createMemo(() => baris().map(versi).join("\n"));
  const [isi, { refetch }] = createResource(kunci, async () => {
    const perlu = baris();
    const baru = perlu.filter((b) => ingat.get(b.app)?.versi !== versi(b));
    if (jemput.sinkron.status().keadaan !== "luring") await jemput.berkas.ambil(baru.map((b) => b.app));
    await bergiliran(baru, async (b) => {
      const hasil = await jemput.berkas.muat(b.app);
      if (hasil.ok && hasil.value.state) ingat.set(b.app, { versi: versi(b), lipatan: hasil.value });
    });
    return perlu.flatMap((b) => ingat.get(b.app)?.lipatan ?? []);
  });
  // Read only once it is there: a resource that is read while it loads would hold back the whole screen.
  const ada = () => (isi.state === "ready" || isi.state === "refreshing" ? isi.latest : undefined);
  const lipatan = () => (kunci() === "" ? [] : ada());
  return {
    lipatan,
    berkas: createMemo(() => lipatan()?.flatMap(({ state }) => state ?? [])),
    memuat: () => isi.loading,
    ulang: () => void refetch(),
    takTerbuka: () => (isi.loading ? 0 : Math.max(0, baris().length - (ada()?.length ?? 0))),
  };
};
