// A fresh office for one story: people of every role and enrolment codes, made through the admin's own routes.
import * as v from "valibot";
import { buatKunciPerangkat } from "../../../gateway/demo/perangkatContoh.ts";
import type { Peran } from "../../../src/domain/permohonan/peran.ts";
import { setelanKantorSchema, type SetelanKantor } from "../../../src/protocol/kantor.ts";
import type { Gateway } from "../jalan.ts";

export const KECAMATAN = "990104";
export const KABUPATEN = "9901";
/** Everybody's passphrase in the stories. */
export const SANDI = "jemput-uji-2026";

export interface Orang {
  readonly id: string;
  readonly nama: string;
  readonly peran: Peran;
}

const orang = (id: string, nama: string, peran: Peran): Orang => ({ id, nama, peran });

/** Who works in a story, by the part that they play. */
export const PETUGAS = {
  lapangan: orang("rina", "Rina Wulandari", "petugas_lapangan"),
  lapanganLain: orang("dewi", "Dewi Lestari", "petugas_lapangan"),
  operator: orang("made", "Made Ayu", "operator_dokumen"),
  ikd: orang("bagus", "Bagus Prasetyo", "operator_ikd"),
  verifikatorIv: orang("siti", "Siti Marlina", "verifikator_iv"),
  verifikatorIii: orang("hendra", "Hendra Gunawan", "verifikator_iii"),
  kepala: orang("wira", "Wiryawan Adi", "kepala_dinas"),
  distribusi: orang("agus", "Agus Santoso", "loket_distribusi"),
  arsip: orang("lina", "Lina Marpaung", "loket_arsip"),
} as const satisfies Readonly<Record<string, Orang>>;

export interface KantorUji {
  /** A one-time enrolment code for a tablet (`T`), a desk (`L`) or a village post (`P`). */
  readonly kode: (jenis: "T" | "L" | "P", wilayah: string) => Promise<string>;
  /** The next version of the office's settings. */
  readonly aturSetelan: (ubahan: Partial<Omit<SetelanKantor, "versi">>) => Promise<void>;
}

const inisial = (nama: string): string =>
  nama
    .split(" ")
    .map((kata) => kata.charAt(0))
    .join("")
    .slice(0, 3);

const wilayahDari = (peran: Peran): string => (peran === "petugas_lapangan" ? KECAMATAN : KABUPATEN);

const ambilKata = (ucapan: string, judul: string): string => {
  const kata = new RegExp(`${judul}\\s*:\\s*(\\S+)`).exec(ucapan)?.[1];
  if (kata === undefined) throw new Error(`the terminal did not say: ${judul}`);
  return kata;
};

const teksDari = (isi: unknown, nama: string): string => {
  const nilai: unknown =
    typeof isi === "object" && isi !== null ? Object.entries(isi).find(([k]) => k === nama)?.[1] : undefined;
  if (typeof nilai !== "string") throw new Error(`the answer has no ${nama}`);
  return nilai;
};

/** Signs the admin in with what the terminal said at the first start, and makes the people of the stories. */
export const bukaKantor = async (gateway: Gateway): Promise<KantorUji> => {
  const kirim = async (jalur: string, isi?: unknown, sesi?: string, method = "POST"): Promise<unknown> => {
    const jawab = await fetch(gateway.alamat + jalur, {
      method,
      headers: {
        ...(isi === undefined ? {} : { "content-type": "application/json" }),
        ...(sesi === undefined ? {} : { authorization: `Bearer ${sesi}` }),
      },
      ...(isi === undefined ? {} : { body: JSON.stringify(isi) }),
    });
    if (!jawab.ok) throw new Error(`${jalur}: ${String(jawab.status)} ${await jawab.text()}`);
    return jawab.json();
  };
  const { kunciTanda, kunciTerima } = await buatKunciPerangkat();
  const masuk = await kirim("/api/perangkat/daftar", {
    kode: ambilKata(gateway.ucapan(), "Kode perangkat"),
    pengguna: "admin",
    sandi: ambilKata(gateway.ucapan(), "Kata sandi"),
    kunciTanda,
    kunciTerima,
  });
  const sesi = teksDari(masuk, "sesi");
  for (const { id, nama, peran } of Object.values(PETUGAS)) {
    const wilayah = [wilayahDari(peran)];
    await kirim("/api/orang", { id, nama, inisial: inisial(nama), peran: [peran], wilayah, sandi: SANDI }, sesi);
  }
  return {
    kode: async (jenis, wilayah) =>
      teksDari(await kirim("/api/perangkat/kode", { jenis, wilayah: [wilayah] }, sesi), "kode"),
    aturSetelan: async (ubahan) => {
      const kini = v.parse(setelanKantorSchema, await kirim("/api/setelan", undefined, sesi, "GET"));
      await kirim("/api/setelan", { ...kini, ...ubahan, versi: kini.versi + 1 }, sesi, "PUT");
    },
  };
};
