/** Finds the people of the form in the rows of a family card. */
import { bedaHuruf } from "../identitas/bedaHuruf.ts";
import { bandingNama } from "../identitas/nama.ts";
import { rapikanNomor } from "../identitas/nik.ts";
import { kunciOrang, nilaiIsian, orangDalam, type Isian } from "../layanan/isian.ts";
import type { SyaratBerlaku } from "../layanan/kelengkapan.ts";
import type { BarisAnggota } from "./bacaan.ts";
import type { BacaanHalaman, Temuan, TemuanMasukan } from "./temuan.ts";
import type { NilaiTerbaca } from "./temuanNilai.ts";
import { pathBaca, petaBarisKk } from "./temuanPeta.ts";
import { namaSlot } from "./temuanSlot.ts";

/** Two digits misread still point to the same row; more make another person. */
const JARAK_NIK = 2;

const nikOrang = (isian: Isian, orang: string): string => rapikanNomor(nilaiIsian(isian, `${orang}.nik`));

/** The row of a card that is this person's: by number first, then by name. */
export const cocokkan = (isian: Isian, orang: string, baris: readonly BarisAnggota[]): BarisAnggota | undefined => {
  const [nik, nama] = [nikOrang(isian, orang), nilaiIsian(isian, `${orang}.nama`)];
  const jarak = (satu: BarisAnggota): number =>
    satu.nik === undefined || nik === "" ? 99 : bedaHuruf(satu.nik.value, nik).jarak;
  const serupa = (satu: BarisAnggota): boolean =>
    nama !== "" && satu.nama !== undefined && bandingNama(satu.nama.value, nama) !== "beda";
  return (
    baris.find((satu) => jarak(satu) === 0) ??
    baris.find((satu) => nama !== "" && satu.nama !== undefined && bandingNama(satu.nama.value, nama) === "sama") ??
    baris.find(serupa) ??
    baris.find((satu) => jarak(satu) <= JARAK_NIK)
  );
};

/** People of the form who are not of the household. */
export const isOrangLuar = (id: string): boolean => /^(saksi|kuasa|pelapor|penerima|pemilik)/.test(id);

/** People who may stand on the family's card; an applicant or row that is someone already listed is not asked twice. */
export const orangKk = (isian: Isian): readonly string[] => {
  const utama = ["anak", "ibu", "ayah", "suami", "istri", "almarhum", "subjek", "pemohon"];
  const urutan = (id: string): number => (utama.includes(id) ? utama.indexOf(id) : utama.length);
  const calon = orangDalam(isian)
    .filter((id) => !isOrangLuar(id))
    .sort((a, b) => urutan(a) - urutan(b));
  return calon.filter((id, urut) => {
    const nik = nikOrang(isian, id);
    return nik === "" || !calon.slice(0, urut).some((lain) => nikOrang(isian, lain) === nik);
  });
};

/** Values of the rows, under the form fields of the person whose row it is. */
export const nilaiKk = (syarat: SyaratBerlaku, halaman: BacaanHalaman, isian: Isian): readonly NilaiTerbaca[] =>
  syarat.dokumen !== "kk"
    ? []
    : orangKk(isian).flatMap((orang) => {
        const baris = cocokkan(isian, orang, halaman.bacaan.anggota);
        if (baris === undefined) return [];
        return petaBarisKk.flatMap((peta) => {
          const baca = baris[peta.field as keyof BarisAnggota];
          return baca === undefined ? [] : [{ path: pathBaca("kk", peta, orang, true), peta, syarat, halaman, baca }];
        });
      });

/**
 * Husband and wife may bring one card each: the number of a page is then that of whoever stands on it, and a page on which
 * neither is seen says nothing about a number.
 */
export const noKkPasangan = (
  syarat: SyaratBerlaku,
  { bacaan }: BacaanHalaman,
  isian: Isian,
  nilai: readonly NilaiTerbaca[],
): readonly NilaiTerbaca[] => {
  const pasangan = ["suami", "istri"].filter((orang) => nikOrang(isian, orang) !== "");
  if (syarat.dokumen !== "kk" || pasangan.length === 0) return nilai;
  const pemilik = pasangan.find((orang) => cocokkan(isian, orang, bacaan.anggota) !== undefined);
  return nilai.flatMap((satu) => {
    if (satu.peta.field === "kepala_keluarga") return [];
    if (satu.peta.field !== "no_kk") return [satu];
    return pemilik === undefined ? [] : [{ ...satu, path: `${pemilik}.noKk` }];
  });
};

/** `kk_tak_ada` (info): somebody with a NIK in no row that was read. Parents may stand on different cards. */
export const temuanKkTakAda = ({ syarat, bacaan, isian }: TemuanMasukan): readonly Temuan[] =>
  syarat
    .filter(({ dokumen }) => dokumen === "kk")
    .flatMap((slot) => {
      const halaman = bacaan.filter(({ dokumenId }) => dokumenId === slot.id);
      const baris = halaman.flatMap((satu) => satu.bacaan.anggota);
      const lengkap = baris.length > 0 && baris.every(({ nama, nik }) => nama !== undefined && nik !== undefined);
      if (!lengkap) return [];
      return orangKk(isian)
        .filter((orang) => nikOrang(isian, orang) !== "" && cocokkan(isian, orang, baris) === undefined)
        .map((orang) => ({
          id: `kk_tak_ada|${slot.id}|${orang}.nik`,
          aturan: "kk_tak_ada",
          level: "info" as const,
          slot: slot.id,
          field: `${orang}.nik`,
          teks: "aturan.kk_tak_ada",
          lanjut: "aturan.kk_tak_ada.lanjut",
          params: {
            orang: `@${kunciOrang(orang)}`,
            dokumen: namaSlot(slot),
            nilaiFormulir: nikOrang(isian, orang),
          },
          bukti: halaman
            .filter((satu) => satu.bacaan.anggota.length > 0)
            .map(({ dok, halaman: nomor }) => ({
              sumber: slot.id,
              nama: namaSlot(slot),
              dok,
              halaman: nomor,
              nilai: "",
              beda: [],
            })),
          jawaban: ["foto_ulang", "asli_memang_begitu", "catat_untuk_kantor"] as const,
        }));
    });
