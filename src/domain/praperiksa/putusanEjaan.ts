/**
 * What a difference of spelling comes to: which source is wrong, and what follows from that. Proposals only; the officer, with the
 * citizen, chooses one, and the choice is recorded with the finding. Data by kind of document, so a new kind is a line here.
 */
import { labelKode } from "../layanan/formulir/kodeDaftar.ts";
import { kolomByPath } from "../layanan/formulir/kolomByPath.ts";
import type { Isian } from "../layanan/isian.ts";
import { isLayananId, type LayananId } from "../layanan/layananId.ts";
import type { PutusanEjaan } from "./akibatEjaan.ts";
import type { Bukti, Temuan } from "./temuan.ts";

/** Rules whose findings are about what is written, not about the photograph. */
const ATURAN_EJAAN: ReadonlySet<string> = new Set([
  "name_eq",
  "child_parents",
  "dob_eq",
  "tempat_eq",
  "jk_eq",
  "nik_eq",
  "nokk_eq",
  "nik_kk_row",
  "kawin_eq",
  "akta_eq",
]);

/** Documents of the office itself: put right by a service. What is missing here is a letter that its issuer puts right. */
const LAYANAN_PEMBETULAN: Readonly<Record<string, string>> = {
  kk: "kk_ubah_elemen",
  kk_lama: "kk_ubah_elemen",
  kk_qr: "kk_ubah_elemen",
  kutipan_akta_kelahiran: "pembetulan_akta",
  kutipan_akta_kematian: "pembetulan_akta",
  kutipan_akta_perkawinan: "pembetulan_akta",
  kutipan_akta_perceraian: "pembetulan_akta",
  kutipan_akta_asal: "pembetulan_akta",
};

/** Cards that the office prints anew from its own data: nothing to ask of the citizen, the office must know. */
const CETAK_ULANG: ReadonlySet<string> = new Set(["ktp_el", "kia", "kia_lama"]);

const dokumenSlot = (slot: string): string => slot.split(":")[0] ?? slot;

const akibatDari = (salah: string): Pick<PutusanEjaan, "akibat" | "layanan"> => {
  if (salah === "formulir") return { akibat: "isian_ikut" };
  const dokumen = dokumenSlot(salah);
  const layanan = LAYANAN_PEMBETULAN[dokumen];
  if (layanan !== undefined)
    return isLayananId(layanan) ? { akibat: "tambah_layanan", layanan } : { akibat: "catat_kantor" };
  return { akibat: CETAK_ULANG.has(dokumen) ? "catat_kantor" : "surat_dibetulkan" };
};

const sama = (a: Bukti, b: Bukti): boolean => a.nilai.trim().toUpperCase() === b.nilai.trim().toUpperCase();

/** One source for each: several pages of one document say it once. */
const perSumber = (bukti: readonly Bukti[]): readonly Bukti[] =>
  bukti.filter(({ sumber }, urut) => bukti.findIndex((lain) => lain.sumber === sumber) === urut);

/**
 * Every way to settle a finding of spelling: each source that could be the wrong one, beside a source that says otherwise.
 * The form comes first: it is the easiest to put right. Nothing for findings about photographs.
 */
export const pilihanPutusan = (temuan: Temuan): readonly PutusanEjaan[] => {
  if (!ATURAN_EJAAN.has(temuan.aturan) || temuan.field === undefined) return [];
  const sumber = perSumber(temuan.bukti).filter(({ nilai }) => nilai !== "");
  const urut = [...sumber].sort((a, b) => Number(b.sumber === "formulir") - Number(a.sumber === "formulir"));
  return urut.flatMap((salah) => {
    // Another document speaks before the form: what is printed and signed weighs more than what was typed.
    const lain = sumber.filter((satu) => !sama(satu, salah));
    const benar = lain.find((satu) => satu.sumber !== "formulir") ?? lain[0];
    if (benar === undefined) return [];
    return [
      {
        salah: salah.sumber,
        benar: benar.sumber,
        nilai: benar.nilai,
        ...(salah.dok !== undefined && { dok: salah.dok }),
        ...akibatDari(salah.sumber),
      },
    ];
  });
};

/** Elements that F-1.06 has a name for, by the field that differs. */
const ELEMEN: Readonly<Record<string, string>> = {
  nama: "nama",
  kepala: "nama",
  tempatLahir: "tempatLahir",
  tanggalLahir: "tanggalLahir",
};

const kataNilai = (path: string, nilai: string): string => {
  const daftar = kolomByPath(path)?.kodeDaftar;
  return daftar === undefined ? nilai : labelKode(daftar, nilai);
};

/** The rows of F-1.06 that a decision fills in: from what the card says to what is right. Nothing where they hold another change. */
export const isianPutusan = (temuan: Temuan, putusan: PutusanEjaan, isian: Isian): Isian => {
  const path = temuan.field;
  if (putusan.layanan !== "kk_ubah_elemen" || path === undefined || (isian["elemen.jenis"] ?? "") !== "") return {};
  const salah = temuan.bukti.find(({ sumber }) => sumber === putusan.salah)?.nilai ?? "";
  const benar = temuan.bukti.find(({ sumber }) => sumber === putusan.benar);
  const dasar = benar === undefined || benar.sumber === "formulir" ? "" : benar.nama.toUpperCase();
  return {
    "elemen.jenis": ELEMEN[path.slice(path.indexOf(".") + 1)] ?? "lainnya",
    "elemen.semula": kataNilai(path, salah),
    "elemen.menjadi": kataNilai(path, putusan.nilai),
    ...(dasar !== "" && { "elemen.dasar": dasar }),
  };
};

/** The package after a decision: the service that puts the document right joins it, once. */
export const paketPutusan = (urut: readonly string[], putusan: PutusanEjaan): readonly LayananId[] | undefined => {
  const { layanan } = putusan;
  if (putusan.akibat !== "tambah_layanan" || layanan === undefined || urut.includes(layanan)) return undefined;
  return [...urut, layanan].filter(isLayananId);
};
