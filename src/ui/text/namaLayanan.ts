/** Short names of services from their ids, also of ids that a newer catalogue sent. */
import { cariLayanan } from "../../domain/layanan/katalog.ts";

/** "Akta Kelahiran"; the id itself for a service that this version doesn't know. */
export const namaLayanan = (id: string): string => cariLayanan(id)?.namaPendek ?? id;

/** "Akta Kelahiran + KK dengan anak baru + KIA 0-5" */
export const daftarLayanan = (ids: readonly string[]): string => ids.map(namaLayanan).join(" + ");
