/** Marriage books: old with a number of four parts, new with sixteen digits. Source: documents.json `buku_nikah`. */
import { namaHari } from "../../../src/domain/identitas/tanggalTulis.ts";
import { type Acak } from "./acak.ts";
import { baris, type Cetak } from "./halamanCetak.ts";
import { createOrang, createTempat, createTerbit, dmy, panjang, type Orang } from "./orang.ts";
import { gaya, susun, tanggal } from "./suratUmum.ts";

const [W, H] = [700, 990];

const nomorBuku = (acak: Acak, akad: string): string =>
  acak.chance(0.6)
    ? `${String(acak.int(10, 900)).padStart(4, "0")}/${String(acak.int(1, 99)).padStart(3, "0")}/${acak.pick(["I", "IV", "VI", "IX", "XI"])}/${akad.slice(0, 4)}`
    : `31${String(acak.int(10, 99))}0${String(acak.int(1, 9))}1${dmy(akad, "").slice(2)}${String(acak.int(100, 999))}`;

const orang = (acak: Acak, o: Orang, label: number, nama: string): string =>
  baris(
    [
      [nama, o.nama],
      ["NIK", o.nik],
      [
        acak.pick(["Tempat dan tanggal lahir", "Tempat, tanggal lahir"]),
        `${o.tempat}, ${acak.chance(0.6) ? dmy(o.tanggal) : panjang(o.tanggal)}`,
      ],
      ["Pekerjaan", o.pekerjaan],
    ],
    label,
  );

export const cetakBukuNikah = (acak: Acak): Cetak => {
  const t = createTempat(acak);
  const g = gaya(acak);
  const [s, i] = [createOrang(acak, t.kode, 1965, 2000, true), createOrang(acak, t.kode, 1968, 2001, false)];
  const akad = createTerbit(acak);
  const nomor = nomorBuku(acak, akad);
  const nama = acak.pick(["Nama lengkap", "Nama lengkap", "Nama"]);
  const lain = baris(
    [
      ["Wali nikah", createOrang(acak, t.kode, 1940, 1970, true).nama],
      ["Mas kawin", "SEPERANGKAT ALAT SALAT"],
    ],
    g.label,
  );
  const isKalimat = acak.chance(0.6);
  const awal = isKalimat
    ? `<p>Pada hari ${namaHari(akad)} tanggal ${tanggal(acak, akad)} telah dilangsungkan akad nikah seorang laki-laki :</p>`
    : `${baris(
        [
          ["Tanggal akad nikah", `${namaHari(akad)}, ${tanggal(acak, akad)}`],
          ["Tempat akad nikah", t.kecamatan],
        ],
        g.label,
      )}<p>antara seorang laki-laki :</p>`;
  const html = susun(acak, g, {
    kop: ["KEMENTERIAN AGAMA REPUBLIK INDONESIA", `KANTOR URUSAN AGAMA KECAMATAN ${t.kecamatan}`],
    judul: acak.pick(["BUKU NIKAH<br>KUTIPAN AKTA NIKAH", "KUTIPAN AKTA NIKAH", "BUKU NIKAH"]),
    nomor,
    isi: `${awal}${orang(acak, s, g.label, nama)}<p>dengan seorang perempuan :</p>${orang(acak, i, g.label, nama)}${lain}`,
    tutup: "Pegawai Pencatat Nikah",
    w: W,
    h: H,
  });
  const fields = {
    nomor,
    suami: s.nama,
    istri: i.nama,
    nik_suami: s.nik,
    nik_istri: i.nik,
    tempat_lahir_suami: s.tempat,
    tempat_lahir_istri: i.tempat,
    tanggal_lahir_suami: s.tanggal,
    tanggal_lahir_istri: i.tanggal,
    tanggal_nikah: akad,
    kua: t.kecamatan,
    ...(isKalimat ? {} : { tempat_nikah: t.kecamatan }),
  };
  return { kind: "buku_nikah", html, w: W, h: H, fields };
};
