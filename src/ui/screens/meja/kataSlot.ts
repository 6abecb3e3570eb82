/** What a requirement slot is called on the desk: "KTP-el ibu", "F-2.01A". */
import type { Accessor } from "solid-js";
import { dokumenIds } from "../../../domain/layanan/dokumenIds.ts";
import { useJemput } from "../../app/jemput.ts";
import { useKataOrang } from "../berkas/kataSyarat.ts";
import { namaDokumen } from "../berkas/namaSyarat.ts";

export const useNamaSlot = (): ((slot: string) => string) => {
  const jemput = useJemput();
  const kataOrang = useKataOrang();
  const formSet: Accessor<"2019" | "2026"> = () => jemput.setelan().formSet;
  return (slot) => {
    const [jenis = "", orang] = slot.split(":");
    const dikenal = dokumenIds.find((id) => id === jenis);
    const nama = dikenal === undefined ? jenis : namaDokumen(dikenal, formSet());
    return orang === undefined ? nama : `${nama} ${kataOrang(orang).toLowerCase()}`;
  };
};
