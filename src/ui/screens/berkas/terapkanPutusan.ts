/** Carries out a decision of spelling by one tap: the service joins, the form follows, the answer is recorded. Safe to repeat. */
import type { Permohonan } from "../../../domain/permohonan/permohonan.ts";
import { atasTemuan } from "../../../domain/praperiksa/jawabanTemuan.ts";
import type { PutusanEjaan } from "../../../domain/praperiksa/akibatEjaan.ts";
import { isianPutusan, paketPutusan } from "../../../domain/praperiksa/putusanEjaan.ts";
import type { Temuan } from "../../../domain/praperiksa/temuan.ts";
import { ok, type Result } from "../../../lib/result.ts";
import type { GalatApp, Jemput } from "../../app/jemput.ts";
import { catatIsian } from "./jawabTemuan.ts";
import { bacaToIsian, isSama } from "./saranIsian.ts";

/** The form's own value, where it isn't the one that counts; and F-1.06, where it joins. */
export const isianBaru = (
  temuan: Temuan,
  putusan: PutusanEjaan,
  isian: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> => {
  const { field } = temuan;
  const nilai = field === undefined || putusan.benar === "formulir" ? "" : bacaToIsian(field, putusan.nilai);
  const ikut = field !== undefined && nilai !== "" && !isSama(isian[field] ?? "", nilai);
  return { ...isianPutusan(temuan, putusan, isian), ...(ikut && { [field]: nilai }) };
};

export const terapkanPutusan = async (
  { berkas }: Pick<Jemput, "berkas">,
  p: Permohonan,
  temuan: Temuan,
  putusan: PutusanEjaan,
): Promise<Result<void, GalatApp>> => {
  const draf = await berkas.catatDraf(p.app);
  if (!draf.ok) return draf;
  const paket = paketPutusan(p.urut, putusan);
  if (paket) {
    const hasil = await berkas.lakukan(p.app, { type: "LayananDipilih", layanan: [...paket] });
    if (!hasil.ok) return hasil;
  }
  const isian = isianBaru(temuan, putusan, p.isian);
  const tersimpan = await catatIsian(berkas, p.app, isian);
  if (!tersimpan.ok) return tersimpan;
  const atas = atasTemuan(p, temuan, temuan.field === undefined ? undefined : isian[temuan.field]);
  const hasil = await berkas.lakukan(p.app, {
    type: "TemuanDijawab",
    temuan: temuan.id,
    jawaban: "putusan_ejaan",
    alasan: "",
    putusan,
    atas: { ...atas, dokumen: [...atas.dokumen] },
  });
  return hasil.ok ? ok(undefined) : hasil;
};
