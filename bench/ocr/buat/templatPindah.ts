/** Letters of moving with their list of people. Source: documents.json `skpwni`. */
import { type Acak } from "./acak.ts";
import { baris, kotakQr, type Cetak } from "./halamanCetak.ts";
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
import { gaya, H, susun, tanggal, W } from "./suratUmum.ts";

const wilayah = (t: Tempat): readonly (readonly [string, string])[] => [
  ["a. Desa/Kelurahan", t.desa],
  ["b. Kecamatan", t.kecamatan],
  ["c. Kabupaten/Kota", t.kabupaten],
  ["d. Provinsi", t.provinsi],
];

const SHDK = ["KEPALA KELUARGA", "ISTRI", "ANAK", "ANAK", "FAMILI LAIN"] as const;

/** The list of those who move, ruled or not. */
const tabel = (acak: Acak, semua: readonly Orang[]): string => {
  const border = acak.chance(0.7) ? "border:1px solid #333" : "";
  const cell = (teks: string): string => `<td style="${border};padding:1px 6px">${teks}</td>`;
  const rows = semua.map((o, i) => `<tr>${[String(i + 1), o.nik, o.nama, SHDK[i] ?? "ANAK"].map(cell).join("")}</tr>`);
  const judul = `<tr>${["No", "NIK", "Nama", "SHDK"].map((j) => cell(`<b>${j}</b>`)).join("")}</tr>`;
  return `<div style="margin-top:8px">${acak.pick(["4. Keluarga yang pindah", "5. Keluarga yang pindah :"])}</div><table style="width:100%">${judul}${rows.join("")}</table>`;
};

export const cetakSkpwni = (acak: Acak): Cetak => {
  const [t, ke] = [createTempat(acak), createTempat(acak)];
  const g = { ...gaya(acak) };
  const size = Math.min(g.size, 15.2);
  const pindah = Array.from({ length: acak.int(1, 4) }, (_, i) =>
    createOrang(acak, t.kode, i > 1 ? 2005 : 1970, i > 1 ? 2020 : 2000),
  );
  const [o] = pindah;
  if (o === undefined) throw new Error("nobody moves");
  const [noKk, terbit] = [createNoKk(acak, t.kode), createTerbit(acak)];
  const nomor = `SKPWNI/${t.kode.slice(0, 4)}/${dmy(terbit, "")}/${String(acak.int(1, 60)).padStart(4, "0")}`;
  const [asal, tujuan] = [createAlamat(acak), createAlamat(acak)];
  const [rtAsal, rtTujuan] = [createRtRw(acak), createRtRw(acak)];
  const label = g.label + 20;
  const alasan = acak.pick(["PEKERJAAN", "PENDIDIKAN", "KELUARGA"]);
  const html = susun(
    acak,
    { ...g, size },
    {
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
          ["3. Alamat", `${asal} RT/RW ${rtAsal}`],
          ...wilayah(t),
          ["4. NIK Pemohon", o.nik],
          ["5. Nama Lengkap", o.nama],
        ],
        label,
      )}
<br><b>DATA KEPINDAHAN</b>${baris(
        [
          ["1. Alasan Pindah", alasan],
          ["2. Alamat Tujuan", `${tujuan} RT/RW ${rtTujuan}`],
          ...wilayah(ke),
          ["3. Jenis Kepindahan", "KEPALA KELUARGA DAN SELURUH ANGGOTA"],
        ],
        label,
      )}${tabel(acak, pindah)}`,
      tutup: `Dikeluarkan oleh Kepala Dinas<br>${t.kecamatan}, ${tanggal(acak, terbit)}${acak.chance(0.5) ? `<br>${kotakQr(acak, 60)}` : ""}`,
    },
  );
  const anggota = pindah.map(({ nik, nama }, i) => ({ nik, nama, shdk: SHDK[i] ?? "ANAK" }));
  const fields = {
    ...{ nomor, no_kk: noKk, kepala_keluarga: o.nama, nik: o.nik, nama: o.nama },
    ...{ alamat: asal, rt_rw: rtAsal, kel_desa: t.desa, kecamatan: t.kecamatan },
    ...{ kabupaten_kota: t.kabupaten, provinsi: t.provinsi },
    ...{ alamat_tujuan: tujuan, rt_rw_tujuan: rtTujuan, desa_tujuan: ke.desa, kecamatan_tujuan: ke.kecamatan },
    ...{ kabupaten_tujuan: ke.kabupaten, provinsi_tujuan: ke.provinsi, alasan_pindah: alasan, tanggal_terbit: terbit },
    anggota,
  };
  return { kind: "skpwni", html, w: W, h: H, fields };
};
