// An invented province for demo and tests. None of these places exists; code 99 belongs to no province.
import type { Wilayah } from "../../src/domain/wilayah/sandiAnak.ts";

export const wilayahContoh: readonly Wilayah[] = [
  { kode: "99", nama: "NUSA CONTOH" },
  { kode: "9901", nama: "TANJUNG ASRI" },
  { kode: "990104", nama: "LEMBAH SARI" },
  { kode: "9901042001", nama: "SUMBER JATI" },
  { kode: "9901042002", nama: "BATU PUTIH" },
  { kode: "9901042003", nama: "KARANG ANYAR" },
  { kode: "990105", nama: "MUARA TENANG" },
  { kode: "9901052001", nama: "MUARA JERNIH" },
  { kode: "9901052002", nama: "PASIR LANDAI" },
  { kode: "9902", nama: "BUKIT HARAPAN" },
  { kode: "990201", nama: "PUNCAK CERAH" },
  { kode: "9902012001", nama: "AIR MANIS" },
  { kode: "9902012002", nama: "RIMBA ASRI" },
];
