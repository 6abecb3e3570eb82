/** Takes one sync answer in: checks it first, then writes verdicts, events, rows, keys, receipts and cursor in one transaction. */
import { err, ok, type Result } from "../lib/result.ts";
import type { KepalaRantai, Ringkasan, SyncResponse } from "../protocol/sinkron.ts";
import type { Brankas } from "../vault/brankas.ts";
import { tandaiDiakui, type Kiriman } from "./antrean.ts";
import { bandingRantai, type KeadaanRantai } from "./bandingRantai.ts";
import type { Daftar } from "./daftar.ts";
import { transaksi, type JemputDb, type Tabel } from "./db.ts";
import { cobaSimpan, type SimpanError } from "./galatSimpan.ts";
import type { UbahDaftar } from "./halamanDaftar.ts";
import type { Kabar } from "./kabar.ts";
import { batalLewat, lepasBatal } from "./lepasBatal.ts";
import { bacaMeta, tulisMeta, type PerangkatTersimpan } from "./meta.ts";
import { periksaJawaban, type JawabanTerperiksa } from "./periksaJawaban.ts";
import { KEPALA_AWAL } from "./rantai.ts";
import {
  lepasBarisLokal,
  lupakanBerkas,
  majukanHitungan,
  mulaiEpoch,
  tulisBerkas,
  tulisKunci,
  tulisPutusan,
  tulisTandaTerima,
} from "./tulisJawaban.ts";

export interface TerapkanDeps {
  readonly db: JemputDb;
  readonly brankas: Brankas;
  readonly daftar: Daftar;
  readonly kabar: Kabar;
  readonly jam: () => string;
}

export interface HasilTerapkan {
  readonly rantai: KeadaanRantai;
  /** Another round trip is needed: more to read, or a new epoch to begin. */
  readonly lagi: boolean;
}

export type TerapkanError = SimpanError | { readonly type: "BelumTerdaftar" };

/** What went with the request that this is the answer to. */
export type Terkirim = Pick<Kiriman, "events" | "keys">;

interface Bahan {
  readonly jawab: SyncResponse;
  readonly periksa: JawabanTerperiksa;
  readonly perangkat: PerangkatTersimpan;
  /** Undefined while locked: then rows wait, and so does the cursor. */
  readonly daftar: UbahDaftar | undefined;
  readonly gseqBaris: ReadonlyMap<string, number>;
  readonly terkirim: Terkirim;
  readonly waktu: string;
}

const idDiKepala = async (db: Tabel, dev: string, { gen, seq }: KepalaRantai): Promise<string | undefined> =>
  (await db.peristiwa.where("[dev+gen+seq]").equals([dev, gen, seq]).first())?.id;

/** Events of the push before the refused one were taken; after a fork the head says nothing of ours. */
const tulisRantai = async (db: Tabel, { jawab, perangkat, terkirim }: Bahan): Promise<KeadaanRantai> => {
  const { rantai, tolak } = jawab;
  const kepala = (await bacaMeta(db, "kepala")) ?? KEPALA_AWAL;
  const keadaan = bandingRantai(kepala, jawab, await idDiKepala(db, perangkat.dev, rantai));
  if (keadaan.type === "Lanjut") await tandaiDiakui(db, perangkat.dev, rantai);
  else if (tolak) {
    const batas = terkirim.events.findIndex((e) => e.seq === tolak.seq);
    for (const { dev, gen, seq } of terkirim.events.slice(0, Math.max(0, batas)))
      await db.peristiwa.where("[dev+gen+seq]").equals([dev, gen, seq]).modify({ tunggu: "putusan" });
  }
  await tulisMeta(db, "kepalaGateway", rantai);
  return keadaan;
};

const tulisDaftar = async (db: Tabel, daftar: UbahDaftar, baris: readonly Ringkasan[]): Promise<void> => {
  for (const row of daftar.tulis) {
    const lama = await db.daftar.get(row.no);
    if ((lama?.ver ?? 0) !== row.ver - 1) throw new Error("another tab wrote the list");
    await db.daftar.put(row);
  }
  await lepasBarisLokal(db, baris);
};

