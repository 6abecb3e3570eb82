/** Migrations in code, in order of their names. A published one is never changed. */
import type { Kysely, Migration, MigrationProvider, SchemaModule } from "kysely";

const tabelDasar = async (s: SchemaModule): Promise<void> => {
  await s
    .createTable("meta")
    .addColumn("kunci", "text", (c) => c.primaryKey())
    .addColumn("nilai", "text", (c) => c.notNull())
    .execute();
  await s
    .createTable("penghitung")
    .addColumn("nama", "text", (c) => c.primaryKey())
    .addColumn("nilai", "bigint", (c) => c.notNull())
    .execute();
  await s
    .createTable("setelan")
    .addColumn("versi", "bigint", (c) => c.primaryKey())
    .addColumn("isi", "text", (c) => c.notNull())
    .addColumn("oleh", "text", (c) => c.notNull())
    .addColumn("pada", "text", (c) => c.notNull())
    .execute();
};

const tabelOrang = async (s: SchemaModule): Promise<void> => {
  await s
    .createTable("orang")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("nama", "text", (c) => c.notNull())
    .addColumn("inisial", "text", (c) => c.notNull())
    .addColumn("peran", "text", (c) => c.notNull())
    .addColumn("wilayah", "text", (c) => c.notNull())
    .addColumn("sandi", "text", (c) => c.notNull())
    .addColumn("aktif", "integer", (c) => c.notNull())
    .addColumn("dibuat", "text", (c) => c.notNull())
    .execute();
};

