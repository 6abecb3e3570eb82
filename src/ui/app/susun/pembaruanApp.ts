/** Whether a newer version waits, and taking it by consent. */
import { createSignal } from "solid-js";
import { keadaanPembaruan, pantauPembaruan, terapkan } from "../../../sync/pembaruan.ts";
import type { Jemput } from "../jemput.ts";

export const createPembaruanApp = (): Jemput["pembaruan"] => {
  const [keadaan, setKeadaan] = createSignal(keadaanPembaruan());
  pantauPembaruan((baru) => setKeadaan(baru));
  return { ada: () => keadaan() === "menunggu", terapkan: () => void terapkan() };
};
