/** `child_parents` on the form: the parents of a deed beside those in the columns of the family card's row. fields.json > cross_checks. */
import { createCatatan, type Catatan } from "../../identitas/catatan.ts";
import { bandingNama } from "../../identitas/nama.ts";
import { rapikanNomor } from "../../identitas/nik.ts";
import { kunciOrang, nilaiIsian, orangDalam, type Isian } from "../isian.ts";

const samaOrang = (isian: Isian, a: string, b: string): boolean => {
  const [nikA, nikB] = [a, b].map((id) => rapikanNomor(nilaiIsian(isian, `${id}.nik`)));
  if (nikA !== "" && nikB !== "") return nikA === nikB;
  const [namaA, namaB] = [nilaiIsian(isian, `${a}.nama`), nilaiIsian(isian, `${b}.nama`)];
  return namaA !== "" && namaB !== "" && bandingNama(namaA, namaB) === "sama";
};

/** Column of the row, and who stands on the deed. */
const KOLOM = [
  ["namaIbu", "ibu"],
  ["namaAyah", "ayah"],
] as const;

/** A child who is also a row of the card has the same parents in both places. Near spellings are marked too. */
export const checkOrangTua = (isian: Isian): readonly Catatan[] =>
  orangDalam(isian)
    .filter((id) => id.startsWith("anggota") && samaOrang(isian, id, "anak"))
    .flatMap((baris) =>
      KOLOM.flatMap(([kolom, orang]) => {
        const [kk, akta] = [nilaiIsian(isian, `${baris}.${kolom}`), nilaiIsian(isian, `${orang}.nama`)];
        if (kk === "" || akta === "" || bandingNama(kk, akta) === "sama") return [];
        const params = {
          kolom: "@kolom.nama",
          orang: `@${kunciOrang(orang)}`,
          dokumen: "@sumber.barisKk",
          lain: "@sumber.bagianOrtu",
        };
        return [{ ...createCatatan("child_parents", "warn", params), path: `${baris}.${kolom}` }];
      }),
    );
