/** Who is at the device: enrolled or not, locked or open, and by whom. */
import { createSignal } from "solid-js";
import { err, ok, type Result } from "../../../lib/result.ts";
import type { Profil } from "../../../protocol/kantor.ts";
import type { JemputDb } from "../../../store/db.ts";
import { bacaMeta } from "../../../store/meta.ts";
import type { Masuk } from "../../../sync/masuk.ts";
import type { Brankas } from "../../../vault/brankas.ts";
import type { GalatApp, PerangkatIni, Sesi } from "../jemput.ts";
import type { SebelumKunci } from "./sebelumKunci.ts";

export interface SesiAppDeps {
  readonly db: JemputDb;
  readonly brankas: Pick<Brankas, "buka" | "kunci" | "terbuka" | "dengarkan">;
  readonly masuk: Masuk;
  readonly sebelumKunci: SebelumKunci;
  /** Enrolled, or signed in with a connection: what the office said is stored now. */
  readonly setelahMasuk: () => void;
}

interface SesiApp extends Sesi {
  /** Session token of the last sign-in with a connection; in memory only. */
  readonly token: () => string | undefined;
  readonly muat: () => Promise<void>;
}

export const createSesiApp = ({ db, brankas, masuk, sebelumKunci, setelahMasuk }: SesiAppDeps): SesiApp => {
  const [keadaan, setKeadaan] = createSignal<ReturnType<Sesi["keadaan"]>>("memuat");
  const [perangkat, setPerangkat] = createSignal<PerangkatIni>();
  const [orang, setOrang] = createSignal<ReturnType<Sesi["orang"]>>([]);
  const [petugas, setPetugas] = createSignal<Profil>();
  const [tersegel, setTersegel] = createSignal<boolean>();
  let mengunci: Promise<void> | undefined;
  let token: string | undefined;

  const muat = async (): Promise<void> => {
    const ini = await bacaMeta(db, "perangkat");
    setPerangkat(ini && { dev: ini.dev, label: ini.label, wilayah: ini.wilayah });
    setOrang((await db.orang.toArray()).map(({ profil }) => profil));
    const profil = brankas.terbuka();
    setPetugas(ini && profil);
    setKeadaan(!ini ? "belum_daftar" : profil ? "terbuka" : "terkunci");
  };
  brankas.dengarkan((profil) => {
    if (!profil) token = undefined;
    void muat();
  });

  const denganToken = async (
    hasil: Promise<Result<{ readonly sesi: string }, GalatApp>>,
  ): Promise<Result<void, GalatApp>> => {
    const h = await hasil;
    if (!h.ok) return err(h.error);
    await muat();
    token = h.value.sesi;
    setelahMasuk();
    return ok(undefined);
  };
  const kunciSekali = async (): Promise<void> => {
    setTersegel(await sebelumKunci.siramSemua());
    mengunci = undefined;
    brankas.kunci();
  };
  return {
    keadaan,
    perangkat,
    orang,
    petugas,
    token: () => token,
    muat,
    daftar: (isi) => denganToken(masuk.daftar(isi)),
    masuk: (isi) => denganToken(masuk.masuk(isi)),
    buka: async (isi) => {
      const hasil = await brankas.buka(isi);
      return hasil.ok ? ok(undefined) : err(hasil.error.type === "TidakDikenal" ? { type: "SandiSalah" } : hasil.error);
    },
    tersegel,
    sebelumKunci: sebelumKunci.daftar,
    kunci: () => (mengunci ??= kunciSekali()),
  };
};
