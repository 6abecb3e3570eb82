/** The last acts at the table, in order: consent, receipt, submission. Safe to repeat: what is done already is passed over. */
import { ok, type Result } from "../../../lib/result.ts";
import type { Peristiwa } from "../../../domain/permohonan/peristiwa.ts";
import type { Permohonan } from "../../../domain/permohonan/permohonan.ts";
import { bisaDititip, titipAsli } from "./asliDiKantor.ts";
import type { GalatApp, GambarBaru, Jemput } from "../../app/jemput.ts";

export interface Penyerahan {
  readonly cara: "tanda_tangan" | "cap_jempol";
  /** Undefined where a consent of before is kept. */
  readonly gambar: GambarBaru | undefined;
  readonly saksi: readonly string[];
  /** What prints as *belum lengkap*. */
  readonly terbuka: number;
  /** Originals given back. */
  readonly asliKembali: number;
  /** Slots of the originals that the applicant leaves. */
  readonly asliTitip?: readonly string[];
}

const persetujuan = async (
  jemput: Jemput,
  app: string,
  isi: Penyerahan,
): Promise<Result<readonly Peristiwa[], GalatApp>> => {
  if (!isi.gambar) return ok([]);
  const gambar = await jemput.berkas.segelHalaman(app, isi.gambar);
  if (!gambar.ok) return gambar;
  return ok([{ type: "PemohonMenyetujui", cara: isi.cara, gambar: gambar.value, saksi: [...isi.saksi] }]);
};

export const serahkanBerkas = async (
  jemput: Jemput,
  p: Permohonan,
  isi: Penyerahan,
): Promise<Result<void, GalatApp>> => {
  const draf = await jemput.berkas.catatDraf(p.app);
  if (!draf.ok) return draf;
  const setuju = await persetujuan(jemput, p.app, isi);
  if (!setuju.ok) return setuju;
  const bisa = bisaDititip(p);
  const peristiwa: readonly Peristiwa[] = [
    ...setuju.value,
    ...titipAsli(
      p,
      (isi.asliTitip ?? []).filter((slot) => bisa.includes(slot)),
    ),
    ...(p.tandaTerima
      ? []
      : [{ type: "TandaTerimaDiberikan", terbuka: isi.terbuka, asliKembali: isi.asliKembali } as const]),
    { type: "Diajukan" },
  ];
  for (const satu of peristiwa) {
    const hasil = await jemput.berkas.lakukan(p.app, satu);
    if (!hasil.ok) return hasil;
  }
  return ok(undefined);
};
