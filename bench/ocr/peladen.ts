/** Builds the bench page with the production settings and serves it, both packs and photos on a free port. */
import { createServer, type Server } from "node:http";
import { rmSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { buat as buildPaketDokumen } from "../../scripts/packs/dokumen.ts";
import { buildPaketOcr } from "../../scripts/packs/ocr.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".wasm": "application/wasm",
  ".jpg": "image/jpeg",
};

const buildPage = (out: string): Promise<unknown> =>
  build({
    configFile: false,
    root: join(ROOT, "bench/ocr/page"),
    logLevel: "error",
    worker: { format: "es" },
    build: {
      outDir: out,
      emptyOutDir: true,
      target: "chrome100",
      rolldownOptions: { input: join(ROOT, "bench/ocr/page/page.html") },
    },
  });

/** The same policy as the app's, so that what the bench runs also runs there. */
const POLICY =
  "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; connect-src 'self'; img-src 'self' blob:";

export interface Peladen {
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** The address without its query, decoded; undefined where it can't be. */
const pathOf = (url: string): string | undefined => {
  try {
    return decodeURIComponent(new URL(url, "http://localhost").pathname);
  } catch {
    return undefined;
  }
};

/** Says which file an address stands for; makes the pack for PDFs when it is first asked for. */
const createFind = (files: readonly string[], out: string) => {
  const require = createRequire(import.meta.url);
  const data = join(dirname(require.resolve("@tesseract.js-data/ind/package.json")), "4.0.0_best_int");
  let dokumen: Promise<void> | undefined;
  return async (path: string): Promise<string | undefined> => {
    if (path.startsWith("/foto/")) return files[Number(path.slice("/foto/".length))];
    if (path.startsWith("/polos/")) return join(data, normalize(path).slice("/polos/".length));
    if (path.startsWith("/dokumen/")) await (dokumen ??= buildPaketDokumen(join(out, "dokumen")));
    return join(out, normalize(path));
  };
};

const listen = async (server: Server): Promise<string> => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return `http://127.0.0.1:${String(port)}`;
};

/** `files`: what is served as `/foto/0`, `/foto/1` and so on. */
export const startPeladen = async (files: readonly string[]): Promise<Peladen> => {
  // a folder for each run: two at once must not clear each other's
  const out = await mkdtemp(join(tmpdir(), "jemput-ocr-halaman-"));
  const clear = (): void => rmSync(out, { recursive: true, force: true });
  process.once("exit", clear);
  await buildPage(out);
  await buildPaketOcr(ROOT, join(out, "ocr"));
  const find = createFind(files, out);
  const answer = async (url: string): Promise<readonly [string, Uint8Array]> => {
    const path = pathOf(url);
    const file = path === undefined ? undefined : await find(path);
    if (path === undefined || file === undefined) throw new Error("unknown");
    return [TYPES[extname(path)] ?? "application/octet-stream", await readFile(file)];
  };
  const server: Server = createServer((request, response) => {
    answer(request.url ?? "/").then(
      ([type, bytes]) =>
        response.writeHead(200, { "content-type": type, "content-security-policy": POLICY }).end(bytes),
      () => response.writeHead(404).end(),
    );
  });
  return {
    origin: await listen(server),
    close: async () => {
      server.closeAllConnections();
      server.close();
      process.off("exit", clear);
      await rm(out, { recursive: true, force: true });
    },
  };
};
