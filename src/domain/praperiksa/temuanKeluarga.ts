/**
 * What the rows of one family card say against each other: more than one head (`kk_head`), one NIK twice, a mother too young or too
 * old (`mother_age`). Only values that are sure can say so. Source: fields.json > cross_checks.
 */
import type { Level } from "../identitas/catatan.ts";
import { bandingNama } from "../identitas/nama.ts";
import { usiaIbuJanggal } from "../identitas/usiaIbu.ts";
import type { SyaratBerlaku } from "../layanan/kelengkapan.ts";
import type { BarisAnggota, FieldBaca, KolomAnggota } from "./bacaan.ts";
import { buktiBaca } from "./buktiBaca.ts";
import type { BacaanHalaman, Temuan, TemuanMasukan } from "./temuan.ts";
import { namaSlot } from "./temuanSlot.ts";

interface Bunyi {
  readonly aturan: string;
  readonly level: Level;
  readonly params: Readonly<Record<string, string>>;
  readonly bukti: readonly FieldBaca[];
}

const pasti = (baris: BarisAnggota, kolom: KolomAnggota): FieldBaca | undefined =>
  baris[kolom]?.state === "pasti" ? baris[kolom] : undefined;

const nilai = (baris: BarisAnggota, kolom: KolomAnggota): string => pasti(baris, kolom)?.value ?? "";

const duaKepala = (anggota: readonly BarisAnggota[]): readonly Bunyi[] => {
  const kepala = anggota.flatMap((baris) => {
    const shdk = pasti(baris, "shdk");
    return shdk?.value === "KEPALA KELUARGA" ? [shdk] : [];
  });
  return kepala.length < 2
    ? []
    : [{ aturan: "kk_dua_kepala", level: "error", params: { jumlah: String(kepala.length) }, bukti: kepala }];
};

const nikGanda = (anggota: readonly BarisAnggota[]): readonly Bunyi[] => {
  const nik = anggota.flatMap((baris) => pasti(baris, "nik") ?? []);
  return nik.flatMap((satu, i) => {
    const kembar = nik.slice(i + 1).find(({ value }) => value === satu.value);
    return kembar === undefined
      ? []
      : [{ aturan: "kk_nik_ganda", level: "error", params: { nilaiDokumen: satu.value }, bukti: [satu, kembar] }];
  });
};

const usiaIbu = (anggota: readonly BarisAnggota[]): readonly Bunyi[] =>
  anggota.flatMap((anak) => {
    const [nama, lahir] = [nilai(anak, "nama_ibu"), pasti(anak, "tanggal_lahir")];
    const ibu = anggota.filter(
      (baris) =>
        baris !== anak &&
        nilai(baris, "jenis_kelamin") === "PEREMPUAN" &&
        nama !== "" &&
        bandingNama(nilai(baris, "nama"), nama) === "sama",
    );
    const lahirIbu = ibu.length === 1 && ibu[0] !== undefined ? pasti(ibu[0], "tanggal_lahir") : undefined;
    if (lahir === undefined || lahirIbu === undefined) return [];
    const usia = usiaIbuJanggal(lahirIbu.value, lahir.value);
    if (usia === undefined) return [];
    return [
      {
        aturan: "kk_usia_ibu",
        level: "warn",
        params: { ibu: nama, usia: String(usia) },
        bukti: [lahirIbu, lahir],
      } as const,
    ];
  });

const createTemuan = (
  syarat: SyaratBerlaku,
  halaman: BacaanHalaman,
  { aturan, level, params, bukti }: Bunyi,
  urut: number,
): Temuan => ({
  id: `${aturan}|${syarat.id}|${String(halaman.halaman)}.${String(urut + 1)}`,
  aturan,
  level,
  slot: syarat.id,
  teks: `aturan.${aturan}`,
  lanjut: `aturan.${aturan}.lanjut`,
  params: { dokumen: namaSlot(syarat), ...params },
  bukti: bukti.map((baca) => buktiBaca(syarat, halaman, baca)),
  jawaban: ["foto_ulang", "asli_memang_begitu", "catat_untuk_kantor"],
});

export const temuanKeluarga = ({ syarat, bacaan }: TemuanMasukan): readonly Temuan[] =>
  syarat
    .filter(({ dokumen }) => dokumen === "kk")
    .flatMap((slot) =>
      bacaan
        .filter(({ dokumenId, bacaan: { kind } }) => dokumenId === slot.id && kind === "kk")
        .flatMap((halaman) =>
          [duaKepala, nikGanda, usiaIbu].flatMap((aturan) =>
            aturan(halaman.bacaan.anggota).map((bunyi, urut) => createTemuan(slot, halaman, bunyi, urut)),
          ),
        ),
    );
