/**
 * All Indonesian words, by area. Add an area here and in `en.ts`; keys read `area.key`.
 * Loaded with the first screen behind the gate; the gate itself speaks from `idAwal.ts`.
 */
import { adminId } from "./admin.id.ts";
import { berkasId } from "./berkas.id.ts";
import { cetakId } from "./cetak.id.ts";
import { kamusAwal } from "./idAwal.ts";
import { katalogId } from "./katalog.id.ts";
import { lapanganId } from "./lapangan.id.ts";
import { mejaId } from "./meja.id.ts";
import { serahId } from "./serah.id.ts";
import { tangkapId } from "./tangkap.id.ts";
import { ujungId } from "./ujung.id.ts";

export const kamusId = {
  ...kamusAwal,
  berkas: berkasId,
  lapangan: lapanganId,
  meja: mejaId,
  serah: serahId,
  cetak: cetakId,
  admin: adminId,
  katalog: katalogId,
  tangkap: tangkapId,
  ujung: ujungId,
} as const;
