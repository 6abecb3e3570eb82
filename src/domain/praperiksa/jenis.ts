/** Which document a page is, by its printed title read with mistakes. Source: documents.json, labels. */
import { type Baris } from "./baris.ts";
import { CIRI, KALIMAT, PENDEK } from "./jenisCiri.ts";
import { bareText, distanceWhole, distanceWithin } from "./mirip.ts";

/** A title may be misread by up to this share of its letters (measured: bench/ocr). */
const TITLE_SLACK = 0.25;
/** A title line holds little besides the title: at most this many times its length. */
const TITLE_ROOM = 1.7;

interface Tabel {
  readonly kind: string;
  readonly labels: readonly string[];
  readonly least: number;
  /** Share of a label's letters that may be misread, where not as for titles. */
  readonly slack?: number;
  /** Labels begin their line: tells a card from a table with the same words. */
  readonly start: boolean;
}

const TABEL_KK: Tabel = {
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
};

/** Pages known by their labels, where the title is unread or there is none. */
const BERLABEL: readonly Tabel[] = [
  TABEL_KK,
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
  ...KALIMAT.map(([kind, ...labels]) => ({
    kind,
    labels,
    least: Math.min(2, labels.length),
    slack: 0.1,
    start: false,
  })),
];

const hasLabels = ({ labels, least, start, slack = TITLE_SLACK }: Tabel, baris: readonly Baris[]): boolean => {
  const found = labels.filter((label) =>
    baris.some((b) => {
      const text = start ? bareText(b.text).slice(0, bareText(label).length + 2) : b.text;
      return distanceWithin(label, text) <= slack;
    }),
  );
  return found.length >= least;
};

/** A page known to have a card's shape needs less: letters name some of these too, but are no cards. */
const KARTU: Tabel = {
  kind: "ktp_el",
  labels: [
    "Tempat/Tgl Lahir",
    "Gol Darah",
    "Jenis Kelamin",
    "Alamat",
    "RT/RW",
    "Kel/Desa",
    "Kecamatan",
    "Agama",
    "Status Perkawinan",
    "Pekerjaan",
    "Kewarganegaraan",
    "Berlaku Hingga",
  ],
  least: 4,
  start: true,
};

/** What heads a card: with it, two labels of a card that is cut off or under glare are enough. */
const KEPALA_KARTU: readonly RegExp[] = [/^PROVINSI [A-Z]{3}/, /^(KABUPATEN|KOTA) [A-Z]{3}/, /^NIK\b/];
const KARTU_BERKEPALA: Tabel = { ...KARTU, least: 2 };

const isKartuKtp = (baris: readonly Baris[]): boolean =>
  hasLabels(KARTU, baris) ||
  (KEPALA_KARTU.every((awal) => baris.some((b) => awal.test(b.text.replace(/^[^A-Z]+/, "")))) &&
    hasLabels(KARTU_BERKEPALA, baris));

const shortTitle = (baris: readonly Baris[]): string | undefined =>
  PENDEK.find(
    ({ title, also }) =>
      baris.some((b) => distanceWhole(title, b.text) <= 0.17) &&
      also.some((word) => baris.some((b) => distanceWithin(word, b.text) <= 0.2)),
  )?.kind;

/** Form codes in a corner, as `F-1.02` or `F-2.04B`; F-2.01 of 2026 has letters that tell no other kind. */
const formCode = (text: string): string | undefined => {
  const found = /\bF\s*[-–—.]?\s*([12])\s*[.,]\s*[0O]\s*([1-7])(?:\s?([A-F])(?![A-Za-z]))?/i.exec(text);
  if (found === null) return undefined;
  const kind = `f_${found[1] ?? ""}_0${found[2] ?? ""}`;
  return [`${kind}${(found[3] ?? "").toLowerCase()}`, kind].find((k) => CIRI.some((c) => c.kind === k));
};

/** Lines and pairs of neighbouring lines that may be a title. */
const titleTexts = (baris: readonly Baris[]): readonly string[] =>
  baris.flatMap((b, i) => [b.text, `${b.text} ${baris[i + 1]?.text ?? ""}`]);

interface Judul {
  readonly kind: string;
  readonly distance: number;
  readonly length: number;
}

/** The title that is read best, of equals the longest. */
const bestJudul = (baris: readonly Baris[], ciri: typeof CIRI): Judul | undefined => {
  const texts = titleTexts(baris)
    .map(bareText)
    .filter((text) => text.length >= 8);
  let best: Judul | undefined;
  for (const { kind, titles } of ciri) {
    for (const title of titles) {
      const letters = bareText(title).length;
      // with fewer letters than this more than the slack are missing
      const [room, fewest] = [letters * TITLE_ROOM + 4, letters * (1 - TITLE_SLACK)];
      for (const text of texts) {
        if (text.length > room || text.length < fewest) continue;
        const distance = distanceWithin(title, text);
        const [least, length] = [best?.distance ?? TITLE_SLACK + 0.02, best?.length ?? 0];
        const better = distance < least - 0.02 || (distance < least + 0.02 && title.length > length);
        if (distance <= TITLE_SLACK && better) best = { kind, distance, length: title.length };
      }
    }
  }
  return best;
};

/** Other papers name the family card too, in lines that hold hardly more: its title counts as a line of its own, or with labels of its table. */
const CIRI_KK = CIRI.filter(({ kind }) => kind === "kk");
const CIRI_LAIN = CIRI.filter(({ kind }) => kind !== "kk");
const LABEL_KK: Tabel = { ...TABEL_KK, least: 2 };
const isJudulKk = (baris: readonly Baris[]): boolean =>
  baris.some((b) => !/^\W*\d/.test(b.text) && distanceWhole("KARTU KELUARGA", b.text) <= TITLE_SLACK);
const isKk = (baris: readonly Baris[]): boolean =>
  isJudulKk(baris) || (bestJudul(baris, CIRI_KK) !== undefined && hasLabels(LABEL_KK, baris));
/** A title read this well needs no comparison with the family card's. */
const CLEAR = 0.15;

/** The kind as an id of the document catalogue, or null where nothing is near enough to what was read. `isKartu`: by its shape. */
export const decideJenis = (baris: readonly Baris[], isKartu = false): string | null => {
  const judul = bestJudul(baris, CIRI_LAIN);
  if (judul !== undefined && judul.distance <= CLEAR) return judul.kind;
  // a code in a corner is easily seen where there is none: title and table weigh more
  if (isJudulKk(baris) && hasLabels(LABEL_KK, baris)) return "kk";
  const code = baris.map((b) => formCode(b.text)).find((found) => found !== undefined);
  const told = code ?? (isKk(baris) ? "kk" : undefined) ?? judul?.kind ?? shortTitle(baris);
  const berlabel = told ?? BERLABEL.find((t) => hasLabels(t, baris))?.kind;
  return berlabel ?? (isKartu && isKartuKtp(baris) ? KARTU.kind : null);
};
