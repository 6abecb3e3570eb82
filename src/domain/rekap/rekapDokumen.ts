/**
 * The document recap (*rekapan dokumen*): one row per service of a file, written by the work itself in step 3 and used for the
 * submission of step 8. Source: `sop.md` section 3 (columns are a proposal there; no public recap was found).
 */
import { cariLayanan } from "../layanan/katalog.ts";
import type { Jejak, LayananState, Permohonan } from "../permohonan/permohonan.ts";
import { KEBUTUHAN } from "../sop/profil.ts";
import { hasilMemuat, kunciHasil } from "../sop/hasilBerkas.ts";
import { dalamRentang, type RekapAcuan, type Rentang } from "./rekapAcuan.ts";

export type StatusSiak = "belum" | "terkendala" | "sudah_diproses";

/** Dates are `YYYY-MM-DD`, empty where it hasn't happened. NIK and No. KK are 16 digits as text. */
export interface BarisRekapDokumen {
  readonly app: string;
  readonly layananId: string;
  readonly no: number;
  /** Day of the recap: of the SIAK entry, before that of the check, before that of the submission. */
  readonly tanggal: string;
  readonly noRegistrasi: string;
  readonly namaPemohon: string;
  readonly nik: string;
  readonly noKk: string;
  readonly layanan: string;
  readonly dokumen: string;
  readonly noHp: string;
  readonly email: string;
  readonly desa: string;
  readonly operatorId: string;
  readonly operator: string;
  readonly statusBerkas: "menunggu" | "disetujui" | "ditunda" | "ditolak" | "dicabut";
  readonly statusSiak: StatusSiak;
  readonly nomorSiak: string;
  readonly tglPengajuan: string;
  readonly verifikator: string;
  readonly tglVerifikasi: string;
  readonly tglTte: string;
  readonly tglCetak: string;
  readonly tglDiambil: string;
  readonly penerima: string;
  readonly keterangan: string;
}

const statusBerkas = (l: LayananState): BarisRekapDokumen["statusBerkas"] =>
  l.status === "draf" || l.status === "menunggu" || l.status === "dikoreksi"
    ? "menunggu"
    : l.status === "ditunda" || l.status === "ditolak" || l.status === "dicabut"
      ? l.status
      : "disetujui";

const statusSiak = (l: LayananState): StatusSiak =>
  l.jejak["3"] ? "sudah_diproses" : l.kendala ? "terkendala" : "belum";

/** The day when the last of several was done; empty while one is missing. */
const hariSemua = (jejak: readonly (Jejak | undefined)[], acuan: RekapAcuan): string =>
  jejak.length === 0 || jejak.includes(undefined)
    ? ""
    : jejak.reduce((akhir, satu) => {
        const hari = satu ? acuan.hariDari(satu.at) : "";
        return hari > akhir ? hari : akhir;
      }, "");

/** What the recaps say of a withdrawn service: words of the office's own list, so Indonesian. */
export const ketDicabut = (l: LayananState): string => `Dicabut oleh pemohon: ${l.alasan}`;

const keterangan = (l: LayananState): string => {
  if (l.status === "ditolak") return [l.alasan, l.dasarHukum].filter(Boolean).join("; ");
  if (l.status === "dicabut") return ketDicabut(l);
  if (l.status === "ditunda") return l.pesan;
  return l.kendala && !l.jejak["3"] ? l.kendala.catatan : l.alasan;
};

const barisOf = (p: Permohonan, id: string, acuan: RekapAcuan): BarisRekapDokumen | undefined => {
  const layanan = cariLayanan(id);
  const l = p.layanan[id];
  const masuk = p.pengajuan.at(-1);
  if (!layanan || !l || !masuk || !KEBUTUHAN[layanan.profil].diperiksa) return undefined;
  const hari = (jejak: Jejak | undefined) => (jejak ? acuan.hariDari(jejak.at) : "");
  const dokumen = hasilMemuat(p, id).map((satu) => ({
    ...satu.hasil,
    kerja: p.hasil[kunciHasil(satu.layanan, satu.hasil.id)] ?? {},
  }));
  const hasil = dokumen.map(({ kerja }) => kerja);
  const bertanda = dokumen.flatMap(({ tte, kerja }) => (tte ? [kerja.tte] : []));
  const operator = (l.jejak["3"] ?? l.jejak["2"])?.by ?? "";
  const verifikator = [l.jejak["8iv"], l.jejak["8iii"]].flatMap((j) => (j ? [acuan.namaOrang(j.by)] : []));
  return {
    app: p.app,
    layananId: id,
    no: 0,
    tanggal: hari(l.jejak["3"] ?? l.jejak["2"] ?? masuk),
    noRegistrasi: p.nomor,
    namaPemohon: p.isian["pemohon.nama"] ?? "",
    nik: p.isian["pemohon.nik"] ?? "",
    noKk: p.isian["kk.no"] ?? p.isian["pemohon.noKk"] ?? "",
    layanan: layanan.namaPendek,
    dokumen: dokumen.map((h) => h.nama).join(", "),
    noHp: p.isian["kontak.telepon"] ?? "",
    email: p.isian["kontak.email"] ?? "",
    desa: acuan.namaWilayah(p.desa),
    operatorId: operator,
    operator: operator === "" ? "" : acuan.namaOrang(operator),
    statusBerkas: statusBerkas(l),
    statusSiak: statusSiak(l),
    nomorSiak: l.nomorSiak,
    tglPengajuan: hari(l.jejak["8"]),
    verifikator: verifikator.join(", "),
    tglVerifikasi: hari(l.jejak["8iii"]),
    tglTte: hariSemua(bertanda, acuan),
    tglCetak: hariSemua(
      hasil.map((h) => h.cetak),
      acuan,
    ),
    tglDiambil: hariSemua(
      hasil.map((h) => h.serah),
      acuan,
    ),
    penerima: [...new Set(hasil.flatMap((h) => (h.serah ? [h.serah.nama] : [])))].join(", "),
    keterangan: keterangan(l),
  };
};

/** The rows of a period, oldest first, numbered from 1. Rows of files that were never submitted are not in it. */
export const rekapDokumen = (
  berkas: readonly Permohonan[],
  rentang: Rentang,
  acuan: RekapAcuan,
): readonly BarisRekapDokumen[] =>
  berkas
    .flatMap((p) => p.urut.flatMap((id) => barisOf(p, id, acuan) ?? []))
    .filter((baris) => dalamRentang(baris.tanggal, rentang))
    .toSorted((a, b) => (a.tanggal + a.noRegistrasi < b.tanggal + b.noRegistrasi ? -1 : 1))
    .map((baris, i) => ({ ...baris, no: i + 1 }));
