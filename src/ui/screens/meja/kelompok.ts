/** The name proposed for a batch: day and part of the day, "20-11 siang". Recorded as it is, so always Indonesian. */
import { isiKalimat } from "../../text/kalimat.ts";
import { mejaId } from "../../text/meja.id.ts";
import { jam, tanggalAngka, tanggalDari } from "../../text/tanggal.ts";

/** `kini`: ISO time by the device's clock; the name is only a label and can be changed. */
export const namaKelompok = (kini: string, zona?: string): string => {
  const at = Date.parse(kini);
  const pukul = Number(jam(at, zona).slice(0, 2));
  const bagian = pukul < 11 ? "pagi" : pukul < 15 ? "siang" : "sore";
  return isiKalimat(mejaId[`kelompok_${bagian}`], { tanggal: tanggalAngka(tanggalDari(at, zona)).slice(0, 5) });
};
