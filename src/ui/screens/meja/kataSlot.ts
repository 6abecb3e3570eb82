/** What a requirement slot is called on the desk: "KTP-el ibu", "F-2.01A". */
import type { Accessor } from "solid-js";
import { dokumenIds } from "../../../domain/layanan/dokumenIds.ts";
import { SLOT_KONSEP } from "../../../domain/permohonan/keadaanKonsep.ts";
import { useJemput } from "../../app/jemput.ts";
import { useKataOrang } from "../berkas/kataSyarat.ts";
import { namaDokumenBerkas, type BerkasSlot } from "../berkas/namaSyarat.ts";
import { BELUM_DIPILAH } from "../lapangan/pilahan.ts";
import { useText } from "../../text/bahasa.tsx";

/** With the file (its services and its date), F-2.01 is named by its sheet in the set of forms that was in force then. */
export const useNamaSlot = (berkas: Accessor<BerkasSlot | undefined> = () => undefined): ((slot: string) => string) => {
  const t = useText();
  const jemput = useJemput();
  const kataOrang = useKataOrang();
  return (slot) => {
    const [jenis = "", orang] = slot.split(":");
    if (jenis === SLOT_KONSEP) return t("cetak.kurangKonsep");
    if (jenis === BELUM_DIPILAH) return t("meja.fotoBelumDipilah");
    const dikenal = dokumenIds.find((id) => id === jenis);
    const nama =
      dikenal === undefined ? jenis : namaDokumenBerkas(dikenal, berkas(), jemput.setelan(), jemput.hariIni());
    return orang === undefined ? nama : `${nama} ${kataOrang(orang).toLowerCase()}`;
  };
};
