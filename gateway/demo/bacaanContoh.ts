/** What the tablet would have read on an invented scan: the printed lines, now and then with one letter wrong. */
import type { Peristiwa } from "../../src/domain/permohonan/peristiwa.ts";
import type { Acak } from "./acak.ts";
import { LEBAR, TINGGI } from "./gambar.ts";
import type { Keluarga } from "./keluarga.ts";

type Bacaan = Extract<Peristiwa, { type: "DokumenDibaca" }>["bacaan"][number];
type Field = Bacaan["fields"][string];

/** Lines of the picture that hold fields, in the order in which `gambarDokumen` prints them. */
export const BARIS = [
  { field: "nama", judul: "NAMA  : ", path: "nama" },
  { field: "nik", judul: "NIK   : ", path: "nik" },
  { field: "tanggal_lahir", judul: "LAHIR : ", path: "tanggalLahir" },
] as const;

const kotakBaris = (ke: number, panjang: number): NonNullable<Field["kotak"]> => ({
  x: 36 / LEBAR,
  y: (164 + ke * 34) / TINGGI,
  w: Math.min(1, (panjang * 12 + 8) / LEBAR),
  h: 26 / TINGGI,
});

const fieldOf = (value: string, ke: number, judul: string, beda: boolean): Field => ({
  value,
  state: beda ? "periksa" : "pasti",
  why: beda ? "bacaan_beda" : "dua_bacaan_cocok",
  kotak: kotakBaris(ke, judul.length + value.length),
});

const salahEja = (nama: string): string => nama.replace("I", "L").replace("A", "O");

/** Only cards carry fields that are compared; of other documents the kind is told. */
export const bacaanContoh = (acak: Acak, keluarga: Keluarga, jenis: string, orang: string | undefined): Bacaan => {
  const siapa = orang ?? "pemohon";
  const beda = jenis === "ktp_el" && acak.peluang(0.12);
  const fields: Record<string, Field> = {};
  if (jenis === "ktp_el")
    for (const [ke, { field, judul, path }] of BARIS.entries()) {
      const nilai = keluarga.isian[`${siapa}.${path}`] ?? "";
      const terbaca = beda && field === "nama" ? salahEja(nilai) : nilai;
      if (terbaca !== "") fields[field] = fieldOf(terbaca, ke, judul, beda && field === "nama");
    }
  if (jenis === "kk") fields["no_kk"] = fieldOf(keluarga.isian["kk.no"] ?? "", 3, "NO.KK : ", false);
  const quality: Bacaan["quality"] = { verdict: "baik", reasons: [] };
  return { kind: jenis, quality, fields, anggota: [], ms: acak.antara(1800, 4200) };
};
