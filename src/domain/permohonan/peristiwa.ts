/**
 * The events of an application: everything that can happen to it, each with its own shape (DESIGN section 3).
 * A desk's command has the same shape as the event that it becomes; `decide` says whether it may happen.
 * The schemas are the parser for bodies that come from another device; lengths are limits against hostile input.
 */
import * as v from "valibot";
import { AKIBAT_EJAAN } from "../praperiksa/akibatEjaan.ts";
import { hash, id, isi, slot, teks } from "./bentukIsi.ts";
import { isUjung, laneUjung, skemaUjung } from "./peristiwaUjung.ts";

const tanggal = v.pipe(v.string(), v.isoDate());
const path = v.pipe(v.string(), v.regex(/^[a-zA-Z0-9]{1,32}\.[a-zA-Z0-9]{1,48}$/));
/** Active seconds that the officer worked on this step, pauses not counted. */
const detik = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(86_400));
const bilangan = (max: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(max));
const pecahan = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

const kotak = v.object({ x: pecahan, y: pecahan, w: pecahan, h: pecahan });
const fieldBaca = v.object({
  value: isi(200),
  state: v.picklist(["pasti", "periksa"]),
  why: teks(60),
  kotak: v.exactOptional(kotak),
});
const bacaan = v.object({
  kind: v.nullable(id),
  quality: v.object({
    verdict: v.picklist(["baik", "ulangi"]),
    reasons: v.array(v.picklist(["buram", "silau", "gelap", "terpotong", "terlalu_kecil", "tak_terbaca"])),
  }),
  fields: v.record(id, fieldBaca),
  anggota: v.pipe(v.array(v.record(id, fieldBaca)), v.maxLength(40)),
  ms: v.number(),
  /** Readings from before QR codes were looked for lack it. */
  qr: v.exactOptional(isi(1000)),
});

const putusanEjaan = v.object({
  salah: slot,
  benar: slot,
  nilai: isi(200),
  akibat: v.picklist(AKIBAT_EJAAN),
  dok: v.exactOptional(id),
  layanan: v.exactOptional(id),
});

/** The pages and values that an answer was given on. */
const atasTemuan = v.object({
  formulir: teks(400),
  dokumen: v.pipe(
    v.array(v.object({ sumber: slot, lembar: v.exactOptional(hash), nilai: teks(400) })),
    v.maxLength(200),
  ),
});

/** One page of a scan: the blob's name (SHA-256 of the ciphertext), its sizes in bytes and pixels. */
const halaman = v.object({
  hash,
  bytes: bilangan(20_000_000),
  lebar: bilangan(20_000),
  tinggi: bilangan(20_000),
  mime: v.picklist(["image/jpeg", "image/webp", "image/png"]),
});
export type Halaman = v.InferOutput<typeof halaman>;

const JALUR = ["lapangan", "loket", "terima_dulu"] as const;
export type Jalur = (typeof JALUR)[number];

export const PUTUSAN_BERKAS = ["disetujui", "ditunda", "ditolak"] as const;
export type PutusanBerkas = (typeof PUTUSAN_BERKAS)[number];

export const HASIL_IKD = ["teraktivasi", "belum"] as const;

