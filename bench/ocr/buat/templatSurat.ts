/** Letters: birth, death, move, loss, marriage book, school certificate, judgment. Layouts are free. Source: documents.json. */
import { type Acak } from "./acak.ts";
import { baris, HURUF, HURUF_KETIK, kotakQr, lembar, tandaTangan, type Cetak } from "./halamanCetak.ts";
import {
  createAlamat,
  createNoKk,
  createOrang,
  createRtRw,
  createTempat,
  createTerbit,
  dmy,
  panjang,
} from "./orang.ts";

const W = 794;
const H = 1123;

interface Surat {
  readonly kop: readonly string[];
  readonly judul: string;
  readonly nomor?: string;
  readonly isi: string;
  readonly tutup: string;
  readonly w?: number;
  readonly h?: number;
}

/** A letter's fonts and measures; the width of the label column goes with them. */
const gaya = (acak: Acak) => {
  const font = acak.chance(0.15) ? acak.pick(HURUF_KETIK) : acak.pick(HURUF);
  return {
    font,
    size: acak.between(14.5, 17) * (font === "VT323" ? 1.25 : font === "DejaVu Sans" ? 0.88 : 1),
    label: acak.between(170, 230),
  };
};

const susun = (acak: Acak, { font, size }: { font: string; size: number }, s: Surat): string => {
  const { w = W, h = H } = s;
  const line = acak.chance(0.6) ? "border-bottom:2px solid #222" : "";
  const garis = acak.chance(0.5) ? "text-decoration:underline" : "";
  const body = `<div style="padding:${acak.between(44, 70).toFixed(0)}px ${acak.between(48, 76).toFixed(0)}px">
<div class="c b" style="${line};padding-bottom:8px;line-height:1.4">${s.kop.join("<br>")}</div>
<div class="c b" style="margin-top:${acak.between(16, 34).toFixed(0)}px;font-size:${(size * acak.between(1.1, 1.35)).toFixed(1)}px;line-height:1.3"><span style="${garis}">${s.judul}</span></div>
${s.nomor === undefined ? "" : `<div class="c">Nomor : ${s.nomor}</div>`}<div style="height:${acak.between(14, 30).toFixed(0)}px"></div>${s.isi}
<div style="margin:${acak.between(30, 60).toFixed(0)}px 0 0 ${acak.chance(0.7) ? "55%" : "0"}">${s.tutup}<br>${tandaTangan(acak, acak.chance(0.7))}<br>${createOrang(acak, "990101", 1960, 1985).nama}</div></div>`;
  return lembar({ w, h, font, size, body, paper: acak.pick(["#fdfdfb", "#fbf7ea", "#ffffff"]) });
};

const tanggal = (acak: Acak, iso: string): string => (acak.chance(0.5) ? dmy(iso) : panjang(iso));

