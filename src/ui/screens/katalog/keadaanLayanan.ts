/** The conditions that change what a service asks for, in the order of asking, and its requirements under chosen ones. */
import { syaratKantor } from "../../../domain/layanan/aturanKantor.ts";
import type { Jawaban } from "../../../domain/layanan/isian.ts";
import { kelengkapan, type SyaratBerlaku } from "../../../domain/layanan/kelengkapan.ts";
import { kondisiIds, type KondisiId } from "../../../domain/layanan/kondisi.ts";
import type { LayananId } from "../../../domain/layanan/layananId.ts";
import type { SetelanLayanan } from "../../../domain/layanan/setelan.ts";

export const kondisiLayanan = (id: LayananId, setelan: SetelanLayanan): readonly KondisiId[] => {
  const dipakai = new Set(
    syaratKantor(id, setelan).flatMap(({ bila, alternatif = [] }) => [
      ...(bila === undefined ? [] : [bila]),
      ...alternatif.flatMap(({ syarat, dan }) => [syarat, ...(dan === undefined ? [] : [dan.kondisi])]),
    ]),
  );
  return kondisiIds.filter((kondisi) => kondisi !== "always" && dipakai.has(kondisi));
};

/** What is switched on holds, everything else doesn't. */
export const syaratDalam = (
  id: LayananId,
  nyala: readonly KondisiId[],
  setelan: SetelanLayanan,
  tanggal: string,
): readonly SyaratBerlaku[] => {
  const jawaban: Jawaban = Object.fromEntries(
    kondisiLayanan(id, setelan).map((kondisi) => [kondisi, nyala.includes(kondisi)]),
  );
  return kelengkapan({ layanan: [id], jawaban, isian: {}, tanggal, setelan });
};