const schema = v.variant("type", [
  // Step 1: at the table.
  v.object({
    type: v.literal("PermohonanDibuka"),
    nomor: v.pipe(v.string(), v.regex(/^[A-Z]{1,2}[0-9]{1,4}-[0-9]{5,7}-[A-Z0-9]$/)),
    jalur: v.picklist(JALUR),
    desa: v.pipe(v.string(), v.regex(/^[0-9]{10}$/)),
    tanggal,
    layanan: v.pipe(v.array(id), v.minLength(1), v.maxLength(12)),
    antrean: v.exactOptional(bilangan(9999)),
  }),
  v.object({ type: v.literal("LayananDipilih"), layanan: v.pipe(v.array(id), v.minLength(1), v.maxLength(12)) }),
  v.object({ type: v.literal("JawabanDicatat"), jawaban: v.record(id, v.boolean()) }),
  v.object({
    type: v.literal("IsianDicatat"),
    bagian: id,
    isian: v.record(path, teks(400)),
  }),
  v.object({
    type: v.literal("DokumenDipindai"),
    dok: id,
    slot,
    jenis: id,
    halaman: v.pipe(v.array(halaman), v.minLength(1), v.maxLength(40)),
  }),
  v.object({ type: v.literal("DokumenDibaca"), dok: id, bacaan: v.pipe(v.array(bacaan), v.maxLength(40)) }),
  v.object({ type: v.literal("DokumenDilepas"), dok: id, alasan: teks(200) }),
  v.object({
    type: v.literal("TemuanDijawab"),
    temuan: isi(160),
    jawaban: id,
    alasan: teks(400),
    /** Which document is wrong and what follows, where the answer settles a difference of spelling. */
    putusan: v.exactOptional(putusanEjaan),
    atas: v.exactOptional(atasTemuan),
  }),
  v.object({
    type: v.literal("PemohonMenyetujui"),
    cara: v.picklist(["tanda_tangan", "cap_jempol"]),
    gambar: halaman,
    saksi: v.pipe(v.array(isi(100)), v.maxLength(2)),
  }),
  /** The draft of a deed was read and initialled: by whom it registers, with the values that were read. */
  v.object({ type: v.literal("KonsepDiparaf"), layanan: id, paraf: halaman, dibaca: v.record(path, teks(400)) }),
  v.object({ type: v.literal("TandaTerimaDiberikan"), terbuka: bilangan(500), asliKembali: bilangan(100) }),
  v.object({ type: v.literal("Diajukan") }),
  // Step 2: check, per layanan.
  v.object({
    type: v.literal("BerkasDiperiksa"),
    layanan: id,
    putusan: v.picklist(PUTUSAN_BERKAS),
    kurang: v.pipe(v.array(slot), v.maxLength(60)),
    pesan: teks(1000),
    alasan: teks(400),
    dasarHukum: teks(200),
    detik,
  }),
  // Step 3: entry in SIAK and its trouble, per layanan.
  v.object({ type: v.literal("SiakDiinput"), layanan: id, nomorSiak: teks(60), detik }),
  v.object({ type: v.literal("SiakTerkendala"), layanan: id, sebab: id, catatan: teks(400), detik }),
  // Steps 4 and 5: enrolment referral, child photo and its upload, per orang.
  v.object({ type: v.literal("PerekamanDirujuk"), orang: id, detik }),
  v.object({ type: v.literal("FotoAnakDiambil"), orang: id, foto: halaman, detik }),
  v.object({ type: v.literal("FotoAnakDiunggah"), orang: id, detik }),
  // Steps 6 and 7: IKD, per orang. Never a PIN, code or selfie.
  v.object({
    type: v.literal("IkdDipandu"),
    orang: id,
    hp: v.picklist(["android", "ios", "tidak"]),
    terpasang: v.boolean(),
    sebab: v.exactOptional(id),
    detik,
  }),
  v.object({
    type: v.literal("IkdDiaktivasi"),
    orang: id,
    hasil: v.picklist(HASIL_IKD),
    sebab: v.exactOptional(id),
    detik,
  }),
  // Step 8: submission and verification, per layanan.
  v.object({ type: v.literal("TteDiajukan"), layanan: id, kelompok: isi(60), detik }),
  v.object({ type: v.literal("Diverifikasi"), layanan: id, jenjang: v.picklist(["iv", "iii"]), detik }),
  v.object({ type: v.literal("DikembalikanVerifikator"), layanan: id, alasan: isi(400), detik }),
  // Steps 9 to 11: signature, print, hand-over, per resulting dokumen.
  v.object({ type: v.literal("TteDibubuhkan"), hasil: slot, detik }),
  v.object({ type: v.literal("Dicetak"), hasil: slot, detik }),
  v.object({
    type: v.literal("Diserahkan"),
    hasil: slot,
    penerima: v.picklist(["pemohon", "kuasa", "keluarga"]),
    namaPenerima: isi(100),
    detik,
  }),
  // Step 12: the paper file scanned into the archive.
  v.object({
    type: v.literal("Diarsipkan"),
    halaman: v.pipe(v.array(halaman), v.maxLength(80)),
    jumlahLembar: bilangan(400),
    detik,
  }),
  // Outside of the straight road.
  ...skemaUjung,
]);

