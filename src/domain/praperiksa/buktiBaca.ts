/** A read value as evidence: where it stands, and its crop. */
import type { SyaratBerlaku } from "../layanan/kelengkapan.ts";
import type { FieldBaca } from "./bacaan.ts";
import type { BacaanHalaman, Bukti } from "./temuan.ts";
import { namaSlot } from "./temuanSlot.ts";

export const buktiBaca = (
  syarat: SyaratBerlaku,
  { dok, halaman }: Pick<BacaanHalaman, "dok" | "halaman">,
  { value, kotak }: FieldBaca,
): Bukti => ({
  sumber: syarat.id,
  nama: namaSlot(syarat),
  dok,
  halaman,
  ...(kotak !== undefined && { kotak }),
  nilai: value,
  beda: [],
});
