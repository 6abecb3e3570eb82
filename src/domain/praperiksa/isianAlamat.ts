/** The village of an address as a page prints it, as the code that the form holds. No finding comes of it. */
import type { CariDesa } from "../wilayah/desaBernama.ts";
import type { NamaField } from "./bacaan.ts";
import type { IsianTerbaca } from "./isianTerbaca.ts";
import type { TemuanMasukan } from "./temuan.ts";
import { isAlamatRumah } from "./isianTerbaca.ts";
import { jenisHalaman } from "./temuanNilai.ts";
import { jenisPokok } from "./temuanPeta.ts";

interface PetaDesa {
  readonly path: string;
  readonly desa: NamaField;
  readonly kecamatan: NamaField;
  readonly kabupaten: NamaField;
}

const asal = (path: string): PetaDesa => ({
  path,
  desa: "kel_desa",
  kecamatan: "kecamatan",
  kabupaten: "kabupaten_kota",
});

const PETA: Readonly<Record<string, readonly PetaDesa[]>> = {
  ktp_el: [asal("alamat.desa")],
  kk: [asal("alamat.desa")],
  skpwni: [
    asal("pindah.asalDesa"),
    { path: "alamat.desa", desa: "desa_tujuan", kecamatan: "kecamatan_tujuan", kabupaten: "kabupaten_tujuan" },
  ],
};

export const isianAlamat = (
  masukan: Pick<TemuanMasukan, "syarat" | "bacaan">,
  cariDesa: CariDesa,
): readonly IsianTerbaca[] =>
  masukan.syarat.flatMap((satu) =>
    masukan.bacaan
      .filter(({ dokumenId }) => dokumenId === satu.id)
      .flatMap((halaman) => {
        const jenis = jenisPokok(jenisHalaman(satu, halaman) ?? "");
        return (PETA[jenis] ?? [])
          .filter(({ path }) => isAlamatRumah(path, jenis, satu, masukan))
          .flatMap(({ path, ...nama }) => {
            const { fields } = halaman.bacaan;
            const [desa, kecamatan, kabupaten] = [fields[nama.desa], fields[nama.kecamatan], fields[nama.kabupaten]];
            if (desa === undefined || kecamatan === undefined) return [];
            const teks = cariDesa({
              desa: desa.value,
              kecamatan: kecamatan.value,
              kabupaten: kabupaten?.value ?? "",
            });
            return teks === undefined
              ? []
              : [{ path, teks, syarat: satu, halaman, baca: { ...desa, state: "periksa" } }];
          });
      }),
  );
