/** Sync for the screens: its status as a signal, and the schedule of the tab that leads. */
import { createSignal } from "solid-js";
import { createJadwal, pemicuPeramban, type Jadwal } from "../../../sync/jadwal.ts";
import { pimpin } from "../../../sync/pemimpin.ts";
import type { Kabar } from "../../../store/kabar.ts";
import type { Sinkron } from "../../../sync/sinkron.ts";
import type { SinkronApp, StatusSinkron } from "../jemput.ts";

/** Acts come in bursts (a scan, its reading, an answer): one round trip for all of them. */
const SEGERA_MS = 400;

/** Background Sync, where it exists, wakes the app when the network is back; the outbox itself decides what to send. */
const mintaBangun = async (): Promise<void> => {
  const daftar = await navigator.serviceWorker?.getRegistration();
  if (!daftar || !("sync" in daftar)) return;
  const { sync } = daftar as { readonly sync: { readonly register: (nama: string) => Promise<void> } };
  await sync.register("jemput-sinkron").catch(() => undefined);
};

export const createJadwalApp = (
  sinkron: Sinkron,
  kabar: Kabar,
): { readonly app: SinkronApp; readonly segera: () => void; readonly mulai: () => void } => {
  const [status, setStatus] = createSignal<StatusSinkron>(sinkron.status.baca());
  sinkron.status.langganan((baru) => setStatus(baru));
  void sinkron.status.hitung();
  let jadwal: Jadwal | undefined;
  let menunggu: ReturnType<typeof setTimeout> | undefined;
  const sekarang = (): void => {
    if (jadwal) jadwal.sekarang();
    else kabar.siarkan({ jenis: "minta_sinkron" });
    if (!navigator.onLine) void mintaBangun();
  };
  kabar.dengar((berita, dariTabLain) => {
    if (berita.jenis === "minta_sinkron" && dariTabLain) jadwal?.sekarang();
  });
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
