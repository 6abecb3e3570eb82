/** What the desk screens of one file start from: its state, work items, requirements, readings and findings. */
import { createMemo, type Accessor } from "solid-js";
import type { SyaratBerlaku } from "../../../domain/layanan/kelengkapan.ts";
import type { Lipatan } from "../../../domain/permohonan/fold.ts";
import type { Permohonan } from "../../../domain/permohonan/permohonan.ts";
import type { Temuan, TemuanMasukan } from "../../../domain/praperiksa/temuan.ts";
import { temukan } from "../../../domain/praperiksa/temukan.ts";
import { masukanTemuan, syaratOf } from "../../../domain/praperiksa/temuanPermohonan.ts";
import { tugasOf, type Tugas } from "../../../domain/sop/tugas.ts";
import { useJemput, type GalatApp, type Jemput } from "../../app/jemput.ts";

export interface BerkasMeja {
  readonly jemput: Jemput;
  readonly lipatan: Accessor<Lipatan | undefined>;
  readonly p: Accessor<Permohonan | undefined>;
  readonly galat: Accessor<GalatApp | undefined>;
  readonly tugas: Accessor<readonly Tugas[]>;
  /** Work that the signed-in person may do now. */
  readonly tugasku: Accessor<readonly Tugas[]>;
  readonly syarat: Accessor<readonly SyaratBerlaku[]>;
  readonly masukan: Accessor<TemuanMasukan | undefined>;
  readonly temuan: Accessor<readonly Temuan[]>;
}

export const tugasMilik = (semua: readonly Tugas[], peran: readonly string[]): readonly Tugas[] =>
  semua.filter((t) => t.keadaan === "kini" && t.peran.some((r) => peran.includes(r)));

/** Call inside a component. */
export const useBerkasMeja = (app: Accessor<string>): BerkasMeja => {
  const jemput = useJemput();
  const terbuka = jemput.berkas.buka(app);
  const p = createMemo(() => terbuka.lipatan()?.state);
  const tugas = createMemo(() => {
    const isi = p();
    return isi ? tugasOf(isi, jemput.setelan()) : [];
  });
  const syarat = createMemo(() => {
    const isi = p();
    return isi ? syaratOf(isi, jemput.setelan()) : [];
  });
  const masukan = createMemo(() => {
    const isi = p();
    return isi ? masukanTemuan(isi, syarat()) : undefined;
  });
  return {
    jemput,
    lipatan: terbuka.lipatan,
    p,
    galat: terbuka.galat,
    tugas,
    tugasku: createMemo(() => tugasMilik(tugas(), jemput.sesi.petugas()?.peran ?? [])),
    syarat,
    masukan,
    temuan: createMemo(() => {
      const isi = masukan();
      return isi ? temukan(isi) : [];
    }),
  };
};
