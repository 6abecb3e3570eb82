/** The values of one service laid out for typing into SIAK: shown as people read them, copied as SIAK takes them. SOP step 3. */
import { formatNomor16, rapikanNomor } from "../../identitas/nik.ts";
import { formatTanggalPendek } from "../../identitas/tanggalTulis.ts";
import { formatWilayahKode } from "../../identitas/wilayahKode.ts";
import { nilaiIsian, type Isian, type Jawaban } from "../isian.ts";
import type { LayananId } from "../layananId.ts";
import { setelanBawaan, type SetelanLayanan } from "../setelan.ts";
import { formulirUntuk } from "./formulirUntuk.ts";
import { labelKode } from "./kodeDaftar.ts";
import type { Kolom } from "./kolom.ts";

export interface KolomSiak {
  /** Path in the form, to find the crop that it was read from. */
  readonly id: string;
  readonly label: string;
  /** As shown: NIK 6-6-4, date 14-08-1991, code as its label. Empty where nothing was filled in. */
  readonly nilai: string;
  /** As copied: numbers without spaces. */
  readonly salin: string;
}

export interface BagianSiak {
  readonly bagian: string;
  readonly kolom: readonly KolomSiak[];
}

export interface SiakPilihan {
  readonly jawaban?: Jawaban;
  readonly setelan?: SetelanLayanan;
  /** Every service of the file: deeds of it say what changes on a family card. */
  readonly paket?: readonly LayananId[];
  /** Name of an area code, where the area pack is at hand; else the code itself is shown. */
  readonly namaWilayah?: (kode: string) => string | undefined;
}

/** Order of the desk's SIAK screens is not known from any source; this is the order of the mock-up, subject first. */
const URUTAN = [
  "suami",
  "istri",
  "perkawinan",
  "perceraian",
  "subjek",
  "wali",
  "ubahnama",
  "aktaasal",
  "pembetulan",
  "terbit",
  "anak",
  "aktalahir",
  "almarhum",
  "kelahiran",
  "janin",
  "kematian",
  "ibu",
  "ayah",
  "kawinortu",
  "ibuangkat",
  "ayahangkat",
  "penetapan",
  "penetapannama",
  "dispensasi",
  "pemohon",
  "saksi1",
  "saksi2",
] as const;

/** What only the office's own steps need. */
const HANYA_JEMPUT = /\.(rekam|kia|hubungan|gantiKia)$/;

const urutan = (id: string): number => {
  const letak = URUTAN.findIndex((satu) => satu === id);
  return letak === -1 ? URUTAN.length : letak;
};

const tampil = (kolom: Kolom, nilai: string, namaWilayah: SiakPilihan["namaWilayah"]): readonly [string, string] => {
  if (nilai === "") return ["", ""];
  if (kolom.jenis === "nik" || kolom.jenis === "noKk") return [formatNomor16(rapikanNomor(nilai)), rapikanNomor(nilai)];
  if (kolom.kodeDaftar !== undefined) return [labelKode(kolom.kodeDaftar, nilai), labelKode(kolom.kodeDaftar, nilai)];
  if (kolom.jenis === "tanggal") return [formatTanggalPendek(nilai), formatTanggalPendek(nilai)];
  if (kolom.jenis === "wilayah") return [namaWilayah?.(nilai) ?? formatWilayahKode(nilai), nilai];
  if (kolom.id.endsWith(".rt") || kolom.id.endsWith(".rw")) return [nilai.padStart(3, "0"), nilai.padStart(3, "0")];
  return [kolom.satuan === undefined ? nilai : `${nilai} ${kolom.satuan}`, nilai];
};

/** Groups of one service in the order of typing. Contact data stays out: SIAK doesn't take it here. */
export const kolomSiak = (layanan: LayananId, isian: Isian, pilihan: SiakPilihan = {}): readonly BagianSiak[] =>
  formulirUntuk({
    layanan: [layanan],
    ...(pilihan.paket !== undefined && { paket: pilihan.paket }),
    jawaban: pilihan.jawaban ?? {},
    isian,
    // No age depends on it here: which fields there are follows from forms and answers alone.
    tanggal: "",
    setelan: pilihan.setelan ?? setelanBawaan,
  })
    .filter(({ id }) => id !== "kontak")
    .sort((a, b) => urutan(a.id) - urutan(b.id))
    .map(({ judul, kolom }) => ({
      bagian: judul,
      kolom: kolom
        .filter(({ id }) => !HANYA_JEMPUT.test(id))
        .map((satu) => {
          const [nilai, salin] = tampil(satu, nilaiIsian(isian, satu.id), pilihan.namaWilayah);
          return { id: satu.id, label: satu.label, nilai, salin };
        }),
    }));