export const cetakSuketKelahiran = (acak: Acak): Cetak => {
  const t = createTempat(acak);
  const g = gaya(acak);
  const [anak, ibu, ayah] = [
    createOrang(acak, t.kode, 2016, 2025),
    createOrang(acak, t.kode, 1980, 2003, false),
    createOrang(acak, t.kode, 1975, 2002, true),
  ];
  const nomor = `${String(acak.int(10, 999))}/SKL/${anak.tanggal.slice(0, 4)}`;
  const nama = acak.pick(["Nama", "Nama Bayi", "Nama Anak"]);
  const rows: readonly (readonly [string, string])[] = [
    [nama, anak.nama],
    ["Jenis Kelamin", anak.kelamin],
    [acak.pick(["Tempat Lahir", "Tempat Kelahiran"]), anak.tempat],
    acak.chance(0.5)
      ? ["Tanggal Lahir", tanggal(acak, anak.tanggal)]
      : ["Hari/Tanggal", `${acak.pick(["Senin", "Rabu", "Jumat"])}, ${tanggal(acak, anak.tanggal)}`],
    ["Pukul", `${String(acak.int(10, 23))}.15 WIT`],
    ["Berat Badan", `${String(acak.int(2400, 3900))} gram`],
    ["Panjang Badan", `${String(acak.int(44, 54))} cm`],
    ["Nama Ibu", ibu.nama],
    ["NIK Ibu", ibu.nik],
    ["Nama Ayah", ayah.nama],
    ["Alamat", createAlamat(acak)],
  ];
  const html = susun(acak, g, {
    kop: [
      acak.pick(["RUMAH SAKIT UMUM DAERAH", "PUSKESMAS", "KLINIK BERSALIN"]) + " " + t.kecamatan,
      acak.pick(["DINAS KESEHATAN", t.kabupaten]),
    ],
    judul: acak.pick(["SURAT KETERANGAN KELAHIRAN", "SURAT KETERANGAN KELAHIRAN", "SURAT KETERANGAN LAHIR"]),
    nomor,
    isi: `<p>Yang bertanda tangan di bawah ini menerangkan bahwa telah lahir seorang bayi :</p>${baris(rows, g.label)}`,
    tutup: "Penolong Kelahiran",
  });
  const fields = {
    nomor,
    nama: anak.nama,
    nama_bayi: anak.nama,
    jenis_kelamin: anak.kelamin,
    tempat_lahir: anak.tempat,
    tanggal_lahir: anak.tanggal,
    nama_ibu: ibu.nama,
    nama_ayah: ayah.nama,
  };
  return { kind: "suket_kelahiran", html, w: W, h: H, fields };
};

export const cetakSuratKematian = (acak: Acak): Cetak => {
  const t = createTempat(acak);
  const g = gaya(acak);
  const o = createOrang(acak, t.kode, 1930, 1990);
  const nomor = `474.3/${String(acak.int(1, 300))}/${String(acak.int(2018, 2025))}`;
  const rows: readonly (readonly [string, string])[] = [
    [acak.pick(["Nama", "Nama Lengkap"]), o.nama],
    ["NIK", o.nik],
    ["Jenis Kelamin", o.kelamin],
    ["Umur", `${String(acak.int(30, 95))} tahun`],
    ["Alamat", createAlamat(acak)],
  ];
  const html = susun(acak, g, {
    kop: [
      `PEMERINTAH ${t.kabupaten}`,
      `KECAMATAN ${t.kecamatan}`,
      acak.pick([`KANTOR DESA ${t.desa}`, `KELURAHAN ${t.desa}`]),
    ],
    judul: "SURAT KETERANGAN KEMATIAN",
    nomor,
    isi: `<p>Yang bertanda tangan di bawah ini menerangkan bahwa :</p>${baris(rows, g.label)}<p>Telah meninggal dunia pada :</p>${baris(
      [
        ["Hari/Tanggal", `Kamis, ${tanggal(acak, createTerbit(acak))}`],
        ["Tempat", "Rumah"],
        ["Sebab", "Sakit"],
      ],
      g.label,
    )}`,
    tutup: `Kepala Desa ${t.desa}`,
  });
  return {
    kind: "surat_kematian",
    html,
    w: W,
    h: H,
    fields: { nomor, nama: o.nama, nik: o.nik, jenis_kelamin: o.kelamin },
  };
};

