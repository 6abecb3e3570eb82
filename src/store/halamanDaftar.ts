/** List rows in encrypted pages of at most 500: one decrypt per page, not per row. DESIGN section 7. */
import * as v from "valibot";
import { ok, type Result } from "../lib/result.ts";
import { BATAS_BARIS, ringkasanSchema, type Ringkasan } from "../protocol/sinkron.ts";
import type { Brankas, Terkunci } from "../vault/brankas.ts";
import { bytesToTeks, teksToBytes } from "../vault/kode.ts";
import type { JemputDb } from "./db.ts";
import { cobaSimpan, type SimpanError } from "./galatSimpan.ts";
import type { DaftarRow } from "./skema.ts";

interface Lembar {
  readonly ver: number;
  readonly baris: readonly Ringkasan[];
}
/** New list pages, and the versions that they were made from. Written only when those still lie there. */
export interface UbahDaftar {
  readonly tulis: readonly DaftarRow[];
}

export interface HalamanDaftar {
  /** Every row of the gateway that this device holds. */
  readonly baca: () => Promise<Result<ReadonlyMap<string, Ringkasan>, SimpanError | Terkunci>>;
  /** Seals the pages that change when rows come and go. Writes nothing. */
  readonly susun: (
    baris: readonly Ringkasan[],
    lupakan: readonly string[],
  ) => Promise<Result<UbahDaftar, SimpanError | Terkunci>>;
  readonly lupakan: () => void;
}

const barisSchema = v.array(ringkasanSchema);
const label = (no: number): string => `daftar|${no}`;

const parseBaris = (bytes: Uint8Array): readonly Ringkasan[] => {
  try {
    return v.parse(barisSchema, JSON.parse(bytesToTeks(bytes) ?? ""));
  } catch {
    return [];
  }
};

/** Rows keep their place; a new one goes to the first page with room. */
const taruh = (
  lembar: Map<number, Ringkasan[]>,
  baris: readonly Ringkasan[],
  lupakan: readonly string[],
): Set<number> => {
  const berubah = new Set<number>();
  const letak = new Map([...lembar].flatMap(([no, isi]) => isi.map((b) => [b.app, no] as const)));
  const pergi = new Set(lupakan);
  for (const [no, isi] of lembar) {
    const tinggal = isi.filter((b) => !pergi.has(b.app));
    if (tinggal.length === isi.length) continue;
    lembar.set(no, tinggal);
    berubah.add(no);
  }
  for (const b of baris) {
    if (pergi.has(b.app)) continue;
    const lama = letak.get(b.app);
    const longgar = [...lembar].find(([, isi]) => isi.length < BATAS_BARIS)?.[0];
    const no = lama ?? longgar ?? Math.max(0, ...lembar.keys()) + 1;
    lembar.set(no, [...(lembar.get(no) ?? []).filter((x) => x.app !== b.app), b]);
    letak.set(b.app, no);
    berubah.add(no);
  }
  return berubah;
};

export const createHalamanDaftar = (db: JemputDb, brankas: Brankas): HalamanDaftar => {
  const ingat = new Map<number, Lembar>();
  const lupakan = (): void => ingat.clear();
  brankas.dengarkan(lupakan);

  const bukaLembar = async (row: DaftarRow): Promise<Result<Lembar, Terkunci>> => {
    const ada = ingat.get(row.no);
    if (ada?.ver === row.ver) return ok(ada);
    const plain = await brankas.bukaData(label(row.no), row.ct);
    if (!plain.ok && plain.error.type === "Terkunci") return { ok: false, error: plain.error };
    // A damaged page is empty: the next sync from the start fills it again.
    const lembar = { ver: row.ver, baris: plain.ok ? parseBaris(plain.value) : [] };
    if (brankas.terbuka()) ingat.set(row.no, lembar);
    return ok(lembar);
  };

  const semua = async (): Promise<Result<ReadonlyMap<number, Lembar>, SimpanError | Terkunci>> => {
    const rows = await cobaSimpan(() => db.daftar.toArray());
    if (!rows.ok) return rows;
    const hasil = new Map<number, Lembar>();
    for (const row of rows.value) {
      const lembar = await bukaLembar(row);
      if (!lembar.ok) return lembar;
      hasil.set(row.no, lembar.value);
    }
    return ok(hasil);
  };

  return {
    lupakan,
    baca: async () => {
      const lembar = await semua();
      if (!lembar.ok) return lembar;
      return ok(new Map([...lembar.value.values()].flatMap((l) => l.baris.map((b) => [b.app, b] as const))));
    },
    susun: async (baris, pergi) => {
      if (baris.length === 0 && pergi.length === 0) return ok({ tulis: [] });
      const lembar = await semua();
      if (!lembar.ok) return lembar;
      const isi = new Map([...lembar.value].map(([no, l]) => [no, [...l.baris]]));
      const tulis: DaftarRow[] = [];
      for (const no of taruh(isi, baris, pergi)) {
        const ct = await brankas.segelData(label(no), teksToBytes(JSON.stringify(isi.get(no) ?? [])));
        if (!ct.ok) return ct;
        tulis.push({ no, ver: (lembar.value.get(no)?.ver ?? 0) + 1, ct: ct.value });
      }
      return ok({ tulis });
    },
  };
};
