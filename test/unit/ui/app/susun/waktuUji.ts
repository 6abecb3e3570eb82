/** A clock and timers that a test moves by hand. */
export interface WaktuUji {
  readonly jam: () => number;
  readonly tunda: (kerja: () => void, ms: number) => () => void;
  /** Time passes, timers fire. */
  readonly maju: (ms: number) => void;
  /** The device sleeps: the clock goes on (or is put back), no timer fires. */
  readonly tidur: (ms: number) => void;
  readonly menunggu: () => number;
}

export const createWaktuUji = (): WaktuUji => {
  let jam = Date.parse("2026-11-18T10:00:00+07:00");
  // Timers count their own time, as a browser's do: a clock that is put back doesn't delay them.
  let detak = 0;
  const semua = new Set<{ readonly kerja: () => void; readonly pada: number }>();
  const maju = (ms: number): void => {
    const sampai = detak + ms;
    for (;;) {
      const [satu] = [...semua].filter(({ pada }) => pada <= sampai).sort((a, b) => a.pada - b.pada);
      const ke = satu?.pada ?? sampai;
      jam += ke - detak;
      detak = ke;
      if (!satu) return;
      semua.delete(satu);
      satu.kerja();
    }
  };
  return {
    jam: () => jam,
    tunda: (kerja, ms) => {
      const satu = { kerja, pada: detak + ms };
      semua.add(satu);
      return () => void semua.delete(satu);
    },
    maju,
    tidur: (ms) => void (jam += ms),
    menunggu: () => semua.size,
  };
};
