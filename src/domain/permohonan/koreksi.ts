/**
 * A correction after submission: which service may still be corrected, what a running correction has changed, and whether
 * the citizen must consent again. Pure; the fold writes it, `decide` and the screens read it.
 */
import type { Peristiwa } from "./peristiwa.ts";
import type { Jejak, Koreksi, LayananState, Permohonan, UbahKoreksi } from "./permohonan.ts";

/** The verifikator sent it back: its SIAK entry is to be done again, so its data may be put right first. */
export const isDikembalikan = (l: LayananState): boolean => l.status === "diproses" && l.alasan !== "";

/** Not entered in SIAK yet (step 3), or sent back from there. */
export const bisaDikoreksi = (l: LayananState): boolean =>
  l.status === "menunggu" || l.status === "disetujui" || isDikembalikan(l);

/** Entered in SIAK or further on. */
export const sudahSiak = (l: LayananState): boolean =>
  l.status === "diproses" || l.status === "diajukan" || l.status === "diverifikasi_iv" || l.status === "diverifikasi";

/** The correction that is still open: its services are at the table. */
export const koreksiTerbuka = (p: Permohonan): Koreksi | undefined => {
  const akhir = p.koreksi?.at(-1);
  return akhir?.selesai === undefined ? akhir : undefined;
};

/** The step that a correction takes work back from: the check, the SIAK entry, or the verification that sent it back. */
export type LangkahKoreksi = 2 | 3 | 8;

/** The furthest of the services that it opens, as they stood before it. */
export const langkahKoreksi = (p: Permohonan, layanan: readonly string[]): LangkahKoreksi => {
  const pilihan = layanan.flatMap((id) => p.layanan[id] ?? []);
  if (pilihan.some(isDikembalikan)) return 8;
  return pilihan.some(({ status }) => status === "disetujui") ? 3 : 2;
};

const ubahDari = (p: Permohonan, e: Peristiwa, jejak: Jejak): readonly UbahKoreksi[] => {
  switch (e.type) {
    case "IsianDicatat":
      return Object.entries(e.isian)
        .map(([path, baru]) => ({ kunci: `isian:${path}`, lama: p.isian[path] ?? "", baru, jejak }))
        .filter(({ lama, baru }) => lama !== baru);
    case "JawabanDicatat":
      return Object.entries(e.jawaban)
        .map(([kondisi, baru]) => ({
          kunci: `jawaban:${kondisi}`,
          lama: String(p.jawaban[kondisi] ?? ""),
          baru: String(baru),
          jejak,
        }))
        .filter(({ lama, baru }) => lama !== baru);
    case "DokumenDipindai":
      return [{ kunci: `slot:${e.slot}`, lama: "", baru: "", jejak }];
    case "DokumenDilepas": {
      const dokumen = p.dokumen[e.dok];
      return dokumen ? [{ kunci: `slot:${dokumen.slot}`, lama: "", baru: "", jejak }] : [];
    }
    case "LayananDipilih":
      return e.layanan
        .filter((id) => !p.urut.includes(id))
        .map((id) => ({ kunci: `layanan:${id}`, lama: "", baru: id, jejak }));
    default:
      return [];
  }
};

const gantiAkhir = (p: Permohonan, koreksi: Koreksi): Permohonan => ({
  ...p,
  koreksi: [...(p.koreksi ?? []).slice(0, -1), koreksi],
});

/** Notes in the open correction what an act at the table did. `lama` is the state before it, `baru` after. */
export const catatKoreksi = (lama: Permohonan, baru: Permohonan, e: Peristiwa, jejak: Jejak): Permohonan => {
  const terbuka = koreksiTerbuka(lama);
  if (!terbuka) return baru;
  if (e.type === "Diajukan") return gantiAkhir(baru, { ...terbuka, selesai: jejak });
  if (e.type === "PemohonMenyetujui") return gantiAkhir(baru, { ...terbuka, setuju: jejak });
  const ubah = ubahDari(lama, e, jejak);
  if (ubah.length === 0) return baru;
  const { setuju: _, ...belumSetuju } = terbuka;
  return gantiAkhir(baru, { ...belumSetuju, ubah: [...terbuka.ubah, ...ubah] });
};

/** One line for each thing that is other than before the correction: the first old value and the last new one. */
export const ubahBersih = ({ ubah }: Koreksi): readonly UbahKoreksi[] => {
  const byKunci = new Map<string, UbahKoreksi>();
  for (const satu of ubah) byKunci.set(satu.kunci, { ...satu, lama: byKunci.get(satu.kunci)?.lama ?? satu.lama });
  return [...byKunci.values()].filter(({ kunci, lama, baru }) => kunci.startsWith("slot:") || lama !== baru);
};

/** Of substance is what stands above the signature: a value of the form besides the ways to reach people, or one more service. */
export const isSubstansi = ({ kunci }: UbahKoreksi): boolean =>
  (kunci.startsWith("isian:") && !kunci.startsWith("isian:kontak.")) || kunci.startsWith("layanan:");

/** Must the citizen consent again before this correction is handed in? Only where there was a consent before. */
export const perluSetujuUlang = (p: Permohonan): boolean => {
  const terbuka = koreksiTerbuka(p);
  return (
    terbuka !== undefined &&
    p.persetujuan !== undefined &&
    terbuka.setuju === undefined &&
    ubahBersih(terbuka).some(isSubstansi)
  );
};
