/** `nik_halaman` (warn): a page whose NIK says another birth date or sex than is printed beside it. Also in rows of a family card. */
import type { SyaratBerlaku } from "../layanan/kelengkapan.ts";
import type { Bacaan, BarisAnggota, FieldBaca, NamaField } from "./bacaan.ts";
import { kelaminOfNik, nikFitsTanggal } from "./nomorTerbaca.ts";
import { buktiBaca } from "./buktiBaca.ts";
import type { BacaanHalaman, Temuan, TemuanMasukan } from "./temuan.ts";
import { jenisHalaman } from "./temuanNilai.ts";
import { namaSlot } from "./temuanSlot.ts";

type Medan = Bacaan["fields"] | BarisAnggota;

/** What is printed beside the number and says otherwise. Only a number that two readers agreed on can say so. */
const lawanNik = ({ nik, tanggal_lahir, jenis_kelamin }: Medan): readonly (readonly [NamaField, FieldBaca])[] => {
  if (nik?.why !== "beda_dengan_halaman") return [];
  const kelamin = kelaminOfNik(nik.value);
  return [
    ...(tanggal_lahir !== undefined &&
    /^\d{4}-\d{2}-\d{2}$/.test(tanggal_lahir.value) &&
    !nikFitsTanggal(nik.value, tanggal_lahir.value)
      ? [["tanggal_lahir", tanggal_lahir] as const]
      : []),
    ...(jenis_kelamin !== undefined && kelamin !== undefined && jenis_kelamin.value !== kelamin
      ? [["jenis_kelamin", jenis_kelamin] as const]
      : []),
  ];
};

/** `tempat`: page and row, so that the finding keeps its id. */
const createTemuan = (
  syarat: SyaratBerlaku,
  halaman: BacaanHalaman,
  medan: Medan,
  tempat: string,
): readonly Temuan[] => {
  const lawan = lawanNik(medan);
  const { nik, nama } = medan;
  if (nik === undefined || lawan.length === 0) return [];
  const siapa = nama === undefined || tempat === String(halaman.halaman) ? "" : ` (${nama.value})`;
  return [
    {
      id: `nik_halaman|${syarat.id}|${tempat}`,
      aturan: "nik_halaman",
      level: "warn",
      slot: syarat.id,
      teks: "aturan.nik_halaman",
      lanjut: "aturan.nik_halaman.lanjut",
      params: { dokumen: `${namaSlot(syarat)}${siapa}`, kolom: lawan.map(([field]) => `@baca.${field}`).join(", ") },
      bukti: [nik, ...lawan.map(([, baca]) => baca)].map((baca) => buktiBaca(syarat, halaman, baca)),
      jawaban: ["foto_ulang", "asli_memang_begitu", "catat_untuk_kantor"],
    },
  ];
};

export const temuanHalaman = ({ syarat, bacaan }: TemuanMasukan): readonly Temuan[] =>
  syarat.flatMap((satu) =>
    bacaan
      .filter((halaman) => halaman.dokumenId === satu.id && jenisHalaman(satu, halaman) !== null)
      .flatMap((halaman) => [
        ...createTemuan(satu, halaman, halaman.bacaan.fields, String(halaman.halaman)),
        ...halaman.bacaan.anggota.flatMap((baris, urut) =>
          createTemuan(satu, halaman, baris, `${String(halaman.halaman)}.${String(urut + 1)}`),
        ),
      ]),
  );
