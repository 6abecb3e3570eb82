/** Steps 4 and 5 per family member: referral, child photo, its upload, the KIA recap. */
import { cariLayanan } from "../layanan/katalog.ts";
import type { Permohonan } from "../permohonan/permohonan.ts";
import { hidup, keadaan, kebutuhanOf, sampai, stateOf, tugas, type KeadaanTugas, type Tugas } from "./bahanTugas.ts";
import { anakBerfoto, belumRekam, dirujukLayanan, isKiaBerfoto } from "./keluarga.ts";
import type { SetelanSop } from "./setelan.ts";

/** Child photo and referral may be made at the village table (office setting); the SOP's own place is after step 3. */
const bolehLangkahEmpat = (p: Permohonan, setelan: SetelanSop): boolean => {
  const diperiksa = p.urut.filter((id) => kebutuhanOf(id).diperiksa);
  if (setelan.langkahEmpatDiLapangan || diperiksa.length === 0) return true;
  return diperiksa.some((id) => sampai(stateOf(p, id), "diproses"));
};

/** Step 5 follows the SIAK entry of the child card; in a file without one, of any service; where none is entered, the submission. */
const bolehUnggah = (p: Permohonan): boolean => {
  const diperiksa = hidup(p).filter((id) => kebutuhanOf(id).diperiksa);
  if (diperiksa.length === 0) return p.pengajuan.length > 0;
  const kia = diperiksa.filter((id) => cariLayanan(id)?.grup === "KIA");
  return (kia.length > 0 ? kia : diperiksa).some((id) => sampai(stateOf(p, id), "diproses"));
};

/** Whoever the form says is not enrolled; in a file that asks for the referral at least one person. */
const perluRujuk = (p: Permohonan): readonly string[] => {
  const tahu = belumRekam(p);
  if (tahu.length > 0) return tahu;
  return hidup(p).flatMap((id) => {
    const layanan = cariLayanan(id);
    return layanan?.profil === "rekam" ? (dirujukLayanan(p, layanan) ?? []) : [];
  });
};

export const tugasOrang = (p: Permohonan, setelan: SetelanSop): readonly Tugas[] => {
  const ada = hidup(p).length > 0;
  const atau = (k: KeadaanTugas): KeadaanTugas => (ada || k === "selesai" ? k : "dilewati");
  const empat = bolehLangkahEmpat(p, setelan);
  const rujuk = perluRujuk(p).map((id) => {
    const jejak = p.orang[id]?.rujuk;
    return tugas(4, "rujuk", id, atau(keadaan(jejak !== undefined, empat)), { jejak });
  });
  const foto = anakBerfoto(p).flatMap((id) => {
    const kerja = p.orang[id];
    return [
      tugas(4, "foto", id, atau(keadaan(kerja?.foto !== undefined, empat)), {
        jejak: kerja?.foto?.jejak,
        ulang: kerja?.foto !== undefined && !kerja.unggah,
      }),
      tugas(
        5,
        "unggah_foto",
        id,
        atau(keadaan(kerja?.unggah !== undefined, kerja?.foto !== undefined && bolehUnggah(p))),
        {
          jejak: kerja?.unggah,
        },
      ),
    ];
  });
  const rekapKia = hidup(p)
    .filter((id) => {
      const layanan = cariLayanan(id);
      return kebutuhanOf(id).rekapKia || (layanan?.profil === "kia5" && !isKiaBerfoto(p, layanan));
    })
    .map((id) => {
      const subjek = cariLayanan(id)?.subjek ?? "anak";
      const jejak = p.orang[subjek]?.unggah;
      return tugas(5, "rekap_kia", subjek, keadaan(jejak !== undefined, sampai(stateOf(p, id), "diproses")), { jejak });
    });
  return [...rujuk, ...foto, ...rekapKia];
};
