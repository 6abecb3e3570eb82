/** Starts the gateway and says on the terminal what a person needs to know: the address, and how the first person signs in. */
import { once } from "node:events";
import { readFileSync } from "node:fs";
import path from "node:path";
import { createServer, type AddressInfo } from "node:net";
import type { FastifyInstance } from "fastify";
import pino from "pino";
import { parseConfig, type Config } from "./config.ts";
import { isiDemo, kataDemo } from "./demo/isiDemo.ts";
import { createHttp } from "./http/createHttp.ts";
import { kataConfig, kataSistem } from "./kataMulai.ts";
import { KunciHilang } from "./kunci/kunciKantor.ts";
import { mulaiKantor, type KantorTerbuka, type PertamaKali } from "./mulaiKantor.ts";

const akar = path.join(import.meta.dirname, "..");
const katakan = (baris: string): void => void process.stdout.write(`${baris}\n`);

const versiProgram = (): string => {
  const paket: unknown = JSON.parse(readFileSync(path.join(akar, "package.json"), "utf8"));
  return typeof paket === "object" && paket !== null && "version" in paket ? String(paket.version) : "0";
};

const kataPertama = (p: PertamaKali): string =>
  [
    "",
    "Masuk pertama kali. Catat sekarang, ini hanya ditampilkan sekali:",
    "  Masuk sebagai     : admin",
    `  Kata sandi        : ${p.sandi}`,
    `  Kode perangkat    : ${p.kode}`,
    ...(p.pemulihan === undefined
      ? []
      : [
          `  Kunci pemulihan   : ${p.pemulihan}`,
          "  (cetak dan simpan kunci pemulihan di tempat terkunci, terpisah dari server)",
        ]),
    "",
  ].join("\n");

/** Fails as listening would, when the port is taken or not ours. */
const periksaPort = async (config: Config): Promise<void> => {
  const coba = createServer();
  coba.listen(config.port, config.host);
  await once(coba, "listening");
  coba.close();
  await once(coba, "close");
};

const alamatOf = (app: FastifyInstance, config: Config): string => {
  const alamat = app.server.address() as AddressInfo;
  const host = config.host.includes(":") ? `[${config.host}]` : config.host;
  return `${config.tls ? "https" : "http"}://${host}:${alamat.port}`;
};

const pasangAkhir = (app: FastifyInstance, kantor: KantorTerbuka): void => {
  let mulai = false;
  const akhiri = async (): Promise<void> => {
    if (mulai) return;
    mulai = true;
    // An upload that hangs must not keep the process: its bytes are kept, the client goes on later.
    setTimeout(() => process.exit(0), 5000).unref();
    await app.close();
    await kantor.tutup();
    process.exit(0);
  };
  for (const sinyal of ["SIGTERM", "SIGINT", "SIGHUP"] as const) process.on(sinyal, () => void akhiri());
};

const buka = async (config: Config): Promise<void> => {
  const logger = pino({ level: config.logLevel, base: null }, pino.destination({ fd: 2, sync: true }));
  const catat = (tag: string, rincian: Readonly<Record<string, string | number>>): void => logger.warn(rincian, tag);
  // Before anything is made: the words of a first start are said only once.
  await periksaPort(config);
  const kantor = await mulaiKantor(config, { sekarang: () => new Date(), catat });
  try {
    const demo = config.demo && (await isiDemo(kantor.mesin));
    if (kantor.pertama && !demo) katakan(kataPertama(kantor.pertama));
    const { dist, behindProxy, tls } = config;
    const app = await createHttp(kantor.mesin, {
      dist,
      behindProxy,
      ...(tls ? { tls } : {}),
      versi: versiProgram(),
      logger,
    });
    await app.listen({ port: config.port, host: config.host });
    if (config.demo) katakan(kataDemo(demo));
    pasangAkhir(app, kantor);
    katakan(`Alamat: ${alamatOf(app, config)}`);
  } catch (error) {
    await kantor.tutup();
    throw error;
  }
};

const tempatGalat = (error: unknown, config: Config): string => {
  if (error instanceof Error && "syscall" in error && error.syscall === "listen") return String(config.port);
  return error instanceof Error && "path" in error && typeof error.path === "string" ? error.path : config.data;
};

const kataGalat = (error: unknown, config: Config): string => {
  if (error instanceof KunciHilang)
    return `Berkas kunci kantor tidak ada di ${config.kunci}, padahal folder data sudah terisi.\nKembalikan berkas kunci dari cadangannya, atau tunjukkan letaknya: --kunci BERKAS`;
  const sistem = kataSistem(error, tempatGalat(error, config));
  if (sistem !== undefined) return sistem;
  const kode = error instanceof Error && "code" in error ? String(error.code) : "";
  if (kode.startsWith("SQLITE_"))
    return `Basis data di ${config.data} tidak dapat dibuka (${kode}).\nPeriksa izin folder dan ruang penyimpanan, atau pulihkan dari cadangan.`;
  if (kode.startsWith("ERR_OSSL") || kode.startsWith("ERR_TLS"))
    return `Sertifikat atau kuncinya tidak dapat dibaca (${kode}).\nPeriksa --tls-cert dan --tls-key: keduanya berkas PEM.`;
  return `Gateway tidak dapat dijalankan: ${error instanceof Error ? `${error.name} ${kode}` : "sebab tak dikenal"}.\nJalankan lagi dengan --log debug, lalu laporkan.`;
};

export const jalankan = async (
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  gagal: (pesan: string) => void,
): Promise<void> => {
  const config = parseConfig(argv, env, akar);
  if (!config.ok && config.error.type === "MintaBantuan") return katakan(kataConfig(config.error));
  if (!config.ok) return gagal(kataConfig(config.error));
  try {
    await buka(config.value);
  } catch (error) {
    gagal(kataGalat(error, config.value));
    if (config.value.logLevel === "debug") throw error;
  }
};