export type Peristiwa = v.InferOutput<typeof schema>;
export type JenisPeristiwa = Peristiwa["type"];
export type PeristiwaOf<T extends JenisPeristiwa> = Extract<Peristiwa, { type: T }>;

/** Every type that there is, in the order of the list. */
export const JENIS_PERISTIWA: readonly JenisPeristiwa[] = schema.options.map((satu) => satu.entries.type.literal);

/** Newest version of these shapes; a body of a newer one is stored and waits for newer rules. */
export const SCHEMA_PERISTIWA = 3;

/** Version that an event is written with: the oldest that knows its shape, so that older replicas read all they can. */
export const skemaOf = (peristiwa: Peristiwa): number => {
  if (peristiwa.type === "TemuanDijawab") {
    if (peristiwa.atas !== undefined) return 3;
    return peristiwa.putusan === undefined ? 1 : 2;
  }
  return isUjung(peristiwa) || peristiwa.type === "KonsepDiparaf" ? 2 : 1;
};

/** Checks a decrypted body. The error names the first place that doesn't fit; it never repeats the value. */
export const parsePeristiwa = (
  body: unknown,
):
  | { readonly ok: true; readonly value: Peristiwa }
  | { readonly ok: false; readonly error: { readonly type: "BentukSalah"; readonly di: string } } => {
  const parsed = v.safeParse(schema, body);
  if (parsed.success) return { ok: true, value: parsed.output };
  const di = v.getDotPath(parsed.issues[0]) ?? "type";
  return { ok: false, error: { type: "BentukSalah", di } };
};

/** The pages that an event brings with it, in order: what must travel before the office can rely on it. */
export const halamanOf = (peristiwa: Peristiwa): readonly Halaman[] => {
  switch (peristiwa.type) {
    case "DokumenDipindai":
    case "Diarsipkan":
      return peristiwa.halaman;
    case "PemohonMenyetujui":
      return [peristiwa.gambar];
    case "KonsepDiparaf":
      return [peristiwa.paraf];
    case "FotoAnakDiambil":
      return [peristiwa.foto];
    default:
      return [];
  }
};

/** The lane of an event: two acts on one lane can conflict, acts on different lanes never do (DESIGN section 3). */
export const laneOf = (peristiwa: Peristiwa): string => {
  if (isUjung(peristiwa)) return laneUjung(peristiwa);
  switch (peristiwa.type) {
    case "PermohonanDibuka":
      return "berkas";
    case "LayananDipilih":
      return "pilihan";
    case "JawabanDicatat":
      return "jawaban";
    case "IsianDicatat":
      return `isian:${peristiwa.bagian}`;
    case "DokumenDipindai":
      return `slot:${peristiwa.slot}`;
    case "DokumenDibaca":
      return `baca:${peristiwa.dok}`;
    case "DokumenDilepas":
      return `dok:${peristiwa.dok}`;
    case "TemuanDijawab":
      return `temuan:${peristiwa.temuan}`;
    case "PemohonMenyetujui":
      return "persetujuan";
    case "KonsepDiparaf":
      return `konsep:${peristiwa.layanan}`;
    case "TandaTerimaDiberikan":
      return "tanda_terima";
    case "Diajukan":
      return "pengajuan";
    case "BerkasDiperiksa":
    case "SiakDiinput":
    case "SiakTerkendala":
    case "TteDiajukan":
    case "Diverifikasi":
    case "DikembalikanVerifikator":
      return `layanan:${peristiwa.layanan}`;
    case "PerekamanDirujuk":
      return `rekam:${peristiwa.orang}`;
    case "FotoAnakDiambil":
    case "FotoAnakDiunggah":
      return `foto:${peristiwa.orang}`;
    case "IkdDipandu":
    case "IkdDiaktivasi":
      return `ikd:${peristiwa.orang}`;
    case "TteDibubuhkan":
    case "Dicetak":
    case "Diserahkan":
      return `hasil:${peristiwa.hasil}`;
    case "Diarsipkan":
      return "arsip";
  }
};

/**
 * Two tablets may read the same scan by themselves, two people settle the same conflict: the later one stands, and nobody has
 * to choose again.
 */
export const isTanpaBentrok = ({ type }: Peristiwa): boolean =>
  type === "DokumenDibaca" || type === "BentrokDiselesaikan";
