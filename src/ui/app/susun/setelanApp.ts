/** Office settings, names of officers, and the day's place and witnesses, as this device knows them. */
import { createSignal } from "solid-js";
import * as v from "valibot";
import { SETELAN_SOP } from "../../../domain/sop/setelan.ts";
import type { SetelanKantor } from "../../../protocol/kantor.ts";
import { syncResponseSchema } from "../../../protocol/sinkron.ts";
import type { JemputDb } from "../../../store/db.ts";
import type { Kabar } from "../../../store/kabar.ts";
import { bacaMeta } from "../../../store/meta.ts";
import { bacaRahasia, tulisRahasia } from "../../../store/rahasiaMeta.ts";
import type { Brankas } from "../../../vault/brankas.ts";
import type { Acara, Jemput } from "../jemput.ts";

const acaraSchema = v.object({
  desa: v.string(),
  dusun: v.string(),
  tanggal: v.string(),
  daftarDusun: v.array(v.string()),
  saksi: v.record(v.string(), v.string()),
});

/** Before enrolment nobody knows the office: neutral words, documented defaults. */
const SETELAN_AWAL: SetelanKantor = {
  ...SETELAN_SOP,
  versi: 0,
  namaKantor: "Dinas Kependudukan dan Pencatatan Sipil",
  namaDaerah: "",
  kabupaten: "99",
  latarFotoGanjilGenap: true,
  simpanHari: 7,
  batalHari: 7,
};

interface SetelanApp extends Pick<Jemput, "setelan" | "acara" | "simpanAcara" | "namaOrang" | "hariIni"> {
  readonly muat: () => Promise<void>;
}

export const createSetelanApp = (deps: {
  readonly db: JemputDb;
  readonly brankas: Brankas;
  readonly kabar: Kabar;
  readonly jam: () => string;
}): SetelanApp => {
  const { db, brankas } = deps;
  const [setelan, setSetelan] = createSignal(SETELAN_AWAL);
  const [acara, setAcara] = createSignal<Acara>();
  const [orang, setOrang] = createSignal<ReadonlyMap<string, { readonly nama: string; readonly inisial: string }>>(
    new Map(),
  );

  const muat = async (): Promise<void> => {
    const kantor = await bacaMeta(db, "setelan");
    if (kantor && kantor.versi !== setelan().versi) setSetelan(kantor);
    const direktori = await bacaRahasia(db, brankas, "direktori", syncResponseSchema.entries.orang);
    const setempat = (await db.orang.toArray()).map(({ profil }) => profil);
    const semua = [...setempat, ...(direktori.ok ? (direktori.value ?? []) : [])];
    setOrang(new Map(semua.map((satu) => [satu.id, satu])));
    const hari = await bacaRahasia(db, brankas, "acara", acaraSchema);
    setAcara(hari.ok ? hari.value : undefined);
  };
  deps.kabar.dengar((berita) => {
    if (berita.jenis === "daftar") void muat();
  });
  return {
    muat,
    setelan,
    acara,
    simpanAcara: async (baru) => {
      const hasil = await tulisRahasia(db, brankas, "acara", baru);
      if (hasil.ok) setAcara(baru);
      return hasil;
    },
    namaOrang: (id) => orang().get(id) ?? { nama: id, inisial: id.slice(0, 2).toUpperCase() },
    hariIni: () =>
      new Intl.DateTimeFormat("en-CA", { year: "numeric", month: "2-digit", day: "2-digit" }).format(
        Date.parse(deps.jam()),
      ),
  };
};
