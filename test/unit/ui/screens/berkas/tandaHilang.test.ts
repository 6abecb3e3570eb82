import { createRoot } from "solid-js";
import { expect, test } from "vitest";
import { createTandaHilang } from "../../../../../src/ui/screens/berkas/tandaHilang.ts";
import { createJemputMemori } from "../../../../fixtures/jemputMemori.ts";

/** The screen with a pen: the answer locks the tablet, which takes the screen down. */
const layar = (app: string, pena: { ada: boolean }, diserahkan = () => Promise.resolve(false)) => {
  const { jemput } = createJemputMemori();
  let siram = () => Promise.resolve(true);
  const sesi = {
    ...jemput.sesi,
    sebelumKunci: (baru: typeof siram) => {
      siram = baru;
      return () => undefined;
    },
  };
  return createRoot((tutup) => {
    const tanda = createTandaHilang(
      { ...jemput, sesi },
      () => app,
      () => pena.ada,
      diserahkan,
    );
    return {
      tanda,
      kunci: async () => {
        const tersimpan = await siram();
        tutup();
        return tersimpan;
      },
    };
  });
};

test("a signature that was not handed in is missed by the lock, and asked for again after it", async () => {
  expect(await layar("a", { ada: true }).kunci()).toBe(false);
  const pena = { ada: false };
  const { tanda } = layar("a", pena);
  expect(tanda.hilang()).toBe(true);
  expect(layar("b", pena).tanda.hilang()).toBe(false);
  pena.ada = true;
  expect(tanda.hilang()).toBe(false);
  tanda.lupakan();
  expect(layar("a", { ada: false }).tanda.hilang()).toBe(false);
});

test("nothing is lost where nothing was signed, or where the hand-in under way stores it", async () => {
  expect(await layar("c", { ada: false }).kunci()).toBe(true);
  expect(await layar("c", { ada: true }, () => Promise.resolve(true)).kunci()).toBe(true);
  expect(layar("c", { ada: false }).tanda.hilang()).toBe(false);
});