export const cetakSkpwni = (acak: Acak): Cetak => {
  const [t, ke] = [createTempat(acak), createTempat(acak)];
  const g = gaya(acak);
  const o = createOrang(acak, t.kode, 1960, 2002);
  const noKk = createNoKk(acak, t.kode);
  const nomor = `SKPWNI/${t.kode.slice(0, 4)}/${dmy(createTerbit(acak), "")}/${String(acak.int(1, 60)).padStart(4, "0")}`;
  const html = susun(acak, g, {
    kop: [`PROVINSI ${t.provinsi}`, t.kabupaten, `KECAMATAN ${t.kecamatan}`, `DESA/KELURAHAN ${t.desa}`],
    judul: acak.pick([
      "SURAT KETERANGAN PINDAH WNI",
      "SURAT KETERANGAN PINDAH WNI",
      "SURAT KETERANGAN PINDAH<br>ANTAR KABUPATEN/KOTA ATAU ANTAR PROVINSI",
    ]),
    nomor,
    isi: `<b>DATA DAERAH ASAL</b>${baris(
      [
        ["1. Nomor Kartu Keluarga", noKk],
        ["2. Nama Kepala Keluarga", o.nama],
        ["3. Alamat", `${createAlamat(acak)} RT/RW ${createRtRw(acak)}`],
        ["4. NIK Pemohon", o.nik],
        ["5. Nama Lengkap", o.nama],
      ],
      g.label + 20,
    )}
<br><b>DATA KEPINDAHAN</b>${baris(
      [
        ["1. Alasan Pindah", "PEKERJAAN"],
        ["2. Alamat Tujuan", createAlamat(acak)],
        ["a. Desa/Kelurahan", ke.desa],
        ["b. Kecamatan", ke.kecamatan],
        ["c. Kabupaten/Kota", ke.kabupaten],
        ["3. Jenis Kepindahan", "KEPALA KELUARGA DAN SELURUH ANGGOTA"],
      ],
      g.label + 20,
    )}`,
    tutup: `Kepala Dinas${acak.chance(0.5) ? kotakQr(acak, 60) : ""}`,
  });
  return { kind: "skpwni", html, w: W, h: H, fields: { nomor, no_kk: noKk, kepala_keluarga: o.nama, nik: o.nik } };
};

export const cetakBukuNikah = (acak: Acak): Cetak => {
  const t = createTempat(acak);
  const g = gaya(acak);
  const [s, i] = [createOrang(acak, t.kode, 1965, 2000, true), createOrang(acak, t.kode, 1968, 2001, false)];
  const akad = createTerbit(acak);
  const nomor = acak.chance(0.7)
    ? `${String(acak.int(10, 900))}/${String(acak.int(1, 99))}/${acak.pick(["I", "IV", "VI", "IX", "XI"])}/${akad.slice(0, 4)}`
    : `31${String(acak.int(10, 99))}0${String(acak.int(1, 9))}1${dmy(akad, "").slice(2)}${String(acak.int(100, 999))}`;
  const orang = (o: typeof s): string =>
    baris(
      [
        ["Nama lengkap", o.nama],
        ["NIK", o.nik],
        ["Tempat dan tanggal lahir", `${o.tempat}, ${dmy(o.tanggal)}`],
        ["Pekerjaan", o.pekerjaan],
      ],
      g.label,
    );
  const html = susun(acak, g, {
    kop: ["KEMENTERIAN AGAMA REPUBLIK INDONESIA", `KANTOR URUSAN AGAMA KECAMATAN ${t.kecamatan}`],
    judul: acak.pick(["BUKU NIKAH<br>KUTIPAN AKTA NIKAH", "KUTIPAN AKTA NIKAH", "BUKU NIKAH"]),
    nomor,
    isi: `<p>Pada hari Jumat tanggal ${tanggal(acak, akad)} telah dilangsungkan akad nikah seorang laki-laki :</p>${orang(s)}<p>dengan seorang perempuan :</p>${orang(i)}${baris(
      [
        ["Wali nikah", createOrang(acak, t.kode, 1940, 1970, true).nama],
        ["Mas kawin", "SEPERANGKAT ALAT SALAT"],
      ],
      g.label,
    )}`,
    tutup: "Pegawai Pencatat Nikah",
    w: 700,
    h: 990,
  });
  return {
    kind: "buku_nikah",
    html,
    w: 700,
    h: 990,
    fields: { nomor, suami: s.nama, istri: i.nama, tanggal_nikah: akad },
  };
};

