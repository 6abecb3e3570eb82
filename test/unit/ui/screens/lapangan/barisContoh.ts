/** A list row with overrides. */
import type { Baris, StatusSinkron } from "../../../../../src/ui/app/jemput.ts";

export const barisContoh = (lain: Partial<Baris> = {}): Baris => ({
  app: "0".repeat(32),
  nomor: "T3-00001-8",
  gseq: 0,
  hash: "0".repeat(64),
  desa: "9901042001",
  dusun: "Krajan",
  nama: "NUR HALIMAH",
  tahunLahir: "1991",
  tanggal: "2026-11-18",
  layanan: [{ id: "akta_kelahiran", status: "menunggu" }],
  tugas: [],
  sejak: "2026-11-18T10:00:00+07:00",
  halamanKurang: 0,
  temuanTerbuka: 0,
  dev: "00000000000000aa",
  status: "menunggu",
  tempat: "diterima_kantor",
  menungguKirim: 0,
  milikSini: true,
  dikirimSini: true,
  bentrok: 0,
  ...lain,
});

export const statusContoh = (keadaan: StatusSinkron["keadaan"]): StatusSinkron => ({
  keadaan,
  menungguPeristiwa: 0,
  menungguHalaman: 0,
});
