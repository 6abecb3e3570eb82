/** Letters that report a birth: every hospital, midwife and village prints its own. Source: documents.json `suket_kelahiran`. */
import { type Acak } from "./acak.ts";
import { baris, type Cetak } from "./halamanCetak.ts";
import { createAlamat, createOrang, createTempat, type Orang, type Tempat } from "./orang.ts";
import { gaya, H, hariTanggal, susun, tanggal, W } from "./suratUmum.ts";

type Baris = readonly [string, string];

interface Kelahiran {
  readonly t: Tempat;
  readonly anak: Orang;
  readonly ibu: Orang;
  readonly ayah: Orang;
  readonly jam: string;
  readonly gram: number;
  readonly cm: number;
  readonly ke: number;
  readonly kembar: string;
  readonly di: string;
  readonly penolong: string;
}

const BILANGAN = ["SATU", "DUA", "TIGA", "EMPAT", "LIMA", "ENAM"] as const;
const two = (n: number): string => String(n).padStart(2, "0");

const createKelahiran = (acak: Acak): Kelahiran => {
  const t = createTempat(acak);
  return {
    t,
    anak: createOrang(acak, t.kode, 2016, 2025),
    ibu: createOrang(acak, t.kode, 1980, 2003, false),
    ayah: createOrang(acak, t.kode, 1975, 2002, true),
    jam: `${two(acak.int(0, 23))}:${two(acak.int(0, 59))}`,
    gram: acak.int(240, 390) * 10,
    cm: acak.int(44, 54),
    ke: acak.int(1, 6),
    kembar: acak.pick(["TUNGGAL", "TUNGGAL", "TUNGGAL", "KEMBAR 2"]),
    di: acak.pick([`RSUD ${t.kecamatan}`, `PUSKESMAS ${t.kecamatan}`, "RUMAH", "RUMAH SAKIT", "POLINDES"]),
    penolong: acak.pick(["BIDAN", "DOKTER", "BIDAN", "Bidan", "Dokter"]),
  };
};

/** One value in the ways that letters print it. */
const jamCetak = (acak: Acak, jam: string): string =>
  `${acak.pick([jam, jam.replace(":", "."), jam.replace(":", ".")])} ${acak.pick(["WIT", "WIB", "WITA", ""])}`;
const beratCetak = (acak: Acak, gram: number): string =>
  acak.pick([
    `${String(gram)} gram`,
    `${String(gram)} gr`,
    `${(gram / 1000).toFixed(3)} gram`,
    `${String(gram / 1000).replace(".", ",")} kg`,
    `${String(gram)} Gram`,
  ]);
const keCetak = (acak: Acak, ke: number): string => {
  const kata = BILANGAN[ke - 1] ?? "";
  return acak.pick([String(ke), `${String(ke)} (${kata.toLowerCase()})`, kata, `${String(ke)} (${kata})`]);
};

type Fields = Readonly<Record<string, string>>;

const fieldsOf = ({ anak, ibu, ayah, jam, gram, cm }: Kelahiran, nomor: string): Fields => ({
  nomor,
  nama: anak.nama,
  nama_bayi: anak.nama,
  jenis_kelamin: anak.kelamin,
  tanggal_lahir: anak.tanggal,
  jam_lahir: jam,
  berat: String(gram / 1000).replace(".", ","),
  panjang: String(cm),
  nama_ibu: ibu.nama,
  nama_ayah: ayah.nama,
});

