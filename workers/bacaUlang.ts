/** Decides every field that a page gave, each with a second reading of its own where there is one. */
import { KOLOM_ANGGOTA, type BarisAnggota, type FieldBaca, type NamaField } from "../src/domain/praperiksa/bacaan.ts";
import { decideKelamin, decideNik, decideNoKk, decideTanggalAngka, toPeriksa } from "../src/domain/praperiksa/pasti.ts";
import { decideNama } from "../src/domain/praperiksa/namaPasti.ts";
import { decideKataSurat, decideTanggalSurat } from "../src/domain/praperiksa/pastiSurat.ts";
import { nikFitsTanggal } from "../src/domain/praperiksa/nomorTerbaca.ts";
import { parseTanggal } from "../src/domain/praperiksa/tanggalTerbaca.ts";
import { type Bidang, type Terbaca } from "../src/domain/praperiksa/terbaca.ts";
import { bacaKata } from "./bacaKata.ts";
import { decideSurat, TEMPAT_SURAT } from "./bacaSurat.ts";
import { decideKode, isKolomKode } from "../src/domain/praperiksa/kodeTerbaca.ts";
import { LEAST_ANGKA, readLine, readNomor } from "./bacaNomor.ts";
import { garisOf, readAngkaTanggal, readHuruf } from "./bacaSel.ts";
import { type Abu } from "./citra/abu.ts";
import { cutBarisAngka } from "./citra/barisAngka.ts";
import { type Pembaca } from "./pembaca.ts";

/** Fields printed in capitals, which the letter reader knows. */
export const BERHURUF: ReadonlySet<NamaField> = new Set<NamaField>([
  "nama",
  "nama_bayi",
  "nama_ayah",
  "nama_ibu",
  "kepala_keluarga",
  "tempat_lahir",
  "suami",
  "istri",
  ...TEMPAT_SURAT,
]);

/** Numbers of sixteen digits of other people on the page, and the sex that each must say. */
const NIK_LAIN: Readonly<Partial<Record<NamaField, "LAKI-LAKI" | "PEREMPUAN">>> = {
  nik_ibu: "PEREMPUAN",
  nik_istri: "PEREMPUAN",
  nik_ayah: "LAKI-LAKI",
  nik_suami: "LAKI-LAKI",
};
/** The birth date that is printed beside such a number. */
const LAHIR_LAIN: Readonly<Partial<Record<NamaField, NamaField>>> = {
  nik_suami: "tanggal_lahir_suami",
  nik_istri: "tanggal_lahir_istri",
};

/** On a card, where place and date share a line, it ends before the portrait. */
const DATE_END = 0.8;

type Terputus = Partial<Record<NamaField, FieldBaca>>;

/**
 * The birth date, its line read once more where it is missing or the number says another. The second reading counts only
 * where there was none, or where it agrees with the number; it is never pieced together.
 */
const rereadTanggal = async (
  page: Abu,
  bidang: Bidang,
  nik: string,
  pembaca: Pembaca,
): Promise<Terbaca | undefined> => {
  const { tanggal_lahir: placed, tempat_lahir: tempat } = bidang;
  const first = placed?.value === "" ? undefined : placed;
  if (first !== undefined && nikFitsTanggal(nik, first.value)) return first;
  const sameLine =
    placed === undefined || tempat === undefined || Math.abs(placed.kotak.y - tempat.kotak.y) < tempat.kotak.h;
  const box = placed?.kotak ?? tempat?.kotak;
  if (box === undefined || !sameLine) return first;
  const inTable = placed !== undefined && (placed.sel !== undefined || tempat === undefined);
  const kotak = inTable ? box : { ...box, w: Math.max(box.w, page.w * DATE_END - box.x) };
  const [sel] = placed?.sel === undefined ? [] : garisOf(page, placed);
  const line = sel?.image ?? cutBarisAngka(page, kotak.x, kotak.y, kotak.w, kotak.h);
  const baris = await readLine(line, "text", pembaca);
  const again = baris === undefined ? undefined : parseTanggal(baris.text);
  if (again === undefined || baris === undefined || (first !== undefined && !nikFitsTanggal(nik, again))) return first;
  return { value: again, kotak: sel?.kotak ?? kotak, conf: baris.conf };
};

