/** Work on the settings, kept while the admin looks at another ledger: the version begun from, the draft, saving it. */
import { createMemo, createSignal, type Accessor } from "solid-js";
import type { SetelanKantor } from "../../../protocol/kantor.ts";
import type { Jemput } from "../../app/jemput.ts";
import { pindahkanDraf, setelanSalah } from "./drafSetelan.ts";
import { createKiriman, createMuatan, type Kiriman, type Muatan } from "./muatan.ts";

export interface KerjaSetelan {
  readonly muatan: Muatan<SetelanKantor>;
  readonly kiriman: Kiriman;
  /** The version that the draft began from; what this device knows while the office can't be asked. */
  readonly dasar: Accessor<SetelanKantor | undefined>;
  readonly draf: Accessor<SetelanKantor | undefined>;
  readonly ubah: (setelan: SetelanKantor) => void;
  /** Version that was just saved. */
  readonly tersimpan: Accessor<number | undefined>;
  readonly simpan: () => Promise<void>;
  /** Takes the newest version and puts what was changed here onto it. */
  readonly muatTerbaru: () => Promise<void>;
}

export const createKerjaSetelan = (jemput: Pick<Jemput, "admin" | "setelan" | "sinkron">): KerjaSetelan => {
  const muatan = createMuatan(() => jemput.admin.bacaSetelan());
  const kiriman = createKiriman();
  const [diubah, setDiubah] = createSignal<SetelanKantor>();
  const [tersimpan, setTersimpan] = createSignal<number>();
  const dasar = createMemo(() => muatan.isi() ?? (muatan.galat() ? jemput.setelan() : undefined));
  return {
    muatan,
    kiriman,
    dasar,
    draf: () => diubah() ?? dasar(),
    tersimpan,
    ubah: (setelan) => {
      kiriman.lupakanGalat();
      setDiubah(setelan);
    },
    simpan: async () => {
      const draf = diubah();
      if (!draf || setelanSalah(draf).length > 0) return;
      const baru = await kiriman.kirim(() => jemput.admin.simpanSetelan(draf));
      if (!baru) return;
      muatan.taruh(baru);
      setDiubah(undefined);
      setTersimpan(baru.versi);
      jemput.sinkron.sekarang();
    },
    muatTerbaru: async () => {
      const lama = dasar();
      const draf = diubah();
      await muatan.muat();
      const baru = muatan.isi();
      if (muatan.galat() || !baru) return;
      kiriman.lupakanGalat();
      setDiubah(lama && draf ? pindahkanDraf(lama, draf, baru) : undefined);
    },
  };
};
