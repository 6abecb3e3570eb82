/**
 * Fills an empty office with invented people and some 200 invented files of the last 30 days, in every state. They are
 * made as real ones are: decided by the rules, sealed and signed by three demo devices, taken in by the same push.
 */
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { sql } from "kysely";
import { nomorBerkas } from "../../src/domain/permohonan/nomor.ts";
import type { Halaman, Peristiwa } from "../../src/domain/permohonan/peristiwa.ts";
import type { SetelanKantor } from "../../src/protocol/kantor.ts";
import { hashSandi } from "../auth/sandi.ts";
import { buatOrang } from "../auth/orang.ts";
import { simpanKode } from "../auth/perangkat.ts";
import type { DbAtauTrx } from "../db/bukaDb.ts";
import { naikkan } from "../db/penghitung.ts";
import { bacaSetelan, simpanSetelan } from "../db/setelan.ts";
import { berkasHalaman, catatHalaman } from "../halaman/simpanHalaman.ts";
import type { Kantor } from "../kantor.ts";
import { simpanDalam, type Mesin } from "../sync/simpanPeristiwa.ts";
import { terimaKunci } from "../sync/terimaDorongan.ts";
import { createAcak, type Acak } from "./acak.ts";
import { ceritakan, SELURUHNYA, type Adegan } from "./cerita.ts";
import { gambarDokumen, LEBAR, TINGGI } from "./gambar.ts";
import { keJamKerja } from "./jamKerja.ts";
import { keluargaContoh, type Cerita } from "./keluarga.ts";
import type { Watak } from "./kerjaKantor.ts";
import { buatPerangkatDemo, type PerangkatDemo } from "./perangkatDemo.ts";
import type { AppContoh, Tersegel } from "./perangkatContoh.ts";
import { KABUPATEN_DEMO, KODE_DEMO, PETUGAS, SANDI_DEMO } from "./petugas.ts";

const BANYAK = 200;
const BENIH = 20_261_118;
const SEHARI = 86_400_000;
const DESA = ["9901042001", "9901042002", "9901042003", "9901052001", "9901052002"] as const;
const CERITA: readonly [Cerita, ...Cerita[]] = ["lahir", "lahir", "lahir", "kia", "kia", "kk17", "pindah", "kematian"];

interface Rencana extends Adegan {
  readonly app: AppContoh;
}

const isiOrang = async (kantor: Kantor): Promise<void> => {
  const { db } = kantor;
  const kini = kantor.sekarang();
  const sandi = await hashSandi(SANDI_DEMO);
  await db.updateTable("orang").set({ sandi, nama: "Admin Kantor" }).where("id", "=", "admin").execute();
  for (const profil of PETUGAS) await buatOrang(db, profil, SANDI_DEMO, kini.toISOString());
  const setelan = await bacaSetelan(db);
  const demo = {
    ...setelan,
    versi: setelan.versi + 1,
    namaKantor: "Dinas Dukcapil Tanjung Asri",
    namaDaerah: "Kabupaten Tanjung Asri",
  };
  await simpanSetelan(db, demo, "admin", kini.toISOString());
  const kedaluwarsa = new Date(kini.getTime() + 3650 * SEHARI).toISOString();
  await simpanKode(db, KODE_DEMO, { jenis: "T", wilayah: [KABUPATEN_DEMO], kedaluwarsa, ulang: true });
};

const watakOf = (acak: Acak, layanan: readonly string[]): Watak => {
  const satu = layanan[acak.antara(0, layanan.length - 1)] ?? "";
  const dadu = acak.angka();
  if (dadu < 0.14) return { ditunda: { layanan: satu, kembali: acak.peluang(0.4) } };
  if (dadu < 0.19) return { ditolak: satu };
  if (dadu < 0.23) return { kendala: satu };
  return dadu < 0.27 ? { dikembalikan: satu } : {};
};

const simpanGambar = async (
  kantor: Kantor,
  perangkat: PerangkatDemo,
  app: AppContoh,
  isi: Uint8Array<ArrayBuffer>,
): Promise<Halaman> => {
  const { hash, ct } = await perangkat.halaman(app, isi);
  const tujuan = berkasHalaman(kantor, hash);
  await mkdir(path.dirname(tujuan), { recursive: true });
  await writeFile(tujuan, new Uint8Array(ct));
  return { hash, bytes: ct.byteLength, lebar: LEBAR, tinggi: TINGGI, mime: "image/png" };
};

interface Bahan {
  readonly mesin: Mesin;
  readonly perangkat: ReadonlyMap<string, PerangkatDemo>;
  readonly setelan: SetelanKantor;
  readonly banyak: number;
}

