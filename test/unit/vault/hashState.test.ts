import { expect, test } from "vitest";
import { foldPermohonan, type Tercatat } from "../../../src/domain/permohonan/fold.ts";
import type { Peristiwa } from "../../../src/domain/permohonan/peristiwa.ts";
import { hashState } from "../../../src/vault/hashState.ts";
import { isian, pindaian } from "./bahanVault.ts";

const buka: Peristiwa = {
  type: "PermohonanDibuka",
  nomor: "T3-00042-K",
  jalur: "lapangan",
  desa: "9901012001",
  tanggal: "2026-11-22",
  layanan: ["kk_baru"],
};
const tercatat = (peristiwa: Peristiwa, n: number): Tercatat => ({
  id: String(n).repeat(64),
  app: "a".repeat(32),
  by: "made",
  at: `2026-11-22T08:0${n}:00.000Z`,
  dev: "d".repeat(16),
  gen: 1,
  seq: n,
  peristiwa,
  verdict: { hasil: "diterima", gseq: n, alasan: "" },
});

test("the hash of the agreed state does not depend on the order of delivery and changes with any fact", async () => {
  const events = [buka, isian, pindaian].map((p, i) => tercatat(p, i + 1));
  const hash = async (e: readonly Tercatat[]) => hashState(foldPermohonan(e).sah!);
  const acuan = await hash(events);
  expect(acuan).toMatch(/^[0-9a-f]{64}$/);
  expect(await hash(events.toReversed())).toBe(acuan);
  expect(await hash(events.slice(0, 2))).not.toBe(acuan);
});
