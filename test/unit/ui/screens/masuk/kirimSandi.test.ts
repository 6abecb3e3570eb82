import { createRoot } from "solid-js";
import { expect, test } from "vitest";
import { err, ok } from "../../../../../src/lib/result.ts";
import { createKirimSandi } from "../../../../../src/ui/screens/masuk/kirimSandi.ts";

test("a second press while the passphrase is checked does nothing", async () => {
  const kirim = createRoot(createKirimSandi);
  const lepas = Promise.withResolvers<undefined>();
  let kali = 0;
  const kerja = async () => {
    kali += 1;
    await lepas.promise;
    return ok(undefined);
  };
  const pertama = kirim.kirim(kerja);
  expect(kirim.jalan()).toBe(true);
  expect(await kirim.kirim(kerja)).toBe(false);
  lepas.resolve(undefined);
  expect(await pertama).toBe(true);
  expect(kali).toBe(1);
  expect(kirim.jalan()).toBe(false);
});

test("a refusal stays until the next try or until it is taken back", async () => {
  const kirim = createRoot(createKirimSandi);
  expect(await kirim.kirim(async () => err({ type: "SandiSalah" }))).toBe(false);
  expect(kirim.galat()).toEqual({ type: "SandiSalah" });
  kirim.lupakanGalat();
  expect(kirim.galat()).toBeUndefined();
});
