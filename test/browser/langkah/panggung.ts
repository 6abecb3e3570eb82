// The stage of one story: a fresh office, the browsers that were opened on it, and all of it put away afterwards.
import { afterEach, beforeEach } from "vitest";
import { mulaiGateway, type Gateway, type Peramban } from "../jalan.ts";
import { bukaKantor, type KantorUji } from "./kantor.ts";
import { potret } from "./potret.ts";

export interface Panggung {
  readonly gateway: Gateway;
  readonly kantor: KantorUji;
  /** Keeps a browser until the story ends. */
  readonly buka: (satu: Promise<Peramban>) => Promise<Peramban>;
}

/** Call once in a test file; the parts are there while a test runs. A failed story leaves a picture of every browser and says what it complained of. */
export const siapkanPanggung = (): Panggung => {
  let gateway: Gateway | undefined;
  let kantor: KantorUji | undefined;
  const terbuka: Peramban[] = [];
  beforeEach(async () => {
    gateway = await mulaiGateway();
    kantor = await bukaKantor(gateway);
  });
  afterEach(async ({ task }) => {
    if (task.result?.state === "fail")
      for (const [ke, { page, keluhan }] of terbuka.entries()) {
        console.error(page.url(), ...keluhan());
        await potret(page, `gagal-${String(ke)}`).catch(() => undefined);
      }
    for (const satu of terbuka.splice(0)) await satu.selesai();
    await gateway?.selesai();
  });
  const ada = <T>(nilai: T | undefined): T => {
    if (nilai === undefined) throw new Error("the stage stands only while a test runs");
    return nilai;
  };
  return {
    get gateway() {
      return ada(gateway);
    },
    get kantor() {
      return ada(kantor);
    },
    buka: async (satu) => {
      const peramban = await satu;
      terbuka.push(peramban);
      return peramban;
    },
  };
};
