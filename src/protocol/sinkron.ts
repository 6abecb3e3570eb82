/** `POST /api/sync`: one round trip pushes events and pulls what is new. DESIGN section 7, docs/protocol.md. */
import * as v from "valibot";
import { amplopSchema, kunciTersegelSchema, tandaTerimaSchema } from "./amplop.ts";
import { appId, b64u, bulat, devId, hex64, orangId, teks, waktu, wilayah } from "./bentuk.ts";
import { setelanKantorSchema } from "./kantor.ts";

export const PROTOKOL = 1;
/** Most events in one push, and most rows in one answer. */
export const BATAS_PUSH = 200;
export const BATAS_BARIS = 500;

const gseq = bulat(Number.MAX_SAFE_INTEGER);

/** How far a replica has read. A change of epoch (restored gateway) or scope starts it again. */
export const cursorSchema = v.strictObject({ epoch: teks(40), gseq, scope: bulat(1_000_000_000) });
export type Cursor = v.InferOutput<typeof cursorSchema>;

/** Head of a device's chain as one side knows it. */
export const kepalaRantaiSchema = v.strictObject({ gen: bulat(9999), seq: bulat(100_000_000), id: v.nullable(hex64) });
export type KepalaRantai = v.InferOutput<typeof kepalaRantaiSchema>;

export const syncRequestSchema = v.strictObject({
  v: v.literal(PROTOKOL),
  cursor: v.nullable(cursorSchema),
  events: v.pipe(v.array(amplopSchema), v.maxLength(BATAS_PUSH)),
  keys: v.pipe(v.array(kunciTersegelSchema), v.maxLength(BATAS_PUSH * 2)),
  /** Whole logs wanted, each from the gseq that the replica already holds of it. */
  minta: v.pipe(v.array(v.strictObject({ app: appId, sejak: gseq })), v.maxLength(100)),
});
export type SyncRequest = v.InferOutput<typeof syncRequestSchema>;

export const putusanSchema = v.object({
  id: hex64,
  app: appId,
  hasil: v.picklist(["diterima", "bentrok", "karantina"]),
  gseq,
  alasan: teks(200),
});
export type PutusanWire = v.InferOutput<typeof putusanSchema>;

/** One work item of the SOP that is open now. `langkah` 1..12, `sasaran` a layanan, orang or hasil id. */
const tugasRingkasSchema = v.object({ langkah: bulat(12), sasaran: teks(100), peran: teks(40) });

/** A list row: what a list shows of a file, and no more. Never a NIK. */
export const ringkasanSchema = v.object({
  app: appId,
  nomor: teks(24),
  gseq,
  /** Hash of the agreed state, so that a replica can tell whether its own fold is the same. */
  hash: hex64,
  desa: wilayah,
  dusun: teks(100),
  nama: teks(100),
  tahunLahir: teks(4),
  tanggal: teks(10),
  layanan: v.array(v.object({ id: teks(48), status: teks(24) })),
  tugas: v.array(tugasRingkasSchema),
  /** Since when the present work waits. */
  sejak: waktu,
  /** Pages that the events name and that are not yet on the gateway's disk. */
  halamanKurang: bulat(10_000),
  temuanTerbuka: bulat(10_000),
  dev: devId,
  /** `draf | dibatalkan | menunggu | ditunda | dikoreksi | berjalan | selesai | ditolak | dicabut`. */
  status: teks(24),
  /** Who took it over and on which device; absent while nobody did. */
  pemegang: v.exactOptional(v.object({ by: orangId, perangkat: teks(8) })),
});
export type Ringkasan = v.InferOutput<typeof ringkasanSchema>;

/** By which a receipt's QR is checked. */
export const kunciPerangkatSchema = v.object({ label: teks(8), kunciTanda: b64u(64) });
export type KunciPerangkat = v.InferOutput<typeof kunciPerangkatSchema>;

export const syncResponseSchema = v.object({
  v: v.literal(PROTOKOL),
  waktu,
  epoch: teks(40),
  /** The gateway's head of this device's present chain, after this push. */
  rantai: kepalaRantaiSchema,
  /** Why the push stopped, if it did: events before it were taken. A fork freezes the chain: open a new generation. */
  tolak: v.nullable(
    v.object({
      type: v.picklist(["Gap", "Fork", "BukanPerangkatIni", "TandaTanganSalah", "BentukSalah"]),
      seq: bulat(100_000_000),
    }),
  ),
  putusan: v.array(putusanSchema),
  baris: v.array(ringkasanSchema),
  lupakan: v.array(appId),
  berkas: v.array(
    v.object({
      app: appId,
      events: v.array(v.object({ event: amplopSchema, putusan: putusanSchema })),
      /** Names of the file's pages that lie on the gateway's disk. */
      halamanAda: v.array(hex64),
      lengkap: v.boolean(),
    }),
  ),
  /** Application keys sealed to this device. */
  keys: v.array(kunciTersegelSchema),
  /** Pages of this device's events that are still missing, with the bytes that already arrived. */
  unggah: v.array(v.object({ hash: hex64, app: appId, bytes: bulat(20_000_000), offset: bulat(20_000_000) })),
  tandaTerima: v.array(tandaTerimaSchema),
  cursor: cursorSchema,
  /** True when another round trip brings more. */
  lagi: v.boolean(),
  setelan: setelanKantorSchema,
  /** Devices of the office: label, and the public key (Ed25519) that their receipts are signed with. */
  perangkat: v.optional(v.array(kunciPerangkatSchema), []),
  orang: v.array(v.object({ id: orangId, nama: teks(100), inisial: teks(4), peran: v.array(teks(40)) })),
});
export type SyncResponse = v.InferOutput<typeof syncResponseSchema>;
