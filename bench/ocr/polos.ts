/** The simplest parser over plain text: what an app has that calls `recognize` once and searches. The baseline beside us. */
import { NAMA_BULAN, parseTanggal } from "../../src/domain/identitas/tanggalTulis.ts";
import { type Bacaan, type FieldBaca } from "../../src/domain/praperiksa/bacaan.ts";

const TITLES: readonly (readonly [string, string])[] = [
  ["kutipan_akta_kelahiran", "KUTIPAN AKTA KELAHIRAN"],
  ["suket_kelahiran", "SURAT KETERANGAN KELAHIRAN"],
  ["buku_nikah", "BUKU NIKAH"],
  ["f_2_01", "FORMULIR PELAPORAN PENCATATAN SIPIL"],
  ["kk", "KARTU KELUARGA"],
  ["ktp_el", "BERLAKU HINGGA"],
];

const field = (value: string | undefined): FieldBaca | undefined =>
  value === undefined ? undefined : { value, state: "periksa", why: "satu_bacaan" };

const MONTH = `(?:${NAMA_BULAN.join("|")})`;
const WORD =
  "(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|seratus|seribu|belas|puluh|ratus|ribu|tahun)";
const DATE = new RegExp(
  `\\d{2}-\\d{2}-\\d{4}|\\d{1,2} ${MONTH} \\d{4}|${WORD}(?: ${WORD})* ${MONTH}(?: ${WORD})+`,
  "i",
);

/** The first date: in digits, with the month's name, or all in words. */
const dateOf = (text: string): string | undefined => {
  const found = DATE.exec(text)?.[0];
  const parsed = found === undefined ? undefined : parseTanggal(found);
  return parsed?.ok === true ? parsed.value : undefined;
};

const present = <T extends object>(all: T) =>
  Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));

export const parsePolos = (text: string, ms: number): Bacaan => {
  const upper = text.toUpperCase();
  const kind = TITLES.find(([, title]) => upper.includes(title))?.[0] ?? null;
  const number = /\d{16}/.exec(text)?.[0];
  const name = /(?:Nama(?: Kepala Keluarga| Lengkap)?|telah ?lahir)\s*[:;.]?\s*([A-Z][A-Z' .]+)/
    .exec(text)?.[1]
    ?.trim();
  const rows = text.split("\n").flatMap((line) => {
    const nik = /^(.*?)(\d{16})/.exec(line);
    // the card's own number stands in a line of its own, after "No."
    return nik === null || /\bNo\b/i.test(nik[1] ?? "")
      ? []
      : [
          present({
            nik: field(nik[2]),
            nama: field((nik[1] ?? "").replace(/[^A-Z ]/g, "").trim()),
            tanggal_lahir: field(dateOf(line)),
          }),
        ];
  });
  // the first number and name stand for whatever the page is asked for: its title need not have been read
  return {
    kind,
    quality: { verdict: "baik", reasons: [] },
    fields: present({
      ...{ nik: field(number), no_kk: field(number), nama: field(name), kepala_keluarga: field(name) },
      tanggal_lahir: field(dateOf(text)),
    }),
    anggota: rows,
    ms,
  };
};
