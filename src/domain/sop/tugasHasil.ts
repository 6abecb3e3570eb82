/** Steps 9 to 12: signature, print and hand-over per resulting document, then the archive. */
import { cariLayanan } from "../layanan/katalog.ts";
import { isTutup, type Permohonan } from "../permohonan/permohonan.ts";
import { keadaan, kebutuhanOf, stateOf, tugas, type KeadaanTugas, type Tugas } from "./bahanTugas.ts";
import { hasilBerkas, kunciHasil } from "./hasilBerkas.ts";
import type { SetelanSop } from "./setelan.ts";

export const tugasHasil = (p: Permohonan, setelan: SetelanSop, sebelum: readonly Tugas[]): readonly Tugas[] =>
  p.urut.flatMap((id) => {
    const l = stateOf(p, id);
    const fotoKurang =
      cariLayanan(id)?.grup === "KIA" &&
      sebelum.some(
        (t) => t.jenis === "unggah_foto" && t.keadaan !== "selesai" && t.sasaran === cariLayanan(id)?.subjek,
      );
    const ikdMenahan =
      setelan.ikdMenahanPengambilan &&
      sebelum.some((t) => t.langkah === 7 && (t.keadaan === "kini" || t.keadaan === "nanti"));
    return hasilBerkas(p, id).flatMap(({ hasil, memuat }) => {
      const kunci = kunciHasil(id, hasil.id);
      const h = p.hasil[kunci] ?? {};
      const bertanda = hasil.tte || (hasil.id === "kia" && setelan.tteKia);
      const sah = [id, ...memuat].every((satu) => stateOf(p, satu).status === "diverifikasi");
      const atau = (k: KeadaanTugas): KeadaanTugas => (isTutup(l) ? "dilewati" : k);
      return [
        tugas(9, "tte", kunci, bertanda ? atau(keadaan(h.tte !== undefined, sah)) : "dilewati", { jejak: h.tte }),
        tugas(
          10,
          "cetak",
          kunci,
          atau(keadaan(h.cetak !== undefined, sah && !fotoKurang && (!bertanda || h.tte !== undefined))),
          {
            jejak: h.cetak,
            peran: [setelan.pencetak],
          },
        ),
        tugas(11, "serah", kunci, atau(keadaan(h.serah !== undefined, h.cetak !== undefined && !ikdMenahan)), {
          jejak: h.serah,
        }),
      ];
    });
  });

export const tugasArsip = (p: Permohonan, setelan: SetelanSop, hasil: readonly Tugas[]): readonly Tugas[] => {
  const diarsip = p.urut.filter(
    (id) => kebutuhanOf(id).diperiksa && (setelan.arsip === "semua" || kebutuhanOf(id).arsipAkta),
  );
  if (diarsip.length === 0) return [];
  const hidupDiarsip = diarsip.filter((id) => !isTutup(stateOf(p, id)));
  if (hidupDiarsip.length === 0)
    return [tugas(12, "arsip", "berkas", p.arsip ? "selesai" : "dilewati", { jejak: p.arsip?.jejak })];
  const serah = hasil.filter((t) => t.jenis === "serah" && hidupDiarsip.some((id) => t.sasaran.startsWith(`${id}:`)));
  return [
    tugas(
      12,
      "arsip",
      "berkas",
      keadaan(
        p.arsip !== undefined,
        serah.every((t) => t.keadaan === "selesai"),
      ),
      { jejak: p.arsip?.jejak },
    ),
  ];
};
