/** Number of a family card (No. KK): PPKKCC + DDMMYY of its registration (no + 40) + 4 digits. fields.json > formats.NO_KK. */
import { createCatatan, type Catatan } from "./catatan.ts";
import { rapikanNomor } from "./nik.ts";

/**
 * Remarks on a No. KK: `kk_len16` (error), `kk_date` (warn: day or month can't be), `kk_eq_nik` (warn: it is the NIK of a
 * member, so one was probably typed in the other's place).
 */
export const checkNoKk = (teks: string, nikAnggota: readonly string[] = []): readonly Catatan[] => {
  const no = rapikanNomor(teks);
  if (!/^[0-9]{16}$/.test(no)) return [createCatatan("kk_len16", "error", { panjang: String(no.length) })];
  const catatan: Catatan[] = [];
  const [hari, bulan] = [Number(no.slice(6, 8)), Number(no.slice(8, 10))];
  if (hari < 1 || hari > 31 || bulan < 1 || bulan > 12) catatan.push(createCatatan("kk_date", "warn"));
  if (nikAnggota.some((nik) => rapikanNomor(nik) === no)) catatan.push(createCatatan("kk_eq_nik", "warn"));
  return catatan;
};
