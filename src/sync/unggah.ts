/**
 * Sends pages by tus 1.0. The upload's id is the page's hash, so a page begun before (also before a restart) goes on where it
 * stopped: HEAD tells, unless sync just said that nothing of it is there. The whole remainder in one PATCH, two pages at once. A page counts as received by its signed receipt only,
 * which the next sync brings.
 */
import { err, ok, type Result } from "../lib/result.ts";
import { halamanMenunggu } from "../store/antrean.ts";
import type { JemputDb } from "../store/db.ts";
import { cobaSimpan, type SimpanError } from "../store/galatSimpan.ts";
import { bacaMeta } from "../store/meta.ts";
import { sha256Hex } from "../vault/sidikJari.ts";
import { createFetchHttpStack } from "./fetchHttpStack.ts";
import { galatJawaban, type JaringanError, type Kirim } from "./mintaJson.ts";
import type { Terunggah } from "./putaran.ts";

export type UnggahError = JaringanError | SimpanError | { readonly type: "HalamanRusak" };

export interface HasilUnggah {
  /** Pages that the gateway now has in full. */
  readonly selesai: number;
  /** First trouble that met a page; the other pages went on. */
  readonly galat: UnggahError | undefined;
}

const JALUR = "/api/unggah";
const SEKALIGUS = 2;
/** One page of 5 MB on a 2G line. */
const WAKTU_MS = 10 * 60_000;

const bacaTubuh = (teks: string): unknown => {
  try {
    return JSON.parse(teks);
  } catch {
    return undefined;
  }
};

const galatTus = (galat: unknown): JaringanError => {
  const jawab =
    typeof galat === "object" && galat !== null && "originalResponse" in galat ? galat.originalResponse : undefined;
  if (typeof jawab !== "object" || jawab === null || !("getStatus" in jawab)) return { type: "Luring" };
  const { getStatus, getBody } = jawab as { getStatus: () => number; getBody: () => string };
  return galatJawaban(getStatus(), bacaTubuh(getBody()));
};

const kirimSatu = async (
  kirim: Kirim,
  token: string,
  halaman: { readonly hash: string; readonly app: string; readonly ct: ArrayBuffer },
  terunggah: Terunggah,
): Promise<Result<void, JaringanError>> => {
  const { Upload } = await import("tus-js-client");
  const { hash, app, ct } = halaman;
  return new Promise((selesai) => {
    const upload = new Upload(new Blob([ct]), {
      endpoint: JALUR,
      ...(terunggah.get(hash) === 0 ? {} : { uploadUrl: `${JALUR}/${hash}` }),
      metadata: { hash, app },
      headers: { authorization: `Bearer ${token}` },
      uploadSize: ct.byteLength,
      // The schedule tries again: a page must not hold up the others.
      retryDelays: null,
      storeFingerprintForResuming: false,
      httpStack: createFetchHttpStack(kirim, WAKTU_MS),
      fileReader: {
        openFile: async (blob: Blob) => ({
          size: blob.size,
          slice: async (mulai, akhir) => ({ value: blob.slice(mulai, akhir), done: akhir >= blob.size }),
          close: () => {},
        }),
      },
      onSuccess: () => selesai(ok(undefined)),
      onError: (galat) => selesai(err(galatTus(galat))),
    });
    upload.start();
  });
};

/** Nothing else will work either: stop instead of failing page by page. */
const menghentikan = (galat: UnggahError): boolean =>
  ["Luring", "PerluMasuk", "Dicabut", "TerlaluSering"].includes(galat.type);

export const createUnggah =
  ({ db, kirim }: { readonly db: JemputDb; readonly kirim: Kirim }) =>
  async (terunggah: Terunggah): Promise<Result<HasilUnggah, SimpanError | { readonly type: "BelumTerdaftar" }>> => {
    const baca = await cobaSimpan(async () => ({
      token: (await bacaMeta(db, "perangkat"))?.token,
      antre: [...(await halamanMenunggu(db))],
    }));
    if (!baca.ok) return baca;
    const { token, antre } = baca.value;
    if (token === undefined) return err({ type: "BelumTerdaftar" });
    let selesai = 0;
    let galat: UnggahError | undefined;

    const satu = async (hash: string, app: string): Promise<Result<void, UnggahError>> => {
      const isi = await cobaSimpan(() => db.halamanIsi.get(hash));
      if (!isi.ok) return isi;
      if (!isi.value || (await sha256Hex(isi.value.ct)) !== hash) return err({ type: "HalamanRusak" });
      return kirimSatu(kirim, token, { hash, app, ct: isi.value.ct }, terunggah);
    };
    const jalur = async (): Promise<void> => {
      for (let halaman = antre.shift(); halaman; halaman = antre.shift()) {
        const hasil = await satu(halaman.hash, halaman.app);
        if (hasil.ok) selesai++;
        else galat ??= hasil.error;
        if (!hasil.ok && menghentikan(hasil.error)) antre.length = 0;
      }
    };
    await Promise.all(Array.from({ length: SEKALIGUS }, jalur));
    return ok({ selesai, galat });
  };
