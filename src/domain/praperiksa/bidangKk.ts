/** Fields of a KK above its table. The members' rows are in anggota.ts. Source: documents.json `kk_lama`, `kk_qr`. */
import { type Baris, kataToBaris } from "./baris.ts";
import { valueAfter } from "./label.ts";
import { digitsOf } from "./nomorTerbaca.ts";
import { compactBidang, toNama, toNomor16, toTeks, type Bidang } from "./terbaca.ts";

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

export const bidangKk = (baris: readonly Baris[]): Bidang => {
  const top = baris.slice(0, 14);
  const after = (label: string, stop: readonly string[]) => valueAfter(top, { labels: [label], stop, anywhere: true });
  return compactBidang({
    no_kk: toNomor16(numberOf(top)),
    kepala_keluarga: toNama(after("Nama Kepala Keluarga", KANAN)),
    alamat: toTeks(after("Alamat", KANAN)),
    rt_rw: toTeks(after("RT/RW", KANAN)),
    kel_desa: toNama(after("Desa/Kelurahan", KIRI)),
    kecamatan: toNama(after("Kecamatan", KIRI)),
  });
};
