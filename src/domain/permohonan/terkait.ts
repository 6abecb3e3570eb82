/** Which services rest on a value or a scan: what is entered in SIAK already is no longer changed by the form. SOP step 3. */
import { kolomSiak } from "../layanan/formulir/siakKolom.ts";
import { kelengkapan } from "../layanan/kelengkapan.ts";
import { isLayananId, type LayananId } from "../layanan/layananId.ts";
import { setelanLayananOf, type SetelanSop } from "../sop/setelan.ts";
import { sudahSiak } from "./koreksi.ts";
import type { Peristiwa } from "./peristiwa.ts";
import type { Permohonan } from "./permohonan.ts";

const diSiak = (p: Permohonan): readonly LayananId[] =>
  p.urut.filter(isLayananId).filter((id) => {
    const l = p.layanan[id];
    return l !== undefined && sudahSiak(l);
  });

/** Filling in what was empty corrects nothing: a deferred service may still need it. */
const diubah = (p: Permohonan, isian: Readonly<Record<string, string>>): readonly string[] =>
  Object.keys(isian).filter((path) => (p.isian[path] ?? "") !== "" && p.isian[path] !== isian[path]);

const layananSlot = (p: Permohonan, slot: string, setelan: SetelanSop): readonly string[] =>
  kelengkapan({
    layanan: p.urut.filter(isLayananId),
    jawaban: p.jawaban,
    isian: p.isian,
    tanggal: p.tanggal,
    setelan: setelanLayananOf(setelan, p.tanggal),
  }).find(({ id }) => id === slot)?.layanan ?? [];

/** Services entered in SIAK whose typed values this act would change, or whose scan it would replace for nobody else. */
export const terlanjurSiak = (p: Permohonan, e: Peristiwa, setelan: SetelanSop): readonly string[] => {
  const masuk = diSiak(p);
  if (masuk.length === 0) return [];
  if (e.type === "IsianDicatat") {
    const diganti = diubah(p, e.isian);
    if (diganti.length === 0) return [];
    const paket = p.urut.filter(isLayananId);
    const pilihan = { jawaban: p.jawaban, setelan: setelanLayananOf(setelan, p.tanggal), paket };
    return masuk.filter((id) =>
      kolomSiak(id, p.isian, pilihan).some(({ kolom }) => kolom.some((satu) => diganti.includes(satu.id))),
    );
  }
  if (e.type !== "DokumenDipindai" && e.type !== "DokumenDilepas") return [];
  const slot = e.type === "DokumenDipindai" ? e.slot : (p.dokumen[e.dok]?.slot ?? "");
  const milik = layananSlot(p, slot, setelan);
  return milik.length > 0 && milik.every((id) => masuk.some((satu) => satu === id)) ? milik : [];
};