/** One file: where, by whom, how old, how far it gets. The youngest are still at the table. */
const rencanakan = async ({ mesin, perangkat, setelan, banyak }: Bahan, ke: number): Promise<readonly Rencana[]> => {
  const { kantor } = mesin;
  const acak = createAcak(BENIH + ke);
  const kini = kantor.sekarang().getTime();
  const umur = 30 * (1 - ke / banyak);
  const mulai = Math.min(keJamKerja(kini - umur * SEHARI), kini - acak.antara(20, 50) * 60_000);
  const desa = acak.pilih(DESA);
  const keluarga = keluargaContoh(acak, acak.pilih(CERITA), desa, mulai);
  const petugas = acak.peluang(0.2) ? "made" : desa === "9901042002" && acak.peluang(0.4) ? "yanto" : "rina";
  const alat = perangkat.get(petugas);
  if (!alat) throw new Error(`no demo device for ${petugas}`);
  const nomor = nomorBerkas(alat.label, alat.hitung());
  const app = await alat.appBaru();
  await terimaKunci(mesin, app.keys);
  const adegan = await ceritakan({
    acak,
    app: app.app,
    keluarga,
    watak: watakOf(acak, keluarga.layanan),
    petugas,
    jalur: petugas === "made" ? "loket" : "lapangan",
    nomor,
    mulai,
    kini,
    setelan,
    panjang: acak.peluang(umur > 12 ? 0.75 : 0.2) ? SELURUHNYA : acak.antara(0, 22),
    draf: umur < 2 && acak.peluang(0.3),
    gambar: (judul, baris) => simpanGambar(kantor, alat, app, gambarDokumen(judul, baris)),
  });
  return adegan.map((a) => ({ ...a, app }));
};

const simpan = async (
  mesin: Mesin,
  trx: DbAtauTrx,
  alat: PerangkatDemo,
  satu: Tersegel & { readonly peristiwa: Peristiwa },
): Promise<void> => {
  const { amplop, id, peristiwa } = satu;
  const hasil = await simpanDalam(mesin, trx, { id, amplop, label: alat.label, susulan: false }, { peristiwa });
  if (!hasil.ok || hasil.value.putusan?.hasil !== "diterima" || !hasil.value.lipat)
    throw new Error(`demo: ${amplop.type} ${hasil.ok ? (hasil.value.putusan?.alasan ?? "tunda") : hasil.error}`);
  mesin.lipatan.ingat(amplop.app, hasil.value.lipat);
  for (const { hash } of amplop.blobs) await catatHalaman(trx, hash, amplop.at);
};

/** In the order of time over all files; the next event is sealed while the one before it is stored. */
const jalankan = (
  mesin: Mesin,
  perangkat: ReadonlyMap<string, PerangkatDemo>,
  rencana: readonly Rencana[],
): Promise<void> =>
  mesin.kantor.db.transaction().execute(async (trx) => {
    let tersimpan = Promise.resolve();
    for (const { app, by, at, peristiwa } of rencana.toSorted((a, b) => a.at - b.at)) {
      const alat = perangkat.get(by);
      if (!alat) throw new Error(`no demo device for ${by}`);
      const tersegel = await alat.segel(app, peristiwa, { by, at: new Date(at).toISOString() });
      tersimpan = tersimpan.then(() => simpan(mesin, trx, alat, { ...tersegel, peristiwa }));
      tersimpan.catch(() => undefined);
    }
    await tersimpan;
  });

/** One row per file at the end, instead of one after every event. */
const tulisSemuaBaris = async (
  { kantor, lipatan, tulisBaris }: Mesin,
  apps: ReadonlySet<string>,
  setelan: SetelanKantor,
): Promise<void> =>
  kantor.db.transaction().execute(async (trx) => {
    for (const app of apps) {
      const { state, dev } = await lipatan.baca(trx, app);
      if (state) await tulisBaris(kantor, trx, { state, dev, gseq: await naikkan(trx, "gseq"), setelan });
    }
  });

/** Only in an office that holds nothing yet. Answers whether this office is the demo's. */
export const isiDemo = async (mesin: Mesin, banyak = BANYAK): Promise<boolean> => {
  const { db } = mesin.kantor;
  const tanda = await db.selectFrom("meta").select("nilai").where("kunci", "=", "demo").executeTakeFirst();
  if (tanda) return true;
  const ada = await db.selectFrom("perangkat").select("dev").limit(1).executeTakeFirst();
  if (ada) return false;
  // Invented data may be lost to a power cut; the real settings come back below.
  await sql`PRAGMA synchronous = OFF`.execute(db);
  try {
    await isiOrang(mesin.kantor);
    const perangkat = await buatPerangkatDemo(mesin.kantor);
    const setelan = await bacaSetelan(db);
    const berkas = Array.from({ length: banyak }, (_, ke) => rencanakan({ mesin, perangkat, setelan, banyak }, ke));
    const rencana = (await Promise.all(berkas)).flat();
    await jalankan({ ...mesin, tulisBaris: () => Promise.resolve() }, perangkat, rencana);
    await tulisSemuaBaris(mesin, new Set(rencana.map((r) => r.app.app)), setelan);
    await db.insertInto("meta").values({ kunci: "demo", nilai: "1" }).execute();
  } finally {
    await sql`PRAGMA synchronous = FULL`.execute(db);
    await sql`PRAGMA wal_checkpoint(TRUNCATE)`.execute(db);
  }
  return true;
};

export const kataDemo = (demo: boolean): string =>
  demo
    ? [
        "",
        "Kantor contoh: semua orang dan permohonan di sini karangan.",
        `  Kode perangkat    : ${KODE_DEMO}`,
        `  Kata sandi        : ${SANDI_DEMO}  (sama untuk semua)`,
        ...PETUGAS.map((p) => `  ${p.id.padEnd(18)}: ${p.peran.join(", ")}`),
        "",
      ].join("\n")
    : "Folder data sudah berisi kantor lain: data contoh tidak ditambahkan. Pilih folder kosong dengan --data FOLDER.";
