/**
 * Where the rules come from: key -> title and reference. Titles stay in Indonesian, as the texts themselves are called.
 * Source: services.json > sources.
 */
import type { Keyakinan } from "../layanan.ts";

export interface Sumber {
  /** What an officer says: "Permendagri 6/2026". */
  readonly judul: string;
  /** Where it can be looked up. */
  readonly rujukan: string;
}

const semua: Readonly<Record<string, Sumber>> = {
  NAT: {
    judul: "Tabel layanan nasional Dukcapil 2021",
    rujukan: "SE Dirjen Dukcapil 470/13287/Dukcapil, 28-09-2021: Jenis Layanan, Persyaratan dan Penjelasan",
  },
  PMD6: { judul: "Permendagri 6/2026", rujukan: "Lampiran formulir F-1.01 sampai F-2.04D. Pasal dan tanggal berlakunya belum dilihat." },
  PMD109: { judul: "Permendagri 109/2019", rujukan: "Formulir dan buku administrasi kependudukan" },
  PMD19: { judul: "Permendagri 19/2010", rujukan: "Formulir lama, diganti Permendagri 109/2019" },
  KIAREG: { judul: "Permendagri 2/2016", rujukan: "Kartu Identitas Anak" },
  IKDREG: { judul: "Permendagri 72/2022", rujukan: "Pasal 13-18: Identitas Kependudukan Digital, dikutip dari laman dinas" },
  NAME: { judul: "Permendagri 73/2022", rujukan: "Pencatatan nama pada dokumen kependudukan" },
  UUADM: { judul: "UU 23/2006 jo. UU 24/2013", rujukan: "Administrasi kependudukan, dikutip dari laman dinas" },
  SPTJM: { judul: "Surat Ditjen Dukcapil tentang F-1.05", rujukan: "472.2/15145/DUKCAPIL, 4-11-2021. Sebagian dinas berbeda." },
  SEED: { judul: "SOP kantor, dua belas langkah", rujukan: "Tabel SOP KK, Surat Pindah, Akta, KIA, IKD" },
  SOPX: { judul: "Standar layanan dinas lain", rujukan: "Wonogiri, Singkawang, Barru, Purbalingga, Sampang" },
  PENT: { judul: "Laman layanan Pentagram", rujukan: "KK baru karena pisah KK dalam satu alamat" },
  BATAM: { judul: "Disdukcapil Kota Batam", rujukan: "KK baru karena pisah KK dalam satu alamat" },
  JEMB: { judul: "Disdukcapil Kab. Jembrana", rujukan: "Akta perceraian" },
  PURB: { judul: "Dinpendukcapil Kab. Purbalingga", rujukan: "Akta perceraian dan laman SOP lain" },
  KIAPRAC: { judul: "Kebiasaan foto KIA", rujukan: "Laman kelurahan, desa, DKI, Malang: saling berbeda" },
  IKDHOW: { judul: "Panduan aktivasi IKD", rujukan: "Laman dinas dan media, 2022-2025" },
  OSID: { judul: "OpenSID", rujukan: "Daftar kode dan templat formulir" },
  JOBS99: { judul: "Daftar 99 pekerjaan", rujukan: "Keterangan Dirjen Dukcapil 3-2-2026" },
  AREA: { judul: "Kepmendagri 300.2.2-2430/2025", rujukan: "Kode dan nama wilayah, lewat idn-area-data" },
  SIMKAH: { judul: "Simkah Gen4", rujukan: "Penomoran buku nikah, laman Kemenag dan KUA" },
  MEM: { judul: "Ingatan, belum ada rujukan", rujukan: "Tanyakan kantor sebelum dipakai" },
};

/** The source of a key; one that this list doesn't know is called by its key. */
export const sumberByKode = (kode: string): Sumber => semua[kode] ?? { judul: kode, rujukan: "" };

/** Text key of how sure a rule is: "pasti", "kata kantor lain", "belum pasti". */
export const kunciKeyakinan = (keyakinan: Keyakinan): string => `keyakinan.${keyakinan}`;
