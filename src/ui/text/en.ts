/** All English words, by area: the same keys as `id.ts`, checked by type. Loaded only when chosen. */
import { adminEn } from "./admin.en.ts";
import { bagianEn } from "./bagian.en.ts";
import { berkasEn } from "./berkas.en.ts";
import { cetakEn } from "./cetak.en.ts";
import { katalogEn } from "./katalog.en.ts";
import { lapanganEn } from "./lapangan.en.ts";
import { masukEn } from "./masuk.en.ts";
import { mejaEn } from "./meja.en.ts";
import { serahEn } from "./serah.en.ts";
import { tangkapEn } from "./tangkap.en.ts";
import { ujungEn } from "./ujung.en.ts";
import { umumEn } from "./umum.en.ts";
import type { Kamus } from "./kamus.ts";

export const kamusEn: Kamus = {
  umum: umumEn,
  bagian: bagianEn,
  berkas: berkasEn,
  lapangan: lapanganEn,
  masuk: masukEn,
  meja: mejaEn,
  serah: serahEn,
  cetak: cetakEn,
  admin: adminEn,
  katalog: katalogEn,
  tangkap: tangkapEn,
  ujung: ujungEn,
};
