/** The list of files: the gateway's rows, this device's own newer ones over them, and where each lies. Filtered in memory. */
import * as v from "valibot";
import { ok, type Result } from "../lib/result.ts";
import { ringkasanSchema, type Ringkasan } from "../protocol/sinkron.ts";
import type { Brankas, Terkunci } from "../vault/brankas.ts";
import { bytesToHex, bytesToTeks } from "../vault/kode.ts";
import { bentrokPerBerkas, berkasBerhalaman, menungguPerBerkas } from "./antrean.ts";
import { labelLokal } from "./labelLokal.ts";
import { transaksi, type JemputDb } from "./db.ts";
import { cobaSimpan, type SimpanError } from "./galatSimpan.ts";
import { createHalamanDaftar, type HalamanDaftar } from "./halamanDaftar.ts";
import { bacaMeta } from "./meta.ts";
import type { LokalRow } from "./skema.ts";
import { TAK_MENUNGGU, tempatOf, type Menunggu, type Tempat } from "./tempat.ts";

export interface Baris extends Ringkasan {
  readonly tempat: Tempat;
  /** Events and pages of it that still wait here. */
  readonly menungguKirim: number;
  /** Made on this device. */
  readonly milikSini: boolean;
  /** Made here, or completed here with a scan: what this device's dispatch book tells of. */
  readonly dikirimSini: boolean;
  /** Lost its lane or was refused: a person must look. */
  readonly bentrok: number;
}
export type DaftarError = SimpanError | Terkunci;

export interface Daftar {
  readonly semua: () => Promise<Result<readonly Baris[], DaftarError>>;
  readonly halaman: HalamanDaftar;
}

const parseLokal = (bytes: Uint8Array): Ringkasan | undefined => {
  try {
    return v.parse(ringkasanSchema, JSON.parse(bytesToTeks(bytes) ?? ""));
  } catch {
    return undefined;
  }
};

/** Own rows, opened once per write (the nonce tells one write from the next). */
const createLokal = (db: JemputDb, brankas: Brankas) => {
  const ingat = new Map<string, { readonly nonce: string; readonly baris: Ringkasan | undefined }>();
  brankas.dengarkan(() => ingat.clear());
  const buka = async (row: LokalRow): Promise<Result<Ringkasan | undefined, Terkunci>> => {
    const nonce = bytesToHex(row.ct.subarray(0, 12));
    const ada = ingat.get(row.app);
    if (ada?.nonce === nonce) return ok(ada.baris);
    const plain = await brankas.bukaData(labelLokal(row.app), row.ct);
    if (!plain.ok && plain.error.type === "Terkunci") return { ok: false, error: plain.error };
    const baris = plain.ok ? parseLokal(plain.value) : undefined;
    if (brankas.terbuka()) ingat.set(row.app, { nonce, baris });
    return ok(baris);
  };
  return async (): Promise<Result<readonly Ringkasan[], DaftarError>> => {
    const rows = await cobaSimpan(() => db.lokal.toArray());
    if (!rows.ok) return rows;
    const hasil: Ringkasan[] = [];
    for (const row of rows.value) {
      const baris = await buka(row);
      if (!baris.ok) return baris;
      if (baris.value) hasil.push(baris.value);
    }
    return ok(hasil);
  };
};

/** The own row wins while something of it waits here, or while it knows as much as the gateway's. */
const pilih = (lokal: Ringkasan, kantor: Ringkasan | undefined, m: Menunggu): Ringkasan =>
  !kantor || m.kirim > 0 || m.putusan > 0 || lokal.gseq >= kantor.gseq
    ? { ...lokal, hash: kantor?.hash ?? lokal.hash }
    : kantor;

export const createDaftar = (db: JemputDb, brankas: Brankas): Daftar => {
  const halaman = createHalamanDaftar(db, brankas);
  const lokal = createLokal(db, brankas);

  const semua: Daftar["semua"] = async () => {
    const kantor = await halaman.baca();
    if (!kantor.ok) return kantor;
    const sendiri = await lokal();
    if (!sendiri.ok) return sendiri;
    const hitungan = await cobaSimpan(() =>
      transaksi(db, "r", ["peristiwa", "putusan", "halaman", "meta"], async (t) => ({
        menunggu: await menungguPerBerkas(t),
        bentrok: await bentrokPerBerkas(t),
        berhalaman: await berkasBerhalaman(t),
        dev: (await bacaMeta(t, "perangkat"))?.dev,
      })),
    );
    if (!hitungan.ok) return hitungan;
    const { menunggu, bentrok, berhalaman, dev } = hitungan.value;
    const pilihan = new Map(kantor.value);
    for (const b of sendiri.value)
      pilihan.set(b.app, pilih(b, kantor.value.get(b.app), menunggu.get(b.app) ?? TAK_MENUNGGU));
    return ok(
      [...pilihan.values()].map((b): Baris => {
        const m = menunggu.get(b.app) ?? TAK_MENUNGGU;
        return {
          ...b,
          tempat: tempatOf(m, kantor.value.get(b.app)),
          menungguKirim: m.kirim + m.halaman,
          milikSini: b.dev === dev,
          dikirimSini: b.dev === dev || m.kirim + m.halaman > 0 || berhalaman.has(b.app),
          bentrok: bentrok.get(b.app) ?? 0,
        };
      }),
    );
  };
  return { semua, halaman };
};
