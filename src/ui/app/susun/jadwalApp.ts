/** Sync for the screens: its status as a signal, and the schedule of the tab that leads. */
import { createSignal } from "solid-js";
import { createJadwal, pemicuPeramban, type Jadwal } from "../../../sync/jadwal.ts";
import { pimpin } from "../../../sync/pemimpin.ts";
import type { Sinkron } from "../../../sync/sinkron.ts";
import type { SinkronApp, StatusSinkron } from "../jemput.ts";

/** Acts come in bursts (a scan, its reading, an answer): one round trip for all of them. */
const SEGERA_MS = 400;

export const createJadwalApp = (
  sinkron: Sinkron,
): { readonly app: SinkronApp; readonly segera: () => void; readonly mulai: () => void } => {
  const [status, setStatus] = createSignal<StatusSinkron>(sinkron.status.baca());
  sinkron.status.langganan((baru) => setStatus(baru));
  void sinkron.status.hitung();
  let jadwal: Jadwal | undefined;
  let menunggu: ReturnType<typeof setTimeout> | undefined;
  // A tab that doesn't lead may still send once when its officer asks: pushes are idempotent.
  const sekarang = (): void => {
    if (jadwal) jadwal.sekarang();
    else void sinkron.jalankan();
  };
  return {
    app: { status, sekarang },
    segera: () => {
      menunggu ??= setTimeout(() => {
        menunggu = undefined;
        sekarang();
      }, SEGERA_MS);
    },
    mulai: () => {
      pimpin(navigator.locks, "jemput-sinkron", () => {
        jadwal = createJadwal({
          jalankan: sinkron.jalankan,
          acak: Math.random,
          tunda: (kerja, ms) => {
            const jam = setTimeout(kerja, ms);
            return () => clearTimeout(jam);
          },
          pemicu: pemicuPeramban(window, document, navigator.serviceWorker),
        });
        return () => {
          jadwal?.henti();
          jadwal = undefined;
        };
      });
    },
  };
};
