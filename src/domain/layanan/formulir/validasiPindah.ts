/** Checks of a move: its class by both addresses, and who stays behind. Source: services.json > rules of the moves. */
import { createCatatan, type Catatan } from "../../identitas/catatan.ts";
import { klasifikasiPindah } from "../../identitas/wilayahKode.ts";
import { nilaiIsian, type Isian } from "../isian.ts";
import type { LayananId } from "../layananId.ts";
import { labelKode } from "./kodeDaftar.ts";

type Kelas = NonNullable<ReturnType<typeof klasifikasiPindah>>;

/** The classes that each service is for. */
export const KELAS_PINDAH = {
  pindah_dalam_kabkota: ["1", "2", "3"],
  pindah_antar_kabkota: ["4"],
  pindah_antar_provinsi: ["5"],
  pindah_datang: ["4", "5"],
} as const satisfies Readonly<Partial<Record<LayananId, readonly Kelas[]>>>;

export const isLayananPindah = (id: LayananId): id is keyof typeof KELAS_PINDAH => id in KELAS_PINDAH;

/** The class that both addresses give; null while one of them is not known to the village. */
export const kelasDariAlamat = (isian: Isian): Kelas | null => {
  const [asal, tujuan] = [nilaiIsian(isian, "pindah.asalDesa"), nilaiIsian(isian, "pindah.tujuanDesa")];
  const alamat = nilaiIsian(isian, "alamat.desa");
  return asal === "" && tujuan === "" ? null : klasifikasiPindah(asal || alamat, tujuan || alamat);
};

/** `pindah_kelas`: the class written down, or the service chosen, isn't the one that both addresses give. */
const kelasPindah = (layanan: readonly LayananId[], isian: Isian): readonly Catatan[] => {
  const kelas = kelasDariAlamat(isian);
  const pindah = layanan.filter(isLayananPindah);
  if (kelas === null || pindah.length === 0) return [];
  const tertulis = nilaiIsian(isian, "pindah.klasifikasi");
  const cocok = pindah.some((id) => KELAS_PINDAH[id].some((satu) => satu === kelas));
  if (cocok && (tertulis === "" || tertulis === kelas)) return [];
  const params = { kelas: labelKode("klasifikasiPindah", kelas) };
  return [{ ...createCatatan("pindah_kelas", "warn", params), path: "pindah.klasifikasi" }];
};

/** Kinds of move in which the head goes and others stay (code list `jenisKepindahan`). */
const KEPALA_PERGI = ["1", "3"];

/** `pindah_sisa`: the head goes, so those who stay get a new number and an adult head, or children go to a relative's card. */
const yangTinggal = (layanan: readonly LayananId[], isian: Isian): readonly Catatan[] =>
  layanan.some((id) => isLayananPindah(id) && id !== "pindah_datang") &&
  KEPALA_PERGI.includes(nilaiIsian(isian, "pindah.jenis"))
    ? [{ ...createCatatan("pindah_sisa", "info"), path: "pindah.jenis" }]
    : [];

export const checkPindah = (layanan: readonly LayananId[], isian: Isian): readonly Catatan[] => [
  ...kelasPindah(layanan, isian),
  ...yangTinggal(layanan, isian),
];
