/** What the gateway is started with: options first, then JEMPUT_* variables, then defaults. Says plainly what doesn't fit. */
import path from "node:path";
import { parseArgs } from "node:util";
import { err, ok, type Result } from "../src/lib/result.ts";

export interface Config {
  /** 0 lets the system choose a free port. */
  readonly port: number;
  readonly host: string;
  readonly data: string;
  /** File with the office's and the gateway's keys; never inside `data`, so that a copy of the data opens nothing. */
  readonly kunci: string;
  /** Folder of the built app. */
  readonly dist: string;
  readonly tls?: { readonly cert: string; readonly key: string };
  /** Behind a reverse proxy that ends TLS: plain http on any host is then accepted. */
  readonly behindProxy: boolean;
  readonly demo: boolean;
  /** Kabupaten/kota code of a new office, 4 digits. */
  readonly kabupaten: string;
  /** The data folder was restored from a backup: open a new epoch. */
  readonly restored: boolean;
  /** Gives the admin a new passphrase and a new enrolment code, printed once. */
  readonly resetAdmin: boolean;
  readonly logLevel: string;
}

export type ConfigError =
  | { readonly type: "OpsiTakDikenal"; readonly opsi: string }
  | { readonly type: "NilaiSalah"; readonly opsi: string; readonly harus: string }
  | { readonly type: "TlsSetengah" }
  | { readonly type: "HttpTerbuka"; readonly host: string }
  | { readonly type: "KunciDiDalamData"; readonly kunci: string }
  | { readonly type: "MintaBantuan" };

const options = {
  port: { type: "string" },
  host: { type: "string" },
  data: { type: "string" },
  kunci: { type: "string" },
  dist: { type: "string" },
  "tls-cert": { type: "string" },
  "tls-key": { type: "string" },
  "di-belakang-proxy": { type: "boolean" },
  demo: { type: "boolean" },
  kabupaten: { type: "string" },
  dipulihkan: { type: "boolean" },
  "sandi-admin-baru": { type: "boolean" },
  log: { type: "string" },
  help: { type: "boolean", short: "h" },
} as const;

type Env = Readonly<Record<string, string | undefined>>;
type Values = ReturnType<typeof parseArgs<{ options: typeof options; args: string[] }>>["values"];

const LOG_LEVELS = ["fatal", "error", "warn", "info", "debug", "silent"];
const isYa = (nilai: string | undefined): boolean => nilai !== undefined && /^(1|ya|true|yes)$/i.test(nilai);

/** Names of this machine only: a browser treats them as safe without TLS. */
export const isLocalHost = (host: string): boolean =>
  host === "localhost" || host === "::1" || /^127(\.[0-9]{1,3}){3}$/.test(host);

const readArgs = (argv: readonly string[]): Result<Values, ConfigError> => {
  try {
    return ok(parseArgs({ args: [...argv], options, strict: true, allowPositionals: false }).values);
  } catch (error) {
    const pesan = error instanceof Error ? error.message : "";
    const opsi = /'([^']+)'/.exec(pesan)?.[1] ?? "?";
    const kode = error instanceof Error && "code" in error ? error.code : "";
    return kode === "ERR_PARSE_ARGS_INVALID_OPTION_VALUE"
      ? err({
          type: "NilaiSalah",
          opsi: opsi.split(" ")[0] ?? opsi,
          harus: "diikuti nilainya (atau tanpa nilai, untuk saklar)",
        })
      : err({ type: "OpsiTakDikenal", opsi });
  }
};

const inside = (folder: string, file: string): boolean => {
  const jalan = path.relative(folder, file);
  return jalan === "" || (!jalan.startsWith("..") && !path.isAbsolute(jalan));
};

const periksa = (config: Config, setengahTls: boolean): Result<Config, ConfigError> => {
  if (!Number.isInteger(config.port) || config.port < 0 || config.port > 65_535)
    return err({ type: "NilaiSalah", opsi: "--port", harus: "angka 0 sampai 65535" });
  if (!/^[0-9]{4}$/.test(config.kabupaten))
    return err({ type: "NilaiSalah", opsi: "--kabupaten", harus: "kode kabupaten/kota 4 angka, misalnya 9901" });
  if (!LOG_LEVELS.includes(config.logLevel))
    return err({ type: "NilaiSalah", opsi: "--log", harus: LOG_LEVELS.join(", ") });
  if (setengahTls) return err({ type: "TlsSetengah" });
  if (inside(config.data, config.kunci)) return err({ type: "KunciDiDalamData", kunci: config.kunci });
  if (!config.tls && !config.behindProxy && !isLocalHost(config.host))
    return err({ type: "HttpTerbuka", host: config.host });
  return ok(config);
};

/** `akar` = folder of the program, where `dist` lies. */
export const parseConfig = (argv: readonly string[], env: Env, akar: string): Result<Config, ConfigError> => {
  const args = readArgs(argv);
  if (!args.ok) return args;
  const v = args.value;
  if (v.help) return err({ type: "MintaBantuan" });
  const port = v.port ?? env["JEMPUT_PORT"] ?? "8080";
  const data = path.resolve(v.data ?? env["JEMPUT_DATA"] ?? "data");
  const cert = v["tls-cert"] ?? env["JEMPUT_TLS_CERT"];
  const key = v["tls-key"] ?? env["JEMPUT_TLS_KEY"];
  const config: Config = {
    port: /^[0-9]{1,5}$/.test(port) ? Number(port) : Number.NaN,
    host: v.host ?? env["JEMPUT_HOST"] ?? "127.0.0.1",
    data,
    kunci: path.resolve(v.kunci ?? env["JEMPUT_KEY"] ?? path.join(`${data}-kunci`, "kantor.json")),
    dist: path.resolve(v.dist ?? env["JEMPUT_DIST"] ?? path.join(akar, "dist")),
    ...(cert !== undefined && key !== undefined ? { tls: { cert: path.resolve(cert), key: path.resolve(key) } } : {}),
    behindProxy: v["di-belakang-proxy"] ?? isYa(env["JEMPUT_BEHIND_PROXY"]),
    demo: v.demo ?? isYa(env["JEMPUT_DEMO"]),
    kabupaten: v.kabupaten ?? env["JEMPUT_KABUPATEN"] ?? "9901",
    restored: v.dipulihkan ?? isYa(env["JEMPUT_RESTORED"]),
    resetAdmin: v["sandi-admin-baru"] ?? false,
    logLevel: v.log ?? env["JEMPUT_LOG"] ?? "warn",
  };
  return periksa(config, (cert === undefined) !== (key === undefined));
};
