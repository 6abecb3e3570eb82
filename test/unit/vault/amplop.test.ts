import * as v from "valibot";
import { expect, test } from "vitest";
import { amplopSchema } from "../../../src/protocol/amplop.ts";
import { bukaPeristiwa, idPeristiwa, periksaTanda, segelPeristiwa } from "../../../src/vault/amplop.ts";
import { b64uToBytes, bytesToB64u } from "../../../src/vault/kode.ts";
import { imporKunci, kunciAcak } from "../../../src/vault/sandiSimetris.ts";
import { amplopBaru, bahan, isian, kepala, pindaian, ubahSatuTempat } from "./bahanVault.ts";

test("a sealed event fits the wire's schema, is signed by its device and opens to the same event", async () => {
  const { amplop, publik, kunci } = await amplopBaru(pindaian);
  expect(v.parse(amplopSchema, amplop)).toEqual(amplop);
  expect(await periksaTanda(amplop, publik)).toBe(true);
  expect(await bukaPeristiwa(amplop, kunci)).toEqual({ ok: true, value: pindaian });
});

test("no word of the body is in the envelope", async () => {
  const { amplop } = await amplopBaru(isian);
  expect(JSON.stringify(amplop)).not.toMatch(/Contoh|9901014101250001|anak\.nama/);
});

test("a change in any one field breaks the signature, and any but the signature itself the opening or the id", async () => {
  for (const peristiwa of [pindaian, isian]) {
    const { amplop, publik, kunci } = await amplopBaru(peristiwa);
    const id = await idPeristiwa(amplop);
    for (const [nama, rusak] of ubahSatuTempat(amplop)) {
      expect(await periksaTanda(rusak, publik), nama).toBe(false);
      if (nama === "sig") continue;
      expect(await idPeristiwa(rusak), nama).not.toBe(id);
      expect((await bukaPeristiwa(rusak, kunci)).ok, nama).toBe(false);
    }
  }
});

test("every single flipped bit of nonce, body and signature is detected", async () => {
  const { amplop, publik } = await amplopBaru({ type: "Diajukan" });
  for (const nama of ["nonce", "body", "sig"] as const) {
    const asli = b64uToBytes(amplop[nama])!;
    for (let bit = 0; bit < asli.length * 8; bit++) {
      const bytes = asli.slice();
      bytes[bit >> 3]! ^= 1 << (bit & 7);
      expect(await periksaTanda({ ...amplop, [nama]: bytesToB64u(bytes) }, publik)).toBe(false);
    }
  }
});

test("a last letter of the signature that decodes to the same bytes is refused too", async () => {
  const { amplop, publik } = await amplopBaru(pindaian);
  const huruf = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  const akhir = huruf.indexOf(amplop.sig.at(-1)!);
  const kembar = amplop.sig.slice(0, -1) + huruf[akhir ^ 1];
  expect(await periksaTanda({ ...amplop, sig: kembar }, publik)).toBe(false);
});

test("another application's key and another device's signature are told apart", async () => {
  const { amplop } = await amplopBaru(pindaian);
  expect(await bukaPeristiwa(amplop, await imporKunci(kunciAcak()))).toEqual({
    ok: false,
    error: { type: "TidakTerbuka" },
  });
  expect(await periksaTanda(amplop, (await bahan()).publik)).toBe(false);
});

test.each([
  ["type", { type: "Diajukan" }],
  ["lane", { lane: "berkas" }],
  ["blobs", { blobs: [] }],
] as const)(
  "a header that lies about the %s of its body is refused, though it was sealed with it",
  async (di, ubah) => {
    const { amplop, kunci } = await amplopBaru(pindaian, ubah as Partial<ReturnType<typeof kepala>>);
    expect(await bukaPeristiwa(amplop, kunci)).toEqual({ ok: false, error: { type: "KepalaBeda", di } });
  },
);

test("an event of a newer schema is named as such, not as broken", async () => {
  const { amplop, kunci } = await amplopBaru(isian, { schema: 99 });
  expect(await bukaPeristiwa(amplop, kunci)).toEqual({ ok: false, error: { type: "SkemaBaru", schema: 99 } });
});

test("a body that is no known event names the place and not the value", async () => {
  const { kunci, tanda } = await bahan();
  const palsu = { ...isian, bagian: "TIDAK BOLEH" };
  const amplop = await segelPeristiwa({ kepala: kepala(isian), peristiwa: palsu, kunci, tanda });
  expect(await bukaPeristiwa(amplop, kunci)).toEqual({ ok: false, error: { type: "BentukSalah", di: "bagian" } });
});
