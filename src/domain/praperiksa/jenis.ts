/** Which document a page is, by its printed title read with mistakes. Source: documents.json, labels. */
import { type Baris } from "./baris.ts";
import { bareText, distanceWithin } from "./mirip.ts";

interface Ciri {
  readonly kind: string;
  /** Any one of these as a line of its own (or two lines together) tells the kind. */
  readonly titles: readonly string[];
}

/** A title may be misread by up to this share of its letters (measured: bench/ocr). */
const TITLE_SLACK = 0.25;
/** A title line holds little besides the title: at most this many times its length. */
const TITLE_ROOM = 1.7;

const CIRI: readonly Ciri[] = [
  { kind: "kk", titles: ["KARTU KELUARGA"] },
  { kind: "kutipan_akta_kelahiran", titles: ["KUTIPAN AKTA KELAHIRAN"] },
  { kind: "kutipan_akta_kematian", titles: ["KUTIPAN AKTA KEMATIAN"] },
  { kind: "kutipan_akta_perkawinan", titles: ["KUTIPAN AKTA PERKAWINAN"] },
  { kind: "kutipan_akta_perceraian", titles: ["KUTIPAN AKTA PERCERAIAN"] },
  { kind: "suket_kelahiran", titles: ["SURAT KETERANGAN KELAHIRAN", "SURAT KETERANGAN LAHIR"] },
  { kind: "surat_kematian", titles: ["SURAT KETERANGAN KEMATIAN"] },
  { kind: "skpwni", titles: ["SURAT KETERANGAN PINDAH WNI", "SURAT KETERANGAN PINDAH ANTAR"] },
  { kind: "buku_nikah", titles: ["KUTIPAN AKTA NIKAH", "BUKU NIKAH"] },
  { kind: "f_1_02", titles: ["FORMULIR PENDAFTARAN PERISTIWA KEPENDUDUKAN"] },
  { kind: "f_1_03", titles: ["FORMULIR PENDAFTARAN PERPINDAHAN PENDUDUK"] },
  { kind: "f_2_01", titles: ["FORMULIR PELAPORAN PENCATATAN SIPIL"] },
  {
    kind: "f_2_03",
    titles: ["SURAT PERNYATAAN TANGGUNG JAWAB MUTLAK KEBENARAN DATA KELAHIRAN", "KEBENARAN DATA KELAHIRAN"],
  },
  {
    kind: "f_2_04",
    titles: [
      "SURAT PERNYATAAN TANGGUNG JAWAB MUTLAK KEBENARAN SEBAGAI PASANGAN SUAMI ISTRI",
      "KEBENARAN SEBAGAI PASANGAN SUAMI ISTRI",
    ],
  },
];

interface Tabel {
  readonly kind: string;
  readonly labels: readonly string[];
  readonly least: number;
  /** Labels begin their line: tells a card from a table with the same words. */
  readonly start: boolean;
}

/** Pages known by their labels, where the title is unread or there is none. */
const BERLABEL: readonly Tabel[] = [
  {
    kind: "kk",
    labels: [
      "Nama Kepala Keluarga",
      "Nama Lengkap",
      "Jenis Pekerjaan",
      "Golongan Darah",
      "Status Hubungan",
      "Pendidikan",
    ],
    least: 3,
    start: false,
  },
  {
    kind: "ktp_el",
    labels: [
      "Tempat/Tgl Lahir",
      "Gol Darah",
      "Status Perkawinan",
      "Kewarganegaraan",
      "Berlaku Hingga",
      "Kel/Desa",
      "Pekerjaan",
    ],
    least: 3,
    start: true,
  },
];

/** Form codes in a corner: F-1.02, F-1.03, F-2.01, F-2.03, F-2.04. */
const formCode = (text: string): string | undefined => {
  const found = /\bF\s*[-–—]?\s*([12])\s*[.,]\s*0\s*([1-4])/i.exec(text);
  if (found === null) return undefined;
  const kind = `f_${found[1] ?? ""}_0${found[2] ?? ""}`;
  return CIRI.some((c) => c.kind === kind) ? kind : undefined;
};

/** Lines and pairs of neighbouring lines that may be a title. */
const titleTexts = (baris: readonly Baris[]): readonly string[] =>
  baris.flatMap((b, i) => [b.text, `${b.text} ${baris[i + 1]?.text ?? ""}`]);

const hasLabels = ({ labels, least, start }: Tabel, baris: readonly Baris[]): boolean => {
  const found = labels.filter((label) =>
    baris.some((b) => {
      const text = start ? bareText(b.text).slice(0, bareText(label).length + 2) : b.text;
      return distanceWithin(label, text) <= TITLE_SLACK;
    }),
  );
  return found.length >= least;
};

/** The kind as an id of the document catalogue, or null where no title is near enough to what was read. */
export const decideJenis = (baris: readonly Baris[]): string | null => {
  const texts = titleTexts(baris).filter((text) => bareText(text).length >= 8);
  let best = { kind: null as string | null, distance: TITLE_SLACK + 1e-9, length: 0 };
  for (const { kind, titles } of CIRI) {
    for (const title of titles) {
      const room = bareText(title).length * TITLE_ROOM + 4;
      for (const text of texts) {
        if (bareText(text).length > room) continue;
        const distance = distanceWithin(title, text);
        const better =
          distance < best.distance - 0.02 || (distance < best.distance + 0.02 && title.length > best.length);
        if (distance <= TITLE_SLACK && better) best = { kind, distance, length: title.length };
      }
    }
  }
  if (best.kind !== null && best.kind !== "kk") return best.kind;
  const code = baris.map((b) => formCode(b.text)).find((found) => found !== undefined);
  return code ?? best.kind ?? BERLABEL.find((t) => hasLabels(t, baris))?.kind ?? null;
};
