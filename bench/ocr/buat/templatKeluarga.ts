/** Kartu Keluarga, old form (signed in ink) and new form (QR). Source: documents.json `kk_lama`, `kk_qr`. */
import { type Acak } from "./acak.ts";
import { baris, kotakQr, lembar, tandaTangan, type AnggotaCetak, type Cetak } from "./halamanCetak.ts";
import { createAnggota, createKeluarga } from "./isiKeluarga.ts";
import { createAlamat, createNoKk, createOrang, createRtRw, createTempat, createTerbit, dmy } from "./orang.ts";

const W = 1123;
const H = 794;

/** How a card's tables are drawn: printers and years differ. */
interface Gaya {
  /** Widths of columns as they come, or set by the printer. */
  readonly tetap: boolean;
  /** Heads of two storeys: `Dokumen Imigrasi` over passport and permit, `Nama Orang Tua` over father and mother. */
  readonly kepalaGanda: boolean;
  /** The row of column numbers. */
  readonly nomorKolom: boolean;
  /** Rows in all: some printers draw ten, whatever the family. */
  readonly baris: number;
  /** What stands in a row without a person. */
  readonly kosong: string;
  /** Columns that are centred. */
  readonly tengah: ReadonlySet<number>;
}

const createGaya = (acak: Acak): Gaya => ({
  tetap: acak.chance(0.45),
  kepalaGanda: acak.chance(0.5),
  nomorKolom: acak.chance(0.8),
  baris: acak.chance(0.35) ? acak.int(8, 10) : 0,
  kosong: acak.pick(["", "", "-"]),
  tengah: new Set([0, 2, 3, 5, 6, 8].filter(() => acak.chance(0.25))),
});

interface Kolom {
  readonly head: string;
  /** Over this and the next head, where heads have two storeys. */
  readonly over?: string;
  readonly lebar: number;
  readonly isi: (a: AnggotaCetak) => string | undefined;
}

const ATAS: readonly Kolom[] = [
  { head: "Nama Lengkap", lebar: 17, isi: (a) => a.nama },
  { head: "NIK", lebar: 12, isi: (a) => a.nik },
  { head: "Jenis Kelamin", lebar: 9, isi: (a) => a.jenis_kelamin },
  { head: "Tempat Lahir", lebar: 11, isi: (a) => a.tempat_lahir },
  { head: "Tanggal Lahir", lebar: 8, isi: (a) => (a.tanggal_lahir === undefined ? undefined : dmy(a.tanggal_lahir)) },
  { head: "Agama", lebar: 7, isi: (a) => a.agama },
  { head: "Pendidikan", lebar: 14, isi: (a) => a.pendidikan },
  { head: "Jenis Pekerjaan", lebar: 15, isi: (a) => a.pekerjaan },
];
const DARAH: Kolom = { head: "Golongan Darah", lebar: 8, isi: (a) => a.gol_darah };
const tanggalKawin = (head: string): Kolom => ({
  head,
  lebar: 9,
  isi: (a) => (a.tanggal_perkawinan === undefined ? undefined : dmy(a.tanggal_perkawinan)),
});
const STATUS: Kolom = { head: "Status Perkawinan", lebar: 13, isi: (a) => a.status_perkawinan };
const BAWAH: readonly Kolom[] = [
  { head: "Status Hubungan Dalam Keluarga", lebar: 12, isi: (a) => a.shdk },
  { head: "Kewarganegaraan", lebar: 9, isi: (a) => a.kewarganegaraan },
  { head: "No. Paspor", over: "Dokumen Imigrasi", lebar: 8, isi: (a) => a.no_paspor },
  { head: "No. KITAP", lebar: 8, isi: () => undefined },
  { head: "Ayah", over: "Nama Orang Tua", lebar: 16, isi: (a) => a.nama_ayah },
  { head: "Ibu", lebar: 16, isi: (a) => a.nama_ibu },
];

const kepalaTabel = (kolom: readonly Kolom[], { kepalaGanda, nomorKolom }: Gaya, mulai: number): string => {
  const ganda = kepalaGanda && kolom.some(({ over }) => over !== undefined);
  const satu = kolom.map(({ head, over }, i) => {
    if (!ganda) return `<th>${head}</th>`;
    if (over !== undefined) return `<th colspan="2">${over}</th>`;
    return kolom[i - 1]?.over === undefined ? `<th rowspan="2">${head}</th>` : "";
  });
  const dua = kolom.filter(({ over }, i) => over !== undefined || kolom[i - 1]?.over !== undefined);
  const nomor = `<tr><td></td>${kolom.map((_, i) => `<td class="c">(${String(i + mulai)})</td>`).join("")}</tr>`;
  return `<tr><th${ganda ? ' rowspan="2"' : ""}>No</th>${satu.join("")}</tr>${
    ganda ? `<tr>${dua.map(({ head }) => `<th>${head}</th>`).join("")}</tr>` : ""
  }${nomorKolom ? nomor : ""}`;
};

const tabel = (
  acak: Acak,
  kolom: readonly Kolom[],
  { gaya, mulai, all }: { readonly gaya: Gaya; readonly mulai: number; readonly all: readonly AnggotaCetak[] },
): string => {
  const cell = (value: string, i: number) => `<td${gaya.tengah.has(i) ? ' class="c"' : ""}>${value}</td>`;
  const rows = Array.from({ length: Math.max(all.length, gaya.baris) }, (_, r) => {
    const orang = all[r];
    const isi = kolom.map((k) => (orang === undefined ? gaya.kosong : (k.isi(orang) ?? "-")));
    return `<tr>${[String(r + 1), ...isi].map(cell).join("")}</tr>`;
  });
  const lebar = kolom.map((k) => k.lebar * acak.between(0.85, 1.2));
  const sum = lebar.reduce((a, b) => a + b, 3);
  const cols = [3, ...lebar].map((w) => `<col style="width:${((100 * w) / sum).toFixed(2)}%">`).join("");
  const atur = gaya.tetap ? `<colgroup>${cols}</colgroup>` : "";
  return `<table class="t"${gaya.tetap ? ' style="table-layout:fixed"' : ""}>${atur}${kepalaTabel(kolom, gaya, mulai)}${rows.join("")}</table>`;
};

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
