/** What every screen of one file starts from: the file of the address, its state, values with draft, requirements. */
import { useParams } from "@solidjs/router";
import { createMemo, type Accessor } from "solid-js";
import type { Isian } from "../../../domain/layanan/isian.ts";
import { kelengkapan, type KelengkapanMasukan, type SyaratBerlaku } from "../../../domain/layanan/kelengkapan.ts";
import { isLayananId, type LayananId } from "../../../domain/layanan/layananId.ts";
import type { SetelanLayanan } from "../../../domain/layanan/setelan.ts";
import type { Lipatan } from "../../../domain/permohonan/fold.ts";
import { isTutup, type Permohonan } from "../../../domain/permohonan/permohonan.ts";
import { setelanLayananOf } from "../../../domain/sop/setelan.ts";
import { useJemput, type GalatApp, type Jemput } from "../../app/jemput.ts";

export interface LayarBerkas {
  readonly jemput: Jemput;
  readonly app: Accessor<string>;
  readonly lipatan: Accessor<Lipatan | undefined>;
  readonly state: Accessor<Permohonan | undefined>;
  readonly galat: Accessor<GalatApp | undefined>;
  /** Recorded values with the draft over them. */
  readonly isian: Accessor<Isian>;
  /** Services that are still alive: a rejected or withdrawn one asks for nothing more. */
  readonly layanan: Accessor<readonly LayananId[]>;
  readonly setelan: Accessor<SetelanLayanan>;
  readonly masukan: Accessor<KelengkapanMasukan | undefined>;
  readonly syarat: Accessor<readonly SyaratBerlaku[]>;
}

/** Every recorded event gives a new state; what it left as it was must not make the rules run again. Plain data only. */
const samaIsi = { equals: <T>(a: T, b: T): boolean => JSON.stringify(a) === JSON.stringify(b) };

/** The file with this id; call inside a component. */
export const createLayarBerkas = (app: Accessor<string>): LayarBerkas => {
  const jemput = useJemput();
  const terbuka = jemput.berkas.buka(app);
  const state = () => terbuka.lipatan()?.state;
  const isian = createMemo(() => ({ ...state()?.isian, ...terbuka.draf() }), {}, samaIsi);
  const layanan = createMemo(
    () => (state()?.urut ?? []).filter(isLayananId).filter((id) => !isTutup(state()?.layanan[id])),
    [],
    samaIsi,
  );
  const setelan = createMemo(() => setelanLayananOf(jemput.setelan(), state()?.tanggal ?? jemput.hariIni()));
  const masukan = createMemo(
    (): KelengkapanMasukan | undefined => {
      const p = state();
      if (!p) return undefined;
      return { layanan: layanan(), jawaban: p.jawaban, isian: isian(), tanggal: p.tanggal, setelan: setelan() };
    },
    undefined,
    samaIsi,
  );
  const syarat = createMemo(() => {
    const isi = masukan();
    return isi ? kelengkapan(isi) : [];
  });
  return {
    jemput,
    app,
    lipatan: terbuka.lipatan,
    state,
    galat: terbuka.galat,
    isian,
    layanan,
    setelan,
    masukan,
    syarat,
  };
};

/** The file of the address. */
export const useLayarBerkas = (): LayarBerkas => {
  const params = useParams();
  return createLayarBerkas(() => params["app"] ?? "");
};
