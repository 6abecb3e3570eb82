/** Letters, deeds and cards of which only the kind is asked. Layouts are free: titles as offices print them. Source: documents.json. */
import { type Acak } from "./acak.ts";
import { baris, lembar, type Cetak } from "./halamanCetak.ts";
import {
  createAlamat,
  createNoKk,
  createOrang,
  createTempat,
  createTerbit,
  dmy,
  panjang,
  type Orang,
  type Tempat,
} from "./orang.ts";
import { gaya, H, hariTanggal, susun, W } from "./suratUmum.ts";

interface Naskah {
  readonly kind: string;
  readonly kop: (t: Tempat) => readonly string[];
  readonly judul: readonly [string, ...string[]];
  readonly kalimat: (acak: Acak, t: Tempat) => readonly string[];
  readonly tutup: string;
}

const kota = (t: Tempat): string => t.kabupaten.replace(/^(KABUPATEN|KOTA) /, "");
const dinas = (t: Tempat): readonly string[] => [
  `PEMERINTAH ${t.kabupaten}`,
  "DINAS KEPENDUDUKAN DAN PENCATATAN SIPIL",
];
const desa = (t: Tempat): readonly string[] => [
  `PEMERINTAH ${t.kabupaten}`,
  `KECAMATAN ${t.kecamatan}`,
  `DESA ${t.desa}`,
];
const polisi = (t: Tempat): readonly string[] => [
  "KEPOLISIAN NEGARA REPUBLIK INDONESIA",
  `RESOR ${kota(t)}`,
  `SEKTOR ${t.kecamatan}`,
];

const identitas = (acak: Acak, o: Orang): string =>
  baris(
    [
      [acak.pick(["Nama", "Nama Lengkap"]), o.nama],
      ["NIK", o.nik],
      ["Tempat/Tgl Lahir", `${o.tempat}, ${dmy(o.tanggal)}`],
      ["Alamat", createAlamat(acak)],
    ],
    190,
  );
const orang = (acak: Acak, t: Tempat, pria?: boolean): string =>
  identitas(acak, createOrang(acak, t.kode, 1950, 2005, pria));

const cetak =
  ({ kind, kop, judul, kalimat, tutup }: Naskah) =>
  (acak: Acak): Cetak => {
    const t = createTempat(acak);
    const g = gaya(acak);
    const html = susun(acak, g, {
      kop: kop(t),
      judul: acak.pick(judul),
      ...(acak.chance(0.6)
        ? { nomor: `${String(acak.int(10, 999))}/${String(acak.int(1, 90))}/${createTerbit(acak).slice(0, 4)}` }
        : {}),
      isi: kalimat(acak, t)
        .map((k) => (k.startsWith("<") ? k : `<p>${k}</p>`))
        .join(""),
      tutup,
    });
    return { kind, html, w: W, h: H, fields: {} };
  };

const SAYA = "Yang bertanda tangan di bawah ini :";
const ESA = '<p class="c b">DEMI KEADILAN BERDASARKAN KETUHANAN YANG MAHA ESA</p>';

