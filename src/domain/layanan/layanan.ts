/** What the catalogue says of a service: forms, requirements, results. All of it data, with confidence and sources. */
import type { DokumenJenis } from "./dokumen.ts";
import type { KondisiId } from "./kondisi.ts";
import type { LayananId } from "./layananId.ts";
import type { PeristiwaKk } from "./peristiwaKk.ts";

/** high: primary text or three offices agree; medium: one office or second hand; low: memory or one weak sample. */
export type Keyakinan = "high" | "medium" | "low";

export type KodeFormulir =
  | "F-1.01"
  | "F-1.02"
  | "F-1.03"
  | "F-1.03A"
  | "F-1.03B"
  | "F-1.03C"
  | "F-1.04"
  | "F-1.05"
  | "F-1.06"
  | "F-1.07"
  | "F-2.01"
  | "F-2.01A"
  | "F-2.01B"
  | "F-2.01C"
  | "F-2.01D"
  | "F-2.01E"
  | "F-2.01F"
  | "F-2.03"
  | "F-2.04"
  | "F-2.04B"
  | "F-2.04D";

/** How a document is handed over; `asli` includes "shown and given back", `asli_ditarik` is kept by the office. */
export type Bentuk = "asli" | "asli_ditarik" | "fotokopi" | "diperlihatkan" | "data" | "sarana";

export interface Alternatif {
  /** `tanpa_dokumen`: nothing is asked, with the consequence that the note tells. */
  readonly dokumen: DokumenJenis | "tanpa_dokumen";
  /** Condition under which it may stand in; `always` = the citizen may choose. */
  readonly syarat: KondisiId;
  /** A second condition with the answer it needs. */
  readonly dan?: { readonly kondisi: KondisiId; readonly nilai: boolean };
  /** Whom it is about, where the document in whose place it stands isn't one person's. */
  readonly tentang?: string;
  /** Text key of a note for the officer. */
  readonly catatan?: string;
  readonly keyakinan: Keyakinan;
  readonly sumber: readonly string[];
}

export interface Syarat {
  readonly dokumen: DokumenJenis;
  readonly need: "wajib" | "bersyarat" | "lokal";
  readonly bentuk: Bentuk;
  /** Only where this condition holds (need `bersyarat`). */
  readonly bila?: KondisiId;
  /** One scan per person: local ids of the people whose document it is. */
  readonly orang?: readonly string[];
  /** The one person whom a single scan is about. */
  readonly tentang?: string;
  /** The scan is about whomever the service is about in this file (`subjekLayanan`). */
  readonly tentangSubjek?: true;
  readonly alternatif?: readonly Alternatif[];
  /** Services whose result, in the same application, stands in for this document: it is then not asked. */
  readonly terbitDari?: readonly LayananId[];
  /** Asked only by offices that use this set of forms: the other set has no such form. */
  readonly formSet?: "2026";
  readonly catatan?: string;
  /** A field whose value picks a closer note: `<catatan>.<value>` for the values listed. */
  readonly catatanMenurut?: { readonly path: string; readonly nilai: readonly string[] };
  readonly keyakinan: Keyakinan;
  readonly sumber: readonly string[];
}

export interface Hasil {
  readonly id:
    | "kk"
    | "kk_asal"
    | "biodata"
    | "ktp_el"
    | "kutipan_akta"
    | "kutipan_akta_kelahiran"
    | "kutipan_akta_kematian"
    | "kutipan_akta_perkawinan_suami"
    | "kutipan_akta_perkawinan_istri"
    | "kutipan_akta_perceraian_suami"
    | "kutipan_akta_perceraian_istri"
    | "kutipan_akta_pengakuan"
    | "kutipan_akta_pengesahan"
    | "suket_lahir_mati"
    | "skpwni"
    | "kia";
  readonly nama: string;
  /** Signed electronically by the head of the office (step 9). */
  readonly tte: boolean;
  readonly kertas: "hvs_a4" | "kartu";
  /** Whose it is, where it isn't the service's subject: a person, the family card as it was, or that of the family that is new. */
  readonly milik?: string;
  /** Services that issue the same: in a file with one of them this one isn't printed. */
  readonly terbitLewat?: readonly LayananId[];
  /** Comes only where a field of the form has one of these values; always where absent. */
  readonly bila?: { readonly path: string; readonly nilai: readonly string[] };
}

/** A field that the service needs besides its forms, for SIAK entry or the recaps. */
export interface KolomLayanan {
  readonly path: string;
  readonly wajib: boolean;
  /** Services of the same application that bring this value: then it is not demanded, and an optional one not asked. */
  readonly terbitDari?: readonly LayananId[];
  /** Asked only where the family card changes for one of these; always where absent. */
  readonly peristiwa?: readonly PeristiwaKk[];
}

/** Within how many days the event is to be reported; later is noted, never refused. */
export interface BatasLapor {
  readonly hari: number;
  /** Path of the date from which they run. */
  readonly sejak: string;
  /** Rule id of the remark: `aturan.<id>`. */
  readonly aturan: "birth_60d" | "death_30d" | "marriage_60d" | "divorce_60d" | "lapor_lewat" | "lapor_penetapan";
  readonly pasal: string;
  readonly keyakinan: Keyakinan;
  readonly sumber: readonly string[];
}

export interface Layanan {
  readonly id: LayananId;
  readonly nama: string;
  readonly namaPendek: string;
  readonly glosEn: string;
  readonly grup: "KK" | "Surat Pindah" | "Akta" | "Akta (catatan)" | "KIA" | "IKD" | "rujukan" | "pendukung";
  /** Which of the twelve steps apply. Source: services.json > sop_profile. */
  readonly profil: "kk" | "pindah" | "akta" | "kia0" | "kia5" | "ikd" | "rekam";
  readonly formulir: { readonly "2019": readonly KodeFormulir[]; readonly "2026": readonly KodeFormulir[] };
  readonly kolom: readonly KolomLayanan[];
  readonly syarat: readonly Syarat[];
  readonly hasil: readonly Hasil[];
  /** Services of the same application that must be entered in SIAK first, as this one needs their result. */
  readonly menunggu: readonly LayananId[];
  /** Local id of the person whom it is about. */
  readonly subjek: string;
  readonly batasLapor?: BatasLapor;
  readonly dasarHukum: readonly string[];
  readonly keyakinan: Keyakinan;
  readonly sumber: readonly string[];
}
