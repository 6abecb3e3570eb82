/** Reads every page of one scan and records what was read (`DokumenDibaca`); says which scans of a file are unread. */
import type { Bacaan } from "../../../domain/praperiksa/bacaan.ts";
import type { Halaman, PeristiwaOf } from "../../../domain/permohonan/peristiwa.ts";
import type { Permohonan } from "../../../domain/permohonan/permohonan.ts";
import type { Jemput } from "../../app/jemput.ts";

export interface Tugas {
  readonly app: string;
  readonly dok: string;
  readonly halaman: readonly Halaman[];
}

/** The scans of a file that nobody has read yet. */
export const belumDibaca = (p: Permohonan): readonly Tugas[] =>
  Object.values(p.slot).flatMap((dok) => {
    const dokumen = p.dokumen[dok];
    return dokumen && !dokumen.lepas && dokumen.bacaan.length === 0
      ? [{ app: p.app, dok, halaman: dokumen.halaman }]
      : [];
  });

type BacaanPeristiwa = PeristiwaOf<"DokumenDibaca">["bacaan"][number];

/** Longest text of a QR code that an event holds. */
const QR_TERPANJANG = 1000;

/** A reading as the event holds it. */
export const bacaanToPeristiwa = (bacaan: Bacaan): BacaanPeristiwa => ({
  kind: bacaan.kind,
  quality: { verdict: bacaan.quality.verdict, reasons: [...bacaan.quality.reasons] },
  fields: { ...bacaan.fields },
  anggota: bacaan.anggota.map((baris) => ({ ...baris })),
  ms: bacaan.ms,
  ...(bacaan.qr !== undefined && bacaan.qr !== "" && { qr: bacaan.qr.slice(0, QR_TERPANJANG) }),
});

/** Reads every page of one scan; undefined where a page could not be opened or read, with the tag of why. */
const bacaDokumen = async (
  jemput: Jemput,
  tugas: Tugas,
  batal: AbortSignal,
): Promise<{ readonly bacaan: readonly Bacaan[] } | { readonly galat: string }> => {
  const bacaan: Bacaan[] = [];
  for (const halaman of tugas.halaman) {
    const bytes = await jemput.berkas.halaman(tugas.app, halaman);
    if (!bytes.ok) return { galat: bytes.error.type };
    // Beside the text, in a worker of its own: a page gets no later by it.
    const [hasil, qr] = await Promise.all([
      jemput.ocr.baca(bytes.value, batal),
      jemput.latar.bacaQr(bytes.value).catch(() => undefined),
    ]);
    if (batal.aborted) return { galat: "Dibatalkan" };
    if (!hasil.ok) return { galat: hasil.error.type };
    bacaan.push(qr === undefined ? hasil.value : { ...hasil.value, qr });
  }
  return { bacaan };
};

/** Reads one scan and records what was read; answers with the tag of why it is still unread. Never rejects. */
export const bacaDanCatat = async (jemput: Jemput, tugas: Tugas, batal: AbortSignal): Promise<string | undefined> => {
  try {
    const hasil = await bacaDokumen(jemput, tugas, batal);
    if ("galat" in hasil) return hasil.galat;
    const bacaan = hasil.bacaan.map(bacaanToPeristiwa);
    const dicatat = await jemput.berkas.lakukan(tugas.app, { type: "DokumenDibaca", dok: tugas.dok, bacaan });
    return dicatat.ok ? undefined : dicatat.error.type;
  } catch {
    return "Rusak";
  }
};
