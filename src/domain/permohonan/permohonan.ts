/**
 * The state of one application: what its events fold to. Plain JSON, so that every replica can hash it (DESIGN section 3).
 * Times are ISO strings shown to people, never used for order.
 */
import { slotSama } from "../layanan/orangSama.ts";
import type { Bacaan } from "../praperiksa/bacaan.ts";
import type { PutusanEjaan } from "../praperiksa/akibatEjaan.ts";
import type { Halaman, Jalur } from "./peristiwa.ts";

/** Who did something and when, with the active seconds it took where it is a step of the SOP. */
export interface Jejak {
  readonly by: string;
  readonly at: string;
  readonly detik?: number;
}

/**
 * `draf` at the table; `menunggu` for the check of step 2 (or, without step 2, for its own steps); `dikoreksi` = back at the
 * table by a correction; `dicabut` by the applicant.
 */
export type StatusLayanan =
  | "draf"
  | "dikoreksi"
  | "dicabut"
  | "menunggu"
  | "disetujui"
  | "ditunda"
  | "ditolak"
  | "diproses"
  | "diajukan"
  | "diverifikasi_iv"
  | "diverifikasi";

export interface LayananState {
  readonly status: StatusLayanan;
  /** What is missing (slots) and the words for the citizen, while `ditunda`. */
  readonly kurang: readonly string[];
  readonly pesan: string;
  /** Reason and legal basis, when `ditolak`; reason of the verifikator, when sent back; of the applicant, when `dicabut`. */
  readonly alasan: string;
  readonly dasarHukum: string;
  /** Number that SIAK gave (akta, SKPWNI, KK), typed by the operator. */
  readonly nomorSiak: string;
  readonly kendala?: { readonly sebab: string; readonly catatan: string; readonly jejak: Jejak };
  /** Batch in which it was submitted for verification. */
  readonly kelompok: string;
  /** One trace per SOP step that was done on it: "2", "3", "8", "8iv", "8iii"; "cabut" for a withdrawal. */
  readonly jejak: Readonly<Record<string, Jejak>>;
}

export interface HasilState {
  readonly tte?: Jejak;
  readonly cetak?: Jejak;
  readonly serah?: Jejak & { readonly penerima: string; readonly nama: string };
}

export interface DokumenState {
  readonly slot: string;
  readonly jenis: string;
  readonly halaman: readonly Halaman[];
  readonly bacaan: readonly Bacaan[];
  readonly jejak: Jejak;
  readonly lepas: boolean;
}

export interface OrangKerja {
  readonly rujuk?: Jejak;
  readonly foto?: { readonly halaman: Halaman; readonly jejak: Jejak };
  readonly unggah?: Jejak;
  readonly ikdPandu?: {
    readonly hp: "android" | "ios" | "tidak";
    readonly terpasang: boolean;
    readonly sebab?: string;
    readonly jejak: Jejak;
  };
  readonly ikdAktif?: { readonly hasil: "teraktivasi" | "belum"; readonly sebab?: string; readonly jejak: Jejak };
}

/** What a finding showed when it was answered: the form's value (empty: none), and each page with what was read on it. */
export interface AtasTemuan {
  readonly formulir: string;
  readonly dokumen: readonly {
    /** The slot. */
    readonly sumber: string;
    /** Hash of the page. */
    readonly lembar?: string;
    readonly nilai: string;
  }[];
}

export interface JawabanTemuan {
  readonly jawaban: string;
  readonly alasan: string;
  /** Where the answer settled a difference of spelling. */
  readonly putusan?: PutusanEjaan;
  /** Absent in answers of before: those stay, whatever changes. */
  readonly atas?: AtasTemuan;
  readonly jejak: Jejak;
}

export interface KonsepState {
  readonly paraf: Halaman;
  /** What was read, by path: a later change of one of these makes the initials void. */
  readonly dibaca: Readonly<Record<string, string>>;
  readonly jejak: Jejak;
}

/** One value, answer or scan that a correction changed. */
export interface UbahKoreksi {
  /** `isian:anak.nama`, `jawaban:via_kuasa`, `slot:kk`, `layanan:kia_0_5`. */
  readonly kunci: string;
  /** Before and after; empty for scans. */
  readonly lama: string;
  readonly baru: string;
  readonly jejak: Jejak;
}

/** A correction after submission: who opened it and why, what was changed, when it went to the check again. */
export interface Koreksi {
  readonly jejak: Jejak;
  readonly alasan: string;
  readonly layanan: readonly string[];
  readonly ubah: readonly UbahKoreksi[];
  /** The citizen consented again, and nothing was changed after it. */
  readonly setuju?: Jejak;
  readonly selesai?: Jejak;
}

