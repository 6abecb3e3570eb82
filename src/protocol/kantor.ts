/** Enrolment of a device, sign-in of a person, and the office's settings. */
import * as v from "valibot";
import { PERAN } from "../domain/permohonan/peran.ts";
import { b64u, bulat, devId, orangId, teks, waktu, wilayah } from "./bentuk.ts";

/** Office settings: the open questions of the SOP, with defaults in `domain/sop/setelan.ts`. Replicas keep the newest version. */
export const setelanKantorSchema = v.object({
  versi: bulat(1_000_000_000),
  namaKantor: teks(120),
  namaDaerah: teks(120),
  /** Kabupaten/kota code, 4 digits. */
  kabupaten: wilayah,
  formSet: v.picklist(["2019", "2026"]),
  /** Day from which the set of 2026 holds; empty or absent (older versions) = always. */
  formSetSejak: v.optional(v.union([v.literal(""), v.pipe(v.string(), v.isoDate())]), ""),
  /** Question 1: does step 12 archive only akta files, or all? */
  arsip: v.picklist(["akta", "semua"]),
  /** Question 2: who prints in step 10. */
  pencetak: v.picklist(["loket_distribusi", "operator_dokumen"]),
  /** Question 3: does a failed IKD activation hold the collection? */
  ikdMenahanPengambilan: v.boolean(),
  ikdIos: v.boolean(),
  /** Question 5 and national letter of 2021: F-1.05 accepted for KK. */
  terimaF105: v.boolean(),
  /** Question 6: red for odd birth years, blue for even ones. */
  latarFotoGanjilGenap: v.boolean(),
  /** Question 10: copies of the witnesses' KTP. */
  saksiKtp: v.boolean(),
  mintaKtpOrangTua: v.boolean(),
  /** Rungs of verification in step 8: only Es. III, or Es. IV then Es. III. */
  jenjangVerifikasi: v.picklist([1, 2]),
  tteKia: v.boolean(),
  /** Outreach takes the child photo and refers to enrolment at the table, before step 3. */
  langkahEmpatDiLapangan: v.boolean(),
  /** Must the citizen sign again when a correction changes what was signed? Settings of before don't hold it. */
  setujuUlangKoreksi: v.optional(v.boolean(), true),
  /** Days that an abandoned draft can be restored on the tablet. */
  batalHari: v.optional(bulat(365), 7),
  /** Is the draft of a deed to be initialled before the deed is approved? Absent in settings of before: offered. */
  konsepAkta: v.optional(v.picklist(["tawarkan", "wajib"]), "tawarkan"),
  /** Days that a tablet keeps reading what it has handed over. */
  simpanHari: bulat(365),
  /** Rules of the catalogue that the office switched, by key; absent in older versions. */
  aturan: v.optional(
    v.pipe(
      v.record(v.pipe(v.string(), v.regex(/^[a-z0-9_/:@&=+]{1,160}$/)), v.boolean()),
      v.check((satu) => Object.keys(satu).length <= 500),
    ),
    {},
  ),
});
export type SetelanKantor = v.InferOutput<typeof setelanKantorSchema>;

export const profilSchema = v.object({
  id: orangId,
  nama: teks(100),
  inisial: teks(4),
  peran: v.array(v.picklist(PERAN)),
  wilayah: v.array(wilayah),
});
export type Profil = v.InferOutput<typeof profilSchema>;

const pengguna = v.pipe(v.string(), v.trim(), v.toLowerCase(), v.regex(/^[a-z0-9._-]{1,40}$/));
const sandi = v.pipe(v.string(), v.minLength(1), v.maxLength(200));

/** `POST /api/perangkat/daftar`: a one-time code of the admin and the first person's sign-in enrol a browser as a device. */
export const daftarRequestSchema = v.strictObject({
  kode: v.pipe(v.string(), v.trim(), v.toUpperCase(), v.regex(/^[A-Z0-9-]{4,24}$/)),
  pengguna,
  sandi,
  /** Ed25519 key that signs this device's events. */
  kunciTanda: b64u(64),
  /** X25519 key that application keys are sealed to. */
  kunciTerima: b64u(64),
});
export const daftarResponseSchema = v.object({
  dev: devId,
  /** Label printed in receipt numbers, e.g. `T3`; never given twice. */
  label: v.pipe(v.string(), v.regex(/^[A-Z]{1,2}[0-9]{1,4}$/)),
  /** Bearer token of the device: pushes signed events, sends pages, fetches receipts. Readable while locked. */
  token: teks(100),
  wilayah: v.array(wilayah),
  /** X25519 public keys of the office and of its printed recovery key. */
  kunciKantor: b64u(64),
  kunciPemulihan: b64u(64),
  /** Ed25519 public key of the gateway's receipts. */
  kunciGateway: b64u(64),
  profil: profilSchema,
  sesi: teks(100),
  setelan: setelanKantorSchema,
});
export type DaftarRequest = v.InferOutput<typeof daftarRequestSchema>;
export type DaftarResponse = v.InferOutput<typeof daftarResponseSchema>;

/** `POST /api/masuk` with the device's token: a person signs in on an enrolled device. */
export const masukRequestSchema = v.strictObject({ pengguna, sandi });
export const masukResponseSchema = v.object({
  profil: profilSchema,
  /** Session token for the admin routes. */
  sesi: teks(100),
  setelan: setelanKantorSchema,
});
export type MasukResponse = v.InferOutput<typeof masukResponseSchema>;

/** A refusal on the wire: one tag, no personal data. `coba` = seconds to wait, where waiting helps. */
export const galatSchema = v.object({
  type: teks(40),
  di: v.exactOptional(teks(200)),
  coba: v.exactOptional(bulat(86_400)),
});
export type Galat = v.InferOutput<typeof galatSchema>;

// Admin routes (session with role admin).
const isianOrang = {
  nama: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(100)),
  inisial: v.pipe(v.string(), v.trim(), v.toUpperCase(), v.regex(/^[A-Z]{1,4}$/)),
  peran: v.pipe(v.array(v.picklist(PERAN)), v.minLength(1)),
  wilayah: v.pipe(v.array(wilayah), v.minLength(1)),
};
const sandiBaru = v.pipe(v.string(), v.minLength(10), v.maxLength(200));
export const orangBaruSchema = v.strictObject({ id: pengguna, ...isianOrang, sandi: sandiBaru });
/** `PUT /api/orang/:id`: the whole of what can be changed. The id stays: events name it. */
export const orangUbahSchema = v.strictObject({ ...isianOrang, aktif: v.boolean() });
export type OrangUbah = v.InferOutput<typeof orangUbahSchema>;
/** `POST /api/orang/:id/sandi` */
export const sandiBaruSchema = v.strictObject({ sandi: sandiBaru });
/** A person as the admin's ledger shows them; `aktif` false = can't sign in, is no officer of any device. */
export const orangKantorSchema = v.object({ ...profilSchema.entries, aktif: v.boolean() });
export type OrangKantor = v.InferOutput<typeof orangKantorSchema>;
export const kodeBaruSchema = v.strictObject({
  /** `T` tablet, `L` loket, `P` pos desa: first letter of the device's label. */
  jenis: v.picklist(["T", "L", "P"]),
  wilayah: v.pipe(v.array(wilayah), v.minLength(1)),
});
export const perangkatSchema = v.object({
  dev: devId,
  label: teks(8),
  wilayah: v.array(wilayah),
  dicabut: v.boolean(),
  terakhir: v.nullable(waktu),
});
export type Perangkat = v.InferOutput<typeof perangkatSchema>;
