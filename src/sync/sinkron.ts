/** Sync as a whole: events first, pages after, then the receipts for them. One at a time; asked again while running, it runs once more. */
import type { Result } from "../lib/result.ts";
import type { KeadaanSinkron } from "../store/kabar.ts";
import { putaran, type PutaranDeps, type SinkronError } from "./putaran.ts";
import { createStatus, type PenandaStatus } from "./statusSinkron.ts";
import { createUnggah, type UnggahError } from "./unggah.ts";

export interface Sinkron {
  /** True when the gateway took and gave everything. */
  readonly jalankan: () => Promise<boolean>;
  readonly status: Pick<PenandaStatus, "baca" | "langganan" | "hitung">;
}

const keadaanOf = (galat: SinkronError | UnggahError): KeadaanSinkron => {
  switch (galat.type) {
    case "PerluMasuk":
    case "PerluBuka":
      return "perlu_masuk";
    case "BelumTerdaftar":
      return "diam";
    case "Luring":
    case "ServerGalat":
    case "TerlaluSering":
      return "luring";
    default:
      return "ditolak";
  }
};

export const createSinkron = (deps: PutaranDeps): Sinkron => {
  const status = createStatus(deps.db, deps.kabar);
  const unggah = createUnggah(deps);

  const sekali = async (): Promise<Result<unknown, SinkronError | UnggahError>> => {
    const dorong = await putaran(deps);
    if (!dorong.ok) return dorong;
    const pages = await unggah(dorong.value);
    if (!pages.ok) return pages;
    if (pages.value.selesai > 0) {
      const terima = await putaran(deps);
      if (!terima.ok) return terima;
    }
    return pages.value.galat ? { ok: false, error: pages.value.galat } : dorong;
  };

  const kerja = async (): Promise<boolean> => {
    status.ubah("jalan");
    const hasil = await sekali();
    await status.hitung();
    if (hasil.ok) status.ubah("diam");
    else status.ubah(keadaanOf(hasil.error), hasil.error.type);
    return hasil.ok;
  };

  let jalan: Promise<boolean> | undefined;
  let lagi: Promise<boolean> | undefined;
  const mulai = (): Promise<boolean> => {
    const ini = kerja().finally(() => {
      if (jalan === ini) jalan = undefined;
    });
    jalan = ini;
    return ini;
  };
  return {
    status,
    jalankan: () => {
      if (!jalan) return mulai();
      lagi ??= jalan.then(
        () => {
          lagi = undefined;
          return mulai();
        },
        () => {
          lagi = undefined;
          return mulai();
        },
      );
      return lagi;
    },
  };
};
