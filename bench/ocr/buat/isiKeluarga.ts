/** What the rows of an invented family card say: the people, and every column of both tables, as the two forms print them. */
import { kodeOrang } from "../../../src/domain/layanan/formulir/kodeOrang.ts";
import { kodePekerjaan, kodePekerjaan2019 } from "../../../src/domain/layanan/formulir/kodePekerjaan.ts";
import { type Acak } from "./acak.ts";
import { type AnggotaCetak } from "./halamanCetak.ts";
import { createOrang, createTempat, createTerbit, type Orang, type Tempat } from "./orang.ts";

type Kata = readonly [string, ...string[]];
const labels = (list: readonly { readonly label: string }[]): Kata =>
  list.map(({ label }) => label.toUpperCase()) as unknown as Kata;

const AGAMA: Kata = ["ISLAM", "ISLAM", "ISLAM", "KRISTEN", "KATHOLIK", "HINDU", "BUDHA", "KONG HU CU"];
const PENDIDIKAN = { lama: labels(kodeOrang.pendidikanLama), baru: labels(kodeOrang.pendidikan) };
const PEKERJAAN = { lama: labels(kodePekerjaan2019), baru: labels(kodePekerjaan) };
const DARAH: Kata = ["A", "B", "AB", "O", "A+", "O+", "TIDAK TAHU", "TIDAK TAHU", "TIDAK TAHU"];
const KAWIN: Kata = ["KAWIN TERCATAT", "KAWIN TERCATAT", "KAWIN BELUM TERCATAT"];
const SENDIRI = {
  lama: ["BELUM KAWIN", "CERAI HIDUP", "CERAI MATI"],
  baru: ["BELUM KAWIN", "CERAI HIDUP TERCATAT", "CERAI HIDUP BELUM TERCATAT", "CERAI MATI"],
} as const;
const LAIN: Kata = ["ANAK", "ANAK", "ANAK", "ANAK", "ANAK", "MENANTU", "CUCU", "ORANG TUA", "MERTUA"];

/** People of one card: a head, mostly a mate, and others. */
export const createKeluarga = (acak: Acak, t: Tempat): readonly Orang[] => {
  const kepala = createOrang(acak, t.kode, 1955, 1995, acak.chance(0.85));
  const children = Array.from({ length: acak.int(0, 4) }, () =>
    createOrang(acak, acak.chance(0.85) ? t.kode : createTempat(acak).kode, 1998, 2023),
  );
  const isPria = kepala.kelamin === "PEREMPUAN";
  const mate = acak.chance(0.8)
    ? [createOrang(acak, acak.chance(0.6) ? t.kode : createTempat(acak).kode, 1958, 1997, isPria)]
    : [];
  return [kepala, ...mate, ...children];
};

const statusOf = (acak: Acak, baru: boolean, berdua: boolean): string => {
  if (berdua) return baru ? acak.pick(KAWIN) : "KAWIN";
  return acak.chance(0.8) ? "BELUM KAWIN" : acak.pick(baru ? SENDIRI.baru : SENDIRI.lama);
};

const shdkOf = (acak: Acak, at: number, berdua: boolean, orang: Orang, baru: boolean): string => {
  if (at === 0) return "KEPALA KELUARGA";
  if (berdua && at === 1) return orang.kelamin === "PEREMPUAN" ? "ISTRI" : "SUAMI";
  return acak.chance(0.08) ? (baru ? "FAMILI" : "FAMILI LAIN") : acak.pick(LAIN);
};

/** A person of the card with every column that its form has; a dash where nothing is known. */
export const createAnggota = (acak: Acak, baru: boolean, all: readonly Orang[]): readonly AnggotaCetak[] => {
  const mate = all[1];
  const berdua = mate !== undefined && mate.tanggal < "1998" && mate.kelamin !== all[0]?.kelamin;
  return all.map((o, i) => {
    const kawin = berdua && i < 2;
    const isMuda = o.tanggal > "2005";
    const zaman = acak.chance(0.8) !== baru ? "lama" : acak.pick(["lama", "baru"] as const);
    return {
      ...{ nik: o.nik, nama: o.nama, tanggal_lahir: o.tanggal, jenis_kelamin: o.kelamin },
      tempat_lahir: o.tempat,
      agama: acak.pick(AGAMA),
      pendidikan: acak.pick(PENDIDIKAN[zaman]),
      pekerjaan: isMuda ? o.pekerjaan : acak.chance(0.5) ? o.pekerjaan : acak.pick(PEKERJAAN[zaman]),
      ...(baru ? { gol_darah: acak.pick(DARAH) } : {}),
      status_perkawinan: statusOf(acak, baru, kawin),
      ...(baru && kawin ? { tanggal_perkawinan: createTerbit(acak) } : {}),
      shdk: shdkOf(acak, i, berdua, o, baru),
      kewarganegaraan: acak.chance(0.97) ? "WNI" : "WNA",
      ...(acak.chance(0.06)
        ? { no_paspor: `${acak.pick(["A", "B", "C", "X"])}${String(acak.int(1000000, 9999999))}` }
        : {}),
      nama_ayah: createOrang(acak, "990101", 1940, 1970, true).nama,
      nama_ibu: createOrang(acak, "990101", 1940, 1970, false).nama,
    };
  });
};
