// The line between a tablet and the gateway: slow as a village's signal, cut where a story wants it, and what went over it.
import { once } from "node:events";
import { readdir, stat } from "node:fs/promises";
import { connect, createServer, type AddressInfo, type Socket } from "node:net";
import { join } from "node:path";
import { tunggu } from "../jalan.ts";
import type { Gateway } from "../jalan.ts";

export interface HalamanSebagian {
  readonly hash: string;
  readonly bytes: number;
}

export interface Jalur {
  /** Where the tablet finds the gateway. */
  readonly alamat: string;
  /** Bytes a second from the tablet, from now on. */
  readonly lajukan: (bytesPerDetik: number) => void;
  /** The next push reaches the gateway in whole; `lalu` runs when it answers, and the answer is lost. */
  readonly telanJawaban: (lalu: () => Promise<void>) => Promise<void>;
  /** Pages that were continued instead of begun: with the offset from which they went on. */
  readonly sambungan: readonly HalamanSebagian[];
  readonly tutup: () => Promise<void>;
}

const catatSambungan = (kepala: string, sambungan: HalamanSebagian[]): void => {
  const hash = /PATCH \/api\/unggah\/([0-9a-f]{64})/.exec(kepala)?.[1];
  const bytes = Number(/upload-offset: (\d+)/i.exec(kepala)?.[1] ?? 0);
  if (hash !== undefined && bytes > 0) sambungan.push({ hash, bytes });
};

/** Sends on with `laju()` bytes a second. */
const salurkan = (dari: Socket, ke: Socket, laju: () => number, lihat: (isi: Buffer) => void): void => {
  dari.on("data", (isi: Buffer) => {
    lihat(isi);
    ke.write(isi);
    dari.pause();
    setTimeout(() => dari.resume(), (1000 * isi.length) / laju());
  });
  dari.on("end", () => ke.end());
};

/** A line to a gateway that may be away: then the connection breaks, as on a real one. */
export const mulaiJalur = async (gateway: Gateway): Promise<Jalur> => {
  const sambungan: HalamanSebagian[] = [];
  const terbuka = new Set<Socket>();
  let laju = Infinity;
  let telan: (() => void) | undefined;
  const server = createServer((tablet) => {
    const kantor = connect(Number(new URL(gateway.alamat).port), "127.0.0.1");
    let hilang: (() => void) | undefined;
    for (const satu of [tablet, kantor]) {
      terbuka.add(satu);
      satu.on("error", () => undefined);
      satu.on("close", () => {
        terbuka.delete(satu);
        tablet.destroy();
        kantor.destroy();
      });
    }
    salurkan(
      tablet,
      kantor,
      () => laju,
      (isi) => {
        const kepala = isi.toString("latin1");
        catatSambungan(kepala, sambungan);
        if (!kepala.startsWith("POST /api/sync")) return;
        hilang = telan;
        telan = undefined;
      },
    );
    kantor.on("data", (isi: Buffer) => {
      if (!hilang) return void tablet.write(isi);
      hilang();
      hilang = undefined;
      tablet.destroy();
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    alamat: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    lajukan: (bytesPerDetik) => (laju = bytesPerDetik),
    telanJawaban: (lalu) => new Promise((resolve, reject) => (telan = () => void lalu().then(resolve, reject))),
    sambungan,
    tutup: async () => {
      for (const satu of terbuka) satu.destroy();
      server.close();
      await once(server, "close");
    },
  };
};

/** Waits until part of a page has arrived: its bytes lie in the gateway's upload folder. */
export const tungguSebagian = (gateway: Gateway): Promise<HalamanSebagian> =>
  tunggu(
    "part of a page to arrive",
    async () => {
      const folder = join(gateway.dataDir, "unggah");
      for (const hash of await readdir(folder)) {
        // A page that has just become whole is moved away under our hands.
        const bytes = await stat(join(folder, hash)).then(
          ({ size }) => size,
          () => 0,
        );
        if (bytes > 0) return { hash, bytes };
      }
      return undefined;
    },
    120_000,
  );