const NASKAH: readonly Naskah[] = [
  {
    kind: "kutipan_akta_pengakuan",
    kop: () => ["REPUBLIK INDONESIA", "PENCATATAN SIPIL"],
    judul: [
      "KUTIPAN AKTA PENGAKUAN ANAK<br>EXCERPT OF CHILD ACKNOWLEDGEMENT CERTIFICATE",
      "KUTIPAN AKTA PENGAKUAN ANAK",
    ],
    kalimat: (acak, t) => [
      `Berdasarkan Akta Pengakuan Anak Nomor ${t.kode.slice(0, 4)}-PA-${dmy(createTerbit(acak), "")}-0003`,
      `bahwa di ${kota(t)} pada tanggal ${panjang(createTerbit(acak))} telah diakui seorang anak bernama ${createOrang(acak, t.kode, 2005, 2022).nama}`,
    ],
    tutup: "Pejabat Pencatatan Sipil",
  },
  {
    kind: "akta_cerai_pa",
    kop: (t) => ["PENGADILAN AGAMA", kota(t)],
    judul: ["AKTA CERAI", "AKTA CERAI"],
    kalimat: (acak, t) => [
      `Panitera Pengadilan Agama ${kota(t)} menerangkan, bahwa pada hari ini ${hariTanggal(acak, createTerbit(acak))} berdasarkan putusan Pengadilan Agama telah terjadi perceraian antara :`,
      orang(acak, t, true),
      "dengan",
      orang(acak, t, false),
    ],
    tutup: "Panitera",
  },
  {
    kind: "penetapan_pengadilan",
    kop: (t) => [`PENGADILAN NEGERI ${kota(t)}`],
    judul: ["PENETAPAN"],
    kalimat: (acak, t) => [
      ESA,
      `Pengadilan Negeri ${kota(t)} yang memeriksa dan mengadili perkara perdata permohonan telah memberikan penetapan sebagai berikut atas permohonan :`,
      orang(acak, t),
      "selanjutnya disebut sebagai Pemohon;",
      "Pengadilan Negeri tersebut; Setelah membaca surat permohonan dan mendengar keterangan saksi;",
    ],
    tutup: "Panitera",
  },
  {
    kind: "dispensasi_kawin",
    kop: (t) => [`PENGADILAN AGAMA ${kota(t)}`],
    judul: ["PENETAPAN"],
    kalimat: (acak, t) => [
      ESA,
      `Pengadilan Agama ${kota(t)} yang memeriksa dan mengadili perkara permohonan dispensasi kawin telah menjatuhkan penetapan yang diajukan oleh :`,
      orang(acak, t),
      "MENETAPKAN : memberi dispensasi kawin kepada anak Pemohon;",
    ],
    tutup: "Panitera",
  },
  {
    kind: "suket_lahir_mati",
    kop: (t) => [`PUSKESMAS ${t.kecamatan}`, "DINAS KESEHATAN"],
    judul: ["SURAT KETERANGAN LAHIR MATI"],
    kalimat: (acak, t) => [
      "Menerangkan bahwa telah lahir mati seorang bayi dari ibu :",
      orang(acak, t, false),
      "dengan lama kandungan 8 bulan.",
    ],
    tutup: "Bidan",
  },
  {
    kind: "surat_pengantar_rtrw",
    kop: (t) => [`RUKUN TETANGGA 003 RUKUN WARGA 005`, `DESA ${t.desa} KECAMATAN ${t.kecamatan}`],
    judul: ["SURAT PENGANTAR", "SURAT PENGANTAR RT/RW"],
    kalimat: (acak, t) => [
      "Yang bertanda tangan di bawah ini Ketua RT 003 RW 005 menerangkan bahwa :",
      orang(acak, t),
      "adalah benar warga kami dan bermaksud mengurus Kartu Keluarga.",
    ],
    tutup: "Ketua RT 003",
  },
  {
    kind: "surat_pengakuan_anak",
    kop: () => [""],
    judul: ["SURAT PERNYATAAN PENGAKUAN ANAK"],
    kalimat: (acak, t) => [
      SAYA,
      orang(acak, t, true),
      "menyatakan mengakui anak kandung yang lahir dari :",
      orang(acak, t, false),
    ],
    tutup: "Yang menyatakan",
  },
  {
    kind: "surat_pemberkatan",
    kop: (t) => ["GEREJA KRISTEN", `JEMAAT ${t.desa}`],
    judul: ["SURAT KETERANGAN PEMBERKATAN NIKAH", "SURAT NIKAH GEREJA", "SURAT KETERANGAN TELAH TERJADINYA PERKAWINAN"],
    kalimat: (acak, t) => [
      "Menerangkan bahwa telah diteguhkan dan diberkati perkawinan antara :",
      orang(acak, t, true),
      "dengan",
      orang(acak, t, false),
    ],
    tutup: "Pendeta Jemaat",
  },
  {
    kind: "sptjm_kematian_lokal",
    kop: () => [""],
    judul: ["SURAT PERNYATAAN TANGGUNG JAWAB MUTLAK (SPTJM)<br>KEBENARAN DATA KEMATIAN"],
    kalimat: (acak, t) => [
      SAYA,
      orang(acak, t),
      `menyatakan bahwa telah meninggal ${hariTanggal(acak, createTerbit(acak))} :`,
      orang(acak, t),
    ],
    tutup: "Yang menyatakan",
  },
  {
    kind: "surat_polisi_kematian",
    kop: polisi,
    judul: ["SURAT KETERANGAN KEMATIAN<br>JENAZAH TIDAK DIKENAL", "SURAT KETERANGAN PENEMUAN JENAZAH"],
    kalimat: (_acak, t) => [
      `Menerangkan bahwa telah ditemukan jenazah tidak dikenal identitasnya di wilayah ${t.kecamatan}.`,
    ],
    tutup: "Kepala Kepolisian Sektor",
  },
  {
    kind: "ba_polisi_temuan",
    kop: polisi,
    judul: ["BERITA ACARA PENEMUAN ANAK", "BERITA ACARA PEMERIKSAAN<br>PENEMUAN ANAK"],
    kalimat: (acak, t) => [
      `Pada hari ini ${hariTanggal(acak, createTerbit(acak))} telah ditemukan seorang anak tanpa asal-usul di ${t.desa}.`,
    ],
    tutup: "Penyidik",
  },
  {
    kind: "pernyataan_ortu",
    kop: () => [""],
    judul: ["SURAT PERNYATAAN ORANG TUA", "SURAT PERNYATAAN ORANG TUA/WALI"],
    kalimat: (acak, t) => [SAYA, orang(acak, t), "adalah orang tua dari anak yang lahir mati."],
    tutup: "Yang menyatakan",
  },
  {
    kind: "pernyataan_maskapai",
    kop: () => ["PT PELAYARAN NUSA CONTOH"],
    judul: ["SURAT PERNYATAAN MANIFES PENUMPANG", "SURAT KETERANGAN MANIFES PENUMPANG"],
    kalimat: (acak, t) => ["Menyatakan bahwa nama di bawah ini tercatat dalam manifes penumpang :", orang(acak, t)],
    tutup: "Manajer Operasi",
  },
  {
    kind: "izin_istri_terdahulu",
    kop: () => [""],
    judul: ["SURAT IZIN ISTRI", "SURAT PERNYATAAN IZIN ISTRI PERTAMA"],
    kalimat: (acak, t) => [
      SAYA,
      orang(acak, t, false),
      "memberi izin kepada suami saya untuk menikah lagi :",
      orang(acak, t, true),
    ],
    tutup: "Yang memberi izin",
  },
  {
    kind: "pernyataan_tidak_memiliki_akta",
    kop: () => [""],
    judul: [
      "SURAT PERNYATAAN TIDAK MEMILIKI<br>KUTIPAN AKTA PERKAWINAN",
      "SURAT PERNYATAAN TIDAK MEMILIKI AKTA PERKAWINAN",
    ],
    kalimat: (acak, t) => [SAYA, orang(acak, t), "menyatakan tidak memiliki kutipan akta perkawinan."],
    tutup: "Yang menyatakan",
  },
  {
    kind: "pernyataan_hilang_rusak",
    kop: () => [""],
    judul: ["SURAT PERNYATAAN PENYEBAB HILANG", "SURAT PERNYATAAN PENYEBAB HILANG/RUSAK", "SURAT PERNYATAAN HILANG"],
    kalimat: (acak, t) => [SAYA, orang(acak, t), "menyatakan bahwa Kartu Keluarga saya hilang karena banjir."],
    tutup: "Yang menyatakan",
  },
  {
    kind: "f_1_02",
    kop: dinas,
    judul: ["FORMULIR PENDAFTARAN PERISTIWA KEPENDUDUKAN"],
    kalimat: (acak, t) => [orang(acak, t), "JENIS PERMOHONAN : KARTU KELUARGA"],
    tutup: "Pemohon",
  },
  {
    kind: "surat_kematian",
    kop: desa,
    judul: ["SURAT KEMATIAN", "SURAT KETERANGAN KEMATIAN"],
    kalimat: (acak, t) => [
      "Menerangkan bahwa :",
      orang(acak, t),
      `telah meninggal dunia pada ${hariTanggal(acak, createTerbit(acak))} karena sakit.`,
    ],
    tutup: "Kepala Desa",
  },
];

