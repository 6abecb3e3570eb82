/**
 * Decides one act on an application: pure, stores nothing. The tablet runs it to answer at once, the gateway runs it
 * again and records a verdict (DESIGN section 3). A command has the shape of the event that it becomes.
 */
import { err, ok, type Result } from "../../lib/result.ts";
import { cariLayanan } from "../layanan/katalog.ts";
import { kelengkapan } from "../layanan/kelengkapan.ts";
import { keadaanKonsep, SLOT_KONSEP } from "./keadaanKonsep.ts";
import { perluAlasan } from "../praperiksa/jawabanTemuan.ts";
import { isLayananId } from "../layanan/layananId.ts";
import { sudahTerbit } from "../sop/hasilBerkas.ts";
import { setelanLayananOf, type SetelanSop } from "../sop/setelan.ts";
import { tugasOf, type JenisTugas, type Tugas } from "../sop/tugas.ts";
import { decideUjung } from "./decideUjung.ts";
import { perluSetujuUlang } from "./koreksi.ts";
import { PERAN_PENERIMA, type Pelaku, type Peran } from "./peran.ts";
import type { Peristiwa, PeristiwaOf } from "./peristiwa.ts";
import { diMeja, dokumenDiSlot, halamanTerpakai, type Permohonan } from "./permohonan.ts";
import { isUjung } from "./peristiwaUjung.ts";
import { terlanjurSiak } from "./terkait.ts";
import { tugasFor } from "./tugasFor.ts";

export type Penolakan =
  | { readonly type: "WrongRole"; readonly needed: readonly Peran[] }
  /** The SOP doesn't allow it now: another step comes first, or it is done already. */
  | { readonly type: "WrongStep"; readonly jenis: JenisTugas | "meja" }
  | { readonly type: "NotOpened" }
  | { readonly type: "AlreadyOpened" }
  | { readonly type: "Unknown"; readonly what: "layanan" | "dokumen" | "orang" | "hasil"; readonly id: string }
  /** Fields of the act that must not be empty. */
  | { readonly type: "Missing"; readonly what: readonly string[] }
  /** Entered in SIAK already (step 3): the verifikator sends it back first, or the finished document is corrected. */
  | { readonly type: "SudahSiak"; readonly layanan: readonly string[] }
  /** Signed or printed: no longer withdrawn, and nothing more is put on that document. */
  | { readonly type: "SudahTerbit"; readonly layanan: readonly string[] }
  /** Withdrawn, refused, or given up as a draft. */
  | { readonly type: "Ditutup"; readonly sebab: "dicabut" | "dibatalkan" }
  /** Submitted or receipted: it can be withdrawn, not thrown away. */
  | { readonly type: "BukanDraf" }
  /** Neither submitted nor receipted: it can be thrown away, there is nothing to withdraw. */
  | { readonly type: "MasihDraf" }
  /** It is so already. */
  | { readonly type: "TidakPerlu" }
  /** Pages that are not yet durably at the gateway: step 2 cannot approve on them. */
  | { readonly type: "PagesMissing"; readonly count: number };

export interface Konteks {
  readonly setelan: SetelanSop;
  /** Does this page lie on the gateway's disk, as far as the decider knows? */
  readonly halamanTersimpan: (hash: string) => boolean;
  /** Is this the id of an event of this file that lost its lane or was set aside? Unknown = not asked. */
  readonly terbantah?: (id: string) => boolean;
}

type Hasil = Result<Peristiwa, Penolakan>;

const perluPeran = (pelaku: Pelaku, needed: readonly Peran[]): Penolakan | undefined =>
  needed.some((peran) => pelaku.peran.includes(peran)) ? undefined : { type: "WrongRole", needed };