/** An original left at the office. */
export interface AsliState {
  readonly jenis: string;
  readonly simpan: Jejak;
  readonly kembali?: Jejak & { readonly kepada: string; readonly nama: string };
}

export interface Permohonan {
  readonly app: string;
  readonly nomor: string;
  readonly jalur: Jalur;
  /** Village code, 10 digits. */
  readonly desa: string;
  /** Application date confirmed by the officer, `YYYY-MM-DD`: the only date that rules count from. */
  readonly tanggal: string;
  readonly antrean?: number;
  readonly buka: Jejak;
  readonly urut: readonly string[];
  readonly layanan: Readonly<Record<string, LayananState>>;
  readonly jawaban: Readonly<Record<string, boolean>>;
  readonly isian: Readonly<Record<string, string>>;
  readonly dokumen: Readonly<Record<string, DokumenState>>;
  /** Which scan fills a requirement slot now. */
  readonly slot: Readonly<Record<string, string>>;
  readonly temuan: Readonly<Record<string, JawabanTemuan>>;
  readonly persetujuan?: {
    readonly cara: "tanda_tangan" | "cap_jempol";
    readonly gambar: Halaman;
    readonly saksi: readonly string[];
    readonly jejak: Jejak;
  };
  /** Drafts of deeds that were read and initialled, by layanan; absent while there are none. */
  readonly konsep?: Readonly<Record<string, KonsepState>>;
  readonly tandaTerima?: Jejak & { readonly terbuka: number; readonly asliKembali: number };
  readonly pengajuan: readonly Jejak[];
  readonly orang: Readonly<Record<string, OrangKerja>>;
  readonly hasil: Readonly<Record<string, HasilState>>;
  readonly arsip?: { readonly halaman: readonly Halaman[]; readonly jumlahLembar: number; readonly jejak: Jejak };
  /** What follows is absent in a file that walked the straight road: its hash stays what it was. */
  readonly koreksi?: readonly Koreksi[];
  /** A draft that was given up; whoever goes on with it takes this back. */
  readonly batal?: { readonly alasan: string; readonly jejak: Jejak };
  /** Who said last to be working on it, and on which device. */
  readonly pemegang?: { readonly perangkat: string; readonly jejak: Jejak };
  /** By slot: which originals the office keeps or kept. */
  readonly asli?: Readonly<Record<string, AsliState>>;
  /** By event: conflicts that a person has settled. */
  readonly bentrokSelesai?: Readonly<Record<string, { readonly putusan: string; readonly jejak: Jejak }>>;
  /** Last event per lane: the `base` of the next act on it. */
  readonly lane: Readonly<Record<string, string>>;
}

export const layananBaru: LayananState = {
  status: "draf",
  kurang: [],
  pesan: "",
  alasan: "",
  dasarHukum: "",
  nomorSiak: "",
  kelompok: "",
  jejak: {},
};

/** Nothing more is done on it: refused by the office, or withdrawn by the applicant. */
export const isTutup = (l: Pick<LayananState, "status"> | undefined): boolean =>
  l?.status === "ditolak" || l?.status === "dicabut";

/** At the table: not submitted yet, or a service of it came back or is being corrected. */
export const diMeja = (p: Permohonan): boolean => {
  const semua = Object.values(p.layanan);
  if (semua.every(isTutup)) return false;
  return p.pengajuan.length === 0 || semua.some((l) => ["ditunda", "draf", "dikoreksi"].includes(l.status));
};

/** The scan that fills a slot, also one that was taken when the same person stood there under another name; or nothing. */
export const dokumenDiSlot = (p: Permohonan, slot: string): (DokumenState & { readonly dok: string }) | undefined => {
  for (const satu of slotSama(slot, p.isian)) {
    const dok = p.slot[satu];
    const state = dok === undefined ? undefined : p.dokumen[dok];
    if (dok !== undefined && state !== undefined && !state.lepas) return { ...state, dok };
  }
  return undefined;
};

/** Every page that this application now rests on: scans in use, signature, child photos, archive. */
export const halamanTerpakai = (p: Permohonan): readonly Halaman[] => [
  ...Object.values(p.slot).flatMap((dok) => (p.dokumen[dok]?.lepas === false ? p.dokumen[dok].halaman : [])),
  ...(p.persetujuan ? [p.persetujuan.gambar] : []),
  ...Object.values(p.konsep ?? {}).map(({ paraf }) => paraf),
  ...Object.values(p.orang).flatMap((orang) => (orang.foto ? [orang.foto.halaman] : [])),
  ...(p.arsip ? p.arsip.halaman : []),
];
