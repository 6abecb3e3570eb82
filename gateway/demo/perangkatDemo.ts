/** The three devices of the demo: a tablet, a village post, and the office's counter; enrolled as any other. */
import { bukaSesi } from "../auth/masuk.ts";
import { orangById } from "../auth/orang.ts";
import { daftarkan, simpanKode, type PerangkatRow } from "../auth/perangkat.ts";
import { kodeAcak } from "../auth/token.ts";
import type { Kantor } from "../kantor.ts";
import { buatKunciPerangkat, createPerangkatContoh, type PerangkatContoh } from "./perangkatContoh.ts";
import { KABUPATEN_DEMO } from "./petugas.ts";

export interface PerangkatDemo extends PerangkatContoh {
  readonly row: PerangkatRow;
  /** Next count of a receipt number. */
  readonly hitung: () => number;
}

const ALAT = [
  { jenis: "T", orang: ["rina"] },
  { jenis: "P", orang: ["yanto"] },
  { jenis: "L", orang: ["made", "bagus", "siti", "hendra", "kepala", "agus", "lina", "admin"] },
] as const;

const orangDemo = async (kantor: Kantor, id: string) => {
  const row = await orangById(kantor.db, id);
  if (!row) throw new Error(`no demo person ${id}`);
  return row;
};

const buat = async (kantor: Kantor, jenis: string, orang: readonly string[]): Promise<PerangkatDemo> => {
  const [pertama = "", ...lain] = orang;
  const kode = kodeAcak();
  const kedaluwarsa = new Date(kantor.sekarang().getTime() + 60_000).toISOString();
  await simpanKode(kantor.db, kode, { jenis, wilayah: [KABUPATEN_DEMO], kedaluwarsa });
  const kunci = await buatKunciPerangkat();
  const hasil = await daftarkan(kantor, { kode, ...kunci }, await orangDemo(kantor, pertama));
  if (!hasil.ok) throw new Error(`demo device: ${hasil.error.type}`);
  const { dev, label } = hasil.value;
  for (const id of lain) {
    const satu = await orangDemo(kantor, id);
    await kantor.db.transaction().execute((trx) => bukaSesi(trx, satu, dev, kantor.sekarang()));
  }
  const row = await kantor.db.selectFrom("perangkat").selectAll().where("dev", "=", dev).executeTakeFirstOrThrow();
  const contoh = await createPerangkatContoh(
    { dev, label, pkcs8: kunci.pkcs8 },
    { kunciKantor: kantor.kunci.kantor.publik, kunciPemulihan: kantor.kunci.pemulihan.publik },
  );
  let hitungan = 0;
  return { ...contoh, row, hitung: () => (hitungan += 1) };
};

/** By the person who acts on it. */
export const buatPerangkatDemo = async (kantor: Kantor): Promise<ReadonlyMap<string, PerangkatDemo>> => {
  const perOrang = new Map<string, PerangkatDemo>();
  for (const { jenis, orang } of ALAT) {
    const alat = await buat(kantor, jenis, orang);
    for (const id of orang) perOrang.set(id, alat);
  }
  return perOrang;
};
