/** The office's choice on a rule of the catalogue, in its settings: only what differs from the default is kept. */
import { bawaanAturan, type AturanKantor } from "../../../domain/layanan/aturanKantor.ts";
import type { AturanLayanan } from "../../../domain/layanan/layananKantor.ts";
import { setelanLayananOf } from "../../../domain/sop/setelan.ts";
import type { SetelanKantor } from "../../../protocol/kantor.ts";

/** Parents' KTP-el follow the office's general answer until a service has its own. The date plays no part in it. */
export const bawaanKantor = (setelan: SetelanKantor, aturan: AturanKantor): boolean =>
  bawaanAturan(aturan, setelanLayananOf(setelan, "").lokal);

export const aturanBerlaku = (setelan: SetelanKantor, aturan: AturanKantor): boolean =>
  setelan.aturan[aturan.kunci] ?? bawaanKantor(setelan, aturan);

const simpan = (setelan: SetelanKantor, kunci: string, nilai: boolean, bawaan: boolean): SetelanKantor => {
  const { [kunci]: _lama, ...lain } = setelan.aturan;
  return { ...setelan, aturan: nilai === bawaan ? lain : { ...lain, [kunci]: nilai } };
};

export const ubahAturan = (setelan: SetelanKantor, aturan: AturanKantor, nilai: boolean): SetelanKantor =>
  simpan(setelan, aturan.kunci, nilai, bawaanKantor(setelan, aturan));

/** Services and time limits hold until the office says no. */
export const ubahAturanLayanan = (setelan: SetelanKantor, { kunci }: AturanLayanan, nilai: boolean): SetelanKantor =>
  simpan(setelan, kunci, nilai, true);
