/**
 * What an answer to a finding rests on: the pages and values that the officer saw. Recorded with the answer, so that another photo
 * or another value asks again. And which answers overrule the tablet, and so need a reason.
 */
import type { AtasTemuan, Permohonan } from "../permohonan/permohonan.ts";
import type { Bukti, Temuan } from "./temuan.ts";

/** Answers that let a finding stand: why, is for whoever checks the file later. */
const BERALASAN: ReadonlySet<string> = new Set(["pakai_formulir", "asli_memang_begitu", "catat_untuk_kantor"]);
export const perluAlasan = (jawaban: string): boolean => BERALASAN.has(jawaban);

const sama = (a: string, b: string): boolean => a.trim().toUpperCase() === b.trim().toUpperCase();

const nilaiFormulir = ({ bukti, params }: Temuan): string =>
  bukti.find(({ sumber }) => sumber === "formulir")?.nilai ?? params["nilaiFormulir"] ?? "";

const lembarOf = (p: Permohonan, { dok, halaman = 1 }: Bukti): string | undefined =>
  dok === undefined ? undefined : p.dokumen[dok]?.halaman[halaman - 1]?.hash;

/** What is answered now; `formulir`: the form's value once the answer is carried out, where that changes it. */
export const atasTemuan = (p: Permohonan, temuan: Temuan, formulir = nilaiFormulir(temuan)): AtasTemuan => ({
  formulir,
  dokumen: temuan.bukti
    .filter(({ sumber }) => sumber !== "formulir")
    .map((satu) => {
      const lembar = lembarOf(p, satu);
      return { sumber: satu.sumber, nilai: satu.nilai, ...(lembar !== undefined && { lembar }) };
    }),
});

/**
 * Whether an answer covers what the finding shows now. A page that says what the form says, and a form filled in from a page that
 * was seen, bring nothing new.
 */
export const isTercakup = (lama: AtasTemuan, kini: AtasTemuan): boolean => {
  const isFormulirSama =
    kini.formulir === "" ||
    sama(lama.formulir, kini.formulir) ||
    (lama.formulir === "" && lama.dokumen.some(({ nilai }) => sama(nilai, kini.formulir)));
  const isDilihat = (satu: AtasTemuan["dokumen"][number]): boolean =>
    lama.dokumen.some((a) => a.sumber === satu.sumber && a.lembar === satu.lembar && sama(a.nilai, satu.nilai));
  return (
    isFormulirSama &&
    kini.dokumen.every((satu) => (kini.formulir !== "" && sama(satu.nilai, kini.formulir)) || isDilihat(satu))
  );
};
