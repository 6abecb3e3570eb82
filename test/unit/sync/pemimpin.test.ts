import { expect, test } from "vitest";
import { pimpin } from "../../../src/sync/pemimpin.ts";

/** A lock manager as browsers have it: one holder, the others wait in order, a signal leaves the queue. */
const kunciTiruan = (): LockManager => {
  const antre: { cb: () => Promise<unknown>; selesai: (v: unknown) => void }[] = [];
  let dipegang = false;
  const lanjut = (): void => {
    const depan = dipegang ? undefined : antre.shift();
    if (!depan) return;
    dipegang = true;
    void depan.cb().then((v) => {
      dipegang = false;
      depan.selesai(v);
      lanjut();
    });
  };
  return {
    query: async () => ({}),
    request: (_nama: string, opsi: LockOptions, cb: () => Promise<unknown>) =>
      new Promise((selesai, gagal) => {
        const satu = { cb, selesai };
        antre.push(satu);
        opsi.signal?.addEventListener("abort", () => {
          const i = antre.indexOf(satu);
          if (i >= 0) {
            antre.splice(i, 1);
            gagal(new DOMException("aborted", "AbortError"));
          }
        });
        lanjut();
      }),
  } as unknown as LockManager;
};

test("one tab leads; when it ends, the next takes over; one that gave up never does", async () => {
  const locks = kunciTiruan();
  const cerita: string[] = [];
  const tab = (nama: string) =>
    pimpin(locks, "sinkron", () => {
      cerita.push(`${nama} mulai`);
      return () => cerita.push(`${nama} selesai`);
    });
  const a = tab("a");
  const b = tab("b");
  const c = tab("c");
  expect(cerita).toEqual(["a mulai"]);
  b();
  a();
  await new Promise((r) => setImmediate(r));
  expect(cerita).toEqual(["a mulai", "a selesai", "c mulai"]);
  c();
});

test("without locks it leads at once", () => {
  const cerita: string[] = [];
  const henti = pimpin(undefined, "sinkron", () => {
    cerita.push("mulai");
    return () => cerita.push("selesai");
  });
  henti();
  henti();
  expect(cerita).toEqual(["mulai", "selesai"]);
});
