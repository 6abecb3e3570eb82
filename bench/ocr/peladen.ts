/** Builds the bench page with the production settings and serves it, the OCR pack and a folder of photos on a free port. */
import { createServer, type Server } from "node:http";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
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

/** `files`: what is served as `/foto/0`, `/foto/1` and so on. */
export const startPeladen = async (files: readonly string[]): Promise<Peladen> => {
  // a folder for each run: two at once must not clear each other's
  const out = await mkdtemp(join(tmpdir(), "jemput-ocr-halaman-"));
  await Promise.all([buildPage(out), buildPaketOcr(ROOT)]);
  const data = join(
    dirname(createRequire(import.meta.url).resolve("@tesseract.js-data/ind/package.json")),
    "4.0.0_best_int",
  );
  const find = (path: string): string | undefined => {
    if (path.startsWith("/foto/")) return files[Number(path.slice("/foto/".length))];
    if (path.startsWith("/ocr/")) return join(ROOT, "public", normalize(path));
    if (path.startsWith("/polos/")) return join(data, normalize(path).slice("/polos/".length));
    return join(out, normalize(path));
  };
  const server: Server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
    const file = find(path);
    const answer = file === undefined ? Promise.reject(new Error("unknown")) : readFile(file);
    answer.then(
      (bytes) => {
        const type = TYPES[extname(path)] ?? "application/octet-stream";
        response.writeHead(200, { "content-type": type, "content-security-policy": POLICY }).end(bytes);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return {
    origin: `http://127.0.0.1:${String(port)}`,
    close: () => {
      server.closeAllConnections();
      server.close();
      return rm(out, { recursive: true, force: true });
    },
  };
};
