/** Drives the bench page in headless Chromium: a photo in, the pipeline's reading or plain tesseract's text out. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { benderaPeramban, cariPeramban } from "../../scripts/peramban.mjs";
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
}
export interface Pembacaan {
  /** `stored`: through capture first, from the bytes that the app keeps. */
  readonly baca: (name: string, stored: boolean) => Promise<Dibaca>;
  readonly polos: (name: string) => Promise<{ readonly text: string; readonly ms: number }>;
  /** Bytes that the tab and its workers hold in memory. */
  readonly memori: () => Promise<number>;
  readonly close: () => Promise<void>;
}

/** `files`: the names by which photos are asked for, and where they lie. They are served by number: a name may hold anything. */
export const startPembacaan = async (files: ReadonlyMap<string, string>): Promise<Pembacaan> => {
  const names = [...files.keys()];
  const server = await startPeladen([...files.values()]);
  const profile = await mkdtemp(join(tmpdir(), "jemput-ocr-"));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: (await cariPeramban()) ?? "",
    args: [...benderaPeramban],
  });
  const page = await context.newPage();
  page.on("pageerror", (error) => {
    console.error(error.message);
  });
  await page.goto(`${server.origin}/page.html`);
  await page.waitForFunction("globalThis.bench !== undefined");
  const call = <T>(action: string, name: string): Promise<T> =>
    page.evaluate<T>(`bench.${action}(${JSON.stringify(`/foto/${String(names.indexOf(name))}`)})`);
  await page.evaluate("bench.siapkan()");
  return {
    baca: (name, stored) => call<Dibaca>(stored ? "bacaTersimpan" : "baca", name),
    polos: (name) => call<{ text: string; ms: number }>("polos", name),
    memori: () => memoriTab(profile),
    close: async () => {
      await context.close();
      await server.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
};
