/** Kartu Keluarga, old form (signed in ink) and new form (QR). Source: documents.json `kk_lama`, `kk_qr`. */
import { type Acak } from "./acak.ts";
import { baris, kotakQr, lembar, tandaTangan, type AnggotaCetak, type Cetak } from "./halamanCetak.ts";
import {
  createAlamat,
  createNoKk,
  createOrang,
  createRtRw,
  createTempat,
  createTerbit,
  dmy,
  type Orang,
  type Tempat,
} from "./orang.ts";

const W = 1123;
const H = 794;

const anggotaOf = (acak: Acak, t: Tempat): readonly Orang[] => {
  const kepala = createOrang(acak, t.kode, 1955, 1995, acak.chance(0.85));
  const children = Array.from({ length: acak.int(0, 4) }, () =>
    createOrang(acak, acak.chance(0.85) ? t.kode : createTempat(acak).kode, 1998, 2023),
  );
  const mate = acak.chance(0.8)
    ? [createOrang(acak, acak.chance(0.6) ? t.kode : createTempat(acak).kode, 1958, 1997, false)]
    : [];
  return [kepala, ...mate, ...children];
};

const tabel = (acak: Acak, heads: readonly string[], rows: readonly (readonly string[])[]): string => {
  const number = acak.chance(0.8)
    ? `<tr>${heads.map((_, i) => `<td class="c">${i === 0 ? "" : `(${String(i)})`}</td>`).join("")}</tr>`
    : "";
  return `<table class="t"><tr>${heads.map((h) => `<th>${h}</th>`).join("")}</tr>${number}${rows
    .map((r) => `<tr>${r.map((c) => `<td>${c}</td>`).join("")}</tr>`)
    .join("")}</table>`;
};

const atas = (acak: Acak, baru: boolean, all: readonly Orang[]): string =>
  tabel(
    acak,
    [
      "No",
      "Nama Lengkap",
      "NIK",
      "Jenis Kelamin",
      "Tempat Lahir",
      "Tanggal Lahir",
      "Agama",
      "Pendidikan",
      "Jenis Pekerjaan",
      ...(baru ? ["Golongan Darah"] : []),
    ],
    all.map((o, i) => [
      String(i + 1),
      o.nama,
      o.nik,
      o.kelamin,
      o.tempat,
      dmy(o.tanggal),
      o.agama,
      acak.pick([
        "SLTA/SEDERAJAT",
        "DIPLOMA IV/STRATA I",
        "TAMAT SD/SEDERAJAT",
        "SLTP/SEDERAJAT",
        "TIDAK/BELUM SEKOLAH",
      ]),
      o.pekerjaan,
      ...(baru ? [o.darah === "-" ? "TIDAK TAHU" : o.darah] : []),
    ]),
  );

interface OrangTuaCetak {
  readonly nama_ayah: string;
  readonly nama_ibu: string;
}

const orangTuaOf = (acak: Acak): OrangTuaCetak => ({
  nama_ayah: createOrang(acak, "990101", 1940, 1970, true).nama,
  nama_ibu: createOrang(acak, "990101", 1940, 1970, false).nama,
});

const bawah = (acak: Acak, baru: boolean, orangTua: readonly OrangTuaCetak[]): string =>
  tabel(
    acak,
    [
      "No",
      "Status Perkawinan",
      ...(baru ? ["Tanggal Perkawinan"] : []),
      "Status Hubungan Dalam Keluarga",
      "Kewarganegaraan",
      "No. Paspor",
      "No. KITAP",
      "Ayah",
      "Ibu",
    ],
    orangTua.map(({ nama_ayah, nama_ibu }, i) => [
      String(i + 1),
      i < 2 ? (baru ? "KAWIN TERCATAT" : "KAWIN") : "BELUM KAWIN",
      ...(baru ? [i < 2 ? dmy(createTerbit(acak)) : "-"] : []),
      ["KEPALA KELUARGA", "ISTRI"][i] ?? "ANAK",
      "WNI",
      "-",
      "-",
      nama_ayah,
      nama_ibu,
    ]),
  );

