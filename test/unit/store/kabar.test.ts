import { expect, test } from "vitest";
import { createKabar, type KabarUbah } from "../../../src/store/kabar.ts";

const app = "a".repeat(32);

test("news reaches this tab at once and the other tab over the channel, which tells where it came from", async () => {
  const [a, b] = [new BroadcastChannel("uji-kabar"), new BroadcastChannel("uji-kabar")];
  const sini = createKabar(a);
  const sana = createKabar(b);
  const dengar: [KabarUbah, boolean][] = [];
  sini.dengar((k, lain) => dengar.push([k, lain]));
  const tiba = new Promise<[KabarUbah, boolean]>((r) => sana.dengar((k, lain) => r([k, lain])));
  sini.siarkan({ jenis: "berkas", app });
  expect(dengar).toEqual([[{ jenis: "berkas", app }, false]]);
  expect(await tiba).toEqual([{ jenis: "berkas", app }, true]);
  sini.tutup();
  sana.tutup();
});

test("what is no news is not passed on", async () => {
  const [a, b] = [new BroadcastChannel("uji-kabar-2"), new BroadcastChannel("uji-kabar-2")];
  const kabar = createKabar(b);
  const dengar: KabarUbah[] = [];
  const tiba = new Promise<void>((r) =>
    kabar.dengar((k) => {
      dengar.push(k);
      r();
    }),
  );
  a.postMessage({ jenis: "berkas", app: "<script>" });
  a.postMessage({ jenis: "daftar" });
  await tiba;
  expect(dengar).toEqual([{ jenis: "daftar" }]);
  a.close();
  kabar.tutup();
});
