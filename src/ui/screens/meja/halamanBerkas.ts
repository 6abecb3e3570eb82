/** Every page of a file in the order in which a desk looks at it: scans by requirement, child photos, signature, initials, archive. */
import type { SyaratBerlaku } from "../../../domain/layanan/kelengkapan.ts";
import { dokumenDiSlot, type Jejak, type Permohonan } from "../../../domain/permohonan/permohonan.ts";
import type { Halaman } from "../../../domain/permohonan/peristiwa.ts";

export interface HalamanBerkas {
  readonly kunci: string;
  readonly jenis: "slot" | "persetujuan" | "konsep" | "foto" | "arsip";
  /** Slot id, local id of the person of a photo, or the service whose draft was initialled. */
  readonly tentang: string;
  readonly halaman: Halaman;
  readonly n: number;
  readonly total: number;
  readonly jejak: Jejak;
  /** What the QR code on it says. */
  readonly qr?: string | undefined;
}

const halamanSlot = (p: Permohonan, slot: string): readonly HalamanBerkas[] => {
  const dokumen = dokumenDiSlot(p, slot);
  if (!dokumen) return [];
  return dokumen.halaman.map((halaman, i) => ({
    kunci: `${slot}|${i + 1}`,
    jenis: "slot",
    tentang: slot,
    halaman,
    n: i + 1,
    total: dokumen.halaman.length,
    jejak: dokumen.jejak,
    qr: dokumen.bacaan[i]?.qr,
  }));
};

/** Slots that apply first, in their order; then what was scanned besides. */
export const urutSlot = (p: Permohonan, syarat: readonly SyaratBerlaku[]): readonly string[] => {
  const berlaku = syarat.filter((s) => s.berlaku && s.jenisIsi === "pindai").map((s) => s.id);
  const dipakai = new Set(berlaku.flatMap((slot) => dokumenDiSlot(p, slot)?.dok ?? []));
  const lain = Object.keys(p.slot).filter((slot) => {
    const dokumen = dokumenDiSlot(p, slot);
    return !berlaku.includes(slot) && dokumen !== undefined && !dipakai.has(dokumen.dok);
  });
  return [...berlaku, ...lain];
};

const satu = (kunci: string, jenis: HalamanBerkas["jenis"], tentang: string, halaman: Halaman, jejak: Jejak) => ({
  kunci,
  jenis,
  tentang,
  halaman,
  n: 1,
  total: 1,
  jejak,
});

export const halamanBerkas = (p: Permohonan, syarat: readonly SyaratBerlaku[]): readonly HalamanBerkas[] => [
  ...urutSlot(p, syarat).flatMap((slot) => halamanSlot(p, slot)),
  ...Object.entries(p.orang).flatMap(([orang, kerja]) =>
    kerja.foto ? [satu(`foto|${orang}`, "foto", orang, kerja.foto.halaman, kerja.foto.jejak)] : [],
  ),
  ...(p.persetujuan ? [satu("persetujuan", "persetujuan", "", p.persetujuan.gambar, p.persetujuan.jejak)] : []),
  ...Object.entries(p.konsep ?? {}).map(([layanan, konsep]) =>
    satu(`konsep|${layanan}`, "konsep", layanan, konsep.paraf, konsep.jejak),
  ),
  ...(p.arsip?.halaman ?? []).map((halaman, i) => ({
    ...satu(`arsip|${i + 1}`, "arsip", String(i + 1), halaman, p.arsip?.jejak ?? p.buka),
  })),
];
