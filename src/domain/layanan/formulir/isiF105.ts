/** F-1.05, statement on a marriage or divorce that isn't registered. Source: form_fields_2026 > F-1.05. */
import type { Jawaban } from "../isian.ts";
import { orang, SAKSI } from "./isiUmum.ts";

/** The date that the statement is about; children are the rows with their deeds. */
export const isiF105 = (jawaban: Jawaban): readonly string[] => [
  ...orang("suami", "nik!", "nama!"),
  ...orang("istri", "nik!", "nama!"),
  jawaban["tanpa_bukti_kawin"] === true ? "nikah.tanggal!" : "nikah.tanggal",
  ...(jawaban["tanpa_bukti_cerai"] === true ? ["nikah.tanggalCerai!"] : []),
  ...SAKSI.filter((path) => path.endsWith("!") && !path.includes("kewarganegaraan")),
  ...orang("anggota", "nama?", "shdk?", "noAkta"),
];
