// The harness of browser and fault tests: a real gateway process and a real Chromium, both of which can be killed.
import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as jeda } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { BrowserContext, Page } from "playwright-core";
import { benderaPeramban, bukaProfil, cariPeramban } from "../../scripts/peramban.mjs";
import { nodeKerja } from "../../scripts/persiapan.mjs";

const akar = fileURLToPath(new URL("../..", import.meta.url));

/** Pause between two questions, ms: long enough to leave the processor to what is waited for. */
const jarakTanya = 20;

/** How long anything is waited for, ms: against a hang only, a busy machine must not fail a test. */
const sabarMs = 120_000;

/** Asks until the answer is there; never a fixed wait. `apa` names what is waited for in the error. */
export const tunggu = async <T>(apa: string, tanya: () => Promise<T | undefined>, batasMs = sabarMs): Promise<T> => {
  const batas = performance.now() + batasMs;
  while (performance.now() < batas) {
    const jawaban = await tanya();
    if (jawaban !== undefined) return jawaban;
    await jeda(jarakTanya);
  }
  throw new Error(`waited ${String(batasMs)} ms in vain for ${apa}`);
};

const folderSementara = (nama: string): Promise<string> => mkdtemp(join(tmpdir(), `jemput-${nama}-`));

export interface Gateway {
  readonly alamat: string;
  readonly dataDir: string;
  /** All that it has said on stdout and stderr, over every start. */
  readonly ucapan: () => string;
  /** SIGTERM, and waits for the end: what an orderly shutdown does. */
  readonly berhenti: () => Promise<void>;
  /** SIGKILL in the middle of whatever it does. */
  readonly bunuh: () => Promise<void>;
  /** Starts again on the same data and port. */
  readonly hidupkan: () => Promise<void>;
  /** Stops, and removes the data folder when the harness made it. */
  readonly selesai: () => Promise<void>;
}

export interface PilihanGateway {
  readonly demo?: boolean;
  readonly dataDir?: string;
  readonly port?: number;
  readonly env?: Readonly<Record<string, string>>;
  readonly argumen?: readonly string[];
}

const akhiri = async (proses: ChildProcess | undefined, sinyal: NodeJS.Signals): Promise<void> => {
  if (!proses || proses.exitCode !== null || proses.signalCode !== null) return;
  const berakhir = once(proses, "exit");
  proses.kill(sinyal);
  await berakhir;
};

const sehat = async (alamat: string): Promise<true | undefined> => {
  try {
    return (await fetch(`${alamat}/api/health`)).ok ? true : undefined;
  } catch {
    return undefined;
  }
};