/** One list from the child to its parents. */
const daftar = (acak: Acak, k: Kelahiran): readonly [readonly Baris[], Fields] => {
  const rows: Baris[] = [
    [acak.pick(["Nama", "Nama Bayi", "Nama Anak"]), k.anak.nama],
    ["Jenis Kelamin", k.anak.kelamin],
    [acak.pick(["Tempat Lahir", "Tempat Kelahiran"]), k.anak.tempat],
    acak.chance(0.5)
      ? ["Tanggal Lahir", tanggal(acak, k.anak.tanggal)]
      : ["Hari/Tanggal", hariTanggal(acak, k.anak.tanggal)],
    [acak.pick(["Pukul", "Jam"]), jamCetak(acak, k.jam)],
    [acak.pick(["Anak ke", "Kelahiran ke"]), keCetak(acak, k.ke)],
    ["Jenis Kelahiran", k.kembar],
    ["Berat Badan", beratCetak(acak, k.gram)],
    ["Panjang Badan", `${String(k.cm)} cm`],
    [acak.pick(["Tempat Dilahirkan", "Tempat Persalinan"]), k.di],
    ["Penolong Kelahiran", k.penolong],
    ["Nama Ibu", k.ibu.nama],
    ["NIK Ibu", k.ibu.nik],
    ["Nama Ayah", k.ayah.nama],
    ["NIK Ayah", k.ayah.nik],
    ["Alamat", createAlamat(acak)],
  ];
  const fields = {
    tempat_lahir: k.anak.tempat,
    anak_ke: String(k.ke),
    jenis_kelahiran: k.kembar,
    tempat_dilahirkan: k.di,
    penolong: k.penolong,
    nik_ibu: k.ibu.nik,
    nik_ayah: k.ayah.nik,
  };
  return [rows, fields];
};

/** A block for the child, the mother and the father each. */
const blok = (acak: Acak, k: Kelahiran, label: number): readonly [string, Fields] => {
  const orang = ({ nama, nik, pekerjaan }: Orang): readonly Baris[] => [
    [acak.pick(["Nama", "Nama Lengkap"]), nama],
    ["NIK", nik],
    ["Pekerjaan", pekerjaan],
  ];
  const kepala = acak.pick([
    ["DATA BAYI", "DATA IBU", "DATA AYAH"],
    ["I. BAYI", "II. IBU", "III. AYAH"],
  ] as const);
  const anak: readonly Baris[] = [
    ["Nama Bayi", k.anak.nama],
    ["Jenis Kelamin", k.anak.kelamin],
    ["Hari/Tanggal", hariTanggal(acak, k.anak.tanggal)],
    ["Jam", jamCetak(acak, k.jam)],
    ["Anak ke", keCetak(acak, k.ke)],
    ["Berat", beratCetak(acak, k.gram)],
    ["Panjang", `${String(k.cm)} cm`],
    ["Penolong", k.penolong],
  ];
  const html = [anak, orang(k.ibu), orang(k.ayah)]
    .map((rows, i) => `<p class="b" style="margin:12px 0 4px">${kepala[i] ?? ""}</p>${baris(rows, label)}`)
    .join("");
  return [html, { anak_ke: String(k.ke), penolong: k.penolong, nik_ibu: k.ibu.nik, nik_ayah: k.ayah.nik }];
};

export const cetakSuketKelahiran = (acak: Acak): Cetak => {
  const k = createKelahiran(acak);
  const g = gaya(acak);
  const nomor = `${String(acak.int(10, 999))}/SKL/${k.anak.tanggal.slice(0, 4)}`;
  const isDaftar = acak.chance(0.65);
  const [rows, listed] = daftar(acak, k);
  const [html, blocked] = blok(acak, k, g.label);
  const kalimat = "<p>Yang bertanda tangan di bawah ini menerangkan bahwa telah lahir seorang bayi :</p>";
  const page = susun(acak, g, {
    kop: [
      acak.pick(["RUMAH SAKIT UMUM DAERAH", "PUSKESMAS", "KLINIK BERSALIN"]) + " " + k.t.kecamatan,
      acak.pick(["DINAS KESEHATAN", k.t.kabupaten]),
    ],
    judul: acak.pick(["SURAT KETERANGAN KELAHIRAN", "SURAT KETERANGAN KELAHIRAN", "SURAT KETERANGAN LAHIR"]),
    nomor,
    isi: isDaftar ? `${kalimat}${baris(rows, g.label)}` : html,
    tutup: acak.pick(["Penolong Kelahiran", "Yang menerangkan", "Bidan"]),
  });
  const fields = { ...fieldsOf(k, nomor), ...(isDaftar ? listed : blocked) };
  return { kind: "suket_kelahiran", html: page, w: W, h: H, fields };
};
