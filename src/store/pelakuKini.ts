/** Everything an act needs to know about this moment: who, on which device, by which rules, with which keys. */
import type { Pelaku } from "../domain/permohonan/peran.ts";
import { err, ok, type Result } from "../lib/result.ts";
import type { SetelanKantor } from "../protocol/kantor.ts";
import type { Brankas, Terkunci } from "../vault/brankas.ts";
import type { KunciTanda } from "../vault/tanda.ts";
import type { JemputDb } from "./db.ts";
import { cobaSimpan, type SimpanError } from "./galatSimpan.ts";
import { bacaMeta, type PerangkatTersimpan } from "./meta.ts";

export interface Kini {
  readonly pelaku: Pelaku;
  readonly tanda: KunciTanda;
  readonly perangkat: PerangkatTersimpan;
  readonly setelan: SetelanKantor;
}
export type KiniError = Terkunci | SimpanError | { readonly type: "BelumTerdaftar" };

/** The author is read once, at the start of the act: a lock or a change of officer meanwhile changes nothing of it. */
export const pelakuKini = async (db: JemputDb, brankas: Brankas): Promise<Result<Kini, KiniError>> => {
  const profil = brankas.terbuka();
  const tanda = brankas.tanda();
  if (!profil || !tanda.ok) return err({ type: "Terkunci" });
  const baca = await cobaSimpan(async () => [await bacaMeta(db, "perangkat"), await bacaMeta(db, "setelan")] as const);
  if (!baca.ok) return baca;
  const [perangkat, setelan] = baca.value;
  if (!perangkat || !setelan) return err({ type: "BelumTerdaftar" });
  return ok({ pelaku: { id: profil.id, peran: profil.peran }, tanda: tanda.value, perangkat, setelan });
};
