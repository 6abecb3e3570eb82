/** Carries out an answer to a finding, then records it: with its reason, and with the pages and values that it rests on. */
import type { Permohonan } from "../../../domain/permohonan/permohonan.ts";
import { atasTemuan } from "../../../domain/praperiksa/jawabanTemuan.ts";
import type { JawabanTemuan, Temuan } from "../../../domain/praperiksa/temuan.ts";
import { err, ok, type Result } from "../../../lib/result.ts";
import type { GalatApp, Jemput } from "../../app/jemput.ts";
import { bacaToIsian } from "./saranIsian.ts";

export type BerkasJawab = Pick<Jemput["berkas"], "simpanDraf" | "catatDraf" | "lakukan">;

/** The document's value is in none of the form's lists: nothing was done, the finding stays open. */
export interface NilaiTakCocok {
  readonly type: "NilaiTakCocok";
}

/** The value of the document that differs: it would replace the form's. */
export const nilaiDokumen = (temuan: Temuan): string | undefined => temuan.params["nilaiDokumen"];

/** Form values, durable and in the file's record. */
export const catatIsian = async (
  berkas: BerkasJawab,
  app: string,
  isian: Readonly<Record<string, string>>,
): Promise<Result<void, GalatApp>> => {
  for (const [path, nilai] of Object.entries(isian)) {
    const hasil = await berkas.simpanDraf(app, path.slice(0, path.indexOf(".")), { [path]: nilai });
    if (!hasil.ok) return hasil;
  }
  return berkas.catatDraf(app);
};

export const jawabTemuan = async (
  berkas: BerkasJawab,
  p: Permohonan,
  temuan: Temuan,
  { jawaban, alasan }: { readonly jawaban: JawabanTemuan; readonly alasan: string },
  formSet?: Parameters<typeof bacaToIsian>[2],
): Promise<Result<void, GalatApp | NilaiTakCocok>> => {
  const { field } = temuan;
  let baru: string | undefined;
  if (jawaban === "pakai_dokumen" && field !== undefined) {
    baru = bacaToIsian(field, nilaiDokumen(temuan) ?? "", formSet);
    if (baru === "") return err({ type: "NilaiTakCocok" });
    const dipakai = await catatIsian(berkas, p.app, { [field]: baru });
    if (!dipakai.ok) return dipakai;
  }
  const atas = atasTemuan(p, temuan, baru);
  const hasil = await berkas.lakukan(p.app, {
    type: "TemuanDijawab",
    temuan: temuan.id,
    jawaban,
    alasan,
    atas: { ...atas, dokumen: [...atas.dokumen] },
  });
  return hasil.ok ? ok(undefined) : hasil;
};
