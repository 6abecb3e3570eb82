/** What takes a sure field back: something on the page or in the photo that two readers of one crop cannot see. */
import { type Bacaan, type BarisAnggota, type FieldBaca } from "./bacaan.ts";

type Fields = Bacaan["fields"];

/** The field as one to be looked at, where it was sure. */
export const ragukan = (field: FieldBaca, why: string): FieldBaca =>
  field.state === "pasti" ? { ...field, state: "periksa", why } : field;

/**
 * The head of a family card is also one of its members, the first. A name that is not among them was read from the wrong place,
 * whatever two readers say of it; where it is missing or a part of the first member's name, that name is shown, to be checked.
 */
export const ragukanKepala = (fields: Fields, anggota: readonly BarisAnggota[]): Fields => {
  const kepala = fields.kepala_keluarga;
  const first = anggota[0]?.nama;
  if (kepala !== undefined && anggota.some((row) => row.nama?.value === kepala.value)) return fields;
  if (first !== undefined && (kepala === undefined || first.value.includes(kepala.value))) {
    return { ...fields, kepala_keluarga: { ...first, state: "periksa", why: "dari_tabel" } };
  }
  return kepala === undefined ? fields : { ...fields, kepala_keluarga: ragukan(kepala, "beda_dengan_halaman") };
};
