/**
 * What the screens may ask of the app. main.tsx builds it; screens never see the store, the vault or the network.
 * Accessors are Solid signals. Everything that can fail returns a Result; words for its tag are in `ui/text`.
 */
import { createContext, useContext, type Accessor } from "solid-js";
import type { PekerjaLatar } from "../../capture/pekerjaLatar.ts";
import type { Lipatan } from "../../domain/permohonan/fold.ts";
import type { Jalur, Halaman, Peristiwa } from "../../domain/permohonan/peristiwa.ts";
import type { Penolakan } from "../../domain/permohonan/decide.ts";
import type { Bacaan } from "../../domain/praperiksa/bacaan.ts";
import type { Result } from "../../lib/result.ts";
import type { Profil, SetelanKantor } from "../../protocol/kantor.ts";
import type { AsalFoto } from "../../store/asalHalaman.ts";
import type { AdminClient } from "../../sync/admin.ts";
import type { Ringkasan } from "../../protocol/sinkron.ts";

/** Where the work lies now. DESIGN section 8. */
export type Tempat = "di_tablet" | "di_bundel" | "di_gateway" | "diterima_kantor";

/** A list row: the office's summary, or this device's own where it knows more. */
export interface Baris extends Ringkasan {
  readonly tempat: Tempat;
  /** Events and pages of it that still wait here. */
  readonly menungguKirim: number;
  /** Made on this device. */
  readonly milikSini: boolean;
  /** Made here, or completed here with a scan: what this device's dispatch book tells of. */
  readonly dikirimSini: boolean;
  /** Lost its lane or was refused: a person must look. */
  readonly bentrok: number;
}

/** Failures that can meet any screen. `Simpan*` come from the store, the rest from the network or the vault. */
export type GalatApp =
  | Penolakan
  | { readonly type: "Terkunci" }
  | { readonly type: "RuangPenuh" }
  | { readonly type: "SimpanGagal" }
  /** More than one event can hold: a text far too long. */
  | { readonly type: "PeristiwaTerlaluBesar" }
  /** Another version of the app wrote this device's data, or holds it in another tab. */
  | { readonly type: "VersiLebihBaru" }
  | { readonly type: "TertahanTabLain" }
  | { readonly type: "BelumTerdaftar" }
  | { readonly type: "KunciTidakAda" }
  | { readonly type: "HalamanTidakAda" }
  | { readonly type: "HalamanRusak" }
  | { readonly type: "Luring" }
  | { readonly type: "SandiSalah" }
  | { readonly type: "KodeSalah" }
  /** The office knows a newer passphrase than this device. */
  | { readonly type: "SandiLama" }
  | { readonly type: "SudahTerdaftar" }
  | { readonly type: "BrankasRusak" }
  | { readonly type: "PerluMasuk" }
  | { readonly type: "TerlaluBesar" }
  | { readonly type: "Dicabut" }
  | { readonly type: "TerlaluSering"; readonly coba: number }
  | { readonly type: "ServerGalat" }
  | { readonly type: "JawabanAneh" };

export interface PerangkatIni {
  readonly dev: string;
  readonly label: string;
  readonly wilayah: readonly string[];
}

export interface StatusSinkron {
  readonly keadaan: "diam" | "jalan" | "luring" | "perlu_masuk" | "ditolak";
  /** Last time that the gateway answered, ISO. */
  readonly terakhir?: string;
  readonly menungguPeristiwa: number;
  readonly menungguHalaman: number;
  readonly galat?: string;
}

export interface BerkasTerbuka {
  /** Undefined while loading. */
  readonly lipatan: Accessor<Lipatan | undefined>;
  readonly galat: Accessor<GalatApp | undefined>;
  /** Encrypted draft values that are not yet an event, over the folded ones. */
  readonly draf: Accessor<Readonly<Record<string, string>>>;
}

/** A page that was just captured, in clear, on its way into the vault. */
export interface GambarBaru {
  readonly bytes: ArrayBuffer;
  readonly lebar: number;
  readonly tinggi: number;
  readonly mime: Halaman["mime"];
}

/** Village, officers' date and the two event witnesses, entered once for a day at one place. */
export interface Acara {
  readonly desa: string;
  readonly dusun: string;
  readonly tanggal: string;
  readonly daftarDusun: readonly string[];
  /** Form values to put in by one tap, e.g. `saksi1.nama`. */
  readonly saksi: Readonly<Record<string, string>>;
}

