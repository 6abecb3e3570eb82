/** One invented file of a device, act by act, for tests of the gateway. */
import { nomorBerkas } from "../../../src/domain/permohonan/nomor.ts";
import type { Peristiwa } from "../../../src/domain/permohonan/peristiwa.ts";
import type { HalamanTersegel } from "../../../src/vault/halaman.ts";
import type { AppContoh, PerangkatContoh, Tersegel, Tindakan } from "../../../gateway/demo/perangkatContoh.ts";
import { isianLahir } from "../../fixtures/permohonanContoh.ts";
import { DESA } from "./kantorUji.ts";

export interface BerkasUji extends AppContoh {
  readonly act: (peristiwa: Peristiwa, tindakan?: Partial<Tindakan>) => Promise<Tersegel>;
}

let jam = Date.parse("2026-11-18T01:00:00.000Z");
export const pukul = (): string => new Date((jam += 60_000)).toISOString();

let nomor = 0;
export const dibuka = (perangkat: PerangkatContoh, desa = DESA): Peristiwa => ({
  type: "PermohonanDibuka",
  nomor: nomorBerkas(perangkat.label, (nomor += 1)),
  jalur: "lapangan",
  desa,
  tanggal: "2026-11-18",
  layanan: ["akta_kelahiran", "kk_tambah_anggota_lahir", "kia_0_5"],
});

export const berkasUji = async (perangkat: PerangkatContoh, by: string): Promise<BerkasUji> => {
  const app = await perangkat.appBaru();
  return {
    ...app,
    act: (peristiwa, tindakan = {}) => perangkat.segel(app, peristiwa, { by, at: pukul(), ...tindakan }),
  };
};

export const isian = (bagian = "orang_tua", lebih: Readonly<Record<string, string>> = {}): Peristiwa => ({
  type: "IsianDicatat",
  bagian,
  isian: { ...isianLahir, ...lebih },
});

export const dipindai = (slot: string, dok: string, h: HalamanTersegel): Peristiwa => ({
  type: "DokumenDipindai",
  dok,
  slot,
  jenis: slot.split(":")[0] ?? slot,
  halaman: [{ hash: h.hash, bytes: h.ct.byteLength, lebar: 1200, tinggi: 800, mime: "image/jpeg" }],
});

export const diajukan: Peristiwa = { type: "Diajukan" };

export const periksa = (layanan: string, putusan: "disetujui" | "ditunda" | "ditolak" = "disetujui"): Peristiwa => ({
  type: "BerkasDiperiksa",
  layanan,
  putusan,
  kurang: [],
  pesan: putusan === "ditunda" ? "Mohon foto ulang KK" : "",
  alasan: putusan === "ditolak" ? "Bukan kewenangan Dinas ini" : "",
  dasarHukum: putusan === "ditolak" ? "UU 24/2013" : "",
  detik: 60,
});
