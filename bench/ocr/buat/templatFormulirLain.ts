/** Forms that only their kind is asked of, as printed in 2019 and 2026. Source: services.json form_fields_2026. */
import { type Acak } from "./acak.ts";
import { HURUF, lembar, type Cetak } from "./halamanCetak.ts";
import {
  createAlamat,
  createNoKk,
  createOrang,
  createRtRw,
  createTempat,
  createTerbit,
  dmy,
  type Orang,
} from "./orang.ts";
import { isian, susun } from "./templatFormulir.ts";

type Baris = readonly [string, string];

const identitas = (acak: Acak, o: Orang): readonly Baris[] => [
  [acak.pick(["Nama", "Nama Lengkap"]), o.nama],
  ["NIK", o.nik],
  [acak.pick(["Tempat/Tgl Lahir", "Tempat dan Tanggal Lahir"]), `${o.tempat}, ${dmy(o.tanggal)}`],
  ["Pekerjaan", o.pekerjaan],
  ["Alamat", createAlamat(acak)],
];

interface Bentuk {
  readonly kind: string;
  readonly kode: readonly [string, ...string[]];
  readonly judul: readonly [string, ...string[]];
  /** Sentences between blocks of people, as many blocks as sentences. */
  readonly kalimat: readonly string[];
  readonly lain?: (acak: Acak) => readonly Baris[];
}

const cetak =
  ({ kind, kode, judul, kalimat, lain }: Bentuk) =>
  (acak: Acak): Cetak => {
    const t = createTempat(acak);
    const blok = kalimat.map(
      (k) => `<p>${k}</p>${isian(acak, identitas(acak, createOrang(acak, t.kode, 1955, 2006)))}`,
    );
    const rows = lain === undefined ? "" : `<br>${isian(acak, lain(acak))}`;
    const tutup = acak.pick([
      "Demikian surat pernyataan ini saya buat dengan sebenarnya.",
      "Apabila di kemudian hari pernyataan ini tidak benar, saya bersedia diproses sesuai peraturan perundang-undangan.",
      "Demikian untuk digunakan sebagaimana mestinya.",
    ]);
    const page = susun(acak, acak.pick(kode), acak.pick(judul), `${blok.join("")}${rows}<p>${tutup}</p>`);
    return { kind, ...page, fields: {} };
  };

const SAYA = "Saya yang bertanda tangan di bawah ini :";

export const cetakF103 = (acak: Acak): Cetak => {
  const [t, ke] = [createTempat(acak), createTempat(acak)];
  const o = createOrang(acak, t.kode, 1955, 2005);
  const alamat = (w: typeof t): readonly Baris[] => [
    ["Alamat", `${createAlamat(acak)} RT/RW ${createRtRw(acak)}`],
    ["Desa/Kelurahan", w.desa],
    ["Kecamatan", w.kecamatan],
    ["Kabupaten/Kota", w.kabupaten],
  ];
  const isi = `${isian(acak, [
    ["No. KK", createNoKk(acak, t.kode)],
    ["Nama Lengkap Pemohon", o.nama],
    ["NIK", o.nik],
    ["Jenis Permohonan", acak.pick(["Surat Keterangan Pindah", "SKPWNI"])],
  ])}<p class="b">DATA DAERAH ASAL</p>${isian(acak, alamat(t))}<p class="b">DATA KEPINDAHAN</p>${isian(acak, [
    ["Klasifikasi Kepindahan", "Antar provinsi"],
    ...alamat(ke),
    ["Alasan Pindah", "Pekerjaan"],
  ])}`;
  return { kind: "f_1_03", ...susun(acak, "F-1.03", "FORMULIR PENDAFTARAN PERPINDAHAN PENDUDUK", isi), fields: {} };
};

/** A sheet lying on its side with a table of the family, or an upright one in which the family is listed. */
export const cetakF101 = (acak: Acak): Cetak => {
  const t = createTempat(acak);
  const orang = Array.from({ length: acak.int(2, 5) }, () => createOrang(acak, t.kode, 1955, 2022));
  const kepala: readonly Baris[] = [
    ["Nama Kepala Keluarga", orang[0]?.nama ?? ""],
    ["Alamat", createAlamat(acak)],
    ["RT/RW", createRtRw(acak)],
    ["Desa/Kelurahan", t.desa],
  ];
  const judul = acak.pick(["FORMULIR BIODATA KELUARGA", "FORMULIR BIODATA KELUARGA"]);
  if (acak.chance(0.4)) {
    const daftar = orang
      .map((o) => `<p class="b">DATA ANGGOTA KELUARGA</p>${isian(acak, identitas(acak, o))}`)
      .slice(0, 3);
    return { kind: "f_1_01", ...susun(acak, "F-1.01", judul, `${isian(acak, kepala)}${daftar.join("")}`), fields: {} };
  }
  const font = acak.pick(HURUF);
  const cell = (teks: string): string => `<td style="border:1px solid #333;padding:2px 5px">${teks}</td>`;
  const rows = [
    ["No", "Nama Lengkap", "NIK", "Jenis Kelamin", "Tempat Lahir", "Tanggal Lahir", "Agama", "Pekerjaan"],
    ...orang.map((o, i) => [String(i + 1), o.nama, o.nik, o.kelamin, o.tempat, dmy(o.tanggal), o.agama, o.pekerjaan]),
  ].map((row) => `<tr>${row.map(cell).join("")}</tr>`);
  const size = 12.5 * (font === "DejaVu Sans" ? 0.88 : 1);
  const body = `<div class="abs" style="right:40px;top:26px;border:1px solid #222;padding:1px 6px">F-1.01</div><div style="padding:50px 44px 0">
<div class="c b" style="font-size:${(size * 1.3).toFixed(1)}px;margin-bottom:14px">${judul}</div>${isian(acak, kepala)}<br><table style="width:100%">${rows.join("")}</table>
<p>Demikian formulir ini saya isi dengan sesungguhnya.</p><div style="margin:24px 0 0 68%">${t.kecamatan}, ${dmy(createTerbit(acak))}<br>Pemohon</div></div>`;
  return { kind: "f_1_01", html: lembar({ w: 1123, h: 794, font, size, body }), w: 1123, h: 794, fields: {} };
};

