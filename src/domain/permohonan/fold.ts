/** Folds events and their recorded verdicts to the state of an application. DESIGN section 3: obeys verdicts, never decides again. */
import { langkahKoreksi, type LangkahKoreksi } from "./koreksi.ts";
import { laneOf, type Peristiwa } from "./peristiwa.ts";
import type { Permohonan } from "./permohonan.ts";
import { terapkan, type Kepala } from "./terapkan.ts";

export const HASIL_VERDICT = ["diterima", "bentrok", "karantina"] as const;
export type HasilVerdict = (typeof HASIL_VERDICT)[number];

/** The gateway's decision on one event, recorded once. `gseq` is its place in the office's order. */
export interface Verdict {
  readonly hasil: HasilVerdict;
  readonly gseq: number;
  readonly alasan: string;
}

/** One event as a replica holds it: envelope, opened body, and the verdict once it is known. */
export interface Tercatat extends Kepala {
  readonly dev: string;
  readonly gen: number;
  readonly seq: number;
  readonly peristiwa: Peristiwa;
  readonly verdict?: Verdict;
}

export interface Lipatan {
  /** State from accepted events and, after them, provisional ones. Undefined until the opening event is known. */
  readonly state: Permohonan | undefined;
  /** State from accepted events alone: what every replica agrees on. */
  readonly sah: Permohonan | undefined;
  /** Events that lost their lane, and those that were set aside: for a person to settle, and not settled yet. */
  readonly bentrok: readonly Tercatat[];
  readonly karantina: readonly Tercatat[];
  /** By the id of an event in `bentrok`: what stood in its lane when it came. */
  readonly lawan: ReadonlyMap<string, Tercatat>;
  /** How many events have no verdict yet. */
  readonly sementara: number;
  /** Every correction of the file, in its order. */
  readonly koreksi: readonly KoreksiDi[];
}

const urutPerangkat = (a: Tercatat, b: Tercatat): number =>
  a.dev < b.dev ? -1 : a.dev > b.dev ? 1 : a.gen - b.gen || a.seq - b.seq;

/** A correction as it was opened. Beside the state, which doesn't keep from where it took the work back. */
export interface KoreksiDi {
  readonly langkah: LangkahKoreksi;
  readonly by: string;
  /** ISO time, shown only. */
  readonly at: string;
}

const lipat = (
  mulai: Permohonan | undefined,
  events: readonly Tercatat[],
  koreksi: KoreksiDi[] = [],
): Permohonan | undefined =>
  events.reduce((state, e) => {
    if (state && e.peristiwa.type === "KoreksiDibuka")
      koreksi.push({ langkah: langkahKoreksi(state, e.peristiwa.layanan), by: e.by, at: e.at });
    return terapkan(state, e.peristiwa, e);
  }, mulai);

/** The last accepted event of the same lane before the loser: what it met at the office. */
const lawanOf = (diterima: readonly Tercatat[], kalah: readonly Tercatat[]): ReadonlyMap<string, Tercatat> =>
  new Map(
    kalah.flatMap((satu) => {
      const lane = laneOf(satu.peristiwa);
      const batas = satu.verdict?.gseq ?? 0;
      const lawan = diterima.findLast((e) => (e.verdict?.gseq ?? 0) < batas && laneOf(e.peristiwa) === lane);
      return lawan ? [[satu.id, lawan] as const] : [];
    }),
  );

/** Same events and verdicts in any order of delivery give the same result; the same event twice counts once. */
export const foldPermohonan = (events: Iterable<Tercatat>): Lipatan => {
  const byId = new Map<string, Tercatat>();
  for (const e of events) if (!byId.has(e.id) || e.verdict) byId.set(e.id, e);
  const semua = [...byId.values()];
  const dengan = (hasil: HasilVerdict) =>
    semua.filter((e) => e.verdict?.hasil === hasil).sort((a, b) => (a.verdict?.gseq ?? 0) - (b.verdict?.gseq ?? 0));
  const sementara = semua.filter((e) => !e.verdict).sort(urutPerangkat);
  const diterima = dengan("diterima");
  const koreksi: KoreksiDi[] = [];
  const sah = lipat(undefined, diterima, koreksi);
  const state = lipat(sah, sementara, koreksi);
  const belumSelesai = (e: Tercatat): boolean => state?.bentrokSelesai?.[e.id] === undefined;
  const bentrok = dengan("bentrok").filter(belumSelesai);
  return {
    sah,
    state,
    bentrok,
    karantina: dengan("karantina").filter(belumSelesai),
    lawan: lawanOf(diterima, bentrok),
    sementara: sementara.length,
    koreksi,
  };
};
