/** A list row with overrides; invented. */
import type { Baris } from "../../../../../src/ui/app/jemput.ts";

export const baris = (ubah: Partial<Baris> = {}): Baris => ({
  app: "a".repeat(32),
  nomor: "T3-00042-K",
  gseq: 1,
  hash: "0".repeat(64),
  desa: "9901042001",
  dusun: "KRAJAN",
  nama: "NUR HALIMAH",
  tahunLahir: "1991",
  tanggal: "2026-11-18",
  layanan: [{ id: "akta_kelahiran", status: "menunggu" }],
  tugas: [{ langkah: 2, sasaran: "akta_kelahiran", peran: "operator_dokumen" }],
  sejak: "2026-11-18T04:00:00.000Z",
  halamanKurang: 0,
  temuanTerbuka: 0,
  dev: "00000000000000aa",
  status: "menunggu",
  tempat: "diterima_kantor",
  menungguKirim: 0,
  milikSini: false,
  dikirimSini: false,
  bentrok: 0,
  ...ubah,
});
