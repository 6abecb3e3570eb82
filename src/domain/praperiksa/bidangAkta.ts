/** Fields of birth and death certificate excerpts (bilingual sentences). Source: documents.json `kutipan_akta_*`. */
import { type Baris, kataToBaris } from "./baris.ts";
import { valueAfter } from "./label.ts";
import {
  compactBidang,
  JENIS_KELAMIN,
  toNama,
  toNomor16,
  toPilihan,
  toTanggal,
  type Bidang,
  type Terbaca,
} from "./terbaca.ts";

/** `7405-LU-23042001-0015`, also with the spaces and lookalike dashes that a reader puts in. */
const toNoAkta = (baris: Baris | undefined): Terbaca | undefined => {
  if (baris === undefined) return undefined;
  const text = baris.text
    .toUpperCase()
    .replace(/\s/g, "")
    .replace(/[–—_~]/g, "-");
  const found = /(\d{4})-?([A-Z]{2})-?(\d{8})-?(\d{4})/.exec(text);
  if (found === null) return undefined;
  return { value: found.slice(1).join("-"), kotak: baris.kotak, conf: baris.conf };
};

const lineAfter = (baris: readonly Baris[], label: string): Baris | undefined => valueAfter(baris, { labels: [label] });
const within = (baris: readonly Baris[], labels: readonly string[]): Baris | undefined =>
  valueAfter(baris, { labels, anywhere: true });

/** The word of the sex stands in the middle of its line. */
const kelaminOf = (baris: readonly Baris[]): Terbaca | undefined => {
  for (const { kata } of baris) {
    for (const k of kata) {
      const found = toPilihan(kataToBaris([{ ...k, text: k.text.replace(/[,.]/g, "") }]), JENIS_KELAMIN, 0.25);
      if (found !== undefined) return found;
    }
  }
  return undefined;
};

/** The first `pada tanggal` is the birth (or death), the last the issue. */
const tanggalOf = (baris: readonly Baris[]): Terbaca | undefined => {
  for (const b of baris) {
    const found = toTanggal(within([b], ["pada tanggal"]));
    if (found !== undefined) return found;
  }
  return undefined;
};

export const bidangAktaKelahiran = (baris: readonly Baris[]): Bidang =>
  compactBidang({
    nik: toNomor16(within(baris, ["Nomor Induk Kependudukan", "NIK"])),
    no_akta: toNoAkta(within(baris, ["Berdasarkan Akta Kelahiran Nomor", "Akta Kelahiran Nomor"])),
    tempat_lahir: toNama(lineAfter(baris, "bahwa di")),
    tanggal_lahir: tanggalOf(baris),
    nama: toNama(lineAfter(baris, "telah lahir")),
    jenis_kelamin: kelaminOf(baris),
    nama_ayah: toNama(within(baris, ["dari ayah", "ayah"])),
    nama_ibu: toNama(within(baris, ["dan ibu"])),
  });

/** A death excerpt dates the death, not the birth: the date stays out until the model has a field for it. */
export const bidangAktaKematian = (baris: readonly Baris[]): Bidang =>
  compactBidang({
    nik: toNomor16(within(baris, ["Nomor Induk Kependudukan", "NIK"])),
    no_akta: toNoAkta(within(baris, ["Berdasarkan Akta Kematian Nomor", "Akta Kematian Nomor"])),
    nama: toNama(within(baris, ["seorang bernama", "bernama"])),
  });
