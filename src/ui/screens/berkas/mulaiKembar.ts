/** Opens a twin's file: the family's values and scans are taken over, the child's own are asked again. */
import { isianKembar, slotKembar } from "../../../domain/permohonan/kembar.ts";
import type { Halaman, Peristiwa } from "../../../domain/permohonan/peristiwa.ts";
import { dokumenDiSlot, type Permohonan } from "../../../domain/permohonan/permohonan.ts";
import type { Isian } from "../../../domain/layanan/isian.ts";
import { ok, type Result } from "../../../lib/result.ts";
import type { GalatApp, Jemput } from "../../app/jemput.ts";
import { bacaanToPeristiwa } from "./bacaDokumen.ts";

const perBagian = (isian: Isian): readonly Peristiwa[] => {
  const semua = new Map<string, Record<string, string>>();
  for (const [path, nilai] of Object.entries(isian)) {
    const bagian = path.slice(0, path.indexOf("."));
    semua.set(bagian, { ...semua.get(bagian), [path]: nilai });
  }
  return [...semua].map(([bagian, isi]) => ({ type: "IsianDicatat", bagian, isian: isi }));
};

/** The same pages, opened with the old file's key and sealed with the new one's; what was read of them comes along. */
const salinPindaian = async (
  jemput: Jemput,
  p: Permohonan,
  app: string,
  slot: string,
): Promise<readonly Peristiwa[]> => {
  const lama = dokumenDiSlot(p, slot);
  if (!lama) return [];
  const halaman: Halaman[] = [];
  for (const satu of lama.halaman) {
    const bytes = await jemput.berkas.halaman(p.app, satu);
    if (!bytes.ok) return [];
    const { lebar, tinggi, mime } = satu;
    const segel = await jemput.berkas.segelHalaman(app, { bytes: bytes.value, lebar, tinggi, mime });
    if (!segel.ok) return [];
    halaman.push(segel.value);
  }
  const dok = jemput.berkas.idDokumen();
  const bacaan = lama.bacaan.map(bacaanToPeristiwa);
  return [
    { type: "DokumenDipindai", dok, slot, jenis: lama.jenis, halaman },
    ...(bacaan.length > 0 ? [{ type: "DokumenDibaca", dok, bacaan } as const] : []),
  ];
};

/** The new file's id. A scan that can't be taken over is simply asked again there. */
export const mulaiKembar = async (jemput: Jemput, p: Permohonan): Promise<Result<string, GalatApp>> => {
  const { urut: layanan, jalur, desa, tanggal } = p;
  const baru = await jemput.berkas.baru({ layanan, jalur, desa, tanggal });
  if (!baru.ok) return baru;
  const { app } = baru.value;
  const jawaban = Object.keys(p.jawaban).length > 0 ? [{ type: "JawabanDicatat", jawaban: p.jawaban } as const] : [];
  for (const satu of [...jawaban, ...perBagian(isianKembar(p.isian))]) {
    const hasil = await jemput.berkas.lakukan(app, satu);
    if (!hasil.ok) return hasil;
  }
  for (const slot of slotKembar(p))
    for (const satu of await salinPindaian(jemput, p, app, slot)) await jemput.berkas.lakukan(app, satu);
  return ok(app);
};
