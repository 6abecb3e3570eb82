/** What one service of a package needs of another: its work first, or the document that it issues. */
import type { DokumenJenis } from "./dokumenIds.ts";
import { layananById } from "./katalog.ts";
import type { LayananId } from "./layananId.ts";

export type Hubungan =
  /** Worked on after the other one, which is in the package too. */
  | { readonly jenis: "sesudah"; readonly lain: LayananId }
  /** The document comes from the other one, so nobody brings it. */
  | { readonly jenis: "memakai"; readonly lain: LayananId; readonly dokumen: DokumenJenis }
  /** The document has to be brought, or the other one added. */
  | { readonly jenis: "perlu"; readonly lain: LayananId; readonly dokumen: DokumenJenis };

export const hubunganLayanan = (id: LayananId, paket: readonly LayananId[]): readonly Hubungan[] => {
  const { menunggu, syarat } = layananById(id);
  const dokumen = syarat.flatMap(({ dokumen: satu, terbitDari, bila }): readonly Hubungan[] => {
    const pertama = terbitDari?.[0];
    if (pertama === undefined) return [];
    const ada = terbitDari?.find((lain) => paket.includes(lain));
    if (ada !== undefined) return [{ jenis: "memakai", lain: ada, dokumen: satu }];
    return bila === undefined ? [{ jenis: "perlu", lain: pertama, dokumen: satu }] : [];
  });
  const dipakai = dokumen.flatMap(({ jenis, lain }) => (jenis === "memakai" ? [lain] : []));
  const sesudah = menunggu
    .filter((lain) => paket.includes(lain) && !dipakai.includes(lain))
    .map((lain): Hubungan => ({ jenis: "sesudah", lain }));
  return [...dokumen, ...sesudah];
};
