/**
 * Tables of the gateway. Portable SQL (SQLite now, PostgreSQL later): text, integers, no triggers.
 * No column holds a citizen's name, NIK or form field: those lie in envelopes and in `permohonan.baris`, both ciphertext.
 * JSON columns are text. Booleans are 0 or 1. Times are ISO strings.
 */
export interface Tabel {
  /** Facts of this data folder: `epoch`. */
  readonly meta: { readonly kunci: string; readonly nilai: string };
  /** Counters that never go back: `gseq`, `urut`, and one per letter of device labels. */
  readonly penghitung: { readonly nama: string; readonly nilai: number };
  readonly orang: {
    readonly id: string;
    readonly nama: string;
    readonly inisial: string;
    readonly peran: string;
    readonly wilayah: string;
    readonly sandi: string;
    readonly aktif: number;
    readonly dibuat: string;
  };
  readonly perangkat: {
    readonly dev: string;
    readonly label: string;
    readonly wilayah: string;
    readonly token_hash: string;
    readonly kunci_tanda: string;
    readonly kunci_terima: string;
    readonly dicabut: number;
    readonly dibuat: string;
    readonly terakhir: string | null;
  };
  /** One-time enrolment codes, by hash. `ulang` = 1 for the demo code that may be used again. */
  readonly kode: {
    readonly hash: string;
    readonly jenis: string;
    readonly wilayah: string;
    readonly kedaluwarsa: string;
    readonly dipakai: string | null;
    readonly ulang: number;
  };
  readonly sesi: { readonly hash: string; readonly orang: string; readonly dev: string; readonly kedaluwarsa: string };
  /** Who has signed in on which device: only they may have acted on it. */
  readonly petugas_perangkat: { readonly dev: string; readonly orang: string; readonly sejak: string };
  /** Envelopes in order of arrival. `tunda` says why an event has no verdict yet; null once it has one. */
  readonly peristiwa: {
    readonly id: string;
    readonly urut: number;
    readonly app: string;
    readonly dev: string;
    readonly gen: number;
    readonly seq: number;
    readonly amplop: string;
    readonly tunda: string | null;
  };
  /** Recorded once, never changed. `susulan` = 1 when it came after the push that brought the event. */
  readonly putusan: {
    readonly id: string;
    readonly app: string;
    readonly dev: string;
    readonly hasil: string;
    readonly gseq: number;
    readonly alasan: string;
    /** Version of the office's settings that it was decided under. */
    readonly setelan: number;
    readonly susulan: number;
  };
  readonly rantai: {
    readonly dev: string;
    readonly gen: number;
    readonly seq: number;
    readonly kepala: string | null;
    readonly beku: number;
  };
  readonly kunci_tersegel: {
    readonly app: string;
    readonly kid: number;
    readonly ke: string;
    readonly enc: string;
    readonly ct: string;
  };
  /** The agreed state as a list shows it. `gseq` = last change that lists must hear of. */
  readonly permohonan: {
    readonly app: string;
    readonly desa: string;
    readonly dev: string;
    readonly status: string;
    readonly layanan: string;
    readonly tugas: string;
    readonly sejak: string;
    readonly hash: string;
    readonly gseq: number;
    readonly baris: string;
    /** Version of the settings that status and open work were worked out under. */
    readonly setelan: number;
  };
  /** Pages that stored events name; `gseq` and `diterima` are null until the bytes lie on disk. */
  readonly halaman: {
    readonly hash: string;
    readonly app: string;
    readonly dev: string;
    readonly bytes: number;
    readonly gseq: number | null;
    readonly diterima: string | null;
  };
  readonly setelan: { readonly versi: number; readonly isi: string; readonly oleh: string; readonly pada: string };
  /** Scope of a device, version by version: what a replica with an older one has to forget. */
  readonly cakupan: { readonly dev: string; readonly versi: number; readonly wilayah: string };
}
