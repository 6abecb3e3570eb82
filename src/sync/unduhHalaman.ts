/** Fetches the ciphertext of one page. The caller checks it against its name. */
import type { JemputDb } from "../store/db.ts";
import type { UnduhHalaman } from "../store/halamanBerkas.ts";
import { bacaMeta } from "../store/meta.ts";
import type { Kirim } from "./mintaJson.ts";

const WAKTU_MS = 120_000;
const TERBESAR = 20_000_000;

/** Undefined when there is no network, no right, or no such page. */
export const createUnduhHalaman =
  (db: JemputDb, kirim: Kirim): UnduhHalaman =>
  async (hash) => {
    try {
      const perangkat = await bacaMeta(db, "perangkat");
      if (!perangkat) return undefined;
      const headers = { authorization: `Bearer ${perangkat.token}` };
      const jawab = await kirim(`/api/halaman/${hash}`, { headers, signal: AbortSignal.timeout(WAKTU_MS) });
      if (!jawab.ok) return undefined;
      const isi = await jawab.arrayBuffer();
      return isi.byteLength <= TERBESAR ? isi : undefined;
    } catch {
      return undefined;
    }
  };