/** A child's card: as large as an identity card, without most of its lines. */
export const cetakKia = (acak: Acak): Cetak => {
  const t = createTempat(acak);
  const o = createOrang(acak, t.kode, 2009, 2024);
  const [w, h] = [856, 540];
  const rows: readonly (readonly [string, string])[] = [
    ["NIK", o.nik],
    ["Nama", o.nama],
    ["Tempat/Tgl Lahir", `${o.tempat}, ${dmy(o.tanggal)}`],
    ["Jenis Kelamin", o.kelamin],
    ["No. KK", createNoKk(acak, t.kode)],
    ["Nama Kepala Keluarga", createOrang(acak, t.kode, 1970, 1995, true).nama],
    ["No. Akta Kelahiran", `${t.kode.slice(0, 4)}-LU-${dmy(createTerbit(acak), "")}-0007`],
    ["Agama", o.agama],
    ["Alamat", createAlamat(acak)],
  ];
  const font = acak.pick(["Arimo", "Carlito", "Roboto"]);
  const tint = acak.pick(["#f5c9d6", "#f8d7e0", "#f3c3cf"]);
  const html = `<style>*{box-sizing:border-box}body{margin:0;background:transparent;font:${acak.between(19, 21).toFixed(1)}px/1.5 "${font}",sans-serif;color:#111}
#p{width:${String(w)}px;height:${String(h)}px;border-radius:26px;overflow:hidden;background:linear-gradient(120deg,${tint},#fff3f5 60%,${tint});padding:18px 30px}
td{padding:0 4px;vertical-align:top}</style><div id="p"><div style="text-align:center;font-weight:700;line-height:1.3">PROVINSI ${t.provinsi}<br>${t.kabupaten}<br>KARTU IDENTITAS ANAK</div><div style="height:10px"></div>${baris(rows, 230)}</div>`;
  return { kind: "kia", html, w, h, fields: {} };
};

