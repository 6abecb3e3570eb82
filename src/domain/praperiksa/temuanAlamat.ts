/** `kk_same_family_address` (info): the address of a KTP-el beside that of the family card. An older card may show the old one. */
import type { SyaratBerlaku } from "../layanan/kelengkapan.ts";
import type { FieldBaca } from "./bacaan.ts";
import { buktiBaca } from "./buktiBaca.ts";
import { distanceWhole } from "./mirip.ts";
import type { BacaanHalaman, Temuan, TemuanMasukan } from "./temuan.ts";
import { jenisHalaman } from "./temuanNilai.ts";
import { namaSlot } from "./temuanSlot.ts";

interface Alamat {
  readonly syarat: SyaratBerlaku;
  readonly halaman: BacaanHalaman;
  readonly baca: FieldBaca;
}

/** Letters and digits that may differ by reading alone, as a share of the whole. */
const BATAS_BEDA = 0.3;

const alamatDari = ({ syarat, bacaan }: TemuanMasukan, dokumen: "ktp_el" | "kk"): readonly Alamat[] =>
  syarat
    .filter((satu) => satu.dokumen === dokumen)
    .flatMap((satu) =>
      bacaan
        .filter(({ dokumenId }) => dokumenId === satu.id)
        .filter((halaman) => jenisHalaman(satu, halaman)?.startsWith(dokumen) === true)
        .flatMap((halaman) => {
          const baca = halaman.bacaan.fields.alamat;
          return baca === undefined ? [] : [{ syarat: satu, halaman, baca }];
        }),
    );

/** Streets are written in many ways: `JL.`, `JALAN`, `DUSUN`, `DSN`, RT and RW behind. */
const bakukan = (teks: string): string =>
  teks
    .toUpperCase()
    .replace(/\b(JALAN|JLN|JL|DUSUN|DSN|RT|RW|NO)\b\.?/g, " ")
    .replace(/[^A-Z0-9]/g, "");

const isBeda = (a: string, b: string): boolean => {
  const [x, y] = [bakukan(a), bakukan(b)];
  return x !== "" && y !== "" && !x.includes(y) && !y.includes(x) && distanceWhole(x, y) > BATAS_BEDA;
};

const createTemuan = (ktp: Alamat, kk: Alamat): Temuan => ({
  id: `alamat_ktp|${ktp.syarat.id}|`,
  aturan: "alamat_ktp",
  level: "info",
  slot: ktp.syarat.id,
  teks: "aturan.alamat_ktp",
  lanjut: "aturan.alamat_ktp.lanjut",
  params: { dokumen: namaSlot(ktp.syarat) },
  bukti: [ktp, kk].map(({ syarat, halaman, baca }) => buktiBaca(syarat, halaman, baca)),
  jawaban: ["foto_ulang", "asli_memang_begitu", "catat_untuk_kantor"],
});

/** One note a KTP-el whose address is on none of the family cards. Witnesses live elsewhere. */
export const temuanAlamat = (masukan: TemuanMasukan): readonly Temuan[] => {
  const kk = alamatDari(masukan, "kk");
  const [acuan] = kk;
  if (acuan === undefined) return [];
  return alamatDari(masukan, "ktp_el")
    .filter(({ syarat }) => syarat.orang?.startsWith("saksi") !== true)
    .filter((ktp) => kk.every((satu) => isBeda(ktp.baca.value, satu.baca.value)))
    .map((ktp) => createTemuan(ktp, acuan));
};
