/** Steps 1 to 3 and 8: check, SIAK entry, submission and verification, per service. */
import { cariLayanan } from "../layanan/katalog.ts";
import type { Peran } from "../permohonan/peran.ts";
import { isTutup, type Permohonan } from "../permohonan/permohonan.ts";
import { keadaan, kebutuhanOf, sampai, stateOf, tugas, type KeadaanTugas, type Tugas } from "./bahanTugas.ts";
import type { SetelanSop } from "./setelan.ts";

/** The other services of this file whose SIAK entry must come before this one's. One that was withdrawn never comes. */
const menunggu = (p: Permohonan, id: string): readonly string[] =>
  (cariLayanan(id)?.menunggu ?? []).filter(
    (lain) => p.urut.includes(lain) && stateOf(p, lain).status !== "dicabut" && !sampai(stateOf(p, lain), "diproses"),
  );

export const tugasLayanan = (p: Permohonan, id: string, setelan: SetelanSop): readonly Tugas[] => {
  if (!kebutuhanOf(id).diperiksa) return [];
  const l = stateOf(p, id);
  const tutup = isTutup(l);
  const atau = (k: KeadaanTugas): KeadaanTugas => (tutup ? "dilewati" : k);
  const diperiksa: KeadaanTugas =
    l.status === "dicabut"
      ? l.jejak["2"]
        ? "selesai"
        : "dilewati"
      : keadaan(tutup || sampai(l, "disetujui"), l.status === "menunggu");
  const operator: readonly Peran[] = ["operator_dokumen"];
  const berjenjang = setelan.jenjangVerifikasi === 2;
  const siapIii = berjenjang ? l.status === "diverifikasi_iv" : l.status === "diajukan";
  return [
    ...(l.status === "ditunda" || l.status === "dikoreksi" ? [tugas(1, "lengkapi", id, "kini")] : []),
    tugas(2, "periksa", id, diperiksa, {
      jejak: l.jejak["2"],
      ulang: l.status === "disetujui",
    }),
    tugas(
      3,
      "input_siak",
      id,
      atau(keadaan(sampai(l, "diproses"), l.status === "disetujui" && menunggu(p, id).length === 0)),
      {
        jejak: l.jejak["3"],
      },
    ),
    tugas(8, "ajukan", id, atau(keadaan(sampai(l, "diajukan"), l.status === "diproses")), {
      jejak: l.jejak["8"],
      peran: operator,
    }),
    tugas(
      8,
      "verifikasi_iv",
      id,
      berjenjang ? atau(keadaan(sampai(l, "diverifikasi_iv"), l.status === "diajukan")) : "dilewati",
      {
        jejak: l.jejak["8iv"],
        peran: ["verifikator_iv"],
      },
    ),
    tugas(8, "verifikasi_iii", id, atau(keadaan(sampai(l, "diverifikasi"), siapIii)), {
      jejak: l.jejak["8iii"],
      peran: ["verifikator_iii"],
    }),
  ];
};
