import { expect, test } from "vitest";
import { TAK_MENUNGGU, tempatOf } from "../../../src/store/tempat.ts";

test.each([
  ["events unsent", { ...TAK_MENUNGGU, kirim: 1 }, { halamanKurang: 0 }, "di_tablet"],
  ["events without a verdict", { ...TAK_MENUNGGU, putusan: 1 }, { halamanKurang: 0 }, "di_tablet"],
  ["no row of the gateway yet", TAK_MENUNGGU, undefined, "di_tablet"],
  ["own pages without a receipt", { ...TAK_MENUNGGU, halaman: 1 }, { halamanKurang: 0 }, "di_gateway"],
  ["pages of others missing", TAK_MENUNGGU, { halamanKurang: 2 }, "di_gateway"],
  ["everything receipted", TAK_MENUNGGU, { halamanKurang: 0 }, "diterima_kantor"],
] as const)("%s: %s", (_, menunggu, kantor, harap) => expect(tempatOf(menunggu, kantor)).toBe(harap));
