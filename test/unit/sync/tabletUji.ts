// A whole tablet (vault, store, sync) against the real gateway over real HTTP, with faults put on the line between them.
import "fake-indexeddb/auto";
import type { AddressInfo } from "node:net";
import { afterEach } from "vitest";
import { simpanKode } from "../../../gateway/auth/perangkat.ts";
import { createBerkas } from "../../../src/store/berkas.ts";
import { createBrankasDb } from "../../../src/store/brankasDb.ts";
import { createDaftar } from "../../../src/store/daftar.ts";
import { bukaDb } from "../../../src/store/db.ts";
import { createKabar } from "../../../src/store/kabar.ts";
import { createMasuk } from "../../../src/sync/masuk.ts";
import type { Kirim } from "../../../src/sync/mintaJson.ts";
import { createSinkron } from "../../../src/sync/sinkron.ts";
import { createUnduhHalaman } from "../../../src/sync/unduhHalaman.ts";
import { createBrankas } from "../../../src/vault/brankas.ts";
import { bukaKantorUji, SANDI, selesai, type KantorUji } from "../gateway/kantorUji.ts";
import { jamUji, kdfCepat, namaDb, nilai } from "../store/perangkatUji.ts";

export { SANDI };

/** A fault on the line: gets the way on, answers instead of it. */
export type Gangguan = (url: string, init: RequestInit, terus: Kirim) => Promise<Response>;

const kantor2: KantorUji[] = [];
afterEach(async () => {
  for (const kantor of kantor2.splice(0)) await selesai(kantor);
});

export interface Kantor {
  kini: KantorUji;
  alamat: string;
  /** Stops it and opens the same folder again, as after an update or (with `restored`) a restored backup. */
  readonly ulang: (lebih?: Parameters<KantorUji["ulang"]>[0]) => Promise<void>;
}

const dengarkan = async (uji: KantorUji): Promise<string> => {
  await uji.http.listen({ port: 0, host: "127.0.0.1" });
  return `http://127.0.0.1:${(uji.http.server.address() as AddressInfo).port}`;
};

export const bukaKantor = async (): Promise<Kantor> => {
  const uji = await bukaKantorUji();
  kantor2.push(uji);
  await uji.orang("made", ["petugas_lapangan"]);
  await uji.orang("ketut", ["operator_dokumen"]);
  const kantor: Kantor = {
    kini: uji,
    alamat: await dengarkan(uji),
    ulang: async (lebih = {}) => {
      kantor.kini = await kantor.kini.ulang(lebih);
      kantor2.push(kantor.kini);
      kantor.alamat = await dengarkan(kantor.kini);
    },
  };
  return kantor;
};

export const kodeBaru = async (kantor: Kantor, wilayah: readonly string[] = ["9901"]): Promise<string> => {
  const kode = `KODE-${Math.random().toString(36).slice(2, 10).toUpperCase()}`;
  const kedaluwarsa = "2099-01-01T00:00:00.000Z";
  await simpanKode(kantor.kini.terbuka.mesin.kantor.db, kode, { jenis: "T", wilayah, kedaluwarsa });
  return kode;
};

/** The parts of one tab, on a database that may exist already. */
export const bukaTablet = async (kantor: Kantor, nama = namaDb()) => {
  const db = nilai(await bukaDb(nama));
  let gangguan: Gangguan | undefined;
  const lihat: { url: string; method: string; isi: string }[] = [];
  const terus: Kirim = (url, init) => fetch(kantor.alamat + url, init);
  const kirim: Kirim = (url, init) => {
    lihat.push({ url, method: init.method ?? "GET", isi: typeof init.body === "string" ? init.body : "" });
    return gangguan ? gangguan(url, init, terus) : terus(url, init);
  };
  const brankas = createBrankas(createBrankasDb(db), kdfCepat, () => 0);
  const kabar = createKabar(undefined);
  const jam = jamUji();
  const acak = (n: number) => crypto.getRandomValues(new Uint8Array(n));
  const unduhHalaman = createUnduhHalaman(db, kirim);
  const berkas = createBerkas({ db, brankas, kabar, jam, acak, unduhHalaman, sisaBerkas: async () => undefined });
  const daftar = createDaftar(db, brankas);
  const sinkron = createSinkron({ db, brankas, berkas, daftar, kabar, kirim, jam });
  const masuk = createMasuk({ db, brankas, kirim });
  return {
    nama,
    db,
    brankas,
    berkas,
    daftar,
    kabar,
    sinkron,
    masuk,
    lihat,
    /** Puts a fault on the line; nothing takes it off. */
    ganggu: (baru?: Gangguan) => {
      gangguan = baru;
    },
    baris: async (app: string) => nilai(await daftar.semua()).find((b) => b.app === app),
  };
};
export type Tablet = Awaited<ReturnType<typeof bukaTablet>>;

export const tabletUji = async (kantor: Kantor, pengguna = "made"): Promise<Tablet> => {
  const tablet = await bukaTablet(kantor);
  nilai(await tablet.masuk.daftar({ kode: await kodeBaru(kantor), pengguna, sandi: SANDI }));
  return tablet;
};

/** What the gateway holds of this file, by its database. */
export const diGateway = async (kantor: Kantor, app: string) => {
  const { db } = kantor.kini.terbuka.mesin.kantor;
  return {
    events: await db.selectFrom("peristiwa").select(["id", "dev", "gen", "seq"]).where("app", "=", app).execute(),
    putusan: await db.selectFrom("putusan").selectAll().where("app", "=", app).execute(),
    halaman: await db.selectFrom("halaman").select(["hash", "gseq"]).where("app", "=", app).execute(),
  };
};
