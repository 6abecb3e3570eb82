/** The findings of one application: its requirements, form values and the readings of the scans that it rests on. */
import { kelengkapan, type SyaratBerlaku } from "../layanan/kelengkapan.ts";
import { isLayananId } from "../layanan/layananId.ts";
import { slotBaku } from "../layanan/orangSama.ts";
import { dokumenDiSlot, isTutup, type Permohonan } from "../permohonan/permohonan.ts";
import { setelanLayananOf, type SetelanSop } from "../sop/setelan.ts";
import { isTerjawab } from "./putusanBerkas.ts";
import type { BacaanHalaman, TemuanMasukan } from "./temuan.ts";
import { temukan } from "./temukan.ts";

/** What its living services ask for. */
export const syaratOf = (p: Permohonan, setelan: SetelanSop): readonly SyaratBerlaku[] =>
  kelengkapan({
    layanan: p.urut.filter(isLayananId).filter((id) => !isTutup(p.layanan[id])),
    jawaban: p.jawaban,
    isian: p.isian,
    tanggal: p.tanggal,
    setelan: setelanLayananOf(setelan, p.tanggal),
  });

/** The readings of every page that fills a slot now. */
const bacaanOf = (p: Permohonan): readonly BacaanHalaman[] =>
  [...new Set(Object.keys(p.slot).map((slot) => slotBaku(slot, p.isian)))].flatMap((slot) => {
    const dokumen = dokumenDiSlot(p, slot);
    return (dokumen?.bacaan ?? []).map((bacaan, i) => ({
      dokumenId: slot,
      dok: dokumen?.dok ?? "",
      halaman: i + 1,
      bacaan,
    }));
  });

export const masukanTemuan = (p: Permohonan, syarat: readonly SyaratBerlaku[]): TemuanMasukan => ({
  syarat: syarat.filter((s) => s.berlaku),
  isian: p.isian,
  bacaan: bacaanOf(p),
  tanggal: p.tanggal,
});

/** How many findings, notes apart, nobody has answered. */
export const temuanTerbuka = (p: Permohonan, setelan: SetelanSop): number =>
  temukan(masukanTemuan(p, syaratOf(p, setelan))).filter((t) => t.level !== "info" && !isTerjawab(p, t)).length;
