/**
 * The machine of the SOP: from the state of an application to its work items, each done, due now, later, or skipped.
 * Queues, paraf boxes, decisions and the gateway's columns all read this one list. Source: `sop.md` section 2, DESIGN section 4.
 */
import { hasilBerlaku } from "../layanan/hasil.ts";
import { cariLayanan, type Hasil } from "../layanan/katalog.ts";
import type { Peran } from "../permohonan/peran.ts";
import {
  layananBaru,
  type Jejak,
  type LayananState,
  type Permohonan,
  type StatusLayanan,
} from "../permohonan/permohonan.ts";
import { anakBerfoto, belumRekam } from "./keluarga.ts";
import { LANGKAH, type NomorLangkah } from "./langkah.ts";
import { KEBUTUHAN } from "./profil.ts";
import type { SetelanSop } from "./setelan.ts";

export type JenisTugas =
  | "siapkan"
  | "lengkapi"
  | "periksa"
  | "input_siak"
  | "rujuk"
  | "foto"
  | "unggah_foto"
  | "rekap_kia"
  | "pandu_ikd"
  | "aktivasi_ikd"
  | "ajukan"
  | "verifikasi_iv"
  | "verifikasi_iii"
  | "tte"
  | "cetak"
  | "serah"
  | "arsip";

export type KeadaanTugas = "selesai" | "kini" | "nanti" | "dilewati";

export interface Tugas {
  readonly langkah: NomorLangkah;
  readonly jenis: JenisTugas;
  /** Id of the layanan, orang or hasil (`layanan:hasil`) that it is done on; `berkas` for the whole file. */
  readonly sasaran: string;
  readonly peran: readonly Peran[];
  readonly keadaan: KeadaanTugas;
  /** Done, but may still be done again (a photo before its upload, an activation that failed). */
  readonly ulang?: boolean;
  readonly jejak?: Jejak;
}

const URUT_STATUS: readonly StatusLayanan[] = [
  "draf",
  "menunggu",
  "disetujui",
  "diproses",
  "diajukan",
  "diverifikasi_iv",
  "diverifikasi",
];

/** Has a layanan got as far as `status`? A deferred or rejected one has got nowhere. */
const sampai = (l: LayananState, status: StatusLayanan): boolean =>
  URUT_STATUS.indexOf(l.status) >= URUT_STATUS.indexOf(status);

const keadaan = (selesai: boolean, bisa: boolean): KeadaanTugas => (selesai ? "selesai" : bisa ? "kini" : "nanti");

const tugas = (
  langkah: NomorLangkah,
  jenis: JenisTugas,
  sasaran: string,
  status: KeadaanTugas,
  lebih: { readonly peran?: readonly Peran[]; readonly jejak?: Jejak | undefined; readonly ulang?: boolean } = {},
): Tugas => ({
  langkah,
  jenis,
  sasaran,
  peran: lebih.peran ?? LANGKAH[langkah].peran,
  keadaan: status,
  ...(lebih.ulang ? { ulang: true } : {}),
  ...(lebih.jejak ? { jejak: lebih.jejak } : {}),
});

const stateOf = (p: Permohonan, id: string): LayananState => p.layanan[id] ?? layananBaru;
const kebutuhanOf = (id: string) => KEBUTUHAN[cariLayanan(id)?.profil ?? "kk"];
const hidup = (p: Permohonan): readonly string[] => p.urut.filter((id) => stateOf(p, id).status !== "ditolak");

/** The other services of this file whose SIAK entry must come before this one's. */
const menunggu = (p: Permohonan, id: string): readonly string[] =>
  (cariLayanan(id)?.menunggu ?? []).filter((lain) => p.urut.includes(lain) && !sampai(stateOf(p, lain), "diproses"));

