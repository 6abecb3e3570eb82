// A device for tests: a fresh database, a real vault with a quick KDF, an office whose keys the test holds.
import "fake-indexeddb/auto";
import type { Peristiwa } from "../../../src/domain/permohonan/peristiwa.ts";
import { SETELAN_SOP } from "../../../src/domain/sop/setelan.ts";
import type { Profil, SetelanKantor } from "../../../src/protocol/kantor.ts";
import { createBerkas, type Berkas } from "../../../src/store/berkas.ts";
import { createBrankasDb } from "../../../src/store/brankasDb.ts";
import { createDaftar, type Daftar } from "../../../src/store/daftar.ts";
import { bukaDb, type JemputDb } from "../../../src/store/db.ts";
import { createKabar, type Kabar } from "../../../src/store/kabar.ts";
import { tulisMeta } from "../../../src/store/meta.ts";
import { createTerapkan } from "../../../src/store/terapkanSinkron.ts";
import type { KdfApi } from "../../../src/vault/parameterKdf.ts";
import { createBrankas, type Brankas } from "../../../src/vault/brankas.ts";
import { buatPasanganPerangkat } from "../../../src/vault/isiBrankas.ts";
import { bytesToB64u, gabungBytes, teksToBytes, type Bytes } from "../../../src/vault/kode.ts";
import { buatPasanganX25519, type PasanganX25519 } from "../../../src/vault/segel.ts";
import { sha256 } from "../../../src/vault/sidikJari.ts";
import { buatPasanganTanda, type PasanganTanda } from "../../../src/vault/tanda.ts";

/** One hash instead of Argon2: the tests of the KDF itself use the real one. */
export const kdfCepat: KdfApi = { turunkan: (sandi, garam) => sha256(gabungBytes(garam, teksToBytes(sandi))) };

export const made: Profil = {
  id: "made",
  nama: "Made Contoh",
  inisial: "MC",
  peran: ["petugas_lapangan", "operator_dokumen"],
  wilayah: ["9901"],
};
export const SANDI = "kelapa-biru-tujuh";
export const DEV = "00000000000000d1";

export const setelan: SetelanKantor = {
  ...SETELAN_SOP,
  versi: 1,
  namaKantor: "Dinas Contoh",
  namaDaerah: "Kabupaten Contoh",
  kabupaten: "9901",
  formSet: "2019",
  terimaF105: true,
  latarFotoGanjilGenap: true,
  saksiKtp: false,
  mintaKtpOrangTua: false,
  batalHari: 7,
  simpanHari: 7,
};

export interface KantorUji {
  readonly kantor: PasanganX25519;
  readonly pemulihan: PasanganX25519;
  readonly gateway: PasanganTanda;
}
export const kantorUji = async (): Promise<KantorUji> => ({
  kantor: await buatPasanganX25519(),
  pemulihan: await buatPasanganX25519(),
  gateway: await buatPasanganTanda(),
});

export interface Tab {
  readonly db: JemputDb;
  readonly brankas: Brankas;
  readonly berkas: Berkas;
  readonly daftar: Daftar;
  readonly kabar: Kabar;
  readonly terapkan: ReturnType<typeof createTerapkan>;
}

let nomor = 0;
export const namaDb = (): string => `uji-${++nomor}`;

const WAKTU = Date.parse("2026-11-22T08:00:00.000Z");
export const jamUji = (): (() => string) => {
  let detik = 0;
  return () => new Date(WAKTU + 1000 * detik++).toISOString();
};
const acak = (n: number): Bytes => crypto.getRandomValues(new Uint8Array(n));

