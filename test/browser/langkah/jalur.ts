// The line between a tablet and the gateway: slow as a village's signal, and what has arrived over it so far.
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { tunggu } from "../jalan.ts";
import type { Gateway, Peramban } from "../jalan.ts";

/** Bytes a second that leave the tablet: a page takes seconds, so that something can happen in the middle of it. */
const PELAN = 40_000;

/** Lasts until the browser ends or `cepat` is called. */
export const pelankan = async ({ context, page }: Peramban): Promise<{ readonly cepat: () => Promise<void> }> => {
  const cdp = await context.newCDPSession(page);
  const atur = (uploadThroughput: number): Promise<unknown> =>
    cdp.send("Network.emulateNetworkConditions", {
      offline: false,
      latency: 0,
      downloadThroughput: -1,
      uploadThroughput,
    });
  await atur(PELAN);
  return { cepat: async () => void (await atur(-1)) };
};

export interface HalamanSebagian {
  readonly hash: string;
  readonly bytes: number;
}

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

/** Offset and name of every PATCH that continues a page instead of beginning it. */
export const catatSambungan = ({ context }: Peramban): readonly HalamanSebagian[] => {
  const sambungan: HalamanSebagian[] = [];
  context.on("request", (permintaan) => {
    const bytes = Number(permintaan.headers()["upload-offset"] ?? 0);
    const hash = /\/api\/unggah\/([0-9a-f]{64})$/.exec(permintaan.url())?.[1];
    if (permintaan.method() === "PATCH" && bytes > 0 && hash !== undefined) sambungan.push({ hash, bytes });
  });
  return sambungan;
};
