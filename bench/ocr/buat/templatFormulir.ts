/** Forms and statements with a code in the corner. Source: documents.json `f_*`. */
import { type Acak } from "./acak.ts";
import { baris, HURUF, lembar, tandaTangan, type Cetak } from "./halamanCetak.ts";
import { createAlamat, createNoKk, createOrang, createTempat, createTerbit, dmy } from "./orang.ts";

const W = 794;

/** A sheet with its code in a corner; some offices print forms without it, most of 2026 with another frame. */
export const susun = (acak: Acak, kode: string, judul: string, isi: string): Pick<Cetak, "html" | "w" | "h"> => {
  const font = acak.pick(HURUF);
  const size = acak.between(14, 16.5) * (font === "DejaVu Sans" ? 0.88 : 1);
  const h = acak.pick([1123, 1123, 1260]);
  const side = acak.chance(0.6) ? "right:60px" : "left:60px";
  const body = `<div class="abs" style="${side};top:40px;border:${acak.chance(0.7) ? 1 : 0}px solid #222;padding:1px 6px">${acak.chance(0.9) ? acak.pick([kode, kode, kode.replace("-", " - "), `Kode ${kode}`]) : ""}</div>
<div style="padding:70px ${acak.between(50, 74).toFixed(0)}px 0"><div class="c b" style="font-size:${(size * 1.1).toFixed(1)}px;margin-bottom:22px">${judul}</div>${isi}
<div style="margin:40px 0 0 60%">${createTempat(acak).kecamatan}, ${dmy(createTerbit(acak))}<br>Pemohon<br>${tandaTangan(acak, false)}<br>${createOrang(acak, "990101", 1960, 2000).nama}</div></div>`;
  return { html: lembar({ w: W, h, font, size, body }), w: W, h };
};

/** Plain rows, or a ruled table as many printed forms have. */
export const isian = (acak: Acak, rows: readonly (readonly [string, string])[]): string => {
  const numbered = rows.map(([l, v], i): readonly [string, string] => [`${String(i + 1)}. ${l}`, v]);
  const width = acak.between(190, 250);
  if (acak.chance(0.7)) return baris(numbered, width);
  return `<table style="width:100%">${numbered
    .map(
      ([l, v]) =>
        `<tr><td style="width:${String(width)}px;border:1px solid #333">${l}</td><td style="border:1px solid #333">: ${v}</td></tr>`,
    )
    .join("")}</table>`;
};

export const cetakF201 = (acak: Acak): Cetak => {
  const t = createTempat(acak);
  const [lapor, anak] = [createOrang(acak, t.kode, 1970, 2000), createOrang(acak, t.kode, 2015, 2025)];
  const noKk = createNoKk(acak, t.kode);
  const kelamin = acak.chance(0.5) ? anak.kelamin : anak.kelamin[0] + anak.kelamin.slice(1).toLowerCase();
  const isi = `${baris(
    [
      ["Kode Wilayah", t.kode],
      ["Jenis Pelaporan", "KELAHIRAN"],
    ],
    200,
  )}<p class="b">DATA PELAPOR</p>
${isian(acak, [
  ["Nama", lapor.nama],
  ["NIK", lapor.nik],
  ["Nomor Kartu Keluarga", noKk],
  ["Kewarganegaraan", "WNI"],
])}<p class="b">DATA ANAK</p>
${isian(acak, [
  ["Nama", anak.nama],
  ["Jenis Kelamin", kelamin],
  ["Tempat Kelahiran", anak.tempat],
  ["Tanggal Lahir", dmy(anak.tanggal)],
])}`;
  const kode = acak.pick(["F-2.01", "F-2.01A"]);
  const page = susun(acak, kode, "FORMULIR PELAPORAN PENCATATAN SIPIL DI DALAM WILAYAH NKRI", isi);
  const fields = {
    nama: anak.nama,
    tanggal_lahir: anak.tanggal,
    jenis_kelamin: anak.kelamin,
    tempat_lahir: anak.tempat,
    no_kk: noKk,
  };
  return { kind: "f_2_01", ...page, fields };
};

