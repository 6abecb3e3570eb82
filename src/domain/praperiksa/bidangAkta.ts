/** Fields of birth and death certificate excerpts (bilingual sentences). Source: documents.json `kutipan_akta_*`. */
import { type Baris, kataToBaris } from "./baris.ts";
import { nameAfter, valueAfter } from "./label.ts";
import { isLanjutanTanggal } from "./tanggalTerbaca.ts";
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

/** A line and the date words that run on below it; the English line between them is passed over. */
const withRest = (baris: readonly Baris[], at: number, value: Baris): Baris => {
  const rest: Baris[] = [];
  for (const [i, b] of baris.slice(at + 1, at + 4).entries()) {
    if (isLanjutanTanggal(b.text)) rest.push(b);
    else if (i > 0 || rest.length > 0) break;
  }
  return kataToBaris([value, ...rest].flatMap((b) => b.kata));
};

/** The first `pada tanggal` is the birth (or death), the last the issue. Dates in words may take two lines. */
const tanggalOf = (baris: readonly Baris[]): Terbaca | undefined => {
  for (const [at, b] of baris.entries()) {
    const value = within([b], ["pada tanggal"]);
    if (value === undefined) continue;
    const found = toTanggal(withRest(baris, at, value)) ?? toTanggal(value);
    if (found !== undefined) return { ...found, kotak: value.kotak };
  }
  return undefined;
};

/** A name that ends where the other parent begins. */
const orangTua = (baris: readonly Baris[], labels: readonly string[], stop: readonly string[]): Terbaca | undefined =>
  toNama(nameAfter(baris, { labels, stop, anywhere: true }));

export const bidangAktaKelahiran = (baris: readonly Baris[]): Bidang =>
  compactBidang({
    nik: toNomor16(within(baris, ["Nomor Induk Kependudukan", "NIK"])),
    no_akta: toNoAkta(within(baris, ["Berdasarkan Akta Kelahiran Nomor", "Akta Kelahiran Nomor"])),
    tempat_lahir: toNama(lineAfter(baris, "bahwa di")),
    tanggal_lahir: tanggalOf(baris),
    nama: toNama(nameAfter(baris, { labels: ["telah lahir"] })),
    jenis_kelamin: kelaminOf(baris),
    nama_ayah: orangTua(baris, ["dari ayah", "ayah"], ["dan ibu", "dan"]),
    nama_ibu: orangTua(baris, ["dan ibu", "seorang ibu bernama"], []),
  });

/** The birth of the dead: `lahir di BAU-BAU pada tanggal 15 JULI 1978`. */
const lahirOf = (baris: readonly Baris[]): { readonly tempat?: Terbaca; readonly tanggal?: Terbaca } => {
  const at = baris.findIndex((b) => valueAfter([b], { labels: ["lahir di"] }) !== undefined);
  const value = at < 0 ? undefined : valueAfter(baris.slice(at, at + 1), { labels: ["lahir di"] });
  if (value === undefined) return {};
  const tempat = toNama(valueAfter(baris.slice(at, at + 1), { labels: ["lahir di"], stop: ["pada tanggal", "pada"] }));
  const tanggal = toTanggal(withRest(baris, at, value)) ?? toTanggal(value);
  return { ...(tempat === undefined ? {} : { tempat }), ...(tanggal === undefined ? {} : { tanggal }) };
};

/** A death excerpt dates the death first; the birth is taken only from its own line. */
export const bidangAktaKematian = (baris: readonly Baris[]): Bidang => {
  const { tempat, tanggal } = lahirOf(baris);
  return compactBidang({
    tempat_lahir: tempat,
    tanggal_lahir: tanggal,
    nik: toNomor16(within(baris, ["Nomor Induk Kependudukan", "NIK"])),
    no_akta: toNoAkta(within(baris, ["Berdasarkan Akta Kematian Nomor", "Akta Kematian Nomor"])),
    nama: toNama(nameAfter(baris, { labels: ["seorang bernama", "bernama"], anywhere: true })),
  });
};