/** A passport's page, and the card of one who may stay: labels in two languages. */
const cetakImigrasi =
  (kind: "paspor" | "kitap") =>
  (acak: Acak): Cetak => {
    const o = createOrang(acak, "990101", 1950, 2010);
    const nomor = `${acak.pick(["C", "X", "E"])}${String(acak.int(1000000, 9999999))}`;
    const [w, h] = [880, 620];
    const rows: readonly (readonly [string, string])[] =
      kind === "paspor"
        ? [
            ["NO. PASPOR / PASSPORT NO.", nomor],
            ["NAMA LENGKAP / FULL NAME", o.nama],
            ["KEWARGANEGARAAN / NATIONALITY", "INDONESIA"],
            ["TGL. LAHIR / DATE OF BIRTH", dmy(o.tanggal)],
            ["TGL. PENGELUARAN / DATE OF ISSUE", dmy(createTerbit(acak))],
            ["KANTOR YANG MENGELUARKAN / ISSUING OFFICE", o.tempat],
          ]
        : [
            ["NAMA / NAME", o.nama],
            ["KEWARGANEGARAAN / NATIONALITY", "AUSTRALIA"],
            ["NO. PASPOR / PASSPORT NO.", nomor],
            ["BERLAKU S.D. / STAY PERMIT EXPIRY", dmy(createTerbit(acak))],
          ];
    const judul =
      kind === "paspor"
        ? "REPUBLIK INDONESIA<br>PASPOR / PASSPORT"
        : "KARTU IZIN TINGGAL TETAP<br>PERMANENT STAY PERMIT";
    const baca = `P&lt;IDN${o.nama.replaceAll(" ", "&lt;")}${"&lt;".repeat(12)}<br>${nomor}8IDN${o.tanggal.replaceAll("-", "").slice(2)}`;
    const font = acak.pick(["Arimo", "Roboto", "PT Sans"]);
    const body = `<div style="padding:28px 40px"><div class="c b" style="font-size:22px;margin-bottom:18px">${judul}</div>${baris(rows, 380, acak.chance(0.5))}
<div style="margin-top:50px;font:20px 'Cousine'">${kind === "paspor" ? baca : ""}</div></div>`;
    return {
      kind,
      html: lembar({ w, h, font, size: 17, body, paper: acak.pick(["#eef3f6", "#f3f0ea"]) }),
      w,
      h,
      fields: {},
    };
  };

export const cetakPernyataan: readonly ((acak: Acak) => Cetak)[] = [
  cetakKia,
  cetakImigrasi("paspor"),
  cetakImigrasi("kitap"),
  ...NASKAH.map(cetak),
];
