/** Findings of a file with the answers already given, and what stays open on the receipt (*belum lengkap*). */
import { createMemo, type Accessor } from "solid-js";
import type { Temuan, TemuanMasukan } from "../../../domain/praperiksa/temuan.ts";
import { isTerjawab } from "../../../domain/praperiksa/putusanBerkas.ts";
import { temukan } from "../../../domain/praperiksa/temukan.ts";
import { cocok, type Cocok } from "../../../domain/praperiksa/temuanCocok.ts";
import type { KeadaanBerkas } from "./keadaanBerkas.ts";
import type { LayarBerkas } from "./layarBerkas.ts";
import { bacaanHalaman } from "./saranIsian.ts";

export interface TemuanBerkas {
  /** Not answered yet, the weightiest first. */
  readonly terbuka: Accessor<readonly Temuan[]>;
  readonly terjawab: Accessor<readonly Temuan[]>;
  readonly cocok: Accessor<readonly Cocok[]>;
  /** Open errors and questions, and acts that are left: printed as *belum lengkap*. */
  readonly jumlahTerbuka: Accessor<number>;
}

export const createTemuanBerkas = (layar: LayarBerkas, keadaan: KeadaanBerkas): TemuanBerkas => {
  const masukan = createMemo((): TemuanMasukan | undefined => {
    const p = layar.state();
    if (!p) return undefined;
    const syarat = layar.syarat().filter(({ berlaku }) => berlaku);
    return { syarat, isian: layar.isian(), bacaan: bacaanHalaman(p, syarat), tanggal: p.tanggal };
  });
  const semua = createMemo(() => {
    const isi = masukan();
    return isi ? temukan(isi) : [];
  });
  const dijawab = (satu: Temuan): boolean => {
    const p = layar.state();
    return p !== undefined && isTerjawab(p, satu);
  };
  const terbuka = createMemo(() => semua().filter((satu) => !dijawab(satu)));
  /** A poor photo counts once: as a finding, not also as an act that is left. */
  const tindakanLain = () =>
    keadaan.tersisa().filter((satu) => !("syarat" in satu) || !terbuka().some(({ slot }) => slot === satu.syarat.id));
  return {
    terbuka,
    terjawab: createMemo(() => semua().filter(dijawab)),
    cocok: createMemo(() => {
      const isi = masukan();
      return isi ? cocok(isi) : [];
    }),
    jumlahTerbuka: () =>
      Math.min(500, terbuka().filter(({ level }) => level !== "info").length + tindakanLain().length),
  };
};