const tulisSetelan = async (db: Tabel, jawab: SyncResponse): Promise<void> => {
  const lama = await bacaMeta(db, "setelan");
  if (!lama || jawab.setelan.versi >= lama.versi) await tulisMeta(db, "setelan", jawab.setelan);
};

const tulisSemua = async (db: Tabel, bahan: Bahan): Promise<HasilTerapkan> => {
  const { jawab, periksa, daftar } = bahan;
  const epochLama = await bacaMeta(db, "epoch");
  const epochBaru = epochLama !== undefined && epochLama !== jawab.epoch;
  if (epochBaru) await mulaiEpoch(db, jawab.epoch);
  else if (epochLama === undefined) await tulisMeta(db, "epoch", jawab.epoch);
  const rantai = await tulisRantai(db, bahan);
  await tulisPutusan(db, jawab.epoch, jawab.putusan);
  await tulisKunci(db, periksa.kunci);
  await tulisTandaTerima(db, periksa.tandaTerima);
  if (!epochBaru) await tulisBerkas(db, jawab.epoch, periksa.berkas, bahan.gseqBaris);
  if (!epochBaru) await db.segel.bulkPut([...bahan.terkirim.keys]);
  await tulisSetelan(db, jawab);
  if (periksa.direktori) await tulisMeta(db, "direktori", periksa.direktori);
  if (jawab.perangkat.length > 0) await tulisMeta(db, "perangkatKantor", jawab.perangkat);
  await tulisMeta(db, "terakhir", bahan.waktu);
  if (epochBaru) return { rantai, lagi: true };
  if (daftar) {
    await tulisDaftar(db, daftar, jawab.baris);
    await majukanHitungan(db, bahan.perangkat.label, jawab.baris);
    await lupakanBerkas(db, jawab.lupakan);
    await tulisMeta(db, "cursor", jawab.cursor);
  }
  return { rantai, lagi: daftar !== undefined && jawab.lagi };
};

/** Tidying up after the answer is in: whatever fails here is done at the next answer. */
const lepasYangBatal = async (db: JemputDb, daftar: Daftar, { setelan, waktu }: SyncResponse): Promise<void> => {
  const kini = await daftar.halaman.baca();
  if (!kini.ok) return;
  await cobaSimpan(() => lepasBatal(db, batalLewat(kini.value.values(), setelan.batalHari, waktu)));
};

export const createTerapkan =
  ({ db, brankas, daftar, kabar, jam }: TerapkanDeps) =>
  async (jawab: SyncResponse, terkirim: Terkirim): Promise<Result<HasilTerapkan, TerapkanError>> => {
    const perangkat = await cobaSimpan(() => bacaMeta(db, "perangkat"));
    if (!perangkat.ok) return perangkat;
    if (!perangkat.value) return err({ type: "BelumTerdaftar" });
    const periksa = await periksaJawaban(brankas, perangkat.value, jawab);
    const lama = await daftar.halaman.baca();
    const ubah = await daftar.halaman.susun(jawab.baris, jawab.lupakan);
    const bahan: Bahan = {
      jawab,
      periksa,
      perangkat: perangkat.value,
      daftar: ubah.ok ? ubah.value : undefined,
      gseqBaris: new Map(lama.ok ? [...lama.value].map(([app, b]) => [app, b.gseq]) : []),
      terkirim,
      waktu: jam(),
    };
    const tulis = await cobaSimpan(() => transaksi(db, "rw", "semua", (t) => tulisSemua(t, bahan)));
    if (!tulis.ok) return tulis;
    await lepasYangBatal(db, daftar, jawab);
    const apps = new Set([...jawab.putusan.map((p) => p.app), ...jawab.berkas.map((b) => b.app), ...jawab.lupakan]);
    for (const terima of jawab.tandaTerima) apps.add(terima.app);
    kabar.siarkan(
      ...[...apps].map((app) => ({ jenis: "berkas" as const, app })),
      { jenis: "daftar" },
      { jenis: "antrean" },
    );
    return ok(tulis.value);
  };
