/** Fields of birth and death certificate excerpts (bilingual sentences). Source: documents.json `kutipan_akta_*`. */
import { type Baris, type Kata, kataToBaris } from "./baris.ts";
import { nameAfter, valueAfter } from "./label.ts";
import { toJam, toKe } from "./nilaiSurat.ts";
import { isBarisTanggal, isLanjutanTanggal } from "./tanggalTerbaca.ts";
import { toTanggalKata } from "./tanggalKata.ts";
import { compactBidang, JENIS_KELAMIN, toNama, toNomor16, toPilihan, type Bidang, type Terbaca } from "./terbaca.ts";

const NOMOR = /(\d{4})-?([A-Z]{2})-?(\d{8})-?(\d{4})/;

const nomorIn = (kata: readonly Kata[]): string | undefined => {
  const text = kata
    .map((k) => k.text)
    .join("")
    .toUpperCase()
    .replace(/\s/g, "")
    .replace(/[–—_~]/g, "-");
  return NOMOR.exec(text)?.slice(1).join("-");
};

/** `7405-LU-23042001-0015`, also with the spaces and lookalike dashes that a reader puts in. */
const toNoAkta = (baris: Baris | undefined): Terbaca | undefined => {
  const value = nomorIn(baris?.kata ?? []);
  if (baris === undefined || value === undefined) return undefined;
  let kata = baris.kata;
  while (kata.length > 1 && nomorIn(kata.slice(1)) === value) kata = kata.slice(1);
  while (kata.length > 1 && nomorIn(kata.slice(0, -1)) === value) kata = kata.slice(0, -1);
  const { kotak, conf } = kataToBaris(kata);
  return { value, kotak, conf };
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

/** A date after its words, on as many lines as it takes. Its box is where it begins. */
const dateAt = (baris: readonly Baris[], at: number, value: Baris): Terbaca | undefined => {
  const found = toTanggalKata(withRest(baris, at, value)) ?? toTanggalKata(value);
  return found === undefined ? undefined : { ...found, kotak: value.kotak };
};

/** The first `pada tanggal` is the birth (or death), the last the issue. Dates in words may take two lines. */
const tanggalOf = (baris: readonly Baris[]): Terbaca | undefined => {
  for (const [at, b] of baris.entries()) {
    const value = within([b], ["pada tanggal"]);
    const found = value === undefined ? undefined : dateAt(baris, at, value);
    if (found !== undefined) return found;
  }
  return undefined;
};

/** Where and when the excerpt was issued: its last sentence. */
const terbitOf = (baris: readonly Baris[]): Bidang => {
  const at = baris.findIndex(
    (b) => within([b], ["Kutipan ini dikeluarkan di", "dikeluarkan di", "dikeluarkan"]) !== undefined,
  );
  if (at < 0) return {};
  const rest = baris.slice(at);
  const tempat = valueAfter(rest.slice(0, 1), {
    labels: ["Kutipan ini dikeluarkan di", "dikeluarkan di", "dikeluarkan"],
    stop: ["pada tanggal"],
    anywhere: true,
  });
  return compactBidang({ tempat_terbit: toNama(tempat), tanggal_terbit: tanggalOf(rest) });
};

const atLabel = (baris: readonly Baris[], ...labels: readonly string[]): number =>
  baris.findIndex((b) => within([b], labels) !== undefined);

/** The lines of the event itself, without the sentence about the issue. */
const tanpaTerbit = (baris: readonly Baris[]): readonly Baris[] => {
  const at = atLabel(baris, "Kutipan ini dikeluarkan");
  return at < 0 ? baris : baris.slice(0, at);
};

/** The lines that tell when somebody was born: down to those that say who. Without them a date may be that of the issue. */
const kelahiranOf = (baris: readonly Baris[]): readonly Baris[] => {
  const siapa = atLabel(baris, "telah lahir");
  if (siapa >= 0) return baris.slice(0, siapa + 1);
  const peristiwa = tanpaTerbit(baris);
  return peristiwa.length < baris.length ? peristiwa : [];
};

/** A name that ends where the other parent begins. Parents stand below the date, whose `DUA RIBU` is much like `dan ibu`. */
const orangTua = (baris: readonly Baris[], labels: readonly string[], stop: readonly string[]): Terbaca | undefined => {
  const rest = baris.slice(Math.max(0, atLabel(baris, "telah lahir"))).filter(({ text }) => !isBarisTanggal(text));
  return toNama(nameAfter(rest, { labels, stop, anywhere: true }));
};

export const bidangAktaKelahiran = (baris: readonly Baris[]): Bidang =>
  compactBidang({
    nik: toNomor16(within(baris, ["Nomor Induk Kependudukan", "NIK"])),
    no_akta: toNoAkta(within(baris, ["Berdasarkan Akta Kelahiran Nomor", "Akta Kelahiran Nomor"])),
    tempat_lahir: toNama(lineAfter(baris, "bahwa di")),
    tanggal_lahir: tanggalOf(kelahiranOf(baris)),
    nama: toNama(nameAfter(baris, { labels: ["telah lahir"] })),
    jenis_kelamin: kelaminOf(baris),
    nama_ayah: orangTua(baris, ["dari ayah", "ayah"], ["dan ibu", "dan"]),
    nama_ibu: orangTua(baris, ["dan ibu", "seorang ibu bernama"], []),
    anak_ke: toKe(within(baris, ["anak ke", "anak yang ke"])),
    ...terbitOf(baris),
  });

/** The birth of the dead: `lahir di BAU-BAU pada tanggal 15 JULI 1978`. */
const lahirOf = (baris: readonly Baris[]): { readonly tempat?: Terbaca; readonly tanggal?: Terbaca } => {
  const at = baris.findIndex((b) => valueAfter([b], { labels: ["lahir di"] }) !== undefined);
  const value = at < 0 ? undefined : valueAfter(baris.slice(at, at + 1), { labels: ["lahir di"] });
  if (value === undefined) return {};
  const tempat = toNama(valueAfter(baris.slice(at, at + 1), { labels: ["lahir di"], stop: ["pada tanggal", "pada"] }));
  const tanggal = dateAt(baris, at, value);
  return { ...(tempat === undefined ? {} : { tempat }), ...(tanggal === undefined ? {} : { tanggal }) };
};

/** The lines that tell when somebody died: down to those that say who. A date below them is that of the birth. */
const wafatOf = (peristiwa: readonly Baris[]): Terbaca | undefined => {
  const siapa = atLabel(peristiwa, "meninggal dunia", "seorang bernama", "bernama");
  return siapa < 0 ? undefined : tanggalOf(peristiwa.slice(0, siapa + 1));
};

/** A death excerpt tells the death first; the birth is taken only from its own line. */
export const bidangAktaKematian = (baris: readonly Baris[]): Bidang => {
  const { tempat, tanggal } = lahirOf(baris);
  const peristiwa = tanpaTerbit(baris);
  return compactBidang({
    tempat_lahir: tempat,
    tanggal_lahir: tanggal,
    tempat_meninggal: toNama(valueAfter(peristiwa, { labels: ["bahwa di"], stop: ["pada tanggal"] })),
    tanggal_meninggal: wafatOf(peristiwa),
    jam_meninggal: toJam(within(peristiwa, ["pukul", "jam"])),
    nik: toNomor16(within(baris, ["Nomor Induk Kependudukan", "NIK"])),
    no_akta: toNoAkta(within(baris, ["Berdasarkan Akta Kematian Nomor", "Akta Kematian Nomor"])),
    nama: toNama(nameAfter(baris, { labels: ["seorang bernama", "bernama"], anywhere: true })),
    ...terbitOf(baris),
  });
};
