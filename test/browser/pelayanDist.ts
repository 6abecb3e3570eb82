// A small server of dist/ for tests of the service worker alone: it can be stopped, and answer single paths otherwise.
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { Server } from "node:http";
import { extname } from "node:path";

const dist = new URL("../../dist", import.meta.url);

const jenisByAkhiran: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".json": "application/json",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
};

export interface PelayanDist {
  readonly alamat: string;
  /** Paths asked for since the start, in order. */
  readonly diminta: readonly string[];
  /** Answers this path with these bytes from now on; undefined gives 404. */
  readonly ganti: (jalur: string, isi: Buffer | undefined) => void;
  readonly berhenti: () => Promise<void>;
  readonly hidupkan: () => Promise<void>;
}

const bacaDist = async (jalur: string): Promise<Buffer | undefined> => {
  try {
    return await readFile(new URL(dist.href + jalur));
  } catch {
    return undefined;
  }
};

/** Like the gateway: a path without an extension gives the app, a missing file gives 404 and never HTML. */
export const mulaiPelayanDist = async (): Promise<PelayanDist> => {
  const pengganti = new Map<string, Buffer | undefined>();
  const diminta: string[] = [];
  let server: Server | undefined;
  let port = 0;

  const isi = async (jalur: string): Promise<Buffer | undefined> => {
    if (pengganti.has(jalur)) return pengganti.get(jalur);
    if (jalur.startsWith("/api/")) return undefined;
    return bacaDist(extname(jalur) === "" ? "/index.html" : jalur);
  };

  const hidupkan = async (): Promise<void> => {
    const baru = createServer((permintaan, jawaban) => {
      const jalur = new URL(permintaan.url ?? "/", "http://localhost").pathname;
      diminta.push(jalur);
      void isi(jalur).then((badan) => {
        const jenis =
          jenisByAkhiran[extname(jalur)] ?? (extname(jalur) === "" ? "text/html" : "application/octet-stream");
        jawaban.writeHead(badan ? 200 : 404, {
          "content-type": badan ? jenis : "text/plain",
          "cache-control": "no-cache",
        });
        jawaban.end(badan);
      });
    });
    server = baru.listen(port, "127.0.0.1");
    await once(baru, "listening");
    const alamat = baru.address();
    if (typeof alamat === "object" && alamat !== null) port = alamat.port;
  };

  await hidupkan();
  return {
    get alamat() {
      return `http://127.0.0.1:${String(port)}`;
    },
    diminta,
    ganti: (jalur, badan) => pengganti.set(jalur, badan),
    berhenti: async () => {
      const tertutup = server && once(server, "close");
      server?.closeAllConnections();
      server?.close();
      await tertutup;
    },
    hidupkan,
  };
};