export const cetakKk = (acak: Acak): Cetak => {
  const baru = acak.chance(0.6);
  const t = createTempat(acak);
  const all = anggotaOf(acak, t);
  const noKk = createNoKk(acak, t.kode);
  const [alamat, rt] = [createAlamat(acak), createRtRw(acak)];
  const kepala = all[0]?.nama ?? "";
  const font = acak.pick(["Arimo", "DejaVu Sans", "Roboto", "Carlito", "PT Sans"]);
  const size = acak.between(10.2, 11.6) * (font === "DejaVu Sans" ? 0.86 : 1);
  const kodePos = String(acak.int(10000, 99999));
  const left: (readonly [string, string])[] = [
    ["Nama Kepala Keluarga", kepala],
    ["Alamat", alamat],
    ["RT/RW", rt],
  ];
  const right: (readonly [string, string])[] = [
    ["Kecamatan", t.kecamatan],
    ["Kabupaten/Kota", t.kabupaten],
  ];
  if (baru) right.unshift(["Desa/Kelurahan", t.desa]);
  else left.push(["Desa/Kelurahan", t.desa]);
  (baru ? left : right).push(["Kode Pos", kodePos]);
  right.push(["Provinsi", t.provinsi]);
  const orangTua = all.map(() => orangTuaOf(acak));
  const rule = acak.between(0.6, 1.4).toFixed(2);
  const css = `.t{width:100%;margin-top:8px;font-size:${(size * acak.between(0.88, 0.96)).toFixed(2)}px;line-height:1.3}.t td,.t th{border:${rule}px solid #222;text-align:left}.t th,.t .c{text-align:center}`;
  const kop = `font-size:${(size * acak.between(1.7, 2.2)).toFixed(1)}px`;
  const sign = baru ? kotakQr(acak, 74) : tandaTangan(acak, true);
  const body = `<div style="padding:${acak.between(24, 44).toFixed(0)}px">
<div class="c b" style="${kop}">KARTU KELUARGA</div><div class="c b" style="font-size:${(size * 1.4).toFixed(1)}px">No. ${acak.chance(0.2) ? ": " : ""}${noKk}</div>
<div style="display:flex;justify-content:space-between;margin-top:6px"><div>${baris(left, 165)}</div><div style="width:${acak.between(340, 420).toFixed(0)}px">${baris(right, 120)}</div></div>
${atas(acak, baru, all)}${bawah(acak, baru, orangTua)}
<div class="abs" style="left:44px;bottom:34px;width:${String(W - 88)}px;display:flex;justify-content:space-between"><div>Dikeluarkan Tanggal : ${dmy(createTerbit(acak))}<br>${baru ? sign : "LEMBAR : I. Kepala Keluarga<br>II. RT<br>III. Desa/Kelurahan<br>IV. Kecamatan"}</div>
<div class="c">KEPALA KELUARGA<br><br><br><br>${kepala}</div><div class="c">KEPALA DINAS KEPENDUDUKAN DAN<br>PENCATATAN SIPIL<br>${baru ? "<br><br>" : sign}<br>${createOrang(acak, "990101", 1960, 1980).nama}<br>NIP 19${String(acak.int(10, 99))}0${String(acak.int(1, 9))}${String(acak.int(10, 28))}199003${String(acak.int(1000, 9999))}</div></div></div>`;
  const anggota = all.map((o, i): AnggotaCetak => ({
    nik: o.nik,
    nama: o.nama,
    tanggal_lahir: o.tanggal,
    jenis_kelamin: o.kelamin,
    ...orangTua[i],
  }));
  return {
    kind: "kk",
    html: lembar({
      w: W,
      h: H,
      font,
      size,
      body,
      css,
      paper: baru ? "#fdfdfd" : acak.pick(["#eef6fb", "#f5f3ea", "#eaf3ee"]),
    }),
    w: W,
    h: H,
    fields: {
      no_kk: noKk,
      kepala_keluarga: kepala,
      alamat,
      rt_rw: rt,
      kel_desa: t.desa,
      kecamatan: t.kecamatan,
      anggota,
    },
  };
};