export interface PaketState {
  /** `dokumen`: what opens PDFs and reads QR codes. */
  readonly nama: "ocr" | "wilayah" | "dokumen";
  readonly keadaan: "belum" | "mengunduh" | "siap" | "gagal";
  readonly bytes: number;
  readonly total: number;
}

/** Villages of one province (2 digits), fetched on demand. */
export interface ProvinsiState {
  readonly kode: string;
  readonly keadaan: PaketState["keadaan"];
  readonly bytes: number;
  readonly total: number;
}

export interface Sesi {
  readonly keadaan: Accessor<"memuat" | "belum_daftar" | "terkunci" | "terbuka">;
  readonly perangkat: Accessor<PerangkatIni | undefined>;
  /** Officers known to this device, for the lock screen. */
  readonly orang: Accessor<
    readonly {
      readonly id: string;
      readonly nama: string;
      readonly inisial: string;
      readonly peran: readonly string[];
    }[]
  >;
  readonly petugas: Accessor<Profil | undefined>;
  readonly daftar: (isi: {
    readonly kode: string;
    readonly pengguna: string;
    readonly sandi: string;
  }) => Promise<Result<void, GalatApp>>;
  /** With a connection: adds an officer to this device, or refreshes roles and areas. */
  readonly masuk: (isi: { readonly pengguna: string; readonly sandi: string }) => Promise<Result<void, GalatApp>>;
  /** Without a connection: unlocks what this device holds. */
  readonly buka: (isi: { readonly id: string; readonly sandi: string }) => Promise<Result<void, GalatApp>>;
  /** By hand or by itself. Awaits what is registered by `sebelumKunci` (at most 3 s), then drops the keys. */
  readonly kunci: () => Promise<void>;
  /** Registers what writes that which is being typed; true = nothing is left unsaved. The answer takes it back. */
  readonly sebelumKunci: (siram: () => Promise<boolean>) => () => void;
  /** Of the last lock since this page was opened: was everything written before it? */
  readonly tersegel: Accessor<boolean | undefined>;
}

export interface BerkasApp {
  readonly baris: Accessor<readonly Baris[] | undefined>;
  /** Live state of one file; fetches it from the gateway when this device has only its row. Call inside a component. */
  readonly buka: (app: Accessor<string>) => BerkasTerbuka;
  /** One file as it is now, for recaps over many. */
  readonly muat: (app: string) => Promise<Result<Lipatan, GalatApp>>;
  /** Fetches what of these files lies at the gateway only, all in one go; resolves when it is here or does not come. */
  readonly ambil: (apps: readonly string[]) => Promise<void>;
  readonly baru: (isi: {
    readonly layanan: readonly string[];
    readonly jalur: Jalur;
    readonly desa: string;
    readonly tanggal: string;
    readonly antrean?: number;
  }) => Promise<Result<{ readonly app: string; readonly nomor: string }, GalatApp>>;
  /** Decides, encrypts, signs, appends. Durable when it resolves. */
  readonly lakukan: (app: string, peristiwa: Peristiwa) => Promise<Result<void, GalatApp>>;
  /** Encrypts one page for this file and gives its name; it is stored with the event that names it. */
  readonly segelHalaman: (app: string, gambar: GambarBaru) => Promise<Result<Halaman, GalatApp>>;
  /** Saves form values that are still being typed; durable within a second. */
  readonly simpanDraf: (
    app: string,
    bagian: string,
    isian: Readonly<Record<string, string>>,
  ) => Promise<Result<void, GalatApp>>;
  /** Turns the draft into `IsianDicatat` events, one per bagian. */
  readonly catatDraf: (app: string) => Promise<Result<void, GalatApp>>;
  /** Notes of this device about a file: kept encrypted here, never sent. An empty value takes one back. */
  readonly simpanCatatan: (
    app: string,
    nama: string,
    isi: Readonly<Record<string, string>>,
  ) => Promise<Result<void, GalatApp>>;
  readonly bacaCatatan: (app: string, nama: string) => Promise<Result<Readonly<Record<string, string>>, GalatApp>>;
  /** Opened bytes of a page, from here or from the gateway, checked against its name. */
  readonly halaman: (app: string, halaman: Halaman) => Promise<Result<ArrayBuffer, GalatApp>>;
  /** Keeps the photo behind a page on this device, encrypted; false where there is no room for it. */
  readonly simpanAsal: (app: string, hash: string, asal: AsalFoto) => Promise<boolean>;
  /** That photo; undefined where it isn't kept (any more): its file is handed in, or room was needed. */
  readonly asal: (app: string, hash: string) => Promise<AsalFoto | undefined>;
  /** Is this page on the gateway's disk, as far as known here? */
  readonly halamanTersimpan: (hash: string) => boolean;
  /** Check code and QR text of a file's receipt, signed by this device. */
  readonly qr: (
    app: string,
    nomor: string,
  ) => Promise<Result<{ readonly kode: string; readonly isi: string }, GalatApp>>;
  /** The file that a scanned or typed receipt names, among the rows here; undefined for none, or a check code that doesn't fit. */
  readonly cariTandaTerima: (teks: string) => Promise<Baris | undefined>;
  /** Does a scanned receipt belong to this file, and did a device of the office sign it? `tanpa_tanda`: typed, or no key known here. */
  readonly periksaTandaTerima: (app: string, teks: string) => Promise<"cocok" | "tidak_cocok" | "tanpa_tanda">;
  /** A new local id for a scan. */
  readonly idDokumen: () => string;
}

