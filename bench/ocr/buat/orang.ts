/** Invented people and places for generated documents. Most numbers lie in area 99xxxx, which no one has; a few areas are real. */
import { type Acak } from "./acak.ts";

export interface Tempat {
  readonly kode: string;
  readonly provinsi: string;
  /** With KABUPATEN or KOTA before the name. */
  readonly kabupaten: string;
  readonly kecamatan: string;
  readonly desa: string;
}

const TEMPAT: readonly [Tempat, ...Tempat[]] = (
  [
    "990101|NUSA CONTOH|KABUPATEN TANJUNG ARU|TANJUNG ARU|LEMBAH MURNI",
    "990214|NUSA CONTOH|KABUPATEN BATU KALONG|KALONG HULU|SUKA DAMAI",
    "990307|NUSA CONTOH|KOTA MUARA JATI|JATI BARAT|PASIR PUTIH",
    "990512|NUSA CONTOH|KABUPATEN PULAU ENGGANG|ENGGANG SELATAN|KAMPUNG BARU",
    "992103|NUSA CONTOH|KABUPATEN GUNUNG SELASIH|SELASIH|WANA WANGI",
    "997109|NUSA CONTOH|KOTA SEMBILANG|SEMBILANG TIMUR|RAWA INDAH",
    "110611|ACEH|KABUPATEN ACEH BESAR|KUTA BARO|LAMPUUK",
    "320114|JAWA BARAT|KABUPATEN BOGOR|CARIU|CIBATU TIGA",
    "350918|JAWA TIMUR|KABUPATEN JEMBER|SUKORAMBI|JUBUNG",
    "510809|BALI|KABUPATEN BULELENG|TEJAKULA|SEMBIRAN",
    "640305|KALIMANTAN TIMUR|KABUPATEN BERAU|GUNUNG TABUR|MERANCANG ULU",
    "910401|PAPUA TENGAH|KABUPATEN NABIRE|NABIRE|KALI BOBO",
  ] as const
).map((line) => {
  const [kode = "", provinsi = "", kabupaten = "", kecamatan = "", desa = ""] = line.split("|");
  return { kode, provinsi, kabupaten, kecamatan, desa };
}) as [Tempat, ...Tempat[]];

const words = (text: string): [string, ...string[]] => text.split(" ") as [string, ...string[]];
const PRIA = words(
  "AGUS BUDI CAHYO DIMAS EKO FAJAR GALIH HENDRA IRWAN JOKO KURNIA LUKMAN MUHAMMAD NANDA OKI PUTRA RAKA SIGIT TAUFIK UJANG VICTOR WAHYU YUSUF ZAINAL ARIF BAGUS DEDI FERDI GUNTUR HASAN IKHSAN JEFRI",
);
const WANITA = words(
  "ANI BUNGA CITRA DEWI ENDANG FITRI GITA HANA INTAN JULIA KARTIKA LESTARI MAYA NUR OKTAVIA PUTRI QORI RATNA SARI TITI UMI VINA WULAN YANTI ZAHRA AISYAH BELLA DIAN EVI KOMANG LUH MEGA",
);
const MARGA = words(
  "SIREGAR SIMANJUNTAK SANTOSO WIBOWO HIDAYAT LUBIS KUSUMA PRATAMA GUNAWAN HAKIM RAHMAN SUSANTO MULYANI WAHYUNI NASUTION TARIGAN PAKPAHAN SETIAWAN NUGROHO ADIWIJAYA MANDIRI SAFITRI HANDAYANI YULIANTO WENDA TABUNI KOGOYA LAMBE MAKALEW RUMBIAK",
);
const KOTA: readonly [string, ...string[]] = [
  "BOGOR",
  "JEMBER",
  "BERAU",
  "TANJUNG ARU",
  "MUARA JATI",
  "KAPUAS HULU",
  "OGAN KOMERING ULU TIMUR",
  "HALMAHERA SELATAN",
  "POSO",
  "BAU-BAU",
  "KONAWE SELATAN",
  "PANGKAJENE DAN KEPULAUAN",
  "WAY KANAN",
  "FAK FAK",
  "SAWAH LUNTO",
];
const JALAN = words("MELATI MAWAR KENANGA PAHLAWAN MERDEKA CEMPAKA DIPONEGORO ANGGREK VETERAN");
const KERJA: readonly [string, ...string[]] = [
  "PELAJAR/MAHASISWA",
  "PETANI/PEKEBUN",
  "WIRASWASTA",
  "MENGURUS RUMAH TANGGA",
  "KARYAWAN SWASTA",
  "NELAYAN/PERIKANAN",
  "BURUH HARIAN LEPAS",
  "GURU",
  "BELUM/TIDAK BEKERJA",
];
const AGAMA = words("ISLAM ISLAM ISLAM KRISTEN KATHOLIK HINDU BUDHA");

