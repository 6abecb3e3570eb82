/** The columns of both recaps, in the order of `sop.md` section 3: for the table on screen and for Excel. */
import type { BarisRekapDokumen } from "../../../domain/rekap/rekapDokumen.ts";
import type { BarisRekapKia } from "../../../domain/rekap/rekapKia.ts";
import type { Text } from "../../text/kamus.ts";
import type { Tanda } from "../../parts/tanda.ts";
import { tanggalAngka } from "../../text/tanggal.ts";

export interface KolomRekap<Row> {
  readonly kunci: string;
  readonly kepala: string;
  readonly isi: (row: Row) => string;
  /** Written as a text cell whatever it looks like: identity numbers, phone numbers. */
  readonly teks?: boolean;
  /** Counts rows, so it is a number cell. */
  readonly angka?: boolean;
  /** State mark beside the words on screen. */
  readonly tanda?: (row: Row) => Tanda;
  /** Width in Excel, in characters. */
  readonly lebar: number;
}

const TANDA_BERKAS = { menunggu: "wait", disetujui: "ok", ditunda: "care", ditolak: "stop", dicabut: "skip" } as const;
const TANDA_SIAK = { belum: "none", terkendala: "care", sudah_diproses: "ok" } as const;

const hari = (iso: string): string => (iso === "" ? "" : tanggalAngka(iso));

export const kolomRekapDokumen = (t: Text): readonly KolomRekap<BarisRekapDokumen>[] => [
  { kunci: "no", kepala: t("meja.kolNo"), isi: (r) => String(r.no), angka: true, lebar: 5 },
  { kunci: "tanggal", kepala: t("meja.kolTanggal"), isi: (r) => hari(r.tanggal), lebar: 11 },
  { kunci: "nomor", kepala: t("meja.kolNoBerkas"), isi: (r) => r.noRegistrasi, lebar: 13 },
  { kunci: "nama", kepala: t("meja.kolNama"), isi: (r) => r.namaPemohon, lebar: 26 },
  { kunci: "nik", kepala: t("meja.kolNik"), isi: (r) => r.nik, teks: true, lebar: 18 },
  { kunci: "noKk", kepala: t("meja.kolNoKk"), isi: (r) => r.noKk, teks: true, lebar: 18 },
  { kunci: "layanan", kepala: t("meja.kolLayanan"), isi: (r) => r.layanan, lebar: 24 },
  { kunci: "dokumen", kepala: t("meja.kolDokumen"), isi: (r) => r.dokumen, lebar: 28 },
  { kunci: "hp", kepala: t("meja.kolHp"), isi: (r) => r.noHp, teks: true, lebar: 15 },
  { kunci: "email", kepala: t("meja.kolEmail"), isi: (r) => r.email, lebar: 24 },
  { kunci: "asal", kepala: t("meja.kolAsal"), isi: (r) => r.desa, lebar: 18 },
  { kunci: "operator", kepala: t("meja.kolOperator"), isi: (r) => r.operator, lebar: 18 },
  {
    kunci: "berkas",
    kepala: t("meja.kolStatusBerkas"),
    isi: (r) => t(`meja.berkas_${r.statusBerkas}`),
    tanda: (r) => TANDA_BERKAS[r.statusBerkas],
    lebar: 13,
  },
  {
    kunci: "siak",
    kepala: t("meja.kolStatusSiak"),
    isi: (r) => t(`meja.siak_${r.statusSiak}`),
    tanda: (r) => TANDA_SIAK[r.statusSiak],
    lebar: 15,
  },
  { kunci: "nomorSiak", kepala: t("meja.kolNomorSiak"), isi: (r) => r.nomorSiak, teks: true, lebar: 22 },
  { kunci: "diajukan", kepala: t("meja.kolDiajukan"), isi: (r) => hari(r.tglPengajuan), lebar: 11 },
  { kunci: "verifikator", kepala: t("meja.kolVerifikator"), isi: (r) => r.verifikator, lebar: 26 },
  { kunci: "verifikasi", kepala: t("meja.kolVerifikasi"), isi: (r) => hari(r.tglVerifikasi), lebar: 12 },
  { kunci: "tte", kepala: t("meja.kolTte"), isi: (r) => hari(r.tglTte), lebar: 11 },
  { kunci: "cetak", kepala: t("meja.kolCetak"), isi: (r) => hari(r.tglCetak), lebar: 11 },
  { kunci: "diambil", kepala: t("meja.kolDiambil"), isi: (r) => hari(r.tglDiambil), lebar: 11 },
  { kunci: "penerima", kepala: t("meja.kolPenerima"), isi: (r) => r.penerima, lebar: 24 },
  { kunci: "keterangan", kepala: t("meja.kolKeterangan"), isi: (r) => r.keterangan, lebar: 36 },
];

export const kolomRekapKia = (t: Text): readonly KolomRekap<BarisRekapKia>[] => [
  { kunci: "no", kepala: t("meja.kolNo"), isi: (r) => String(r.no), angka: true, lebar: 5 },
  { kunci: "tanggal", kepala: t("meja.kolTanggal"), isi: (r) => hari(r.tanggal), lebar: 11 },
  { kunci: "nomor", kepala: t("meja.kolNoBerkas"), isi: (r) => r.noRegistrasi, lebar: 13 },
  { kunci: "nik", kepala: t("meja.kolNikAnak"), isi: (r) => r.nikAnak, teks: true, lebar: 18 },
  { kunci: "nama", kepala: t("meja.kolNamaAnak"), isi: (r) => r.nama, lebar: 26 },
  { kunci: "tempatLahir", kepala: t("meja.kolTempatLahir"), isi: (r) => r.tempatLahir, lebar: 18 },
  { kunci: "tanggalLahir", kepala: t("meja.kolTanggalLahir"), isi: (r) => hari(r.tanggalLahir), lebar: 12 },
  { kunci: "jk", kepala: t("meja.kolJk"), isi: (r) => r.jenisKelamin, lebar: 13 },
  { kunci: "noKk", kepala: t("meja.kolNoKk"), isi: (r) => r.noKk, teks: true, lebar: 18 },
  { kunci: "kepala", kepala: t("meja.kolKepala"), isi: (r) => r.kepalaKeluarga, lebar: 26 },
  { kunci: "noAkta", kepala: t("meja.kolNoAkta"), isi: (r) => r.noAkta, teks: true, lebar: 22 },
  { kunci: "kategori", kepala: t("meja.kolKategori"), isi: (r) => r.kategori, teks: true, lebar: 9 },
  { kunci: "foto", kepala: t("meja.kolFoto"), isi: (r) => t(`meja.foto_${r.foto}`), lebar: 11 },
  { kunci: "namaFoto", kepala: t("meja.kolNamaFoto"), isi: (r) => r.namaFoto, lebar: 24 },
  { kunci: "unggah", kepala: t("meja.kolUnggah"), isi: (r) => t(`meja.unggah_${r.statusUnggah}`), lebar: 13 },
  { kunci: "cetak", kepala: t("meja.kolCetak"), isi: (r) => hari(r.tglCetak), lebar: 11 },
  { kunci: "keterangan", kepala: t("meja.kolKeterangan"), isi: (r) => r.keterangan, lebar: 36 },
];

export const huruf = (i: number): string => String.fromCharCode(65 + i);