const BENTUK: readonly Bentuk[] = [
  {
    kind: "f_1_03a",
    kode: ["F-1.03A", "F-1.03 A"],
    judul: ["SURAT KUASA PENGASUHAN ANAK", "SURAT KUASA PENGASUHAN ANAK<br>DARI ORANG TUA/WALI"],
    kalimat: [SAYA, "memberi kuasa pengasuhan anak kepada :"],
  },
  {
    kind: "f_1_03b",
    kode: ["F-1.03B"],
    judul: ["SURAT PERNYATAAN BERSEDIA MENERIMA<br>SEBAGAI ANGGOTA KELUARGA"],
    kalimat: [SAYA, "menyatakan bersedia menerima sebagai anggota keluarga :"],
  },
  {
    kind: "f_1_03c",
    kode: ["F-1.03C"],
    judul: [
      "SURAT PERNYATAAN TIDAK KEBERATAN<br>PENGGUNAAN ALAMAT",
      "SURAT PERNYATAAN TIDAK KEBERATAN PENGGUNAAN ALAMAT",
    ],
    kalimat: [SAYA, "tidak keberatan alamat rumah saya dipakai oleh :"],
  },
  {
    kind: "f_1_04",
    kode: ["F-1.04"],
    judul: [
      "SURAT PERNYATAAN TIDAK MEMILIKI<br>DOKUMEN KEPENDUDUKAN",
      "SURAT PERNYATAAN<br>TIDAK MEMILIKI DOKUMEN KEPENDUDUKAN",
    ],
    kalimat: [SAYA],
    lain: (acak) => [
      ["Status Hubungan", acak.pick(["ANAK", "ISTRI"])],
      ["Alasan", "Belum pernah mengurus"],
    ],
  },
  {
    kind: "f_1_05",
    kode: ["F-1.05"],
    judul: [
      "SURAT PERNYATAAN TANGGUNG JAWAB MUTLAK<br>PERKAWINAN/PERCERAIAN BELUM TERCATAT",
      "SURAT PERNYATAAN TANGGUNG JAWAB MUTLAK (SPTJM)<br>PERKAWINAN BELUM TERCATAT",
      "SPTJM PERKAWINAN/PERCERAIAN BELUM TERCATAT",
    ],
    kalimat: ["PIHAK PERTAMA", "PIHAK KEDUA"],
    lain: (acak) => [["Tanggal perkawinan", dmy(createTerbit(acak))]],
  },
  {
    kind: "f_1_07",
    kode: ["F-1.07"],
    judul: [
      "SURAT KUASA DALAM PELAYANAN<br>ADMINISTRASI KEPENDUDUKAN",
      "SURAT KUASA DALAM PELAYANAN ADMINISTRASI KEPENDUDUKAN",
    ],
    kalimat: ["Pemberi kuasa :", "memberikan kuasa kepada :"],
    lain: () => [["Alasan", "Sakit"]],
  },
  {
    kind: "f_2_04b",
    kode: ["F-2.04B"],
    judul: [
      "SURAT PERNYATAAN TANGGUNG JAWAB MUTLAK (SPTJM)<br>PEMBETULAN AKTA PENCATATAN SIPIL",
      "SURAT PERNYATAAN TANGGUNG JAWAB MUTLAK<br>PEMBETULAN AKTA",
    ],
    kalimat: [SAYA],
    lain: (acak) => [
      ["Nomor Akta", `9901-LT-${dmy(createTerbit(acak), "")}-0012`],
      ["Semula", "SITI"],
      ["Menjadi", "SITTI"],
    ],
  },
  {
    kind: "f_2_04d",
    kode: ["F-2.04D"],
    judul: [
      "SURAT PERMOHONAN PENERBITAN KEMBALI<br>KUTIPAN AKTA PENCATATAN SIPIL",
      "SURAT PERMOHONAN PENERBITAN KEMBALI KUTIPAN AKTA",
    ],
    kalimat: [SAYA],
    lain: (acak) => [
      ["Jenis kutipan", acak.pick(["Kelahiran", "Perkawinan", "Kematian"])],
      ["Alasan", acak.pick(["Hilang", "Rusak"])],
    ],
  },
];

export const cetakFormulirLain: readonly ((acak: Acak) => Cetak)[] = [cetakF101, cetakF103, ...BENTUK.map(cetak)];
