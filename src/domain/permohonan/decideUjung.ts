/** Decides what lies outside of the straight road: correction, withdrawal, abandoned drafts, taking over, originals, conflicts. */
import { err, ok, type Result } from "../../lib/result.ts";
import type { Konteks, Penolakan } from "./decide.ts";
import { bisaDikoreksi, isDikembalikan, sudahSiak } from "./koreksi.ts";
import { PERAN_PENERIMA, type Pelaku, type Peran } from "./peran.ts";
import { diMeja, isTutup, type Permohonan } from "./permohonan.ts";
import type { PeristiwaUjung } from "./peristiwaUjung.ts";

type Of<T extends PeristiwaUjung["type"]> = Extract<PeristiwaUjung, { type: T }>;

/** Who stands before the citizen: a withdrawal may be said, an original given back, at the counter too. */
const PERAN_LOKET: readonly Peran[] = [...PERAN_PENERIMA, "loket_distribusi", "loket_arsip"];
/** Whoever judges files may say which of two records holds. */
const PERAN_PENENGAH: readonly Peran[] = [
  ...PERAN_PENERIMA,
  "operator_ikd",
  "verifikator_iv",
  "verifikator_iii",
  "loket_distribusi",
  "loket_arsip",
];

const peranFor = (e: PeristiwaUjung): readonly Peran[] => {
  switch (e.type) {
    case "LayananDicabut":
    case "AsliDikembalikan":
      return PERAN_LOKET;
    case "BentrokDiselesaikan":
      return PERAN_PENENGAH;
    default:
      return PERAN_PENERIMA;
  }
};

const koreksi = (p: Permohonan, e: Of<"KoreksiDibuka">, pelaku: Pelaku): Penolakan | undefined => {
  const asing = e.layanan.find((id) => !p.layanan[id]);
  if (asing !== undefined) return { type: "Unknown", what: "layanan", id: asing };
  const pilihan = e.layanan.flatMap((id) => p.layanan[id] ?? []);
  if (pilihan.some(isDikembalikan) && !pelaku.peran.includes("operator_dokumen"))
    return { type: "WrongRole", needed: ["operator_dokumen"] };
  const siak = e.layanan.filter((id) => {
    const l = p.layanan[id];
    return l !== undefined && sudahSiak(l) && !isDikembalikan(l);
  });
  if (siak.length > 0) return { type: "SudahSiak", layanan: siak };
  if (pilihan.some(isTutup)) return { type: "Ditutup", sebab: "dicabut" };
  return pilihan.every(bisaDikoreksi) ? undefined : { type: "WrongStep", jenis: "siapkan" };
};

/** Signed, or printed where nothing is signed: from then on the office can only cancel the document itself. */
const sudahTerbit = (p: Permohonan, layanan: string): boolean =>
  Object.entries(p.hasil).some(([kunci, h]) => kunci.startsWith(`${layanan}:`) && (h.tte ?? h.cetak ?? h.serah));

const isDraf = (p: Permohonan): boolean => p.pengajuan.length === 0 && p.tandaTerima === undefined;

const cabut = (p: Permohonan, id: string): Penolakan | undefined => {
  const l = p.layanan[id];
  if (!l) return { type: "Unknown", what: "layanan", id };
  if (isTutup(l)) return { type: "Ditutup", sebab: "dicabut" };
  if (isDraf(p)) return { type: "MasihDraf" };
  return sudahTerbit(p, id) ? { type: "SudahTerbit", layanan: [id] } : undefined;
};

const asliDiKantor = (p: Permohonan, slot: string): boolean => {
  const satu = p.asli?.[slot];
  return satu !== undefined && satu.kembali === undefined;
};

const batalkan = (p: Permohonan): Penolakan | undefined => {
  if (p.batal) return { type: "Ditutup", sebab: "dibatalkan" };
  if (!isDraf(p)) return { type: "BukanDraf" };
  return Object.keys(p.asli ?? {}).some((slot) => asliDiKantor(p, slot))
    ? { type: "Missing", what: ["asli"] }
    : undefined;
};

const ambilAlih = (p: Permohonan, e: Of<"BerkasDiambilAlih">, pelaku: Pelaku): Penolakan | undefined => {
  if (p.batal) return { type: "Ditutup", sebab: "dibatalkan" };
  if (!diMeja(p)) return { type: "WrongStep", jenis: "meja" };
  const sendiri = p.pemegang?.perangkat === e.perangkat && p.pemegang.jejak.by === pelaku.id;
  return sendiri ? { type: "TidakPerlu" } : undefined;
};

const isiUjung = (p: Permohonan, e: PeristiwaUjung, pelaku: Pelaku, konteks: Konteks): Penolakan | undefined => {
  if ("alasan" in e && e.alasan.trim() === "") return { type: "Missing", what: ["alasan"] };
  switch (e.type) {
    case "KoreksiDibuka":
      return koreksi(p, e, pelaku);
    case "LayananDicabut":
      return cabut(p, e.layanan);
    case "DrafDibatalkan":
      return batalkan(p);
    case "DrafDipulihkan":
      return p.batal ? undefined : { type: "TidakPerlu" };
    case "BerkasDiambilAlih":
      return ambilAlih(p, e, pelaku);
    case "AsliDisimpan":
      if (p.batal) return { type: "Ditutup", sebab: "dibatalkan" };
      return asliDiKantor(p, e.slot) ? { type: "TidakPerlu" } : undefined;
    case "AsliDikembalikan":
      if (e.nama.trim() === "") return { type: "Missing", what: ["namaPenerima"] };
      return asliDiKantor(p, e.slot) ? undefined : { type: "TidakPerlu" };
    case "BentrokDiselesaikan":
      return (konteks.terbantah?.(e.peristiwa) ?? true) ? undefined : { type: "TidakPerlu" };
  }
};

export const decideUjung = <E extends PeristiwaUjung>(
  p: Permohonan,
  e: E,
  pelaku: Pelaku,
  konteks: Konteks,
): Result<E, Penolakan> => {
  const needed = peranFor(e);
  if (!needed.some((peran) => pelaku.peran.includes(peran))) return err({ type: "WrongRole", needed });
  const isi = isiUjung(p, e, pelaku, konteks);
  return isi ? err(isi) : ok(e);
};
