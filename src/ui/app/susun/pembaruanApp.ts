/** Whether a newer version waits, and taking it by consent. */
import { createSignal } from "solid-js";
import { keadaanPembaruan, pantauPembaruan, tahanPembaruan, terapkan } from "../../../sync/pembaruan.ts";
import type { Jemput } from "../jemput.ts";

export const createPembaruanApp = (): Jemput["pembaruan"] => {
  const [keadaan, setKeadaan] = createSignal(keadaanPembaruan());
  pantauPembaruan((baru) => setKeadaan(baru));
  return {
    ada: () => keadaan() === "menunggu",
    diganti: () => keadaan() === "diganti",
    terapkan: async () => (await terapkan()).ok,
    tahan: () => ("locks" in navigator ? tahanPembaruan() : () => undefined),
  };
};
