/** Which document a page is, by its printed title read with mistakes. Source: documents.json, labels. */
import { type Baris } from "./baris.ts";
import { bareText, distanceWhole, distanceWithin } from "./mirip.ts";

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
  { kind: "suket_lahir_mati", titles: ["SURAT KETERANGAN LAHIR MATI"] },
  { kind: "skpwni", titles: ["SURAT KETERANGAN PINDAH WNI", "SURAT KETERANGAN PINDAH ANTAR"] },
  {
    kind: "surat_kehilangan_polisi",
    titles: [
      "SURAT KETERANGAN TANDA LAPOR KEHILANGAN",
      "SURAT TANDA PENERIMAAN LAPORAN KEHILANGAN",
      "SURAT KETERANGAN KEHILANGAN",
      "TANDA LAPOR KEHILANGAN",
    ],
  },
  { kind: "kutipan_akta_pengakuan", titles: ["KUTIPAN AKTA PENGAKUAN ANAK"] },
  { kind: "akta_cerai_pa", titles: ["AKTA CERAI"] },
  { kind: "kia", titles: ["KARTU IDENTITAS ANAK"] },
  { kind: "f_1_01", titles: ["FORMULIR BIODATA KELUARGA"] },
  { kind: "buku_nikah", titles: ["KUTIPAN AKTA NIKAH", "BUKU NIKAH"] },
  { kind: "f_1_02", titles: ["FORMULIR PENDAFTARAN PERISTIWA KEPENDUDUKAN"] },
  { kind: "f_1_03", titles: ["FORMULIR PENDAFTARAN PERPINDAHAN PENDUDUK"] },
  { kind: "f_1_03a", titles: ["SURAT KUASA PENGASUHAN ANAK"] },
  { kind: "f_1_03b", titles: ["SURAT PERNYATAAN BERSEDIA MENERIMA SEBAGAI ANGGOTA KELUARGA"] },
  { kind: "f_1_03c", titles: ["SURAT PERNYATAAN TIDAK KEBERATAN PENGGUNAAN ALAMAT"] },
  { kind: "f_1_04", titles: ["SURAT PERNYATAAN TIDAK MEMILIKI DOKUMEN KEPENDUDUKAN"] },
  { kind: "f_1_05", titles: ["PERKAWINAN PERCERAIAN BELUM TERCATAT"] },
  { kind: "f_1_06", titles: ["SURAT PERNYATAAN PERUBAHAN ELEMEN DATA KEPENDUDUKAN", "PERUBAHAN ELEMEN DATA"] },
  {
    kind: "f_1_07",
    titles: ["SURAT KUASA DALAM PELAYANAN ADMINISTRASI KEPENDUDUKAN", "SURAT KUASA DALAM PELAYANAN ADMINDUK"],
  },
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
  /** Share of a label's letters that may be misread, where not as for titles. */
  readonly slack?: number;
  /** Labels begin their line: tells a card from a table with the same words. */
  readonly start: boolean;
}

/** What only pages of a kind say in their running text: one sentence, or any two of several. */
const KALIMAT: readonly (readonly [string, ...string[]])[] = [
  ["kutipan_akta_kelahiran", "Berdasarkan Akta Kelahiran Nomor"],
  ["kutipan_akta_kematian", "Berdasarkan Akta Kematian Nomor"],
  ["kutipan_akta_perkawinan", "Berdasarkan Akta Perkawinan Nomor"],
  ["kutipan_akta_perceraian", "Berdasarkan Akta Perceraian Nomor"],
  ["suket_kelahiran", "telah lahir seorang bayi", "Berat Badan", "Panjang Badan", "Nama Bayi"],
  ["surat_kematian", "telah meninggal dunia pada"],
  ["surat_kehilangan_polisi", "KEPOLISIAN NEGARA REPUBLIK INDONESIA", "telah kehilangan"],
  ["skpwni", "DATA DAERAH ASAL", "DATA KEPINDAHAN", "NIK Pemohon"],
  ["buku_nikah", "KANTOR URUSAN AGAMA KECAMATAN", "akad nikah", "Wali nikah", "Mas kawin"],
  ["putusan_pengadilan", "mengadili perkara perdata", "sebagai Penggugat", "sebagai Tergugat"],
];

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
  ...KALIMAT.map(([kind, ...labels]) => ({
    kind,
    labels,
    least: Math.min(2, labels.length),
    slack: 0.1,
    start: false,
  })),
];

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

/** Titles of one short word: the line must hold it alone, and the page must say one of `also`. */
const PENDEK: readonly { readonly kind: string; readonly title: string; readonly also: readonly string[] }[] = [
  { kind: "ijazah", title: "IJAZAH", also: ["SEKOLAH", "MADRASAH", "PENDIDIKAN", "LULUS"] },
  { kind: "putusan_pengadilan", title: "PUTUSAN", also: ["DEMI KEADILAN BERDASARKAN", "PENGADILAN"] },
  { kind: "penetapan_pengadilan", title: "PENETAPAN", also: ["DEMI KEADILAN BERDASARKAN", "PENGADILAN"] },
];

const shortTitle = (baris: readonly Baris[]): string | undefined =>
  PENDEK.find(
    ({ title, also }) =>
      baris.some((b) => distanceWhole(title, b.text) <= 0.17) &&
      also.some((word) => baris.some((b) => distanceWithin(word, b.text) <= 0.2)),
  )?.kind;

/** Form codes in a corner, as `F-1.02` or `F-2.04B`. */
const formCode = (text: string): string | undefined => {
  const found = /\bF\s*[-–—]?\s*([12])\s*[.,]\s*[0O]\s*([1-7])([A-D]?)\b/i.exec(text);
  if (found === null) return undefined;
  const kind = `f_${found[1] ?? ""}_0${found[2] ?? ""}${(found[3] ?? "").toLowerCase()}`;
  return CIRI.some((c) => c.kind === kind) ? kind : undefined;
};

/** Lines and pairs of neighbouring lines that may be a title. */
const titleTexts = (baris: readonly Baris[]): readonly string[] =>
  baris.flatMap((b, i) => [b.text, `${b.text} ${baris[i + 1]?.text ?? ""}`]);

const hasLabels = ({ labels, least, start, slack = TITLE_SLACK }: Tabel, baris: readonly Baris[]): boolean => {
  const found = labels.filter((label) =>
    baris.some((b) => {
      const text = start ? bareText(b.text).slice(0, bareText(label).length + 2) : b.text;
      return distanceWithin(label, text) <= slack;
    }),
  );
  return found.length >= least;
};

/** The kind as an id of the document catalogue, or null where nothing is near enough to what was read. `isKartu`: by its shape. */
export const decideJenis = (baris: readonly Baris[], isKartu = false): string | null => {
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
  const tabel = isKartu ? [...BERLABEL, KARTU] : BERLABEL;
  return code ?? best.kind ?? shortTitle(baris) ?? tabel.find((t) => hasLabels(t, baris))?.kind ?? null;
};