const tabelPerangkat = async (s: SchemaModule): Promise<void> => {
  await s
    .createTable("perangkat")
    .addColumn("dev", "text", (c) => c.primaryKey())
    .addColumn("label", "text", (c) => c.notNull().unique())
    .addColumn("wilayah", "text", (c) => c.notNull())
    .addColumn("token_hash", "text", (c) => c.notNull().unique())
    .addColumn("kunci_tanda", "text", (c) => c.notNull())
    .addColumn("kunci_terima", "text", (c) => c.notNull())
    .addColumn("dicabut", "integer", (c) => c.notNull())
    .addColumn("dibuat", "text", (c) => c.notNull())
    .addColumn("terakhir", "text")
    .execute();
  await s
    .createTable("kode")
    .addColumn("hash", "text", (c) => c.primaryKey())
    .addColumn("jenis", "text", (c) => c.notNull())
    .addColumn("wilayah", "text", (c) => c.notNull())
    .addColumn("kedaluwarsa", "text", (c) => c.notNull())
    .addColumn("dipakai", "text")
    .addColumn("ulang", "integer", (c) => c.notNull())
    .execute();
  await s
    .createTable("cakupan")
    .addColumn("dev", "text", (c) => c.notNull().references("perangkat.dev"))
    .addColumn("versi", "bigint", (c) => c.notNull())
    .addColumn("wilayah", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("cakupan_pk", ["dev", "versi"])
    .execute();
};

const tabelSesi = async (s: SchemaModule): Promise<void> => {
  await s
    .createTable("sesi")
    .addColumn("hash", "text", (c) => c.primaryKey())
    .addColumn("orang", "text", (c) => c.notNull().references("orang.id"))
    .addColumn("dev", "text", (c) => c.notNull().references("perangkat.dev"))
    .addColumn("kedaluwarsa", "text", (c) => c.notNull())
    .execute();
  await s
    .createTable("petugas_perangkat")
    .addColumn("dev", "text", (c) => c.notNull().references("perangkat.dev"))
    .addColumn("orang", "text", (c) => c.notNull().references("orang.id"))
    .addColumn("sejak", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("petugas_perangkat_pk", ["dev", "orang"])
    .execute();
};

const tabelPeristiwa = async (s: SchemaModule): Promise<void> => {
  await s
    .createTable("peristiwa")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("urut", "bigint", (c) => c.notNull().unique())
    .addColumn("app", "text", (c) => c.notNull())
    .addColumn("dev", "text", (c) => c.notNull().references("perangkat.dev"))
    .addColumn("gen", "integer", (c) => c.notNull())
    .addColumn("seq", "integer", (c) => c.notNull())
    .addColumn("amplop", "text", (c) => c.notNull())
    .addColumn("tunda", "text")
    .addUniqueConstraint("peristiwa_rantai", ["dev", "gen", "seq"])
    .execute();
  await s.createIndex("peristiwa_app").on("peristiwa").columns(["app", "urut"]).execute();
  await s.createIndex("peristiwa_tunda").on("peristiwa").columns(["tunda", "app"]).execute();
  await s
    .createTable("putusan")
    .addColumn("id", "text", (c) => c.primaryKey().references("peristiwa.id"))
    .addColumn("app", "text", (c) => c.notNull())
    .addColumn("dev", "text", (c) => c.notNull())
    .addColumn("hasil", "text", (c) => c.notNull())
    .addColumn("gseq", "bigint", (c) => c.notNull().unique())
    .addColumn("alasan", "text", (c) => c.notNull())
    .addColumn("setelan", "bigint", (c) => c.notNull())
    .addColumn("susulan", "integer", (c) => c.notNull())
    .execute();
  await s.createIndex("putusan_app").on("putusan").columns(["app", "gseq"]).execute();
  await s.createIndex("putusan_susulan").on("putusan").columns(["dev", "susulan", "gseq"]).execute();
};

const tabelRantai = async (s: SchemaModule): Promise<void> => {
  await s
    .createTable("rantai")
    .addColumn("dev", "text", (c) => c.notNull().references("perangkat.dev"))
    .addColumn("gen", "integer", (c) => c.notNull())
    .addColumn("seq", "integer", (c) => c.notNull())
    .addColumn("kepala", "text")
    .addColumn("beku", "integer", (c) => c.notNull())
    .addPrimaryKeyConstraint("rantai_pk", ["dev", "gen"])
    .execute();
  await s
    .createTable("kunci_tersegel")
    .addColumn("app", "text", (c) => c.notNull())
    .addColumn("kid", "integer", (c) => c.notNull())
    .addColumn("ke", "text", (c) => c.notNull())
    .addColumn("enc", "text", (c) => c.notNull())
    .addColumn("ct", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("kunci_tersegel_pk", ["app", "kid", "ke"])
    .execute();
};

const tabelPermohonan = async (s: SchemaModule): Promise<void> => {
  await s
    .createTable("permohonan")
    .addColumn("app", "text", (c) => c.primaryKey())
    .addColumn("desa", "text", (c) => c.notNull())
    .addColumn("dev", "text", (c) => c.notNull())
    .addColumn("status", "text", (c) => c.notNull())
    .addColumn("layanan", "text", (c) => c.notNull())
    .addColumn("tugas", "text", (c) => c.notNull())
    .addColumn("sejak", "text", (c) => c.notNull())
    .addColumn("hash", "text", (c) => c.notNull())
    .addColumn("gseq", "bigint", (c) => c.notNull())
    .addColumn("baris", "text", (c) => c.notNull())
    .addColumn("setelan", "bigint", (c) => c.notNull())
    .execute();
  await s.createIndex("permohonan_gseq").on("permohonan").columns(["gseq"]).execute();
  await s.createIndex("permohonan_desa").on("permohonan").columns(["desa", "gseq"]).execute();
};

const tabelHalaman = async (s: SchemaModule): Promise<void> => {
  await s
    .createTable("halaman")
    .addColumn("hash", "text", (c) => c.primaryKey())
    .addColumn("app", "text", (c) => c.notNull())
    .addColumn("dev", "text", (c) => c.notNull())
    .addColumn("bytes", "integer", (c) => c.notNull())
    .addColumn("gseq", "bigint")
    .addColumn("diterima", "text")
    .execute();
  await s.createIndex("halaman_app").on("halaman").columns(["app"]).execute();
  await s.createIndex("halaman_dev").on("halaman").columns(["dev", "gseq"]).execute();
};

const awal: Migration = {
  up: async ({ schema: s }: Kysely<unknown>) => {
    await tabelDasar(s);
    await tabelOrang(s);
    await tabelPerangkat(s);
    await tabelSesi(s);
    await tabelPeristiwa(s);
    await tabelRantai(s);
    await tabelPermohonan(s);
    await tabelHalaman(s);
  },
};

export const migrasi: MigrationProvider = { getMigrations: () => Promise.resolve({ "2026-01-awal": awal }) };
