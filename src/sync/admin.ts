/** The admin's requests: people, devices, enrolment codes, settings. With the session of a signed-in admin; needs a connection. */
import * as v from "valibot";
import { err, ok, type Result } from "../lib/result.ts";
import { waktu } from "../protocol/bentuk.ts";
import {
  galatSchema,
  orangKantorSchema,
  perangkatSchema,
  setelanKantorSchema,
  type OrangKantor,
  type OrangUbah,
  type Perangkat,
  type Profil,
  type SetelanKantor,
} from "../protocol/kantor.ts";

export type AdminError =
  | { readonly type: "Luring" }
  /** No session, or an old one: sign in again with a connection. */
  | { readonly type: "PerluMasuk" }
  | { readonly type: "Dicabut" }
  | { readonly type: "SudahAda" }
  | { readonly type: "VersiLama" }
  | { readonly type: "BukanPeran" }
  /** An admin can't deactivate himself or take his own admin role. */
  | { readonly type: "DiriSendiri" }
  | { readonly type: "TakAda" }
  | { readonly type: "BentukSalah" }
  | { readonly type: "ServerGalat" }
  | { readonly type: "JawabanAneh" };

export interface AdminClient {
  readonly orang: () => Promise<Result<readonly OrangKantor[], AdminError>>;
  readonly orangBaru: (isi: Profil & { readonly sandi: string }) => Promise<Result<OrangKantor, AdminError>>;
  /** Changes what a person may do, or whether they are active; ends their sessions. */
  readonly ubahOrang: (id: string, isi: OrangUbah) => Promise<Result<OrangKantor, AdminError>>;
  /** Gives a new passphrase; ends the person's sessions. */
  readonly sandiOrang: (id: string, sandi: string) => Promise<Result<OrangKantor, AdminError>>;
  readonly perangkat: () => Promise<Result<readonly Perangkat[], AdminError>>;
  readonly kodeBaru: (isi: {
    readonly jenis: "T" | "L" | "P";
    readonly wilayah: readonly string[];
  }) => Promise<Result<{ readonly kode: string; readonly kedaluwarsa: string }, AdminError>>;
  readonly cabut: (dev: string) => Promise<Result<Perangkat, AdminError>>;
  /** The newest version, past what the last sync brought here. */
  readonly bacaSetelan: () => Promise<Result<SetelanKantor, AdminError>>;
  /** Saves the version after the one given; `VersiLama` when somebody else saved one meanwhile. */
  readonly simpanSetelan: (setelan: SetelanKantor) => Promise<Result<SetelanKantor, AdminError>>;
}

const WAKTU_MS = 20_000;
const kodeSchema = v.object({ kode: v.string(), kedaluwarsa: waktu });

const TAG: Readonly<Record<string, AdminError>> = {
  TanpaToken: { type: "PerluMasuk" },
  TokenDitolak: { type: "PerluMasuk" },
  SesiBerakhir: { type: "PerluMasuk" },
  PerangkatDicabut: { type: "Dicabut" },
  BukanPeran: { type: "BukanPeran" },
  DiriSendiri: { type: "DiriSendiri" },
  TakAda: { type: "TakAda" },
  SudahAda: { type: "SudahAda" },
  VersiLama: { type: "VersiLama" },
  BentukSalah: { type: "BentukSalah" },
};

const galatOf = (isi: unknown): AdminError => {
  const galat = v.safeParse(galatSchema, isi);
  return (galat.success ? TAG[galat.output.type] : undefined) ?? { type: "ServerGalat" };
};

export const createAdminClient = (ambil: typeof fetch, sesi: () => string | undefined): AdminClient => {
  const minta = async <T>(
    method: string,
    url: string,
    schema: v.GenericSchema<unknown, T>,
    isi?: unknown,
  ): Promise<Result<T, AdminError>> => {
    const token = sesi();
    if (token === undefined) return err({ type: "PerluMasuk" });
    let jawab: Response;
    try {
      jawab = await ambil(url, {
        method,
        headers: {
          authorization: `Bearer ${token}`,
          ...(isi === undefined ? {} : { "content-type": "application/json" }),
        },
        ...(isi === undefined ? {} : { body: JSON.stringify(isi) }),
        signal: AbortSignal.timeout(WAKTU_MS),
      });
    } catch {
      return err({ type: "Luring" });
    }
    const json: unknown = await jawab.json().catch(() => undefined);
    if (!jawab.ok) return err(galatOf(json));
    const parsed = v.safeParse(schema, json);
    return parsed.success ? ok(parsed.output) : err({ type: "JawabanAneh" });
  };
  return {
    orang: () => minta("GET", "/api/orang", v.array(orangKantorSchema)),
    orangBaru: (isi) => minta("POST", "/api/orang", orangKantorSchema, isi),
    ubahOrang: (id, isi) => minta("PUT", `/api/orang/${id}`, orangKantorSchema, isi),
    sandiOrang: (id, sandi) => minta("POST", `/api/orang/${id}/sandi`, orangKantorSchema, { sandi }),
    perangkat: () => minta("GET", "/api/perangkat", v.array(perangkatSchema)),
    kodeBaru: (isi) => minta("POST", "/api/perangkat/kode", kodeSchema, isi),
    cabut: (dev) => minta("POST", `/api/perangkat/${dev}/cabut`, perangkatSchema),
    bacaSetelan: () => minta("GET", "/api/setelan", setelanKantorSchema),
    simpanSetelan: (setelan) =>
      minta("PUT", "/api/setelan", setelanKantorSchema, { ...setelan, versi: setelan.versi + 1 }),
  };
};
