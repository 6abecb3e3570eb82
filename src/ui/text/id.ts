/** All Indonesian words, by area. Add an area here and in `en.ts`; keys read `area.key`. */
import { adminId } from "./admin.id.ts";
import { bagianId } from "./bagian.id.ts";
import { berkasId } from "./berkas.id.ts";
import { lapanganId } from "./lapangan.id.ts";
import { masukId } from "./masuk.id.ts";
import { mejaId } from "./meja.id.ts";
import { serahId } from "./serah.id.ts";
import { umumId } from "./umum.id.ts";

export const kamusId = {
  umum: umumId,
  bagian: bagianId,
  berkas: berkasId,
  lapangan: lapanganId,
  masuk: masukId,
  meja: mejaId,
  serah: serahId,
  admin: adminId,
} as const;
