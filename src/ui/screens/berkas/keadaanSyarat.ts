/** What one requirement row says: is its document here, readable, the right kind, or filled in as data. */
import type { AlasanMutu } from "../../../domain/praperiksa/bacaan.ts";
import { jenisDiterima, type DokumenJenis } from "../../../domain/layanan/dokumen.ts";
import { nilaiIsian, type Isian } from "../../../domain/layanan/isian.ts";
import type { SyaratBerlaku } from "../../../domain/layanan/kelengkapan.ts";
import { suratDibetulkan } from "../../../domain/praperiksa/putusanBerkas.ts";
import { dokumenDiSlot, type DokumenState, type Permohonan } from "../../../domain/permohonan/permohonan.ts";

export type KeadaanSyarat =
  /** Read and of the kind asked for; stored but not read yet; stored, and reading told no kind. */
  | { readonly jenis: "terbaca" | "membaca" | "tersimpan" }
  | { readonly jenis: "belum" | "tidak_perlu" }
  /** Shown at the table and ticked, or not yet. */
  | { readonly jenis: "dilihat" | "belum_dilihat" }
  | { readonly jenis: "ulangi"; readonly alasan: AlasanMutu | undefined }
  | { readonly jenis: "lain"; readonly terbaca: string }
  /** A person said that this letter is wrong: its issuer puts it right, then it is scanned again. */
  | { readonly jenis: "dibetulkan" }
  /** The office deferred the service and wants this one again. */
  | { readonly jenis: "diminta" }
  | { readonly jenis: "terisi" | "sebagian"; readonly ada: number; readonly total: number };

/** The key of the answer that ticks off what is only shown: `lihat_ktp_el_pemohon`. */
export const kunciDilihat = (slot: string): string => `lihat_${slot.replaceAll(":", "_")}`.slice(0, 48);

/** Form values that stand for a document of data; a group counts when all of its values are there. */
const DATA: Readonly<Partial<Record<DokumenJenis, readonly (readonly string[])[]>>> = {
  identitas_2_saksi: [
    ["saksi1.nama", "saksi1.nik"],
    ["saksi2.nama", "saksi2.nik"],
  ],
  gawai: [["kontak.hp"]],
  email_aktif: [["kontak.email"]],
  nomor_ponsel_aktif: [["kontak.telepon"]],
};

/** Which kelompok of the form holds the data of this requirement; undefined where it is only shown. */
export const kelompokData = (dokumen: DokumenJenis): string | undefined => DATA[dokumen]?.[0]?.[0]?.split(".")[0];

const keadaanData = (p: Permohonan, syarat: SyaratBerlaku, isian: Isian): KeadaanSyarat => {
  const kelompok = DATA[syarat.dokumen];
  if (kelompok === undefined)
    return { jenis: p.jawaban[kunciDilihat(syarat.id)] === true ? "dilihat" : "belum_dilihat" };
  const ada = kelompok.filter((path) => path.every((satu) => nilaiIsian(isian, satu) !== "")).length;
  const total = kelompok.length;
  return { jenis: ada === total ? "terisi" : "sebagian", ada, total };
};

const lembarAda = (dokumen: DokumenState, lembar: string): boolean =>
  dokumen.halaman.some(({ hash }) => hash === lembar);

/** The officer looked at what the pre-check says of this photo and let it stand. */
const dibiarkan = (p: Permohonan, slot: string, dokumen: DokumenState): boolean =>
  Object.entries(p.temuan).some(
    ([id, { atas }]) =>
      (id.startsWith(`mutu_ulangi|${slot}|`) || id.startsWith(`jenis_salah|${slot}|`)) &&
      // an answer about another photo says nothing of this one
      (atas === undefined || atas.dokumen.every(({ lembar }) => lembar === undefined || lembarAda(dokumen, lembar))),
  );

const keadaanBaca = (p: Permohonan, syarat: SyaratBerlaku, dokumen: DokumenState): KeadaanSyarat => {
  if (dokumen.bacaan.length === 0) return { jenis: "membaca" };
  if (dibiarkan(p, syarat.id, dokumen)) return { jenis: "tersimpan" };
  const buruk = dokumen.bacaan.find(({ quality }) => quality.verdict === "ulangi");
  if (buruk !== undefined) return { jenis: "ulangi", alasan: buruk.quality.reasons[0] };
  const jenis = dokumen.bacaan.flatMap(({ kind }) => kind ?? []);
  const diterima: readonly string[] = [...jenisDiterima(syarat.dokumen), dokumen.jenis];
  if (jenis.some((satu) => diterima.includes(satu))) return { jenis: "terbaca" };
  const lain = jenis[0];
  return lain === undefined ? { jenis: "tersimpan" } : { jenis: "lain", terbaca: lain };
};

/** The office wants it again, and no newer scan was taken since. */
const dimintaLagi = (p: Permohonan, slot: string): boolean =>
  Object.values(p.layanan).some(({ status, kurang }) => status === "ditunda" && kurang.includes(slot));

export const keadaanSyarat = (p: Permohonan, syarat: SyaratBerlaku, isian: Isian): KeadaanSyarat => {
  if (!syarat.berlaku) return { jenis: "tidak_perlu" };
  const dokumen = dokumenDiSlot(p, syarat.id);
  if (dimintaLagi(p, syarat.id)) return { jenis: "diminta" };
  if (suratDibetulkan(p, syarat.id)) return { jenis: "dibetulkan" };
  if (dokumen !== undefined) return keadaanBaca(p, syarat, dokumen);
  return syarat.jenisIsi === "data" ? keadaanData(p, syarat, isian) : { jenis: "belum" };
};

/** Nothing more has to be done about it at the table. What still reads, or could not be told, is safe and counts. */
export const isBeres = ({ jenis }: KeadaanSyarat): boolean =>
  jenis === "terbaca" || jenis === "membaca" || jenis === "tersimpan" || jenis === "dilihat" || jenis === "terisi";
