/** What a work item of the SOP is, and what every rule that makes work items starts from. */
import { cariLayanan } from "../layanan/katalog.ts";
import type { Peran } from "../permohonan/peran.ts";
import {
  isTutup,
  layananBaru,
  type Jejak,
  type LayananState,
  type Permohonan,
  type StatusLayanan,
} from "../permohonan/permohonan.ts";
import { LANGKAH, type NomorLangkah } from "./langkah.ts";
import { KEBUTUHAN } from "./profil.ts";

export type JenisTugas =
  | "siapkan"
  | "lengkapi"
  | "periksa"
  | "input_siak"
  | "rujuk"
  | "foto"
  | "unggah_foto"
  | "rekap_kia"
  | "pandu_ikd"
  | "aktivasi_ikd"
  | "ajukan"
  | "verifikasi_iv"
  | "verifikasi_iii"
  | "tte"
  | "cetak"
  | "serah"
  | "arsip";

export type KeadaanTugas = "selesai" | "kini" | "nanti" | "dilewati";

export interface Tugas {
  readonly langkah: NomorLangkah;
  readonly jenis: JenisTugas;
  /** Id of the layanan, orang or hasil (`layanan:hasil`) that it is done on; `berkas` for the whole file. */
  readonly sasaran: string;
  readonly peran: readonly Peran[];
  readonly keadaan: KeadaanTugas;
  /** Done, but may still be done again (a photo before its upload, an activation that failed). */
  readonly ulang?: boolean;
  readonly jejak?: Jejak;
}

const URUT_STATUS: readonly StatusLayanan[] = [
  "draf",
  "menunggu",
  "disetujui",
  "diproses",
  "diajukan",
  "diverifikasi_iv",
  "diverifikasi",
];

/** Has a layanan got as far as `status`? One that is deferred, corrected, rejected or withdrawn has got nowhere. */
export const sampai = (l: LayananState, status: StatusLayanan): boolean =>
  URUT_STATUS.indexOf(l.status) >= URUT_STATUS.indexOf(status);

export const keadaan = (selesai: boolean, bisa: boolean): KeadaanTugas =>
  selesai ? "selesai" : bisa ? "kini" : "nanti";

export const tugas = (
  langkah: NomorLangkah,
  jenis: JenisTugas,
  sasaran: string,
  status: KeadaanTugas,
  lebih: { readonly peran?: readonly Peran[]; readonly jejak?: Jejak | undefined; readonly ulang?: boolean } = {},
): Tugas => ({
  langkah,
  jenis,
  sasaran,
  peran: lebih.peran ?? LANGKAH[langkah].peran,
  keadaan: status,
  ...(lebih.ulang ? { ulang: true } : {}),
  ...(lebih.jejak ? { jejak: lebih.jejak } : {}),
});

export const stateOf = (p: Permohonan, id: string): LayananState => p.layanan[id] ?? layananBaru;
export const kebutuhanOf = (id: string) => KEBUTUHAN[cariLayanan(id)?.profil ?? "kk"];
/** Services that still go on: neither refused nor withdrawn. */
export const hidup = (p: Permohonan): readonly string[] => p.urut.filter((id) => !isTutup(stateOf(p, id)));
