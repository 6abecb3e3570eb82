/** Fields that only letters and excerpts have, each with its second reading. */
import { type FieldBaca, type NamaField } from "../src/domain/praperiksa/bacaan.ts";
import {
  decideAngkaSurat,
  decideKataSurat,
  decideNoAkta,
  decideNomorSurat,
  decideTanggalSurat,
} from "../src/domain/praperiksa/pastiSurat.ts";
import { type Terbaca } from "../src/domain/praperiksa/terbaca.ts";
import { bacaKata } from "./bacaKata.ts";
import { bacaNomorSurat } from "./bacaNomorSurat.ts";
import { type Abu } from "./citra/abu.ts";
import { bacaNoAkta } from "./citra/bacaNoAkta.ts";

/** Names of places that letters print in capitals, which the letter reader knows. Birth places of couples run over lines: not those. */
export const TEMPAT_SURAT: ReadonlySet<NamaField> = new Set<NamaField>([
  "tempat_terbit",
  "tempat_meninggal",
  "tempat_nikah",
  "nama_penolong",
  "kua",
  "desa_tujuan",
  "kecamatan_tujuan",
  "kabupaten_tujuan",
  "provinsi_tujuan",
]);

const TANGGAL: ReadonlySet<string> = new Set<NamaField>(["tanggal_terbit", "tanggal_meninggal", "tanggal_nikah"]);
const ANGKA: ReadonlySet<string> = new Set<NamaField>([
  "jam_lahir",
  "jam_meninggal",
  "berat",
  "panjang",
  "anak_ke",
  "jenis_kelahiran",
]);
/** One word of a list: nothing hangs on the spaces. The place of a birth is no such word, and its label is easily another's. */
const KATA: ReadonlySet<string> = new Set(["shdk", "penolong", "alasan_pindah"]);

/** A field of its own kind on letters; undefined where it is not one of these. `lahir`: the birth date on the page. */
export const decideSurat = (
  page: Abu,
  name: NamaField,
  t: Terbaca,
  lahir: string | undefined,
): FieldBaca | undefined => {
  if (name === "no_akta") return decideNoAkta(t, bacaNoAkta(page, t.kotak), lahir);
  if (name === "nomor" || name === "rt_rw_tujuan") return decideNomorSurat(t, bacaNomorSurat(page, t));
  if (TANGGAL.has(name)) return decideTanggalSurat(t, bacaKata(page, t), undefined);
  if (KATA.has(name)) return decideKataSurat(t, bacaKata(page, t));
  return ANGKA.has(name) ? decideAngkaSurat(t, bacaKata(page, t)) : undefined;
};
