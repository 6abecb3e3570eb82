/** Requirements that several services share. Sources are keys of services.json > sources. */
import type { Hasil, Syarat } from "../layanan.ts";

/** Power of attorney, where somebody else looks after the file. */
export const suratKuasa: Syarat = {
  dokumen: "f_1_07",
  need: "bersyarat",
  bila: "via_kuasa",
  bentuk: "asli",
  catatan: "catatan.kuasa",
  keyakinan: "high",
  sumber: ["PMD6", "PENT"],
};

/** Both witnesses as data on the form; copies of their KTP only by office setting. */
export const duaSaksi: Syarat = {
  dokumen: "identitas_2_saksi",
  need: "wajib",
  bentuk: "data",
  catatan: "catatan.saksi",
  keyakinan: "high",
  sumber: ["PMD6", "NAT"],
};

/** The family card as it is now. */
export const kkLama = (bentuk: "asli" | "fotokopi", catatan: string): Syarat => ({
  dokumen: "kk",
  need: "wajib",
  bentuk,
  catatan,
  keyakinan: "high",
  sumber: ["NAT"],
});

/** F-1.02 of the applicant; the note says which box to tick. */
export const f102 = (catatan: string): Syarat => ({
  dokumen: "f_1_02",
  need: "wajib",
  bentuk: "asli",
  catatan,
  keyakinan: "high",
  sumber: ["NAT", "PMD6"],
});

/** The report of civil registration; the note says which box to tick. */
export const f201 = (catatan: string): Syarat => ({
  dokumen: "f_2_01",
  need: "wajib",
  bentuk: "asli",
  catatan,
  keyakinan: "high",
  sumber: ["NAT"],
});

/** The card that the family has; several changes of it in one file are printed as one. */
export const hasilKk: Hasil = { id: "kk", nama: "Kartu Keluarga", tte: true, kertas: "hvs_a4", milik: "keluarga" };

/** The card of a family that had none. */
export const hasilKkBaru: Hasil = { ...hasilKk, nama: "Kartu Keluarga baru", milik: "keluarga_baru" };

export const dasarAkta: readonly string[] = [
  "UU 24/2013",
  "Perpres 96/2018",
  "Permendagri 108/2019",
  "Permendagri 109/2019 jo. Permendagri 6/2026",
];

export const dasarKk: readonly string[] = [
  "UU 24/2013",
  "Perpres 96/2018 Ps 11-13",
  "Permendagri 108/2019 Ps 10",
  "Permendagri 109/2019 jo. Permendagri 6/2026",
];
