/** What a list shows of an application, and no more: name, birth year, hamlet, services, open work. Never a NIK (DESIGN section 6). */
import { temuanTerbuka } from "../praperiksa/temuanPermohonan.ts";
import type { SetelanSop } from "../sop/setelan.ts";
import { statusBerkas, tugasOf, type StatusBerkas } from "../sop/tugas.ts";
import type { Permohonan } from "./permohonan.ts";

export interface IsiRingkasan {
  readonly nomor: string;
  readonly desa: string;
  readonly dusun: string;
  readonly nama: string;
  readonly tahunLahir: string;
  readonly tanggal: string;
  readonly layanan: readonly { readonly id: string; readonly status: string }[];
  readonly tugas: readonly { readonly langkah: number; readonly sasaran: string; readonly peran: string }[];
  /** When the present work began to wait: the last act on the file. ISO. */
  readonly sejak: string;
  readonly status: StatusBerkas;
  readonly temuanTerbuka: number;
  /** Who took it over, and on which device; absent while nobody did. */
  readonly pemegang?: { readonly by: string; readonly perangkat: string };
}

const terakhir = (p: Permohonan): string => {
  const waktu = [
    p.buka.at,
    ...p.pengajuan.map((j) => j.at),
    ...Object.values(p.layanan).flatMap((l) => Object.values(l.jejak).map((j) => j.at)),
    ...Object.values(p.hasil).flatMap((h) => [h.tte, h.cetak, h.serah].flatMap((j) => (j ? [j.at] : []))),
    ...(p.arsip ? [p.arsip.jejak.at] : []),
    ...(p.koreksi ?? []).map((k) => k.jejak.at),
    ...(p.batal ? [p.batal.jejak.at] : []),
  ];
  return waktu.reduce((a, b) => (a > b ? a : b));
};

export const ringkas = (p: Permohonan, setelan: SetelanSop): IsiRingkasan => {
  const semua = tugasOf(p, setelan);
  return {
    nomor: p.nomor,
    desa: p.desa,
    dusun: p.isian["alamat.dusun"] ?? "",
    nama: p.isian["pemohon.nama"] ?? "",
    tahunLahir: (p.isian["pemohon.tanggalLahir"] ?? "").slice(0, 4),
    tanggal: p.tanggal,
    layanan: p.urut.map((id) => ({ id, status: p.layanan[id]?.status ?? "draf" })),
    // A draft that was given up waits for nobody, though whoever goes on with it still may.
    tugas: (p.batal ? [] : semua)
      .filter((t) => t.keadaan === "kini")
      .flatMap((t) => t.peran.map((peran) => ({ langkah: t.langkah, sasaran: t.sasaran, peran }))),
    sejak: terakhir(p),
    status: statusBerkas(p, semua),
    temuanTerbuka: temuanTerbuka(p, setelan),
    ...(p.pemegang ? { pemegang: { by: p.pemegang.jejak.by, perangkat: p.pemegang.perangkat } } : {}),
  };
};
