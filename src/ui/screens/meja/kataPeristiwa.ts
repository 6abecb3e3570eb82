/** What somebody did, in words that follow a name: "Rina mengisi Nama, anak: AISYAH". Never a NIK. */
import type { Peristiwa } from "../../../domain/permohonan/peristiwa.ts";
import { isOrang } from "../../../domain/layanan/isian.ts";
import { useText } from "../../text/bahasa.tsx";
import { daftarLayanan, namaLayanan } from "../../text/namaLayanan.ts";
import { useKataOrang } from "../berkas/kataSyarat.ts";
import { namaHasil, useKataKolom } from "./kataKerja.ts";
import { useNamaSlot } from "./kataSlot.ts";

/** More fields than these are counted by the reader of the form itself. */
const PALING_BANYAK = 4;

const aman = (nilai: string): string => (/\d{16}/.test(nilai) ? "…" : nilai);

/** "Nama lengkap anak": a form field with whose it is. */
export const useKataKolomOrang = (): ((path: string) => string) => {
  const kolom = useKataKolom();
  const orang = useKataOrang();
  return (path) => {
    const kelompok = path.split(".")[0] ?? "";
    return isOrang(kelompok) ? `${kolom(path)} ${orang(kelompok)}` : kolom(path);
  };
};

/** Name of a form field with its value, as it was written. */
const useKataIsian = (): ((isian: Readonly<Record<string, string>>) => string) => {
  const kolom = useKataKolomOrang();
  return (isian) => {
    const semua = Object.entries(isian).map(([path, nilai]) => `${kolom(path)}: ${aman(nilai)}`);
    return semua.slice(0, PALING_BANYAK).join("; ") + (semua.length > PALING_BANYAK ? "; …" : "");
  };
};

export const useKataPeristiwa = (): ((e: Peristiwa) => string) => {
  const t = useText();
  const kataIsian = useKataIsian();
  const namaSlot = useNamaSlot();
  const apa = (e: Peristiwa): string => {
    if (e.type === "IsianDicatat") return kataIsian(e.isian);
    if (e.type === "BerkasDiambilAlih") return e.perangkat;
    if ("slot" in e) return namaSlot(e.slot);
    if ("layanan" in e) return typeof e.layanan === "string" ? namaLayanan(e.layanan) : daftarLayanan(e.layanan);
    return e.type === "TteDibubuhkan" || e.type === "Dicetak" || e.type === "Diserahkan" ? namaHasil(e.hasil) : "";
  };
  return (e) => t(`ujung.peristiwa_${e.type}`, { apa: apa(e) });
};
