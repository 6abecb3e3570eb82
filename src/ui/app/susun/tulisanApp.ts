/** What is being written to the vault right now: a scan, a signature, a draft. Locking waits for it. */
import type { BerkasApp } from "../jemput.ts";

export interface Tulisan {
  readonly sibuk: () => boolean;
  /** Resolves when nothing is being written any more, also what follows from one another. */
  readonly selesai: () => Promise<void>;
  readonly jaga: <T>(kerja: Promise<T>) => Promise<T>;
}

/** `jeda` lets what was waiting for a write go on and begin the next. */
export const createTulisan = (jeda: () => Promise<void>): Tulisan => {
  const berjalan = new Set<Promise<unknown>>();
  return {
    sibuk: () => berjalan.size > 0,
    selesai: async () => {
      do {
        await Promise.allSettled([...berjalan]);
        await jeda();
      } while (berjalan.size > 0);
    },
    jaga: async (kerja) => {
      berjalan.add(kerja);
      try {
        return await kerja;
      } finally {
        berjalan.delete(kerja);
      }
    },
  };
};

/** The same files, every write of them counted. */
export const jagaTulisan = <B extends BerkasApp>(berkas: B, { jaga }: Tulisan): B => ({
  ...berkas,
  baru: (isi) => jaga(berkas.baru(isi)),
  lakukan: (app, peristiwa) => jaga(berkas.lakukan(app, peristiwa)),
  segelHalaman: (app, gambar) => jaga(berkas.segelHalaman(app, gambar)),
  simpanAsal: (app, hash, asal) => jaga(berkas.simpanAsal(app, hash, asal)),
  simpanDraf: (app, bagian, isian) => jaga(berkas.simpanDraf(app, bagian, isian)),
  simpanCatatan: (app, nama, isi) => jaga(berkas.simpanCatatan(app, nama, isi)),
  catatDraf: (app) => jaga(berkas.catatDraf(app)),
});
