/** Applies the events outside of the straight road, and what any act at the table does to a correction or an abandoned draft. */
import { catatKoreksi } from "./koreksi.ts";
import type { Peristiwa } from "./peristiwa.ts";
import type { PeristiwaUjung } from "./peristiwaUjung.ts";
import { layananBaru, type Jejak, type LayananState, type Permohonan } from "./permohonan.ts";

const ubahLayanan = (
  p: Permohonan,
  ids: readonly string[],
  ubah: (l: LayananState) => LayananState,
): Permohonan["layanan"] => ({
  ...p.layanan,
  ...Object.fromEntries(ids.map((id) => [id, ubah(p.layanan[id] ?? layananBaru)])),
});

const tanpaBatal = (p: Permohonan): Permohonan => {
  const { batal: _, ...hidup } = p;
  return hidup;
};

/** Whoever goes on filling in a draft that another gave up keeps it alive; a reading made by itself does not. */
export const sesudahDiMeja = (lama: Permohonan, baru: Permohonan, e: Peristiwa, jejak: Jejak): Permohonan => {
  const hidup = baru.batal && e.type !== "DokumenDibaca" ? tanpaBatal(baru) : baru;
  return catatKoreksi(lama, hidup, e, jejak);
};

export const terapkanUjung = (p: Permohonan, e: PeristiwaUjung, jejak: Jejak): Permohonan => {
  switch (e.type) {
    case "KoreksiDibuka":
      return {
        ...p,
        layanan: ubahLayanan(p, e.layanan, (l) => ({ ...l, status: "dikoreksi", alasan: "", kelompok: "" })),
        koreksi: [...(p.koreksi ?? []), { jejak, alasan: e.alasan, layanan: e.layanan, ubah: [] }],
      };
    case "LayananDicabut":
      return {
        ...p,
        layanan: ubahLayanan(p, [e.layanan], (l) => ({
          ...l,
          status: "dicabut",
          alasan: e.alasan,
          kurang: [],
          jejak: { ...l.jejak, cabut: jejak },
        })),
      };
    case "DrafDibatalkan":
      return { ...p, batal: { alasan: e.alasan, jejak } };
    case "DrafDipulihkan":
      return tanpaBatal(p);
    case "BerkasDiambilAlih":
      return { ...p, pemegang: { perangkat: e.perangkat, jejak } };
    case "AsliDisimpan":
      return { ...p, asli: { ...p.asli, [e.slot]: { jenis: e.jenis, simpan: jejak } } };
    case "AsliDikembalikan": {
      const lama = p.asli?.[e.slot];
      const kembali = { ...jejak, kepada: e.kepada, nama: e.nama };
      return lama ? { ...p, asli: { ...p.asli, [e.slot]: { ...lama, kembali } } } : p;
    }
    case "BentrokDiselesaikan":
      return { ...p, bentrokSelesai: { ...p.bentrokSelesai, [e.peristiwa]: { putusan: e.putusan, jejak } } };
  }
};
