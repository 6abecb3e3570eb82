/** What a requirement row is called: the document's short name, the person's, and the form code of the office's set. */
import { dokumenById, type DokumenJenis } from "../../../domain/layanan/dokumen.ts";
import { cariLayanan } from "../../../domain/layanan/katalog.ts";
import type { SetelanLayanan } from "../../../domain/layanan/setelan.ts";
import type { Permohonan } from "../../../domain/permohonan/permohonan.ts";
import { formSetPada } from "../../../domain/sop/setelan.ts";

type FormSet = SetelanLayanan["formSet"];

/** Code of the report of civil registration: the set of 2026 has a sheet for each kind (`F-2.01A`, `F-2.01B`). */
const kodePelaporan = (formSet: FormSet, layanan: readonly string[]): string => {
  const kode = layanan
    .flatMap((id) => cariLayanan(id)?.formulir[formSet] ?? [])
    .filter((satu) => satu.startsWith("F-2.01"));
  return kode.length === 0 ? "F-2.01" : [...new Set(kode)].sort().join(" / ");
};

/** Name of a document; the services that ask for it tell which sheet of F-2.01 it is. */
export const namaDokumen = (
  dokumen: DokumenJenis,
  formSet: FormSet,
  layanan: readonly string[],
  ukuran: "nama" | "namaPendek" = "namaPendek",
): string => {
  const nama = dokumenById(dokumen)[ukuran];
  return dokumen === "f_2_01" ? nama.replace("F-2.01", kodePelaporan(formSet, layanan)) : nama;
};

/** What of a file tells which sheets it uses. */
export type BerkasSlot = Pick<Permohonan, "urut" | "tanggal">;

/** The same in a file: by its services, in the set of forms that was in force at its date; without a file, today's set. */
export const namaDokumenBerkas = (
  dokumen: DokumenJenis,
  berkas: BerkasSlot | undefined,
  setelan: Parameters<typeof formSetPada>[0],
  hariIni: string,
): string => namaDokumen(dokumen, formSetPada(setelan, berkas?.tanggal ?? hariIni), berkas?.urut ?? []);

/** Full name for forms ("F-1.02 Formulir …"), short name for what people bring. */
export const judulDokumen = (dokumen: DokumenJenis, formSet: FormSet, layanan: readonly string[]): string =>
  namaDokumen(dokumen, formSet, layanan, dokumenById(dokumen).isForm === true ? "nama" : "namaPendek");
