import { expect, test } from "vitest";
import { tutsDari } from "../../../../../src/ui/screens/meja/pintasan.ts";

const tekan = (key: string, lain: Partial<Record<"ctrlKey" | "altKey" | "shiftKey" | "metaKey", boolean>> = {}) =>
  tutsDari({ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...lain });

test("a letter is the same key with and without caps lock", () => {
  expect([tekan("s"), tekan("S")]).toEqual(["s", "s"]);
});

test("shift counts with named keys and the space bar, not with characters that need it", () => {
  expect(tekan("Enter", { shiftKey: true })).toBe("shift+Enter");
  expect(tekan(" ", { shiftKey: true })).toBe("shift+ ");
  expect(tekan("?", { shiftKey: true })).toBe("?");
});

test("the command key of a Mac stands for control", () => {
  expect([tekan("e", { metaKey: true }), tekan("E", { ctrlKey: true })]).toEqual(["ctrl+e", "ctrl+e"]);
});
