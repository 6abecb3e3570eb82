/**
 * Saves what is typed as a draft: 400 ms after the last keystroke, at once when the field or the page is left, and one
 * save after the other. What could not be stored is kept and tried again with the next change (DESIGN section 6).
 */
import { createSignal, type Accessor } from "solid-js";
import type { Result } from "../../../lib/result.ts";

export type StatusSimpan =
  | { readonly keadaan: "bersih" | "menunggu" }
  | { readonly keadaan: "tersimpan"; readonly at: string }
  | { readonly keadaan: "gagal"; readonly galat: string };

type Isi = Readonly<Record<string, string>>;
type Hasil = Promise<Result<void, { readonly type: string }>>;

export interface SimpanOtomatis {
  readonly ubah: (bagian: string, path: string, nilai: string) => void;
  /** Stores what waits; true when nothing is left unsaved. */
  readonly siram: () => Promise<boolean>;
  /** Stores what waits, then makes events of the draft: when a section is left. */
  readonly catat: () => Promise<boolean>;
  readonly status: Accessor<StatusSimpan>;
}

interface Bahan {
  readonly simpan: (bagian: string, isi: Isi) => Hasil;
  readonly catat: () => Hasil;
  readonly jam: () => string;
  /** Milliseconds of silence before a save. */
  readonly jeda?: number;
}

export const createSimpanOtomatis = (bahan: Bahan): SimpanOtomatis => {
  const [status, setStatus] = createSignal<StatusSimpan>({ keadaan: "bersih" });
  const menunggu = new Map<string, Isi>();
  let jamPasir: ReturnType<typeof setTimeout> | undefined;
  let rantai: Promise<unknown> = Promise.resolve();

  const gagal = (galat: string): boolean => {
    setStatus({ keadaan: "gagal", galat });
    return false;
  };

  const simpanSatu = async (bagian: string, isi: Isi): Promise<boolean> => {
    menunggu.delete(bagian);
    const hasil = await bahan.simpan(bagian, isi);
    if (hasil.ok) return true;
    // Newer keystrokes win over those that could not be stored.
    menunggu.set(bagian, { ...isi, ...menunggu.get(bagian) });
    return gagal(hasil.error.type);
  };

  const simpanSemua = async (): Promise<boolean> => {
    if (menunggu.size === 0) return status().keadaan !== "gagal";
    for (const [bagian, isi] of [...menunggu]) if (!(await simpanSatu(bagian, isi))) return false;
    setStatus(menunggu.size > 0 ? { keadaan: "menunggu" } : { keadaan: "tersimpan", at: bahan.jam() });
    return true;
  };

  const berurutan = (kerja: () => Promise<boolean>): Promise<boolean> => {
    const hasil = rantai.then(kerja);
    rantai = hasil.catch(() => undefined);
    return hasil;
  };

  const siram = (): Promise<boolean> => {
    clearTimeout(jamPasir);
    return berurutan(simpanSemua);
  };

  return {
    ubah: (bagian, path, nilai) => {
      menunggu.set(bagian, { ...menunggu.get(bagian), [path]: nilai });
      if (status().keadaan !== "gagal") setStatus({ keadaan: "menunggu" });
      clearTimeout(jamPasir);
      jamPasir = setTimeout(() => void siram(), bahan.jeda ?? 400);
    },
    siram,
    catat: () => {
      clearTimeout(jamPasir);
      return berurutan(async () => {
        if (!(await simpanSemua())) return false;
        const hasil = await bahan.catat();
        return hasil.ok ? true : gagal(hasil.error.type);
      });
    },
    status,
  };
};
