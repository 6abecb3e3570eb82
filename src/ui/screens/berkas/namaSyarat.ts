/** What a requirement row is called: the document's short name, the person's, and the form code of the office's set. */
import { dokumenById, type DokumenJenis } from "../../../domain/layanan/dokumen.ts";
import type { SetelanLayanan } from "../../../domain/layanan/setelan.ts";

/** The 2026 set names its form of civil registration F-2.01A. */
export const namaDokumen = (
  dokumen: DokumenJenis,
  formSet: SetelanLayanan["formSet"],
  ukuran: "nama" | "namaPendek" = "namaPendek",
): string => {
  const nama = dokumenById(dokumen)[ukuran];
  return dokumen === "f_2_01" && formSet === "2026" ? nama.replace("F-2.01", "F-2.01A") : nama;
};

/** Full name for forms ("F-1.02 Formulir …"), short name for what people bring. */
export const judulDokumen = (dokumen: DokumenJenis, formSet: SetelanLayanan["formSet"]): string =>
  namaDokumen(dokumen, formSet, dokumenById(dokumen).isForm === true ? "nama" : "namaPendek");
