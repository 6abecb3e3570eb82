/** The application date that the officer confirmed: the event's date, or a choice where the tablet's clock says another. */
import { createSignal, type Accessor } from "solid-js";
import type { Jemput } from "../../app/jemput.ts";

export interface TanggalPermohonan {
  /** Undefined while two dates differ and nobody has said which one holds. */
  readonly tanggal: Accessor<string | undefined>;
  /** The dates to choose from; one where they agree. */
  readonly usul: Accessor<readonly string[]>;
  readonly pilih: (tanggal: string) => void;
}

/** A choice holds for this event and this day of the clock, so that it is asked once and not for every family. */
const [dipilih, setDipilih] = createSignal<{ readonly untuk: string; readonly tanggal: string }>();

export const createTanggalPermohonan = (jemput: Jemput): TanggalPermohonan => {
  const usul = () => {
    const acara = jemput.acara()?.tanggal;
    const hari = jemput.hariIni();
    return acara === undefined || acara === hari ? [hari] : [hari, acara];
  };
  const untuk = () => usul().join(" ");
  return {
    usul,
    tanggal: () => {
      const semua = usul();
      if (semua.length === 1) return semua[0];
      const satu = dipilih();
      return satu?.untuk === untuk() ? satu.tanggal : undefined;
    },
    pilih: (tanggal) => setDipilih({ untuk: untuk(), tanggal }),
  };
};