export interface Orang {
  readonly nik: string;
  readonly nama: string;
  /** ISO. */
  readonly tanggal: string;
  readonly kelamin: "LAKI-LAKI" | "PEREMPUAN";
  readonly tempat: string;
  readonly pekerjaan: string;
  readonly agama: string;
  readonly darah: string;
}

const two = (n: number): string => String(n).padStart(2, "0");

const namaOf = (acak: Acak, pria: boolean): string => {
  const first = acak.pick(pria ? PRIA : WANITA);
  const n = acak.next();
  if (n < 0.15) return first;
  if (n < 0.65) return `${first} ${acak.pick(MARGA)}`;
  return `${first} ${acak.pick(pria ? PRIA : WANITA)} ${acak.pick(MARGA)}`;
};

export const createTempat = (acak: Acak): Tempat =>
  acak.chance(0.7) ? acak.pick(TEMPAT.slice(0, 6) as [Tempat, ...Tempat[]]) : acak.pick(TEMPAT);

/** Someone born in the years `from..to`. */
export const createOrang = (acak: Acak, kode: string, from: number, to: number, pria = acak.chance(0.5)): Orang => {
  const [y, m, d] = [acak.int(from, to), acak.int(1, 12), acak.int(1, 28)];
  const nik = `${kode}${two(pria ? d : d + 40)}${two(m)}${two(y % 100)}${String(acak.int(1, 40)).padStart(4, "0")}`;
  return {
    nik,
    nama: namaOf(acak, pria),
    tanggal: `${String(y)}-${two(m)}-${two(d)}`,
    kelamin: pria ? "LAKI-LAKI" : "PEREMPUAN",
    tempat: acak.pick(KOTA),
    pekerjaan: y > 2005 ? "PELAJAR/MAHASISWA" : acak.pick(KERJA),
    agama: acak.pick(AGAMA),
    darah: acak.pick(["A", "B", "AB", "O", "-"]),
  };
};

export const createNoKk = (acak: Acak, kode: string): string =>
  `${kode}${two(acak.int(1, 28))}${two(acak.int(1, 12))}${two(acak.int(5, 24))}${String(acak.int(1, 60)).padStart(4, "0")}`;

export const createAlamat = (acak: Acak): string =>
  acak.chance(0.7)
    ? `JL. ${acak.pick(JALAN)} NO. ${String(acak.int(1, 150))}`
    : `DUSUN ${acak.pick(JALAN)} ${acak.pick(["I", "II", "III"])}`;

export const createRtRw = (acak: Acak): string =>
  `${String(acak.int(1, 20)).padStart(3, "0")}/${String(acak.int(1, 15)).padStart(3, "0")}`;

/** A late date of issue, ISO. */
export const createTerbit = (acak: Acak): string =>
  `${String(acak.int(2011, 2025))}-${two(acak.int(1, 12))}-${two(acak.int(1, 28))}`;

/** ISO to `DD-MM-YYYY` with another sign between. */
export const dmy = (iso: string, sign = "-"): string => iso.split("-").reverse().join(sign);

const BULAN = words("JANUARI FEBRUARI MARET APRIL MEI JUNI JULI AGUSTUS SEPTEMBER OKTOBER NOVEMBER DESEMBER");
/** ISO to `18 FEBRUARI 2001`. */
export const panjang = (iso: string): string => {
  const [y = "", m = "", d = ""] = iso.split("-");
  return `${String(Number(d))} ${BULAN[Number(m) - 1] ?? ""} ${y}`;
};

const SATUAN = words("NOL SATU DUA TIGA EMPAT LIMA ENAM TUJUH DELAPAN SEMBILAN SEPULUH SEBELAS");
const bilangan = (n: number): string => {
  if (n < 12) return SATUAN[n] ?? "";
  if (n < 20) return `${SATUAN[n - 10] ?? ""} BELAS`;
  const tens = (rest: number): string => (rest === 0 ? "" : ` ${bilangan(rest)}`);
  if (n < 100) return `${SATUAN[Math.floor(n / 10)] ?? ""} PULUH${tens(n % 10)}`;
  if (n < 200) return `SERATUS${tens(n - 100)}`;
  if (n < 1000) return `${SATUAN[Math.floor(n / 100)] ?? ""} RATUS${tens(n % 100)}`;
  if (n < 2000) return `SERIBU${tens(n - 1000)}`;
  return `${SATUAN[Math.floor(n / 1000)] ?? ""} RIBU${tens(n % 1000)}`;
};

/** ISO to `DUA MEI TAHUN DUA RIBU DUA BELAS`. */
export const denganHuruf = (iso: string): string => {
  const [y = "", m = "", d = ""] = iso.split("-");
  return `${bilangan(Number(d))} ${BULAN[Number(m) - 1] ?? ""} TAHUN ${bilangan(Number(y))}`;
};
