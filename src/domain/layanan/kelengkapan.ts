/** The requirements of a package of services for one family: merged, so that each scan is asked once. DESIGN section 3. */
import type { TanggalIso } from "../identitas/tanggal.ts";
import { syaratKantor } from "./aturanKantor.ts";
import { createCalonSyarat, type CalonSyarat, type KonteksSyarat } from "./calonSyarat.ts";
import { dokumenById, type DokumenJenis } from "./dokumen.ts";
import type { Isian, Jawaban } from "./isian.ts";
import { urutPaket } from "./katalog.ts";
import { kondisiBerlaku } from "./kondisi.ts";
import type { Alternatif, Bentuk, Keyakinan, Syarat } from "./layanan.ts";
import type { LayananId } from "./layananId.ts";
import type { SetelanLayanan } from "./setelan.ts";

export interface SyaratBerlaku {
  /** The slot: `kk`, `suket_kelahiran`, `ktp_el:ibu`. */
  readonly id: string;
  readonly dokumen: DokumenJenis;
  /** Whose document it is, where it is one person's. */
  readonly orang?: string;
  readonly need: Syarat["need"];
  readonly bentuk: Bentuk;
  /** What every service that asks would also accept. */
  readonly alternatif: readonly Alternatif[];
  readonly layanan: readonly LayananId[];
  /** Why it applies or doesn't: a condition id, `always`, or `dari_paket`. Words at `kondisi.<id>.alasan`. */
  readonly alasan: string;
  /** Text keys of notes, one per service that has one. */
  readonly catatan: readonly string[];
  readonly keyakinan: Keyakinan;
  readonly sumber: readonly string[];
  readonly jenisIsi: "pindai" | "data";
  /** False: shown as "tidak perlu", with the reason. */
  readonly berlaku: boolean;
  readonly menggantikan?: string;
}

export interface KelengkapanMasukan {
  readonly layanan: readonly LayananId[];
  /** Every service of the file, where `layanan` is only a part of it. */
  readonly paket?: readonly LayananId[];
  readonly jawaban: Jawaban;
  readonly isian: Isian;
  /** The application date that the officer confirmed. */
  readonly tanggal: TanggalIso;
  readonly setelan: SetelanLayanan;
}

const URUT_NEED: readonly Syarat["need"][] = ["wajib", "bersyarat", "lokal"];
const URUT_BENTUK: readonly Bentuk[] = ["asli_ditarik", "asli", "fotokopi", "diperlihatkan", "data", "sarana"];
const URUT_KEYAKINAN: readonly Keyakinan[] = ["high", "medium", "low"];

/** The first of an order that any of the slots has. */
const terkuat = <T>(
  urutan: readonly T[],
  calon: readonly CalonSyarat[],
  ambil: (satu: CalonSyarat) => T,
): T | undefined => urutan.find((nilai) => calon.some((satu) => ambil(satu) === nilai));
const tanpaKembar = <T>(daftar: readonly T[]): readonly T[] => [...new Set(daftar)];

const jenisIsi = (dokumen: DokumenJenis, bentuk: Bentuk): "pindai" | "data" =>
  dokumenById(dokumen).isData === true || bentuk === "diperlihatkan" ? "data" : "pindai";

/** Merges the slots of one id: whichever applies decides, the strongest demand counts. */
const gabungkan = (calon: readonly [CalonSyarat, ...CalonSyarat[]]): SyaratBerlaku => {
  const berlaku = calon.filter((satu) => satu.berlaku);
  const acuan = berlaku.length > 0 ? berlaku : calon;
  const utama = acuan[0] ?? calon[0];
  const bentuk = terkuat(URUT_BENTUK, acuan, (satu) => satu.bentuk) ?? utama.bentuk;
  const orang = acuan.find((satu) => satu.orang !== undefined)?.orang;
  return {
    id: utama.id,
    dokumen: utama.dokumen,
    ...(orang !== undefined && { orang }),
    need: terkuat(URUT_NEED, acuan, (satu) => satu.need) ?? utama.need,
    bentuk,
    alternatif: utama.alternatif.filter((alternatif) =>
      acuan.every((satu) => satu.alternatif.some(({ dokumen }) => dokumen === alternatif.dokumen)),
    ),
    layanan: tanpaKembar(acuan.map((satu) => satu.layanan)),
    alasan: utama.alasan,
    catatan: tanpaKembar(acuan.flatMap((satu) => satu.catatan)),
    keyakinan: terkuat(URUT_KEYAKINAN, acuan, (satu) => satu.keyakinan) ?? utama.keyakinan,
    sumber: tanpaKembar(acuan.flatMap((satu) => satu.sumber)),
    jenisIsi: jenisIsi(utama.dokumen, bentuk),
    berlaku: berlaku.length > 0,
    ...(utama.menggantikan !== undefined && { menggantikan: utama.menggantikan }),
  };
};

/** Copies of the witnesses' cards, where the office wants them (`saksiKtp`). */
const ktpSaksi: Syarat = {
  dokumen: "ktp_el",
  need: "bersyarat",
  bentuk: "fotokopi",
  orang: ["saksi1", "saksi2"],
  catatan: "catatan.ktp_saksi",
  keyakinan: "medium",
  sumber: ["SOPX"],
};

const syaratLayanan = (id: LayananId, setelan: SetelanLayanan): readonly Syarat[] => {
  const syarat = syaratKantor(id, setelan);
  const perluSaksi = syarat.some(({ dokumen }) => dokumen === "identitas_2_saksi");
  return setelan.saksiKtp && perluSaksi ? [...syarat, ktpSaksi] : syarat;
};

const semuaCalon = (masukan: KelengkapanMasukan): readonly CalonSyarat[] => {
  const { layanan, setelan, jawaban, isian, tanggal } = masukan;
  const kondisi = kondisiBerlaku(jawaban, isian, tanggal);
  const konteks: KonteksSyarat = { paket: layanan, kondisi, isian };
  return urutPaket(layanan).flatMap((id) =>
    syaratLayanan(id, setelan).flatMap((syarat) => createCalonSyarat(id, syarat, konteks)),
  );
};

const urutan = (syarat: SyaratBerlaku): number =>
  (syarat.berlaku ? 0 : 2) + (dokumenById(syarat.dokumen).isForm === true ? 0 : 1);

/** Every slot of the package: those that apply (forms first), then those that this family doesn't need, with the reason. */
export const kelengkapan = (masukan: KelengkapanMasukan): readonly SyaratBerlaku[] => {
  const perSlot = new Map<string, [CalonSyarat, ...CalonSyarat[]]>();
  for (const calon of semuaCalon(masukan)) {
    const ada = perSlot.get(calon.id);
    if (ada === undefined) perSlot.set(calon.id, [calon]);
    else ada.push(calon);
  }
  return [...perSlot.values()].map(gabungkan).sort((a, b) => urutan(a) - urutan(b));
};
