/** Fields of a KK above its table. The members' rows are in anggota.ts. Source: documents.json `kk_lama`, `kk_qr`. */
import { type Baris, kataToBaris } from "./baris.ts";
import { valueAfter } from "./label.ts";
import { digitsOf } from "./nomorTerbaca.ts";
import { distanceWithin } from "./mirip.ts";
import { compactBidang, toAlamat, toNama, toNomor16, toRtRw, type Bidang } from "./terbaca.ts";

const KANAN = ["Desa/Kelurahan", "Kecamatan", "Kabupaten/Kota", "Provinsi"];
const KIRI = ["Nama Kepala Keluarga", "Alamat", "RT/RW", "Kode Pos"];

/** `No. 5108090102160007` in the title: the first line that is such a number and little else. */
const numberOf = (baris: readonly Baris[]): Baris | undefined => {
  for (const b of baris.slice(0, 8)) {
    const kata = b.kata.filter((k) => digitsOf(k.text).length >= 4 && /\d{3}/.test(k.text));
    const digits = kata.map((k) => k.text.replace(/\D/g, "")).join("");
    if (digits.length >= 14 && digits.length <= 18) return kataToBaris(kata);
  }
  return undefined;
};

/** The page above its table: the words of the head come again as columns below. */
const headOf = (baris: readonly Baris[]): readonly Baris[] => {
  const table = baris.findIndex(
    (b) => distanceWithin("Nama Lengkap", b.text) <= 0.2 || distanceWithin("Jenis Kelamin", b.text) <= 0.2,
  );
  return table < 3 ? baris.slice(0, 14) : baris.slice(0, Math.min(table, 18));
};

export const bidangKk = (baris: readonly Baris[]): Bidang => {
  const top = headOf(baris);
  const after = (label: string, stop: readonly string[]) => valueAfter(top, { labels: [label], stop, anywhere: true });
  // narrow prints break the label: `Nama Kepala` with `Keluarga` below
  const kepala = after("Nama Kepala Keluarga", KANAN) ?? after("Nama Kepala", KANAN);
  return compactBidang({
    no_kk: toNomor16(numberOf(top)),
    kepala_keluarga: toNama(kepala),
    alamat: toAlamat(after("Alamat", KANAN)),
    rt_rw: toRtRw(after("RT/RW", KANAN)),
    kel_desa: toNama(after("Desa/Kelurahan", KIRI)),
    kecamatan: toNama(after("Kecamatan", KIRI)),
    kabupaten_kota: toNama(after("Kabupaten/Kota", KIRI)),
    provinsi: toNama(after("Provinsi", KIRI)),
  });
};
