import fc from "fast-check";
import { expect, test } from "vitest";
import { b64uToBytes, bytesToB64u, bytesToHex, bytesToTeks, hexToBytes } from "../../../src/vault/kode.ts";
import { kanonik, kanonikAman, teksUtuh } from "../../../src/vault/kanonik.ts";

test("bytes survive hex and base64url, as Node's own coder writes them", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (acak) => {
      const bytes = Uint8Array.from(acak);
      expect(hexToBytes(bytesToHex(bytes))).toEqual(bytes);
      expect(bytesToB64u(bytes)).toBe(Buffer.from(bytes).toString("base64url"));
      expect(b64uToBytes(bytesToB64u(bytes))).toEqual(bytes);
    }),
  );
});

test("a text that decodes is the one that the encoder writes", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[A-Za-z0-9_-]{0,12}$/), (text) => {
      const bytes = b64uToBytes(text);
      if (bytes !== undefined) expect(bytesToB64u(bytes)).toBe(text);
    }),
  );
});

test.each(["A", "AB", "+a==", "AAA=", "A A A", "é"])("%j is no base64url", (text) => {
  expect(b64uToBytes(text)).toBeUndefined();
});

test.each(["a", "AB", "0g"])("%j is no hex", (text) => expect(hexToBytes(text)).toBeUndefined());

test("large byte runs are encoded too", () => {
  const bytes = new Uint8Array(300_000).fill(7);
  expect(b64uToBytes(bytesToB64u(bytes))).toEqual(bytes);
});

test("bytes that are not UTF-8 give nothing instead of replacement signs", () => {
  expect(bytesToTeks(Uint8Array.of(0xff, 0xfe))).toBeUndefined();
});

test("canonical JSON sorts keys and drops what is undefined; what can't be written is undefined or thrown", () => {
  expect(kanonik({ b: 1, a: { d: [2, "é"], c: null }, e: undefined })).toBe('{"a":{"c":null,"d":[2,"é"]},"b":1}');
  expect(kanonikAman({ a: "\ud83d" })).toBeUndefined();
  expect(() => kanonik(undefined)).toThrow();
});

test("half of a cut emoji becomes a replacement sign, a whole one stays", () => {
  expect(teksUtuh("Ni Luh 🙂")).toBe("Ni Luh 🙂");
  expect(kanonikAman(teksUtuh("Ni Luh \ud83d"))).toBe('"Ni Luh \ufffd"');
});
