/** Writes one act on a file: reads what the file holds, decides, seals, appends, and tells the others. */
import { foldPermohonan } from "../domain/permohonan/fold.ts";
import type { Peristiwa } from "../domain/permohonan/peristiwa.ts";
import { halamanTerpakai } from "../domain/permohonan/permohonan.ts";
import { ok, type Result } from "../lib/result.ts";
import type { KunciTersegel } from "../protocol/amplop.ts";
import type { KepalaRantai } from "../protocol/sinkron.ts";
import type { Brankas, KunciBaru } from "../vault/brankas.ts";
import type { KunciApp } from "../vault/isiBrankas.ts";
import { barisLokal, segelBarisLokal } from "./barisLokal.ts";
import type { JemputDb } from "./db.ts";
import type { DrafBagian } from "./draf.ts";
import type { HalamanBerkas, HalamanError } from "./halamanBerkas.ts";
import type { Kabar } from "./kabar.ts";
import type { BerkasMuat, MuatError, Pemuat } from "./muatBerkas.ts";
import { pelakuKini, type Kini, type KiniError } from "./pelakuKini.ts";
import { catatUlang, type Tulisan } from "./rantai.ts";
import { susunPeristiwa, type SusunError, type Tersusun } from "./susunTulisan.ts";

export type BerkasError = KiniError | MuatError | SusunError | HalamanError;

export interface Aksi {
  readonly app: string;
  /** What happens, given what the file holds now; nothing to do is an empty list. */
  readonly peristiwa: (
    kini: Kini,
    lama: BerkasMuat | undefined,
  ) => Promise<{ readonly peristiwa: readonly Peristiwa[]; readonly hitungan?: number }>;
  /** A new file's key, and the same sealed to the office. */
  readonly kunciBaru?: KunciBaru;
  readonly segel?: readonly KunciTersegel[];
  /** Drafts that these events take in. */
  readonly draf?: readonly DrafBagian[];
}

export interface TulisDeps {
  readonly db: JemputDb;
  readonly brankas: Brankas;
  readonly kabar: Kabar;
  readonly pemuat: Pemuat;
  readonly halaman: HalamanBerkas;
  readonly jam: () => string;
}

export const createTulisAksi = (deps: TulisDeps): ((aksi: Aksi) => Promise<Result<void, BerkasError>>) => {
  const { db, brankas, kabar, pemuat, halaman } = deps;

  const bacaLama = async (
    aksi: Aksi,
  ): Promise<Result<{ readonly lama: BerkasMuat | undefined; readonly kunci: KunciApp }, MuatError>> => {
    if (aksi.kunciBaru) return ok({ lama: undefined, kunci: aksi.kunciBaru });
    const lama = await pemuat.muat(aksi.app);
    if (!lama.ok) return lama;
    const kunci = await brankas.kunciApp(aksi.app);
    return kunci.ok ? ok({ lama: lama.value, kunci: kunci.value }) : kunci;
  };

  const segelBaris = (kini: Kini, lama: BerkasMuat | undefined, events: Tersusun["events"]) => {
    const { state } = foldPermohonan(events);
    if (!state) throw new Error("an accepted act left no state");
    const halamanKurang = halamanTerpakai(state).filter((h) => !lama?.halamanAda.has(h.hash)).length;
    const { setelan, perangkat } = kini;
    const bahan = { state, gseq: lama?.gseq ?? 0, setelan, dev: perangkat.dev, halamanKurang };
    return segelBarisLokal(brankas, barisLokal(bahan));
  };

  const susun = async (aksi: Aksi, kini: Kini, kepala: KepalaRantai): Promise<Result<Tulisan, BerkasError>> => {
    const baca = await bacaLama(aksi);
    if (!baca.ok) return baca;
    const { lama, kunci } = baca.value;
    const { peristiwa, hitungan } = await aksi.peristiwa(kini, lama);
    const konteks = {
      setelan: kini.setelan,
      halamanTersimpan: (hash: string) => lama?.halamanAda.has(hash) ?? false,
      terbantah: (id: string) =>
        lama?.events.some((e) => e.id === id && e.verdict && e.verdict.hasil !== "diterima") ?? false,
    };
    const { pelaku, tanda, perangkat } = kini;
    const penyusun = { app: aksi.app, dev: perangkat.dev, pelaku, at: deps.jam(), kunci, tanda, konteks };
    const tersusun = await susunPeristiwa(penyusun, { kepala, events: lama?.events ?? [] }, peristiwa);
    if (!tersusun.ok) return tersusun;
    const pages = await halaman.ambil(aksi.app, tersusun.value.halaman);
    if (!pages.ok) return pages;
    const lokal = await segelBaris(kini, lama, tersusun.value.events);
    if (!lokal.ok) return lokal;
    return ok({
      amplop: tersusun.value.amplop,
      halaman: pages.value,
      segel: aksi.segel ?? [],
      ...(aksi.kunciBaru ? { kunci: aksi.kunciBaru.bungkus } : {}),
      ...(hitungan === undefined ? {} : { hitungan }),
      lokal: lokal.value,
      draf: (aksi.draf ?? []).map(({ bagian, ver }) => ({ app: aksi.app, bagian, ver })),
    });
  };

  return async (aksi) => {
    const kini = await pelakuKini(db, brankas);
    if (!kini.ok) return kini;
    const tulis = await catatUlang(db, (kepala) => susun(aksi, kini.value, kepala));
    if (!tulis.ok) return tulis;
    halaman.lepas(tulis.value.halaman.map((h) => h.hash));
    kabar.siarkan({ jenis: "berkas", app: aksi.app }, { jenis: "daftar" }, { jenis: "antrean" });
    return ok(undefined);
  };
};