export const cetakF102 = (acak: Acak): Cetak => {
  const t = createTempat(acak);
  const o = createOrang(acak, t.kode, 1955, 2005);
  const isi = `<p class="b">DATA PEMOHON</p>${isian(acak, [
    ["Nama Lengkap", o.nama],
    ["NIK", o.nik],
    ["Nomor Kartu Keluarga", createNoKk(acak, t.kode)],
    ["Nomor Handphone", "0812000000"],
  ])}<p class="b">JENIS PERMOHONAN</p>
${isian(acak, [
  ["KARTU KELUARGA", acak.pick(["Baru", "Perubahan Data"])],
  ["KTP-el", "Hilang/Rusak"],
  ["KIA", "-"],
])}<p>Demikian formulir ini saya isi dengan sesungguhnya.</p>`;
  return { kind: "f_1_02", ...susun(acak, "F-1.02", "FORMULIR PENDAFTARAN PERISTIWA KEPENDUDUKAN", isi), fields: {} };
};

export const cetakF106 = (acak: Acak): Cetak => {
  const t = createTempat(acak);
  const o = createOrang(acak, t.kode, 1955, 2005);
  const isi = `<p>Yang bertanda tangan di bawah ini :</p>${isian(acak, [
    ["Nama Lengkap", o.nama],
    ["NIK", o.nik],
    ["Nomor KK", createNoKk(acak, t.kode)],
    ["Alamat Rumah", createAlamat(acak)],
  ])}
<p>dengan ini menyatakan perubahan elemen data sebagai berikut :</p>${isian(acak, [
    ["Pendidikan", "SLTA/SEDERAJAT menjadi DIPLOMA III"],
    ["Pekerjaan", `menjadi ${o.pekerjaan}`],
  ])}<p>Demikian surat pernyataan ini saya buat dengan sebenarnya.</p>`;
  return {
    kind: "f_1_06",
    ...susun(acak, "F-1.06", "SURAT PERNYATAAN PERUBAHAN ELEMEN DATA KEPENDUDUKAN", isi),
    fields: {},
  };
};

const sptjm = (acak: Acak, kind: string, kode: string, judul: string, kalimat: string): Cetak => {
  const t = createTempat(acak);
  const o = createOrang(acak, t.kode, 1960, 2000);
  const [a, b] = [createOrang(acak, t.kode, 1960, 2000, true), createOrang(acak, t.kode, 1962, 2001, false)];
  const isi = `<p>Saya yang bertanda tangan di bawah ini :</p>${isian(acak, [
    ["Nama", o.nama],
    ["NIK", o.nik],
    ["Tempat/Tgl Lahir", `${o.tempat}, ${dmy(o.tanggal)}`],
    ["Pekerjaan", o.pekerjaan],
    ["Alamat", createAlamat(acak)],
  ])}
<p>${kalimat}</p>${isian(acak, [
    ["Nama", a.nama],
    ["NIK", a.nik],
  ])}<p>dan</p>${isian(acak, [
    ["Nama", b.nama],
    ["NIK", b.nik],
  ])}<p>Apabila di kemudian hari terbukti tidak benar, saya bersedia diproses secara hukum.</p>`;
  return { kind, ...susun(acak, kode, judul, isi), fields: {} };
};

export const cetakF203 = (acak: Acak): Cetak =>
  sptjm(
    acak,
    "f_2_03",
    "F-2.03",
    "SURAT PERNYATAAN TANGGUNG JAWAB MUTLAK (SPTJM)<br>KEBENARAN DATA KELAHIRAN",
    "menyatakan bahwa anak yang lahir dari :",
  );
export const cetakF204 = (acak: Acak): Cetak =>
  sptjm(
    acak,
    "f_2_04",
    "F-2.04",
    "SURAT PERNYATAAN TANGGUNG JAWAB MUTLAK (SPTJM)<br>KEBENARAN SEBAGAI PASANGAN SUAMI ISTRI",
    "menyatakan bahwa :",
  );