/** Opens one tab on a database; several tabs may share one. */
export const bukaTab = async (
  nama: string,
  unduh: (hash: string) => Promise<ArrayBuffer | undefined> = async () => undefined,
): Promise<Tab> => {
  const buka = await bukaDb(nama);
  if (!buka.ok) throw new Error(buka.error.type);
  const db = buka.value;
  const brankas = createBrankas(createBrankasDb(db), kdfCepat, () => 0);
  const kabar = createKabar(undefined);
  const jam = jamUji();
  const berkas = createBerkas({
    db,
    brankas,
    kabar,
    jam,
    acak,
    unduhHalaman: unduh,
    sisaBerkas: async () => undefined,
  });
  const daftar = createDaftar(db, brankas);
  return { db, brankas, berkas, daftar, kabar, terapkan: createTerapkan({ db, brankas, daftar, kabar, jam }) };
};

/** An enrolled device with an open vault. */
export const perangkatUji = async (
  pilihan: { nama?: string; dev?: string; kantor?: KantorUji; label?: string } = {},
) => {
  const nama = pilihan.nama ?? namaDb();
  const kantor = pilihan.kantor ?? (await kantorUji());
  const tab = await bukaTab(nama);
  const pasangan = await buatPasanganPerangkat();
  await tab.brankas.buat({ orang: made, sandi: SANDI, pasangan });
  await tulisMeta(tab.db, "perangkat", {
    dev: pilihan.dev ?? DEV,
    label: pilihan.label ?? "T3",
    wilayah: ["9901"],
    token: "token-uji",
    kunciKantor: bytesToB64u(kantor.kantor.publik),
    kunciPemulihan: bytesToB64u(kantor.pemulihan.publik),
    kunciGateway: bytesToB64u(kantor.gateway.publik),
  });
  await tulisMeta(tab.db, "setelan", setelan);
  return { ...tab, nama, kantor, pasangan };
};

export const kelahiran = {
  layanan: ["akta_kelahiran"],
  jalur: "lapangan",
  desa: "9901012001",
  tanggal: "2026-11-22",
} as const;

export const isiNama = (nama: string): Peristiwa => ({
  type: "IsianDicatat",
  bagian: "pemohon",
  isian: { "pemohon.nama": nama },
});

/** The value of a Result that must be good. */
export const nilai = <T, E>(hasil: { ok: true; value: T } | { ok: false; error: E }): T => {
  if (!hasil.ok) throw new Error(JSON.stringify(hasil.error));
  return hasil.value;
};

/** A new file whose applicant has this name, with one sealed page of three bytes per `halaman`. */
export const berkasBerisi = async (tab: Pick<Tab, "berkas">, nama = "Ni Luh Contoh", halaman = 0): Promise<string> => {
  const { app } = nilai(await tab.berkas.baru(kelahiran));
  nilai(await tab.berkas.lakukan(app, isiNama(nama)));
  for (let i = 0; i < halaman; i++) {
    const segel = nilai(await tab.berkas.segelHalaman(app, Uint8Array.of(1, 2, i).buffer));
    const isi = { ...segel, lebar: 10, tinggi: 10, mime: "image/jpeg" as const };
    const pindai: Peristiwa = { type: "DokumenDipindai", dok: `d${i}`, slot: `s${i}`, jenis: "kk", halaman: [isi] };
    nilai(await tab.berkas.lakukan(app, pindai));
  }
  return app;
};

/** Every byte and text that the database holds, as one Latin-1 string. */
export const seluruhIsi = async (db: JemputDb): Promise<string> => {
  const potong: string[] = [];
  const telusuri = (nilai: unknown): void => {
    if (typeof nilai === "string") potong.push(nilai);
    else if (nilai instanceof ArrayBuffer) potong.push(Buffer.from(nilai).toString("latin1"));
    else if (ArrayBuffer.isView(nilai))
      potong.push(Buffer.from(nilai.buffer, nilai.byteOffset, nilai.byteLength).toString("latin1"));
    else if (typeof nilai === "object" && nilai !== null)
      for (const [nama, isi] of Object.entries(nilai)) {
        potong.push(nama);
        telusuri(isi);
      }
  };
  for (const tabel of db.tables) telusuri(await tabel.toArray());
  return potong.join("\n");
};