export interface SinkronApp {
  readonly status: Accessor<StatusSinkron>;
  readonly sekarang: () => void;
}

export interface OcrApp {
  /** Reads one stored page; cancel with the signal. */
  readonly baca: (bytes: ArrayBuffer, batal?: AbortSignal) => Promise<Result<Bacaan, { readonly type: string }>>;
  /** Starts the worker in the background, when a requirement list opens. */
  readonly hangatkan: () => void;
  /** This device reads some four times slower (no SIMD). */
  readonly lambat: Accessor<boolean>;
}

export interface WilayahApp {
  readonly nama: (kode: string) => string;
  readonly dikenal: (kode6: string) => boolean;
  readonly cari: (
    teks: string,
    induk: string | undefined,
    batas: number,
    tingkat?: "provinsi" | "kabupaten" | "kecamatan" | "desa",
  ) => readonly { readonly kode: string; readonly nama: string; readonly induk: string }[];
  readonly siap: Accessor<boolean>;
}

/** Admin work needs a connection and the session of an admin; its failures are those of the client. */
export type AdminApp = AdminClient;

/** What another app shared and no file has yet; in memory only. */
export interface KirimanApp {
  readonly ada: Accessor<readonly Blob[]>;
  readonly lepas: () => void;
}

export interface Jemput {
  readonly sesi: Sesi;
  readonly berkas: BerkasApp;
  readonly sinkron: SinkronApp;
  readonly ocr: OcrApp;
  /** Pictures worked on off the main thread. */
  readonly latar: PekerjaLatar;
  readonly kiriman: KirimanApp;
  readonly wilayah: WilayahApp;
  readonly admin: AdminApp;
  readonly setelan: Accessor<SetelanKantor>;
  readonly acara: Accessor<Acara | undefined>;
  readonly simpanAcara: (acara: Acara) => Promise<Result<void, GalatApp>>;
  readonly namaOrang: (id: string) => { readonly nama: string; readonly inisial: string };
  readonly paket: Accessor<readonly PaketState[]>;
  readonly unduhPaket: () => void;
  /** Provinces whose villages can be fetched, with what is here; the device's own come by themselves. */
  readonly provinsi: Accessor<readonly ProvinsiState[]>;
  readonly unduhProvinsi: (kode: string) => void;
  readonly pembaruan: {
    readonly ada: Accessor<boolean>;
    /** Another tab took the new version: this one should be reloaded when convenient. */
    readonly diganti: Accessor<boolean>;
    /** False while a form is open in any tab. */
    readonly terapkan: () => Promise<boolean>;
    /** Holds updates back while a file is open; the answer lets go. */
    readonly tahan: () => () => void;
  };
  /** Bytes left for work here, and whether the browser promised to keep it. */
  readonly ruang: Accessor<{ readonly sisaBerkas: number; readonly tetap: boolean } | undefined>;
  /** Version of the catalogue that this app decides by. */
  readonly versiAturan: string;
  /** Now, as ISO with offset, by the device's clock; shown only. */
  readonly jam: () => string;
  /** Today in the office's time zone, `YYYY-MM-DD`: a proposal that the officer confirms. */
  readonly hariIni: () => string;
}

export const JemputContext = createContext<Jemput>();

export const useJemput = (): Jemput => {
  const jemput = useContext(JemputContext);
  if (!jemput) throw new Error("useJemput outside of JemputContext");
  return jemput;
};