/** What a single act at the table must bring. */
const isiMeja = (p: Permohonan, e: Peristiwa, { setelan }: Konteks): Penolakan | undefined => {
  if (e.type === "LayananDipilih") {
    const asing = e.layanan.find((id) => !cariLayanan(id));
    if (asing !== undefined) return { type: "Unknown", what: "layanan", id: asing };
    const hilang = p.urut.find((id) => !e.layanan.includes(id) && p.layanan[id]?.status !== "draf");
    if (hilang !== undefined) return { type: "WrongStep", jenis: "meja" };
    const terbit = sudahTerbit(p, e.layanan);
    if (terbit.length > 0) return { type: "SudahTerbit", layanan: terbit };
  }
  if ((e.type === "DokumenDibaca" || e.type === "DokumenDilepas") && !p.dokumen[e.dok])
    return { type: "Unknown", what: "dokumen", id: e.dok };
  if (e.type === "PemohonMenyetujui" && e.cara === "cap_jempol" && e.saksi.length < 2)
    return { type: "Missing", what: ["saksi"] };
  if (e.type !== "Diajukan") return undefined;
  if (!p.isian["pemohon.nama"]) return { type: "Missing", what: ["pemohon.nama"] };
  return setelan.setujuUlangKoreksi && perluSetujuUlang(p) ? { type: "Missing", what: ["persetujuan"] } : undefined;
};

/** A decision of spelling names two sources and, where one joins, a service; initials name a deed of the file and what was read. */
const isiPutusan = (p: Permohonan, e: Peristiwa): Penolakan | undefined => {
  if (e.type === "KonsepDiparaf") {
    if (!p.urut.includes(e.layanan)) return { type: "Unknown", what: "layanan", id: e.layanan };
    return Object.keys(e.dibaca).length === 0 ? { type: "Missing", what: ["dibaca"] } : undefined;
  }
  if (e.type !== "TemuanDijawab") return undefined;
  // answers of before say neither what they rest on nor why
  if (e.atas !== undefined && perluAlasan(e.jawaban) && e.alasan.trim() === "")
    return { type: "Missing", what: ["alasan"] };
  if (e.jawaban !== "putusan_ejaan") return undefined;
  const { putusan } = e;
  if (putusan === undefined || putusan.salah === putusan.benar) return { type: "Missing", what: ["putusan"] };
  if (putusan.akibat !== "tambah_layanan") return undefined;
  if (putusan.layanan === undefined) return { type: "Missing", what: ["layanan"] };
  return cariLayanan(putusan.layanan) ? undefined : { type: "Unknown", what: "layanan", id: putusan.layanan };
};

/** Everything at the table: before the file is submitted, and again while a service of it is deferred or corrected. */
const putuskanDiMeja = (p: Permohonan, e: Peristiwa, pelaku: Pelaku, konteks: Konteks): Hasil => {
  const peran = perluPeran(pelaku, PERAN_PENERIMA);
  if (peran) return err(peran);
  if (!diMeja(p) && e.type !== "DokumenDibaca" && e.type !== "TemuanDijawab")
    return err({ type: "WrongStep", jenis: "meja" });
  const siak = terlanjurSiak(p, e, konteks.setelan);
  if (siak.length > 0) return err({ type: "SudahSiak", layanan: siak });
  const isi = isiMeja(p, e, konteks) ?? isiPutusan(p, e);
  return isi ? err(isi) : ok(e);
};

const buka = (state: Permohonan | undefined, e: PeristiwaOf<"PermohonanDibuka">, pelaku: Pelaku): Hasil => {
  if (state) return err({ type: "AlreadyOpened" });
  const peran = perluPeran(pelaku, PERAN_PENERIMA);
  if (peran) return err(peran);
  const asing = e.layanan.find((id) => !cariLayanan(id));
  return asing === undefined ? ok(e) : err({ type: "Unknown", what: "layanan", id: asing });
};

/** Where the office demands it, a deed is not approved on a draft that nobody initialled, or that has changed since. */
export const konsepKurang = (p: Permohonan, layanan: string, setelan: SetelanSop): readonly string[] =>
  setelan.konsepAkta === "wajib" && keadaanKonsep(p, layanan, setelanLayananOf(setelan, p.tanggal)) !== "diparaf"
    ? [SLOT_KONSEP]
    : [];

