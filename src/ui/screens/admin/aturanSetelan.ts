/** The office's choice on a rule of the catalogue, in its settings: only what differs from the default is kept. */
import { bawaanAturan, type AturanKantor } from "../../../domain/layanan/aturanKantor.ts";
import { setelanLayananOf } from "../../../domain/sop/setelan.ts";
import type { SetelanKantor } from "../../../protocol/kantor.ts";

/** Parents' KTP-el follow the office's general answer until a service has its own. The date plays no part in it. */
export const bawaanKantor = (setelan: SetelanKantor, aturan: AturanKantor): boolean =>
  bawaanAturan(aturan, setelanLayananOf(setelan, "").lokal);

export const aturanBerlaku = (setelan: SetelanKantor, aturan: AturanKantor): boolean =>
  setelan.aturan[aturan.kunci] ?? bawaanKantor(setelan, aturan);

export const ubahAturan = (setelan: SetelanKantor, aturan: AturanKantor, nilai: boolean): SetelanKantor => {
  const { [aturan.kunci]: _lama, ...lain } = setelan.aturan;
  const sama = bawaanKantor(setelan, aturan) === nilai;
  return { ...setelan, aturan: sama ? lain : { ...lain, [aturan.kunci]: nilai } };
};