const tugasLayanan = (p: Permohonan, id: string, setelan: SetelanSop): readonly Tugas[] => {
  if (!kebutuhanOf(id).diperiksa) return [];
  const l = stateOf(p, id);
  const tolak = l.status === "ditolak";
  const atau = (k: KeadaanTugas): KeadaanTugas => (tolak ? "dilewati" : k);
  const operator: readonly Peran[] = ["operator_dokumen"];
  const berjenjang = setelan.jenjangVerifikasi === 2;
  const siapIii = berjenjang ? l.status === "diverifikasi_iv" : l.status === "diajukan";
  return [
    ...(l.status === "ditunda" ? [tugas(1, "lengkapi", id, "kini")] : []),
    tugas(2, "periksa", id, keadaan(tolak || sampai(l, "disetujui"), l.status === "menunggu"), {
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

/** Child photo and referral may be made at the village table (office setting); the SOP's own place is after step 3. */
const bolehLangkahEmpat = (p: Permohonan, setelan: SetelanSop): boolean => {
  const diperiksa = p.urut.filter((id) => kebutuhanOf(id).diperiksa);
  if (setelan.langkahEmpatDiLapangan || diperiksa.length === 0) return true;
  return diperiksa.some((id) => sampai(stateOf(p, id), "diproses"));
};

/** Step 5 follows the SIAK entry of the child card; in a file without one, of any service. */
const bolehUnggah = (p: Permohonan): boolean => {
  const diperiksa = hidup(p).filter((id) => kebutuhanOf(id).diperiksa);
  const kia = diperiksa.filter((id) => cariLayanan(id)?.grup === "KIA");
  return (kia.length > 0 ? kia : diperiksa).some((id) => sampai(stateOf(p, id), "diproses"));
};

const tugasOrang = (p: Permohonan, setelan: SetelanSop): readonly Tugas[] => {
  const ada = hidup(p).length > 0;
  const atau = (k: KeadaanTugas): KeadaanTugas => (ada || k === "selesai" ? k : "dilewati");
  const empat = bolehLangkahEmpat(p, setelan);
  const rujuk = belumRekam(p).map((id) => {
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
    .filter((id) => kebutuhanOf(id).rekapKia)
    .map((id) => {
      const subjek = cariLayanan(id)?.subjek ?? "anak";
      const jejak = p.orang[subjek]?.unggah;
      return tugas(5, "rekap_kia", subjek, keadaan(jejak !== undefined, sampai(stateOf(p, id), "diproses")), { jejak });
    });
  return [...rujuk, ...foto, ...rekapKia];
};

/** Steps 6 and 7 for the applicant: with an Android phone (or iOS, office setting), enrolled, or when IKD is the service asked for. */
const tugasIkd = (p: Permohonan, setelan: SetelanSop): readonly Tugas[] => {
  const hp = p.isian["kontak.hp"] ?? "tidak";
  const diminta = hidup(p).some((id) => kebutuhanOf(id).ikd);
  const berlaku = diminta || hp === "android" || (hp === "ios" && setelan.ikdIos);
  const kerja = p.orang["pemohon"];
  if (!berlaku && !kerja?.ikdPandu) return [];
  const bisa = p.pengajuan.length > 0 && p.isian["pemohon.rekam"] !== "belum" && hidup(p).length > 0;
  const pandu = kerja?.ikdPandu;
  const aktif = kerja?.ikdAktif;
  const gagalPandu = pandu !== undefined && !pandu.terpasang;
  const tujuh: KeadaanTugas = gagalPandu ? "dilewati" : keadaan(aktif !== undefined, pandu?.terpasang === true);
  return [
    tugas(
      6,
      "pandu_ikd",
      "pemohon",
      pandu ? "selesai" : bisa ? "kini" : p.isian["pemohon.rekam"] === "belum" ? "dilewati" : "nanti",
      {
        jejak: pandu?.jejak,
        ulang: aktif?.hasil !== "teraktivasi",
      },
    ),
    tugas(7, "aktivasi_ikd", "pemohon", !pandu && p.isian["pemohon.rekam"] === "belum" ? "dilewati" : tujuh, {
      jejak: aktif?.jejak,
      ulang: aktif?.hasil === "belum",
    }),
  ];
};

const hasilOf = (id: string, p: Permohonan): readonly Hasil[] => {
  const layanan = cariLayanan(id);
  return layanan ? hasilBerlaku(layanan.id, p.isian) : [];
};

/** Key of a resulting document: which service brings it and what it is. */
export const kunciHasil = (layanan: string, hasil: string): string => `${layanan}:${hasil}`;

const tugasHasil = (p: Permohonan, setelan: SetelanSop, sebelum: readonly Tugas[]): readonly Tugas[] =>
  p.urut.flatMap((id) => {
    const l = stateOf(p, id);
    const tolak = l.status === "ditolak";
    const fotoKurang =
      cariLayanan(id)?.grup === "KIA" &&
      sebelum.some(
        (t) => t.jenis === "unggah_foto" && t.keadaan !== "selesai" && t.sasaran === cariLayanan(id)?.subjek,
      );
    const ikdMenahan =
      setelan.ikdMenahanPengambilan &&
      sebelum.some((t) => t.langkah === 7 && (t.keadaan === "kini" || t.keadaan === "nanti"));
    return hasilOf(id, p).flatMap((hasil) => {
      const kunci = kunciHasil(id, hasil.id);
      const h = p.hasil[kunci] ?? {};
      const bertanda = hasil.tte || (hasil.id === "kia" && setelan.tteKia);
      const sah = l.status === "diverifikasi";
      const atau = (k: KeadaanTugas): KeadaanTugas => (tolak ? "dilewati" : k);
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

const tugasArsip = (p: Permohonan, setelan: SetelanSop, hasil: readonly Tugas[]): readonly Tugas[] => {
  const diarsip = p.urut.filter(
    (id) => kebutuhanOf(id).diperiksa && (setelan.arsip === "semua" || kebutuhanOf(id).arsipAkta),
  );
  if (diarsip.length === 0) return [];
  const hidupDiarsip = diarsip.filter((id) => stateOf(p, id).status !== "ditolak");
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

/** Every work item of an application, in the order of the SOP. */
export const tugasOf = (p: Permohonan, setelan: SetelanSop): readonly Tugas[] => {
  const siapkan = tugas(1, "siapkan", "berkas", keadaan(p.pengajuan.length > 0, true), { jejak: p.pengajuan[0] });
  const layanan = p.urut.flatMap((id) => tugasLayanan(p, id, setelan));
  const orang = [...tugasOrang(p, setelan), ...tugasIkd(p, setelan)];
  const hasil = tugasHasil(p, setelan, orang);
  return [siapkan, ...layanan, ...orang, ...hasil, ...tugasArsip(p, setelan, hasil)].sort(
    (a, b) => a.langkah - b.langkah,
  );
};

/** The twelve boxes: one state per step. A step with nothing to do is skipped; one that has work now is `kini`. */
export const keadaanLangkah = (semua: readonly Tugas[], no: NomorLangkah): KeadaanTugas => {
  const milik = semua.filter((t) => t.langkah === no && t.keadaan !== "dilewati");
  if (milik.length === 0) return "dilewati";
  if (milik.some((t) => t.keadaan === "kini")) return "kini";
  return milik.every((t) => t.keadaan === "selesai") ? "selesai" : "nanti";
};

export type StatusBerkas = "draf" | "menunggu" | "ditunda" | "berjalan" | "selesai" | "ditolak";

/** One word for the whole file, for lists. What waits for the citizen comes first. */
export const statusBerkas = (p: Permohonan, semua: readonly Tugas[]): StatusBerkas => {
  const status = p.urut.map((id) => stateOf(p, id).status);
  if (p.pengajuan.length === 0) return "draf";
  if (status.every((s) => s === "ditolak")) return "ditolak";
  if (status.includes("ditunda")) return "ditunda";
  if (semua.some((t) => t.jenis === "periksa" && t.keadaan === "kini")) return "menunggu";
  return semua.some((t) => t.keadaan === "kini" || t.keadaan === "nanti") ? "berjalan" : "selesai";
};
