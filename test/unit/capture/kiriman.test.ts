import { expect, test } from "vitest";
import { ambilKiriman } from "../../../src/capture/kiriman.ts";

/** A service worker that answers on the port with whatever it is told to. */
const pekerja = (jawab: unknown) => {
  let ditanya = 0;
  return {
    ditanya: () => ditanya,
    controller: {
      postMessage: (_pesan: unknown, [port]: Transferable[]) => {
        ditanya += 1;
        if (port instanceof MessagePort) port.postMessage(jawab);
      },
    },
  };
};

test("a page that a share opened asks once, and takes files only", async () => {
  const satu = pekerja([new Blob(["x"]), "bukan", 3]);
  expect(await ambilKiriman("/bagikan", satu)).toEqual([]);
  expect(satu.ditanya()).toBe(1);
});

test("no other page asks, and no page asks without a service worker", async () => {
  const satu = pekerja([]);
  expect(await ambilKiriman("/berkas", satu)).toEqual([]);
  expect(satu.ditanya()).toBe(0);
  expect(await ambilKiriman("/bagikan", { controller: null })).toEqual([]);
  expect(await ambilKiriman("/bagikan", undefined)).toEqual([]);
});
