/** Areas of people and devices in words: "Lembah Sari", or the code where no pack is here. */
import type { WilayahApp } from "../../app/jemput.ts";

/** Names in the pack are capitals; lists read better without. */
const biasa = (nama: string): string =>
  nama.toLowerCase().replace(/(^|[\s(/-])\p{L}/gu, (huruf) => huruf.toUpperCase());

export const namaWilayah = (kode: string, wilayah: Pick<WilayahApp, "nama">): string => biasa(wilayah.nama(kode));

/** "Sumber Jati, Lembah Sari": the area with the one around it, within the office's own. */
export const namaBerinduk = (kode: string, wilayah: Pick<WilayahApp, "nama">): string =>
  kode.length === 10
    ? `${namaWilayah(kode, wilayah)}, ${namaWilayah(kode.slice(0, 6), wilayah)}`
    : namaWilayah(kode, wilayah);

export const daftarWilayah = (kode: readonly string[], wilayah: Pick<WilayahApp, "nama">): string =>
  kode.map((satu) => namaBerinduk(satu, wilayah)).join(" · ");
