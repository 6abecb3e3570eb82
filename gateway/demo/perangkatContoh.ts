/** A device as the app is one: real keys, a real chain, sealed bodies. For invented data and for tests of the gateway. */
import { randomBytes } from "node:crypto";
import { laneOf, skemaOf, type Peristiwa } from "../../src/domain/permohonan/peristiwa.ts";
import type { Amplop, KunciTersegel } from "../../src/protocol/amplop.ts";
import { blobsOf, idPeristiwa, segelPeristiwa } from "../../src/vault/amplop.ts";
import { bytesToB64u, type Bytes } from "../../src/vault/kode.ts";
import { segelHalaman, type HalamanTersegel } from "../../src/vault/halaman.ts";
import { imporKunci, kunciAcak } from "../../src/vault/sandiSimetris.ts";
import { buatPasanganX25519, segelKunci } from "../../src/vault/segel.ts";
import { buatPasanganTanda, imporTanda } from "../../src/vault/tanda.ts";

export interface KunciPerangkat {
  readonly kunciTanda: string;
  readonly kunciTerima: string;
  /** Raw private X25519 key: opens what the office seals to this device. */
  readonly rahasiaTerima: Bytes;
  readonly pkcs8: Bytes;
}

export const buatKunciPerangkat = async (): Promise<KunciPerangkat> => {
  const [tanda, terima] = await Promise.all([buatPasanganTanda(), buatPasanganX25519()]);
  return {
    kunciTanda: bytesToB64u(tanda.publik),
    kunciTerima: bytesToB64u(terima.publik),
    rahasiaTerima: terima.rahasia,
    pkcs8: tanda.rahasia,
  };
};

export interface AppContoh {
  readonly app: string;
  readonly kunci: CryptoKey;
  readonly keys: readonly KunciTersegel[];
  /** Last event per lane, as this device saw it. */
  readonly lane: Map<string, string>;
}

export interface Tersegel {
  readonly amplop: Amplop;
  readonly id: string;
}

/** What one act is: who, when, and for tests anything of the header that is to be wrong. */
export interface Tindakan {
  readonly by: string;
  readonly at: string;
  readonly ubah?: Partial<Amplop>;
}

export interface PerangkatContoh {
  readonly dev: string;
  readonly label: string;
  readonly appBaru: () => Promise<AppContoh>;
  readonly segel: (app: AppContoh, peristiwa: Peristiwa, tindakan: Tindakan) => Promise<Tersegel>;
  readonly halaman: (app: AppContoh, isi: Bytes) => Promise<HalamanTersegel>;
  /** Opens a new generation after a fork. */
  readonly generasiBaru: () => void;
}

export const createPerangkatContoh = async (
  jati: { readonly dev: string; readonly label: string; readonly pkcs8: Bytes },
  kantor: { readonly kunciKantor: Bytes; readonly kunciPemulihan: Bytes },
): Promise<PerangkatContoh> => {
  const tanda = await imporTanda(jati.pkcs8);
  let gen = 1;
  let seq = 0;
  let prev: string | null = null;
  return {
    dev: jati.dev,
    label: jati.label,
    appBaru: async () => {
      const app = randomBytes(16).toString("hex");
      const raw = kunciAcak();
      const keys = await Promise.all([
        segelKunci(raw, kantor.kunciKantor, { app, kid: 1, to: "kantor" }),
        segelKunci(raw, kantor.kunciPemulihan, { app, kid: 1, to: "pemulihan" }),
      ]);
      return { app, kunci: await imporKunci(raw), keys, lane: new Map() };
    },
    segel: async (app, peristiwa, { by, at, ubah }) => {
      const lane = laneOf(peristiwa);
      const kepala = {
        v: 1 as const,
        app: app.app,
        dev: jati.dev,
        gen,
        seq: seq + 1,
        prev,
        type: peristiwa.type,
        schema: skemaOf(peristiwa),
        rules: "1",
        lane,
        base: app.lane.get(lane) ?? null,
        by,
        at,
        kid: 1,
        enc: "A256GCM" as const,
        blobs: [...blobsOf(peristiwa)],
        ...ubah,
      };
      const amplop = await segelPeristiwa({ kepala, peristiwa, kunci: app.kunci, tanda });
      const id = await idPeristiwa(amplop);
      seq += 1;
      prev = id;
      app.lane.set(lane, id);
      return { amplop, id };
    },
    halaman: (app, isi) => segelHalaman(isi, app.kunci, app.app),
    generasiBaru: () => {
      gen += 1;
      seq = 0;
      prev = null;
    },
  };
};
