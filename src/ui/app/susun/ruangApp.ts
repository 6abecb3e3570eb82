/** Room left on the device, measured again when something was written, and the browser's promise to keep it. */
import { createSignal } from "solid-js";
import type { Kabar } from "../../../store/kabar.ts";
import { mintaTetap, ukurRuang, type Ruang } from "../../../store/ruang.ts";

export const createRuangApp = (kabar: Kabar): (() => Ruang | undefined) => {
  const [ruang, setRuang] = createSignal<Ruang>();
  const ukur = async (): Promise<void> => {
    setRuang(await ukurRuang(navigator.storage));
  };
  kabar.dengar((berita) => {
    if (berita.jenis === "antrean") void ukur();
  });
  void mintaTetap(navigator.storage).then(ukur);
  return ruang;
};
