/** Two readings of one page, drawn differently, into one: the second fills what the first could not read, and doubts are kept. */
import { type Bacaan, type BarisAnggota, type FieldBaca, type NamaField } from "./bacaan.ts";
import { ragukan } from "./ragukan.ts";

type Fields = Bacaan["fields"];

/** How much a reading is worth, by why it is not sure. Two readers that differ are more than one that hardly saw anything. */
const NILAI: Readonly<Record<string, number>> = { baca_lemah: 0, struktur_tak_cocok: 0, bacaan_beda: 1 };
const nilaiOf = ({ state, why }: FieldBaca): number => (state === "pasti" ? 3 : (NILAI[why] ?? 2));

/** The better of the two, of equals the first. Where they differ it is one in doubt, unless the other is worth nothing. */
const gabungField = (first: FieldBaca, second: FieldBaca): FieldBaca => {
  const [better, other] = nilaiOf(second) > nilaiOf(first) ? [second, first] : [first, second];
  return better.value === other.value || nilaiOf(other) === 0 ? better : ragukan(better, "bacaan_beda");
};

export const gabungBidang = <T extends Fields>(first: T, second: T): T => {
  const both = Object.entries(second).map(([name, field]) => {
    const before = first[name as NamaField];
    return [name, before === undefined ? field : gabungField(before, field)];
  });
  return { ...first, ...Object.fromEntries(both) } as T;
};

/** Two rows at one place are one person where their number says so, or the birth date where a number is missing. */
const isSatuOrang = (a: BarisAnggota, b: BarisAnggota): boolean =>
  a.nik !== undefined && b.nik !== undefined
    ? a.nik.value === b.nik.value
    : a.tanggal_lahir !== undefined && a.tanggal_lahir.value === b.tanggal_lahir?.value;

const bobot = (row: BarisAnggota): number => Object.values(row).reduce((sum, field) => sum + nilaiOf(field), 0);

/** Of a row that nothing ties to the other reading's, the better one stands whole: people are never mixed. */
const gabungBaris = (first: BarisAnggota, second: BarisAnggota): BarisAnggota =>
  isSatuOrang(first, second) ? gabungBidang(first, second) : bobot(second) > bobot(first) ? second : first;

/** The reading with more rows; of as many each row is merged. */
export const gabungAnggota = (
  first: readonly BarisAnggota[],
  second: readonly BarisAnggota[],
): readonly BarisAnggota[] => {
  if (first.length !== second.length) return first.length > second.length ? first : second;
  return first.map((row, i) => gabungBaris(row, second[i] ?? {}));
};
