/** A twin's application from the first child's: one `anak` per file, so each child has its own and the family is typed once. */
import { dokumenById } from "../layanan/dokumen.ts";
import { dokumenIds } from "../layanan/dokumenIds.ts";
import { nilaiIsian, type Isian } from "../layanan/isian.ts";
import { dokumenDiSlot, type Permohonan } from "./permohonan.ts";

/** Codes of `jenisKelahiran` of more than one child; 5 is "Lainnya". Source: kodePeristiwa.ts. */
const KEMBAR: readonly string[] = ["2", "3", "4", "5"];

/** What is each child's own. */
const MILIK_ANAK: readonly string[] = [
  "anak.nik",
  "anak.nama",
  "anak.jenisKelamin",
  "anak.golDarah",
  "anak.noAkta",
  "kelahiran.jam",
  "kelahiran.berat",
  "kelahiran.panjang",
];

/** Papers about one child; the signed forms are each child's too. */
const SURAT_ANAK: readonly string[] = [
  "suket_kelahiran",
  "kutipan_akta_kelahiran",
  "ba_polisi_temuan",
  "pas_foto_anak",
];

/** A birth of more than one child: another application may follow. */
export const isKembar = (p: Permohonan): boolean =>
  p.urut.includes("akta_kelahiran") && KEMBAR.includes(nilaiIsian(p.isian, "kelahiran.jenis"));

const urutanBerikut = (ke: string): string => (/^[0-9]{1,2}$/.test(ke) ? String(Number(ke) + 1) : "");

/** The family's values, without the child's own; the order of birth is the next one. Empty values are left out. */
export const isianKembar = (isian: Isian): Isian => {
  const keluarga = Object.entries(isian).filter(([path, nilai]) => !MILIK_ANAK.includes(path) && nilai.trim() !== "");
  const ke = urutanBerikut(nilaiIsian(isian, "kelahiran.ke"));
  return {
    ...Object.fromEntries(keluarga.filter(([path]) => path !== "kelahiran.ke")),
    ...(ke !== "" && { "kelahiran.ke": ke }),
  };
};

/** Requirement slots whose scans serve the twin as well: papers of the family, neither forms nor a child's own. */
export const slotKembar = (p: Permohonan): readonly string[] =>
  Object.keys(p.slot).filter((slot) => {
    const [diminta = ""] = slot.split(":");
    const jenis = dokumenIds.find((id) => id === diminta);
    const milikAnak = SURAT_ANAK.includes(diminta) || (jenis !== undefined && dokumenById(jenis).isForm === true);
    return !milikAnak && dokumenDiSlot(p, slot) !== undefined;
  });