export const cetakKehilangan = (acak: Acak): Cetak => {
  const t = createTempat(acak);
  const g = gaya(acak);
  const o = createOrang(acak, t.kode, 1950, 2005);
  const nomor = `SKTLK/${String(acak.int(10, 999))}/${acak.pick(["III", "VII", "X"])}/${String(acak.int(2019, 2025))}/SPKT`;
  const html = susun(acak, g, {
    kop: ["KEPOLISIAN NEGARA REPUBLIK INDONESIA", `RESOR ${t.kabupaten}`, `SEKTOR ${t.kecamatan}`],
    judul: acak.pick(["SURAT KETERANGAN TANDA LAPOR KEHILANGAN", "SURAT TANDA PENERIMAAN LAPORAN KEHILANGAN"]),
    nomor,
    isi: `<p>Yang bertanda tangan di bawah ini menerangkan bahwa pada hari ini telah datang seorang :</p>${baris(
      [
        ["Nama", o.nama],
        ["NIK", o.nik],
        ["Tempat/Tgl Lahir", `${o.tempat}, ${dmy(o.tanggal)}`],
        ["Pekerjaan", o.pekerjaan],
        ["Alamat", createAlamat(acak)],
      ],
      g.label,
    )}<p>Pelapor menerangkan telah kehilangan surat berharga berupa : ${acak.pick(["KTP-el", "Kartu Keluarga", "Kutipan Akta Kelahiran"])} atas nama pelapor.</p>`,
    tutup: "Kepala SPKT",
  });
  return { kind: "surat_kehilangan_polisi", html, w: W, h: H, fields: {} };
};

export const cetakIjazah = (acak: Acak): Cetak => {
  const t = createTempat(acak);
  const g = gaya(acak);
  const o = createOrang(acak, t.kode, 1975, 2008);
  const sekolah = acak.pick(["SEKOLAH DASAR", "SEKOLAH MENENGAH PERTAMA", "SEKOLAH MENENGAH ATAS"]);
  const html = susun(acak, g, {
    kop: ["KEMENTERIAN PENDIDIKAN DAN KEBUDAYAAN", "REPUBLIK INDONESIA"],
    judul: `IJAZAH<br>${sekolah}`,
    isi: `<p>Yang bertanda tangan di bawah ini, Kepala ${sekolah} Negeri 1 ${t.kecamatan} menerangkan bahwa :</p>${baris(
      [
        ["nama", o.nama],
        ["tempat dan tanggal lahir", `${o.tempat}, ${panjang(o.tanggal)}`],
        ["nama orang tua", createOrang(acak, t.kode, 1945, 1975).nama],
        ["Nomor Induk Siswa", String(acak.int(1000, 99999))],
      ],
      g.label + 20,
    )}<p class="c b">LULUS</p><p>dari satuan pendidikan berdasarkan hasil ujian.</p>`,
    tutup: "Kepala Sekolah",
  });
  return { kind: "ijazah", html, w: W, h: H, fields: {} };
};

export const cetakPutusan = (acak: Acak): Cetak => {
  const t = createTempat(acak);
  const g = gaya(acak);
  const [a, b] = [createOrang(acak, t.kode, 1960, 1995, false), createOrang(acak, t.kode, 1955, 1993, true)];
  const kota = t.kabupaten.replace(/^(KABUPATEN|KOTA) /, "");
  const html = susun(acak, g, {
    kop: acak.chance(0.5) ? [`PENGADILAN NEGERI ${kota}`] : ["SALINAN"],
    judul: "PUTUSAN",
    nomor: `${String(acak.int(1, 200))}/Pdt.G/${String(acak.int(2015, 2025))}/PN ${kota}`,
    isi: `<p class="c b">DEMI KEADILAN BERDASARKAN KETUHANAN YANG MAHA ESA</p><p>Pengadilan Negeri yang mengadili perkara perdata pada tingkat pertama telah menjatuhkan putusan sebagai berikut dalam perkara antara :</p><p>${a.nama}, lahir di ${a.tempat}, bertempat tinggal di ${createAlamat(acak)}, sebagai Penggugat;</p><p class="c">Lawan</p><p>${b.nama}, bertempat tinggal di ${createAlamat(acak)}, sebagai Tergugat;</p><p>Telah membaca berkas perkara; Telah mendengar keterangan saksi-saksi;</p>`,
    tutup: "Panitera",
  });
  return { kind: "putusan_pengadilan", html, w: W, h: H, fields: {} };
};
