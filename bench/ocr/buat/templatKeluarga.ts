/** Kartu Keluarga, old form (signed in ink) and new form (QR). Source: documents.json `kk_lama`, `kk_qr`. */
import { type Acak } from "./acak.ts";
import { baris, kotakQr, lembar, tandaTangan, type Cetak } from "./halamanCetak.ts";
import { ATAS, BAWAH, createGaya, DARAH, STATUS, tabel, tanggalKawin } from "./tabelKeluarga.ts";
import { createAnggota, createKeluarga } from "./isiKeluarga.ts";
import { createAlamat, createNoKk, createOrang, createRtRw, createTempat, createTerbit, dmy } from "./orang.ts";

const W = 1123;
const H = 794;

export const cetakKk = (acak: Acak): Cetak => {
  const baru = acak.chance(0.6);
  const t = createTempat(acak);
  const orang = createKeluarga(acak, t);
  const all = createAnggota(acak, baru, orang);
  const gaya = createGaya(acak);
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
  const atas = [...ATAS, ...(baru ? [DARAH] : [])];
  const kawin = tanggalKawin(acak.pick(["Tanggal Perkawinan", "Tanggal Perkawinan/Perceraian"] as const));
  const bawah = [STATUS, ...(baru ? [kawin] : []), ...BAWAH];
  const tabelAtas = tabel(acak, atas, { gaya, mulai: 1, all });
  const tabelBawah = tabel(acak, bawah, { gaya, mulai: atas.length + 1, all });
  const rule = acak.between(0.6, 1.4).toFixed(2);
  const air = `${acak.between(0.5, 2.5).toFixed(1)}px ${acak.between(2, 6).toFixed(1)}px`;
  const warna = acak.pick(["#222", "#222", "#555", "#888"] as const);
  const css = `.t{width:100%;margin-top:${acak.between(5, 14).toFixed(0)}px;font-size:${(size * acak.between(0.88, 0.96)).toFixed(2)}px;line-height:1.3}.t td,.t th{border:${rule}px solid ${warna};text-align:left;padding:${air};vertical-align:${acak.pick(["top", "middle"] as const)};overflow-wrap:anywhere}.t th,.t .c{text-align:center}`;
  const kop = `font-size:${(size * acak.between(1.7, 2.2)).toFixed(1)}px`;
  const sign = baru ? kotakQr(acak, 74) : tandaTangan(acak, true);
  const body = `<div style="padding:${acak.between(24, 44).toFixed(0)}px">
<div class="c b" style="${kop}">KARTU KELUARGA</div><div class="c b" style="font-size:${(size * 1.4).toFixed(1)}px">No. ${acak.chance(0.2) ? ": " : ""}${noKk}</div>
<div style="display:flex;justify-content:space-between;margin-top:6px"><div>${baris(left, 165)}</div><div style="width:${acak.between(340, 420).toFixed(0)}px">${baris(right, 120)}</div></div>
${tabelAtas}${tabelBawah}
<div class="abs" style="left:44px;bottom:34px;width:${String(W - 88)}px;display:flex;justify-content:space-between"><div>Dikeluarkan Tanggal : ${dmy(createTerbit(acak))}<br>${baru ? sign : "LEMBAR : I. Kepala Keluarga<br>II. RT<br>III. Desa/Kelurahan<br>IV. Kecamatan"}</div>
<div class="c">KEPALA KELUARGA<br><br><br><br>${kepala}</div><div class="c">KEPALA DINAS KEPENDUDUKAN DAN<br>PENCATATAN SIPIL<br>${baru ? "<br><br>" : sign}<br>${createOrang(acak, "990101", 1960, 1980).nama}<br>NIP 19${String(acak.int(10, 99))}0${String(acak.int(1, 9))}${String(acak.int(10, 28))}199003${String(acak.int(1000, 9999))}</div></div></div>`;
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
      anggota: all,
    },
  };
};
