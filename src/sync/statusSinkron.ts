/** How sync stands, for the screen: what still waits here, and why nothing moves if nothing moves. */
import type { JemputDb } from "../store/db.ts";
import { jumlahMenunggu } from "../store/antrean.ts";
import type { Kabar, KeadaanSinkron } from "../store/kabar.ts";
import { bacaMeta } from "../store/meta.ts";

export interface StatusSinkron {
  readonly keadaan: KeadaanSinkron;
  /** Last time that the gateway answered, ISO. */
  readonly terakhir?: string;
  readonly menungguPeristiwa: number;
  readonly menungguHalaman: number;
  /** Tag of what stands in the way. */
  readonly galat?: string;
}

export interface PenandaStatus {
  readonly baca: () => StatusSinkron;
  /** Calls at once and with every change. Returns the way to stop. */
  readonly langganan: (panggil: (status: StatusSinkron) => void) => () => void;
  /** Tells this tab and the others; `galat` undefined clears it. */
  readonly ubah: (keadaan: KeadaanSinkron, galat?: string) => void;
  /** Counts again what waits. */
  readonly hitung: () => Promise<void>;
}

export const createStatus = (db: JemputDb, kabar: Kabar): PenandaStatus => {
  let kini: StatusSinkron = { keadaan: "diam", menungguPeristiwa: 0, menungguHalaman: 0 };
  const pelanggan = new Set<(status: StatusSinkron) => void>();
  const pasang = (baru: StatusSinkron): void => {
    kini = baru;
    for (const panggil of pelanggan) panggil(kini);
  };
  const terapkan = (keadaan: KeadaanSinkron, galat: string | undefined): void => {
    const { galat: _, ...tanpa } = kini;
    pasang({ ...tanpa, keadaan, ...(galat === undefined ? {} : { galat }) });
  };
  const hitung = async (): Promise<void> => {
    try {
      const { peristiwa, halaman } = await jumlahMenunggu(db);
      const terakhir = await bacaMeta(db, "terakhir");
      const jumlah = { menungguPeristiwa: peristiwa, menungguHalaman: halaman };
      pasang({ ...kini, ...jumlah, ...(terakhir === undefined ? {} : { terakhir }) });
    } catch {
      // The database is closing: the last count stands.
    }
  };
  kabar.dengar((berita, dariTabLain) => {
    if (berita.jenis === "antrean") void hitung();
    if (berita.jenis === "status" && dariTabLain) terapkan(berita.keadaan, berita.galat);
  });
  return {
    baca: () => kini,
    langganan: (panggil) => {
      pelanggan.add(panggil);
      panggil(kini);
      return () => pelanggan.delete(panggil);
    },
    ubah: (keadaan, galat) => {
      terapkan(keadaan, galat);
      kabar.siarkan({ jenis: "status", keadaan, ...(galat === undefined ? {} : { galat }) });
    },
    hitung,
  };
};