/** A field that no number confirms: by the letter reader, a date by the digit reader; else it is one reading. */
const decideLain = (page: Abu, name: NamaField, t: Terbaca): FieldBaca | undefined => {
  if (t.teks !== undefined && isKolomKode(name)) {
    const kode = decideKode(name, t, readHuruf(page, t));
    // outside of a table the words are shown as they were read, where they mean nothing for certain
    return t.value === "" || kode?.value === t.value ? kode : toPeriksa(t);
  }
  if (name === "tanggal_perkawinan") return decideTanggalAngka(t, readAngkaTanggal(page, t, LEAST_ANGKA));
  return BERHURUF.has(name) ? decideNama(t, readHuruf(page, t)) : toPeriksa(t);
};

/** A cell of a table has readers of its own; elsewhere a word, place or date is read as letters print it. */
const decideRest = (page: Abu, name: NamaField, t: Terbaca, tanggal: string | undefined): FieldBaca | undefined =>
  (t.sel === undefined ? decideSurat(page, name, t, tanggal) : undefined) ?? decideLain(page, name, t);

/** Wife and husband, mother and father: numbers of people whose sex the page says by their place, and their birth dates. */
const decidePasangan = async (page: Abu, bidang: Bidang, pembaca: Pembaca): Promise<Terputus> => {
  const out: Terputus = {};
  for (const [name, kelamin] of Object.entries(NIK_LAIN) as [NamaField, string][]) {
    const [nik, tanggalName] = [bidang[name], LAHIR_LAIN[name]];
    const tanggal = tanggalName === undefined ? undefined : bidang[tanggalName];
    const decided =
      nik === undefined
        ? undefined
        : decideNik(await readNomor(page, nik, pembaca), { tanggal: tanggal?.value, kelamin });
    if (decided !== undefined) out[name] = decided;
    if (tanggal === undefined || tanggalName === undefined) continue;
    out[tanggalName] = decideTanggalSurat(tanggal, bacaKata(page, tanggal), decided);
  }
  return out;
};

/** Decides every field of one person or page. Numbers first: dates and sex are confirmed by a sure NIK. */
export const decideBidang = async (page: Abu, bidang: Bidang, pembaca: Pembaca): Promise<Terputus> => {
  const { nik, no_kk, tanggal_lahir: tanggalPertama, jenis_kelamin, ...rest } = bidang;
  const out: Terputus = await decidePasangan(page, bidang, pembaca);
  let tanggal_lahir = tanggalPertama?.value === "" ? undefined : tanggalPertama;
  if (no_kk !== undefined) {
    const decided = decideNoKk(await readNomor(page, no_kk, pembaca));
    if (decided !== undefined) out.no_kk = decided;
  }
  if (nik !== undefined) {
    const nomor = await readNomor(page, nik, pembaca);
    tanggal_lahir = await rereadTanggal(page, bidang, nomor.angka ?? nik.value, pembaca);
    const decided = decideNik(nomor, { tanggal: tanggal_lahir?.value, kelamin: jenis_kelamin?.value });
    if (decided !== undefined) out.nik = decided;
  }
  if (tanggal_lahir !== undefined) {
    const kedua =
      out.nik?.state === "pasti" || tanggal_lahir.sel !== undefined ? undefined : bacaKata(page, tanggal_lahir);
    out.tanggal_lahir = decideTanggalSurat(tanggal_lahir, kedua, out.nik);
  }
  if (jenis_kelamin !== undefined) {
    out.jenis_kelamin =
      out.nik === undefined && jenis_kelamin.sel === undefined
        ? decideKataSurat(jenis_kelamin, bacaKata(page, jenis_kelamin))
        : decideKelamin(jenis_kelamin, out.nik);
  }
  for (const [name, t] of Object.entries(rest) as [NamaField, Terbaca][]) {
    const decided = out[name] ?? decideRest(page, name, t, tanggal_lahir?.value);
    if (decided !== undefined) out[name] = decided;
  }
  return out;
};

/** The rows of a family card, one after the other. */
export const decideAnggota = async (
  page: Abu,
  rows: readonly Bidang[],
  pembaca: Pembaca,
): Promise<readonly BarisAnggota[]> => {
  const out: BarisAnggota[] = [];
  for (const row of rows) {
    const decided = await decideBidang(page, row, pembaca);
    out.push(
      Object.fromEntries(KOLOM_ANGGOTA.flatMap((name) => (decided[name] === undefined ? [] : [[name, decided[name]]]))),
    );
  }
  return out;
};