/** Starts `gateway/main.ts` on a fresh data folder (unless given) and waits until it answers. */
export const mulaiGateway = async (pilihan: PilihanGateway = {}): Promise<Gateway> => {
  const induk = pilihan.dataDir === undefined ? await folderSementara("data") : undefined;
  // Beside the data folder lies the key file, so the temporary folder holds both.
  const dataDir = pilihan.dataDir ?? join(induk ?? "", "data");
  let ucapan = "";
  let proses: ChildProcess | undefined;
  let alamat = "";

  const hidupkan = async (): Promise<void> => {
    const port = alamat === "" ? (pilihan.port ?? 0) : Number(new URL(alamat).port);
    const demo = pilihan.demo === true ? ["--demo"] : [];
    const argumen = ["--port", String(port), "--data", dataDir, ...demo, ...(pilihan.argumen ?? [])];
    const sejak = ucapan.length;
    const baru = spawn(nodeKerja(), [join(akar, "gateway/main.ts"), ...argumen], {
      env: { ...process.env, ...pilihan.env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    proses = baru;
    for (const aliran of [baru.stdout, baru.stderr]) aliran.on("data", (isi: Buffer) => (ucapan += isi.toString()));
    const jawab = async (): Promise<string | undefined> => {
      if (baru.exitCode !== null) throw new Error("the gateway ended by itself");
      const dikatakan = /^\s*Alamat:\s*(\S+)/m.exec(ucapan.slice(sejak))?.[1]?.replace(/\/$/, "");
      return dikatakan !== undefined && (await sehat(dikatakan)) ? dikatakan : undefined;
    };
    try {
      alamat = await tunggu("the gateway to answer", jawab, 180_000);
    } catch (galat) {
      await akhiri(baru, "SIGKILL");
      throw new Error(`It said:\n${ucapan.slice(sejak)}`, { cause: galat });
    }
  };

  await hidupkan();
  const berhenti = () => akhiri(proses, "SIGTERM");
  return {
    get alamat() {
      return alamat;
    },
    dataDir,
    ucapan: () => ucapan,
    berhenti,
    bunuh: () => akhiri(proses, "SIGKILL"),
    hidupkan,
    selesai: async () => {
      await berhenti();
      if (induk !== undefined) await rm(induk, { recursive: true, force: true });
    },
  };
};

export const layar = {
  tablet: { width: 800, height: 1280 },
  telepon: { width: 360, height: 800 },
  meja: { width: 1366, height: 768 },
} as const;

export interface Peramban {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly userDataDir: string;
  /** What went wrong in any page: console errors, uncaught exceptions, requests to another origin. */
  readonly keluhan: () => readonly string[];
  /** SIGKILL of the whole browser. Open the same `userDataDir` again to see what survived. */
  readonly bunuh: () => Promise<void>;
  /** Closes, and removes the profile when the harness made it. */
  readonly selesai: () => Promise<void>;
}

export interface PilihanPeramban {
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly userDataDir?: string;
  readonly baseURL?: string;
  /** A screen that is touched: a coarse pointer, as on tablets. */
  readonly hasTouch?: boolean;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** Console errors of a server that is away or closing are not complaints: the browser itself writes them. */
const isSuaraJaringan = (teks: string): boolean =>
  /^Failed to load resource: (net::|the server responded with a status of 503)/.test(teks);

const dengarkan = (page: Page, keluhan: string[]): void => {
  page.on("pageerror", (galat) => keluhan.push(`exception: ${galat.message}`));
  page.on("console", (pesan) => {
    if (pesan.type() === "error" && !isSuaraJaringan(pesan.text()))
      keluhan.push(`console: ${pesan.text()} ${pesan.location().url}`);
  });
};

const isLuar = (url: string): boolean => {
  const { protocol, hostname } = new URL(url);
  return ["http:", "https:", "ws:", "wss:"].includes(protocol) && !["127.0.0.1", "localhost"].includes(hostname);
};

/** A line on the browser's own command line tells its process from every other Chromium. */
const pidDari = async (userDataDir: string): Promise<number | undefined> => {
  const hasil = spawn("pgrep", ["-o", "-f", "--", `--user-data-dir=${userDataDir}`]);
  let keluar = "";
  hasil.stdout.on("data", (isi: Buffer) => (keluar += isi.toString()));
  await once(hasil, "close");
  return keluar.trim() === "" ? undefined : Number(keluar.trim());
};

/** Opens Chromium on a profile of its own (unless given). */
export const mulaiBrowser = async (pilihan: PilihanPeramban = {}): Promise<Peramban> => {
  const executablePath = await cariPeramban();
  if (executablePath === undefined) throw new Error("no Chromium found: set CHROMIUM_PATH");
  const milikKita = pilihan.userDataDir === undefined;
  const userDataDir = pilihan.userDataDir ?? (await folderSementara("profil"));
  const context = await bukaProfil(userDataDir, {
    executablePath,
    args: [...benderaPeramban, ...(pilihan.args ?? [])],
    viewport: pilihan.viewport ?? layar.tablet,
    locale: "id-ID",
    timezoneId: "Asia/Jakarta",
    ...(pilihan.baseURL === undefined ? {} : { baseURL: pilihan.baseURL }),
    ...(pilihan.hasTouch === undefined ? {} : { hasTouch: pilihan.hasTouch }),
    ...(pilihan.env === undefined ? {} : { env: { ...process.env, ...pilihan.env } }),
  });
  context.setDefaultTimeout(sabarMs);
  const keluhan: string[] = [];
  context.on("page", (page) => {
    dengarkan(page, keluhan);
  });
  context.on("request", (permintaan) => {
    if (isLuar(permintaan.url())) keluhan.push(`external request: ${permintaan.url()}`);
  });
  const page = context.pages()[0] ?? (await context.newPage());
  dengarkan(page, keluhan);
  const hapus = async (): Promise<void> => {
    if (milikKita) await rm(userDataDir, { recursive: true, force: true, maxRetries: 5 });
  };
  return {
    context,
    page,
    userDataDir,
    keluhan: () => keluhan,
    bunuh: async () => {
      const pid = await pidDari(userDataDir);
      if (pid === undefined) throw new Error("the browser is not running");
      const tertutup = new Promise((resolve) => context.once("close", resolve));
      process.kill(pid, "SIGKILL");
      await tertutup;
    },
    selesai: async () => {
      await context.close();
      await hapus();
    },
  };
};

/** No signal at all: the browser is told so, and the gateway really is away. */
export const putus = async ({ context }: Peramban, gateway: Gateway): Promise<void> => {
  await gateway.berhenti();
  await context.setOffline(true);
};

export const sambung = async ({ context }: Peramban, gateway: Gateway): Promise<void> => {
  await gateway.hidupkan();
  await context.setOffline(false);
};

/** Waits until the service worker controls the page, so that a reload works without the gateway. */
export const tungguTerpasang = async (page: Page): Promise<void> => {
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
};
