/** Letters: death, loss, school certificate, judgment. Layouts are free. Source: documents.json. */
import { type Acak } from "./acak.ts";
import { baris, type Cetak } from "./halamanCetak.ts";
import { createAlamat, createOrang, createTempat, createTerbit, dmy, panjang } from "./orang.ts";
import { gaya, H, hariTanggal, susun, W } from "./suratUmum.ts";

export const cetakSuratKematian = (acak: Acak): Cetak => {
  const t = createTempat(acak);
  const g = gaya(acak);
  const o = createOrang(acak, t.kode, 1930, 1990);
  const [wafat, jam] = [createTerbit(acak), `${String(acak.int(10, 23))}.${String(acak.int(10, 59))}`];
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
        ["Hari/Tanggal", hariTanggal(acak, wafat)],
        ["Pukul", `${jam} ${acak.pick(["WIT", "WIB", ""])}`],
        ["Tempat", "RUMAH"],
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
    fields: {
      ...{ nomor, nama: o.nama, nik: o.nik, jenis_kelamin: o.kelamin },
      ...{ tanggal_meninggal: wafat, jam_meninggal: jam.replace(".", ":"), tempat_meninggal: "RUMAH" },
    },
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
