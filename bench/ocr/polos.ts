/** The simplest parser over plain text: what an app has that calls `recognize` once and searches. The baseline beside us. */
import { NAMA_BULAN } from "../../src/domain/identitas/tanggalTulis.ts";
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

const WRITTEN = new RegExp(`(\\d{1,2}) (${NAMA_BULAN.join("|")}) (\\d{4})`, "i");

/** In digits, or with the month's name. */
const dateOf = (text: string): string | undefined => {
  const m = /(\d{2})-(\d{2})-(\d{4})/.exec(text);
  if (m !== null) return `${m[3] ?? ""}-${m[2] ?? ""}-${m[1] ?? ""}`;
  const [, hari = "", bulan = "", tahun = ""] = WRITTEN.exec(text) ?? [];
  const at = NAMA_BULAN.findIndex((nama) => nama.toLowerCase() === bulan.toLowerCase());
  return at < 0 ? undefined : `${tahun}-${String(at + 1).padStart(2, "0")}-${hari.padStart(2, "0")}`;
};

const present = <T extends object>(all: T) =>
  Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));

export const parsePolos = (text: string, ms: number): Bacaan => {
  const upper = text.toUpperCase();
  const kind = TITLES.find(([, title]) => upper.includes(title))?.[0] ?? null;
  const number = /\d{16}/.exec(text)?.[0];
  const name = /(?:Nama(?: Kepala Keluarga| Lengkap)?|telah lahir)\s*[:;.]?\s*([A-Z][A-Z' .]+)/.exec(text)?.[1]?.trim();
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