/** Slots that this service must have a scan in and has not. Weakly sourced requirements never hold a file up. */
export const syaratKurang = (p: Permohonan, layanan: string, setelan: SetelanSop): readonly string[] =>
  kelengkapan({
    layanan: p.urut.filter(isLayananId),
    jawaban: p.jawaban,
    isian: p.isian,
    tanggal: p.tanggal,
    setelan: setelanLayananOf(setelan, p.tanggal),
  })
    .filter((s) => s.berlaku && s.need !== "lokal" && s.jenisIsi === "pindai" && s.keyakinan !== "low")
    .filter((s) => s.layanan.some((id) => id === layanan) && !dokumenDiSlot(p, s.id))
    .map((s) => s.id);

/** Step 2: approval rests on every required scan and on pages at the gateway; deferral says what is missing; rejection gives reason and legal basis. */
const isiPemeriksaan = (p: Permohonan, e: PeristiwaOf<"BerkasDiperiksa">, konteks: Konteks): Penolakan | undefined => {
  const kosong = (nama: readonly ("alasan" | "dasarHukum" | "pesan")[]) => nama.filter((n) => e[n].trim() === "");
  if (e.putusan === "ditolak") {
    const what = kosong(["alasan", "dasarHukum"]);
    return what.length > 0 ? { type: "Missing", what } : undefined;
  }
  if (e.putusan === "ditunda")
    return e.kurang.length === 0 && e.pesan.trim() === "" ? { type: "Missing", what: ["kurang", "pesan"] } : undefined;
  const what = [...syaratKurang(p, e.layanan, konteks.setelan), ...konsepKurang(p, e.layanan, konteks.setelan)];
  if (what.length > 0) return { type: "Missing", what };
  const count = halamanTerpakai(p).filter((h) => !konteks.halamanTersimpan(h.hash)).length;
  return count > 0 ? { type: "PagesMissing", count } : undefined;
};

const isiKantor = (p: Permohonan, e: Peristiwa, konteks: Konteks): Penolakan | undefined => {
  if (e.type === "BerkasDiperiksa") return isiPemeriksaan(p, e, konteks);
  if (e.type === "Diserahkan" && e.namaPenerima.trim() === "") return { type: "Missing", what: ["namaPenerima"] };
  if (e.type === "IkdDiaktivasi" && e.hasil === "belum" && e.sebab === undefined)
    return { type: "Missing", what: ["sebab"] };
  if (e.type === "IkdDipandu" && !e.terpasang && e.sebab === undefined) return { type: "Missing", what: ["sebab"] };
  return undefined;
};

const boleh = (t: Tugas): boolean => t.keadaan === "kini" || (t.keadaan === "selesai" && t.ulang === true);

const putuskanDiKantor = (p: Permohonan, e: Peristiwa, pelaku: Pelaku, konteks: Konteks): Hasil => {
  const cari = tugasFor(e);
  const jenisUtama = cari?.jenis[0];
  if (!cari || jenisUtama === undefined) throw new Error(`no work item for ${e.type}`);
  const calon = tugasOf(p, konteks.setelan).filter((t) => cari.jenis.includes(t.jenis) && t.sasaran === cari.sasaran);
  if (calon.length === 0) return err({ type: "Unknown", what: cari.what, id: cari.sasaran });
  const terbuka = calon.filter(boleh);
  if (terbuka.length === 0) return err({ type: "WrongStep", jenis: calon[0]?.jenis ?? jenisUtama });
  const needed = terbuka.flatMap((t) => t.peran);
  const peran = perluPeran(pelaku, needed);
  if (peran) return err(peran);
  const isi = isiKantor(p, e, konteks);
  return isi ? err(isi) : ok(e);
};

/** May `pelaku` do this now? The event to append, or a refusal that says what stands in the way. */
export const decide = (state: Permohonan | undefined, e: Peristiwa, pelaku: Pelaku, konteks: Konteks): Hasil => {
  if (e.type === "PermohonanDibuka") return buka(state, e, pelaku);
  if (!state) return err({ type: "NotOpened" });
  if (isUjung(e)) return decideUjung(state, e, pelaku, konteks);
  return tugasFor(e) ? putuskanDiKantor(state, e, pelaku, konteks) : putuskanDiMeja(state, e, pelaku, konteks);
};
