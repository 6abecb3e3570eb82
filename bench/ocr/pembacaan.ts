/** Drives the bench page in headless Chromium: a photo in, the pipeline's reading or plain tesseract's text out. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Page } from "playwright-core";
import { benderaPeramban, bukaProfil, cariPeramban } from "../../scripts/peramban.mjs";
import { type Bacaan } from "../../src/domain/praperiksa/bacaan.ts";
import { type Result } from "../../src/lib/result.ts";
import { memoriTab } from "./memoriTab.ts";
import { startPeladen } from "./peladen.ts";

export interface Dibaca {
  /** Errors of the reader and of opening a file. */
  readonly result: Result<Bacaan, { readonly type: string }>;
  readonly ms: number;
  /** Size of the stored page, where it went through capture. */
  readonly bytes?: number;
  readonly quickMs?: number;
  /** Further pages, where the file is a PDF; the first is the file's own reading. */
  readonly halaman?: readonly Dibaca[];
}
export interface Pembacaan {
  /** `stored`: through capture first, from the bytes that the app keeps. */
  readonly baca: (name: string, stored: boolean) => Promise<Dibaca>;
  readonly polos: (name: string) => Promise<{ readonly text: string; readonly ms: number }>;
  /** Bytes that the tab and its workers hold in memory. */
  readonly memori: () => Promise<number>;
  readonly close: () => Promise<void>;
}

/** Against a hang only: the reader and the opener of PDFs have limits of their own, for each page. */
const LIMIT_MS = 20 * 60_000;

interface Peramban {
  readonly page: Page;
  readonly profile: string;
  readonly close: () => Promise<void>;
}

const openPeramban = async (origin: string): Promise<Peramban> => {
  const profile = await mkdtemp(join(tmpdir(), "jemput-ocr-"));
  const clear = () => rm(profile, { recursive: true, force: true });
  const executablePath = (await cariPeramban()) ?? "";
  const args = [...benderaPeramban];
  const context = await bukaProfil(profile, { executablePath, args }).catch(async (error) => {
    await clear();
    throw error;
  });
  const close = async () => {
    await context.close().catch(() => undefined);
    await clear();
  };
  const page = await context.newPage();
  page.on("pageerror", (error) => {
    console.error(error.message);
  });
  try {
    await page.goto(`${origin}/page.html`);
    await page.waitForFunction("globalThis.bench !== undefined");
    await page.evaluate("bench.siapkan()");
  } catch (error) {
    await close();
    throw error;
  }
  return { page, profile, close };
};

const within = async <T>(work: Promise<T>): Promise<T> => {
  let clock: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    clock = setTimeout(() => reject(new Error("the page does not answer")), LIMIT_MS);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(clock));
};

/**
 * `files`: the names by which photos are asked for, and where they lie. They are served by number: a name may hold anything. A call
 * throws when the tab broke; the next one has a fresh tab.
 */
export const startPembacaan = async (files: ReadonlyMap<string, string>): Promise<Pembacaan> => {
  const names = [...files.keys()];
  const server = await startPeladen([...files.values()]);
  let live: Peramban | undefined;
  try {
    live = await openPeramban(server.origin);
  } catch (error) {
    await server.close();
    throw error;
  }
  const call = async <T>(action: string, name: string): Promise<T> => {
    const current = (live ??= await openPeramban(server.origin));
    try {
      const path = JSON.stringify(`/foto/${String(names.indexOf(name))}`);
      return await within(current.page.evaluate<T>(`bench.${action}(${path})`));
    } catch (error) {
      live = undefined;
      await current.close();
      throw error;
    }
  };
  return {
    baca: (name, stored) => call<Dibaca>(stored ? "bacaTersimpan" : "baca", name),
    polos: (name) => call<{ text: string; ms: number }>("polos", name),
    memori: async () => (live === undefined ? 0 : memoriTab(live.profile)),
    close: async () => {
      await live?.close();
      await server.close();
    },
  };
};
